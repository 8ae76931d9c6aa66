// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scoringwriter.h"

#include "model/core/wareki.h"
#include "model/exchange/departmentlayout.h"
#include "model/exchange/departmentsheets.h"
#include "model/exchange/scoringsheets.h"
#include "model/exchange/startsheet.h"
#include "model/sheet/cellreference.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;
using namespace departmentcolours;

namespace {

constexpr int kValueColumn = StartSheet::kValueColumn;

class ScoringStart
{
public:
    ScoringStart(FormWriter& writer, const ScoringContext& context)
        : m_writer(writer)
        , m_context(context)
        , m_sheet(writer)
        , m_fixed(writer.addFormat({.align = CellAlign::Left, .boxed = true}))
        , m_id(writer.addFormat({.align = CellAlign::Left, .text = kPast, .boxed = true}))
    {
    }

    Result<void> write()
    {
        DAICHO_TRY(m_sheet.begin(ScoringSheets::start().in(m_context.language())));
        DAICHO_TRY(m_sheet.title(word(u"title"_s)));
        DAICHO_TRY(m_sheet.subtitle(word(u"round"_s)));
        DAICHO_TRY(m_sheet.subtitle(word(u"rater"_s)));
        DAICHO_TRY(m_sheet.subtitle(word(m_context.order.due.isValid() ? u"due"_s : u"count"_s)));
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_steps"_s));
        DAICHO_TRY(steps());
        m_sheet.skipLine();
        DAICHO_TRY(progress());
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_notes"_s));
        QStringList notes{u"note_rater"_s, u"note_group"_s, u"note_locked"_s, u"note_secret"_s};
        if (m_context.order.isBlind) {
            notes.prepend(u"note_blind"_s);
        }
        if (!m_context.order.post.isEmpty()) {
            notes.append(u"contact"_s);
        }
        for (const QString& note : notes) {
            DAICHO_TRY(paragraph(u"・"_s, note));
        }
        m_sheet.skipLine();
        DAICHO_TRY(heading(u"heading_facts"_s));
        return cells();
    }

private:
    Result<void> steps()
    {
        QStringList steps{
            u"step_open"_s, u"step_score"_s, u"step_level"_s, u"step_unknown"_s, u"step_return"_s};
        const bool hasParts =
            std::any_of(m_context.method.inputs.begin(),
                        m_context.method.inputs.end(),
                        [](const MethodInput& input) { return !input.insteadOf.isEmpty(); });
        if (hasParts) {
            steps.insert(2, u"step_parts"_s);
        }
        for (qsizetype i = 0; i < steps.size(); ++i) {
            DAICHO_TRY(paragraph(QString::number(i + 1), steps[i]));
        }
        return {};
    }

    Result<void> heading(const QString& key) { return m_sheet.heading(word(key)); }

    Result<void> paragraph(const QString& mark, const QString& key)
    {
        return m_sheet.paragraph(mark, word(key));
    }

    /// How many rows have a level, or say that the rater does not know.
    Result<void> progress()
    {
        const auto rows = qsizetype(m_context.order.rows.size());
        const int last = kScoringFirstRow + std::max(int(rows), 1) - 1;
        const auto range = [&](ScoringColumn::Kind kind) {
            return u"'%1'!$%2$%3:$%2$%4"_s
                .arg(ScoringSheets::items().in(m_context.language()),
                     columnLetters(m_context.layout.find(kind)))
                .arg(kScoringFirstRow)
                .arg(last);
        };
        const QString behind = word(u"progress_text"_s);
        const QString formula = uR"(=SUMPRODUCT(--((%1<>"")+(%2<>"")>0))&"%3")"_s.arg(
            range(hasLevels() ? ScoringColumn::Kind::Level : ScoringColumn::Kind::Risk),
            range(ScoringColumn::Kind::Unknown),
            behind);
        qsizetype done = 0;
        for (const ScoringRow& row : m_context.order.rows) {
            done += !row.level.isEmpty() || !row.risk.isEmpty() || row.isUnknown ? 1 : 0;
        }
        DAICHO_TRY(m_sheet.label(word(u"progress"_s), 22));
        return m_writer.formula(
            kValueColumn, formula.toUtf8(), QString::number(done) + behind, m_fixed);
    }

