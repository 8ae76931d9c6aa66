// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/returnedhandling.h"

#include "model/core/textfold.h"
#include "model/exchange/departmentlayout.h"
#include "model/exchange/stocktaketexts.h"
#include "model/exchange/valuereader.h"
#include "model/sheet/tablesource.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr QStringView kKeyStart = u"K1|";
constexpr int kLastHeaderRow = 20;

/// The words that head the two columns of answers.
struct HeaderWords
{
    QStringList answer;
    QStringList gap;
};

Result<HeaderWords> headerWords()
{
    HeaderWords words;
    for (const Language language : {Language::Japanese, Language::English}) {
        const auto texts = StocktakeTexts::load(language);
        if (!texts) {
            return failure(texts);
        }
        words.answer.append(foldLabel(texts->text(u"sheets.handling.answer"_s)));
        words.gap.append(foldLabel(texts->text(u"sheets.handling.reason"_s)));
    }
    return words;
}

class HandlingReader
{
public:
    explicit HandlingReader(HeaderWords words)
        : m_words(std::move(words))
    {
    }

    /// False where nothing more of the sheet is wanted.
    bool take(const SheetRow& row, std::vector<ReturnedHandling>& found)
    {
        if (m_answer < 0) {
            findHeader(row);
            return m_answer >= 0 || row.number <= kLastHeaderRow;
        }
        for (const Cell& cell : row.cells) {
            const auto key = cell.text.startsWith(kKeyStart) ? readHandlingKey(cell.text)
                                                             : std::optional<HandlingKey>();
            if (key) {
                found.push_back({row.number,
                                 *key,
                                 cleanText(row.text(m_answer)),
                                 m_gap < 0 ? QString() : cleanText(row.text(m_gap))});
                break;
            }
        }
        return true;
    }

private:
    void findHeader(const SheetRow& row)
    {
        for (const Cell& cell : row.cells) {
            const QString text = foldLabel(cell.text);
            if (m_words.answer.contains(text)) {
                m_answer = cell.column;
            } else if (m_words.gap.contains(text)) {
                m_gap = cell.column;
            }
        }
    }

    HeaderWords m_words;
    int m_answer = -1;
    int m_gap = -1;
};

} // namespace

QString writeHandlingKey(const HandlingKey& key)
{
    return kKeyStart.toString() + toKey(key.property) + u'|' + key.classId + u'|' + key.restriction;
}

std::optional<HandlingKey> readHandlingKey(const QString& text)
{
    const QStringList parts = cleanText(text).split(u'|');
    const auto property = parts.size() == 4 ? propertyFromKey(parts[1]) : std::nullopt;
    if (!property || parts[2].isEmpty() || parts[3].isEmpty()) {
        return std::nullopt;
    }
    return HandlingKey{*property, parts[2], parts[3]};
}

Result<std::vector<ReturnedHandling>> readReturnedHandling(TableSource& source, Progress& progress)
{
    Result<HeaderWords> words = headerWords();
    if (!words) {
        return failure(words);
    }
    std::vector<ReturnedHandling> found;
    const QList<SheetInfo>& sheets = source.sheets();
    for (int i = 0; i < sheets.size() && found.empty(); ++i) {
        if (sheets[i].kind != SheetKind::Worksheet || DepartmentSheets::isAssets(sheets[i].name) ||
            DepartmentSheets::isStart(sheets[i].name)) {
            continue;
        }
        HandlingReader reader(*words);
        DAICHO_TRY(source.readRows(
            i, [&](const SheetRow& row) { return reader.take(row, found); }, progress));
    }
    return found;
}

} // namespace daicho