    bool hasLevels() const { return !m_context.method.levels.empty(); }

    Result<void> cells()
    {
        for (const ScoringCellInfo& info : scoringCells()) {
            const QString text = value(info.cell);
            if (text.isEmpty()) {
                continue;
            }
            const bool isId =
                info.cell == ScoringCell::RoundId || info.cell == ScoringCell::Register;
            DAICHO_TRY(m_sheet.label(info.label.in(m_context.language()), 20));
            DAICHO_TRY(m_writer.text(kValueColumn, text, isId ? m_id : m_fixed));
        }
        return {};
    }

    QString value(ScoringCell cell) const
    {
        const ScoringOrder& order = m_context.order;
        switch (cell) {
        case ScoringCell::Rater:
            return order.rater;
        case ScoringCell::Round:
            return order.round;
        case ScoringCell::Year:
            return m_context.figures.value(u"year"_s);
        case ScoringCell::Method:
            return m_context.method.header.label.in(m_context.language());
        case ScoringCell::DueDate:
            return m_context.figures.value(u"due"_s);
        case ScoringCell::RoundId:
            return order.roundUid;
        case ScoringCell::Register:
            return order.registerUid;
        }
        Q_UNREACHABLE();
    }

    QString word(const QString& key) const { return m_context.word(u"workbook."_s + key); }

    FormWriter& m_writer;
    const ScoringContext& m_context;
    StartSheet m_sheet;
    int m_fixed;
    int m_id;
};

} // namespace

QString writeScoringMark(const ScoringMark& mark)
{
    return mark.roundUid + u'/' + mark.rater;
}

std::optional<ScoringMark> readScoringMark(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? std::nullopt
                     : std::optional(ScoringMark{text.left(slash), text.mid(slash + 1)});
}

QString scoringRowKey(const QString& code, const QString& threatId)
{
    return code + u'|' + threatId;
}

Result<void> writeScoringStart(FormWriter& writer, const ScoringContext& context)
{
    return ScoringStart(writer, context).write();
}

Result<void> ScoringWriter::write(const ScoringOrder& order) const
{
    const bool isJapanese = m_words.language() == Language::Japanese;
    const DateStyle style = isJapanese ? DateStyle::Wareki : DateStyle::Iso;
    const ScoringContext context{m_method,
                                 m_words,
                                 order,
                                 ScoringLayout(m_method, order.showsDraft),
                                 {{u"year"_s, formatFiscalYear(order.cycle, style)},
                                  {u"round"_s, order.round},
                                  {u"rater"_s, order.rater},
                                  {u"due"_s, formatDate(order.due, style)},
                                  {u"count"_s, QString::number(order.rows.size())},
                                  {u"items"_s, ScoringSheets::items().in(m_words.language())},
                                  {u"criteria"_s, ScoringSheets::criteria().in(m_words.language())},
                                  {u"post"_s, order.post}}};
    DocumentProperties properties;
    properties.title = context.word(u"workbook.title"_s);
    properties.subject = order.round;
    properties.author = order.post;
    properties.company = order.city;
    properties.created = order.created;
    const auto writer =
        FormWriter::create(order.path, properties, context.word(u"workbook.page_header"_s));
    if (!writer) {
        return failure(writer);
    }
    DAICHO_TRY(writeScoringStart(**writer, context));
    DAICHO_TRY(writeScoringItems(**writer, context));
    DAICHO_TRY(writeScoringCriteria(**writer, context));
    return (*writer)->finish();
}

} // namespace daicho
