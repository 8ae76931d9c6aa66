// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/valuereader.h"

#include "model/catalogue/catalogue.h"
#include "model/catalogue/flagword.h"
#include "model/core/textfold.h"
#include "model/core/wareki.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/numberreader.h"
#include "model/sheet/cell.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct ValueReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ValueReader)
};

constexpr qsizetype kMostRemembered = 4096;
constexpr qsizetype kMostNamed = 12;

ReadValue found(QVariant value)
{
    return {std::move(value), {}, {}, {}};
}

ReadValue refused(QString reason)
{
    return {{}, std::move(reason), {}, {}};
}

/// "None" where a value is a date, a number or a record.
bool saysNothing(const QString& text)
{
    static const QSet<QString> words = {u"なし"_s,
                                        u"無し"_s,
                                        u"無"_s,
                                        u"n/a"_s,
                                        u"na"_s,
                                        u"未定"_s,
                                        u"該当なし"_s,
                                        u"不明"_s,
                                        u"未設定"_s,
                                        u"未記入"_s,
                                        u"none"_s,
                                        u"tbd"_s,
                                        u"該当無し"_s,
                                        u"/"_s,
                                        u"非該当"_s,
                                        u"対象外"_s};
    return words.contains(foldLabel(text));
}

bool saysUnknown(const QString& text)
{
    static const QSet<QString> words = {u"不明"_s,
                                        u"未確認"_s,
                                        u"未定"_s,
                                        u"unknown"_s,
                                        u"?"_s,
                                        u"要確認"_s,
                                        u"確認中"_s,
                                        u"n/a"_s};
    return words.contains(foldLabel(text));
}

/// Kinds of personal information a flag column may name instead of 有.
QStringList impliedFlags(const QString& folded)
{
    static const QHash<QString, QString> words = {{u"要配慮"_s, u"sensitive"_s},
                                                  {u"要配慮個人情報"_s, u"sensitive"_s},
                                                  {u"特定個人情報"_s, u"specific"_s},
                                                  {u"個人番号"_s, u"specific"_s},
                                                  {u"まいなんばー"_s, u"specific"_s},
                                                  {u"特定"_s, u"specific"_s},
                                                  {u"個人情報"_s, u"personal"_s}};
    static const QRegularExpression separators(u"[、,・/;\\n()]|及び|と"_s);
    QStringList keys;
    for (const QString& part : folded.split(separators, Qt::SkipEmptyParts)) {
        if (part == u"有" || part == u"あり") {
            continue;
        }
        const QString key = words.value(part);
        if (key.isEmpty()) {
            return {};
        }
        keys.append(key);
    }
    return keys;
}

} // namespace

size_t qHash(const CellWord& word, size_t seed) noexcept
{
    // Words of one column differ in their length and at their ends; a hash over all of them costs
    // more than it spares.
    constexpr auto kPrime = static_cast<size_t>(0x9E3779B97F4A7C15ULL);
    constexpr qsizetype kEnds = 6;
    const qsizetype size = word.text.size();
    size_t hash = seed ^ static_cast<size_t>(size);
    for (qsizetype i = 0; i < qMin(size, kEnds); ++i) {
        hash = (hash ^ word.text[i].unicode()) * kPrime;
        hash = (hash ^ word.text[size - 1 - i].unicode()) * kPrime;
    }
    return hash ^ (hash >> (sizeof(size_t) * 4));
}

QString cleanText(const QString& text)
{
    QString clean = text.trimmed();
    if (clean.contains(u'\r')) {
        clean.replace(u"\r\n"_s, u"\n"_s);
        clean.replace(u'\r', u'\n');
    }
    return clean;
}

ValueReader::ValueReader(const FieldInfo& field,
                         const ImportContext& context,
                         const QHash<QString, QString>& words,
                         bool exact)
    : m_field(field)
    , m_context(context)
    , m_exact(exact)
    , m_cached(field.type != FieldType::Text && field.type != FieldType::LongText)
{
    for (auto word = words.begin(); word != words.end(); ++word) {
        m_words.insert(foldLabel(word.key()), word.value());
    }
}

const ReadValue& ValueReader::read(const Cell& cell)
{
    if (cell.type == Cell::Type::Error) {
        m_last = readError(cell);
        return m_last;
    }
    if (!m_cached) {
        if (!m_last.problem.isEmpty()) {
            m_last = {};
        }
        m_last.value = readText(cell.text).value;
        return m_last;
    }
    if (const auto known = m_known.constFind({cell.text}); known != m_known.constEnd()) {
        return *known;
    }
    if (m_known.size() >= kMostRemembered) {
        m_known.clear();
    }
    return *m_known.insert({cell.text}, readText(cell.text));
}

bool ValueReader::isOwn(const QString& text) const
{
    return !m_words.isEmpty() && m_words.contains(foldLabel(cleanText(text)));
}

ReadValue ValueReader::readError(const Cell& cell) const
{
    if (!cell.text.startsWith(u'#')) {
        return refused(ValueReaderText::tr("The cell holds bytes that are no text in the encoding "
                                           "of the file."));
    }
    return refused(
        ValueReaderText::tr("The cell holds the error %1 instead of a value.").arg(cell.text));
}

ReadValue ValueReader::readText(const QString& text) const
{
    const QString clean = m_exact ? text : cleanText(text);
    if (!m_cached && m_words.isEmpty()) {
        return clean.isEmpty() || (!m_exact && isDash(clean)) ? ReadValue() : found(clean);
    }
    if (!m_words.isEmpty()) {
        if (const auto own = m_words.constFind(foldLabel(clean)); own != m_words.constEnd()) {
            return readPlain(*own);
        }
    }
    return readPlain(clean);
}

ReadValue ValueReader::readPlain(const QString& text) const
{
    if (text.isEmpty()) {
        return {};
    }
    switch (m_field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
        return !m_exact && isDash(text) ? ReadValue() : found(text);
    case FieldType::Integer:
    case FieldType::Decimal:
        return isDash(text) || saysNothing(text) ? ReadValue() : readNumber(text);
    case FieldType::Date:
        return isDash(text) || saysNothing(text) ? ReadValue() : readDate(text);
    case FieldType::Year:
        return isDash(text) || saysNothing(text) ? ReadValue() : readYear(text);
    case FieldType::Flag:
        return readFlag(text);
    case FieldType::Choice:
        return readChoice(text);
    case FieldType::Choices:
        return isDash(text) || saysNothing(text) ? ReadValue() : readChoices(text);
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef:
        return isDash(text) || saysNothing(text) ? ReadValue() : found(text);
    }
    Q_UNREACHABLE();
}

ReadValue ValueReader::readNumber(const QString& text) const
{
    const Result<double> number = parseQuantity(text, m_field.key);
    if (!number) {
        return refused(number.error().message);
    }
    if (*number < 0) {
        return refused(ValueReaderText::tr("%1 takes no negative numbers.").arg(fieldName()));
    }
    if (m_field.type == FieldType::Decimal) {
        return found(*number);
    }
    const auto whole = static_cast<qlonglong>(*number);
    if (static_cast<double>(whole) != *number) {
        return refused(ValueReaderText::tr("%1 takes whole numbers only.").arg(fieldName()));
    }
    return found(whole);
}

ReadValue ValueReader::readDate(const QString& text) const
{
    // A cell that holds a moment: the date of it.
    static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT"_s);
    const QString day = moment.match(text).hasMatch() ? text.left(10) : text;
    const Result<ParsedDate> date = parseDate(day);
    if (!date) {
        return refused(date.error().message);
    }
    return {date->date, {}, date->warning, {}};
}

ReadValue ValueReader::readYear(const QString& text) const
{
    const Result<int> year = parseFiscalYear(text);
    if (!year) {
        return refused(year.error().message);
    }
    return found(static_cast<qlonglong>(*year));
}

ReadValue ValueReader::readFlag(const QString& text) const
{
    if (const Choice* word = m_context.catalogue.choices(u"flag"_s).match(text)) {
        return found(word->id == u"yes");
    }
    if (const std::optional<bool> flag = parseFlag(text)) {
        return found(*flag);
    }
    if (isDash(text)) {
        return found(false);
    }
    if (saysUnknown(text)) {
        return {};
    }
    const QString folded = foldLabel(text);
    if (const QStringList implied = impliedFlags(folded); !implied.isEmpty()) {
        return {true, {}, {}, implied};
    }
    return refused(noSuchWord(text, {u"有"_s, u"無"_s, u"○"_s, u"×"_s}));
}

ReadValue ValueReader::readClass(Property property, const QString& text) const
{
    ClassMatch match = m_context.scheme.matchClass(property, text);
    if (match.schemeClass == nullptr && match.ambiguous == nullptr && text.endsWith(u"情報"_s)) {
        match = m_context.scheme.matchClass(property, text.chopped(2)); // 機密性2情報
    }
    if (match.schemeClass != nullptr) {
        return found(match.schemeClass->id);
    }
    if (match.ambiguous != nullptr) {
        return refused(match.ambiguous->reason.in(m_context.language));
    }
    if (isDash(text) || saysNothing(text)) {
        return {};
    }
    QStringList known;
    for (const SchemeClass& item : m_context.scheme.scale(property).classes) {
        known.append(item.id);
    }
    return refused(noSuchWord(text, known));
}

ReadValue ValueReader::readChoice(const QString& text) const
{
    if (const std::optional<Property> property = propertyFromKey(m_field.choices)) {
        return readClass(*property, text);
    }
    const ChoiceSet& set = m_context.catalogue.choices(m_field.choices);
    if (const Choice* choice = set.match(text)) {
        return found(choice->id);
    }
    if (isDash(text) || saysNothing(text) || isPlaceholder(text)) {
        return {};
    }
    QStringList known;
    for (const Choice& item : set.items()) {
        known.append(item.label.in(m_context.language));
    }
    return refused(noSuchWord(text, known));
}

/// The id that a word stands for in the list or among the scheme's restrictions; '' for none.
QString ValueReader::choiceNamed(const QString& text) const
{
    const Choice* const choice = m_context.catalogue.choices(m_field.choices).match(text);
    if (m_field.choices != u"restriction") {
        return choice != nullptr ? choice->id : QString();
    }
    const QString word = foldLabel(text);
    for (const HandlingRestriction& item : m_context.scheme.restrictions) {
        if (foldLabel(item.id) == word || foldLabel(item.label.ja) == word ||
            foldLabel(item.label.en) == word) {
            return item.id;
        }
    }
    return {};
}

/// Parted by commas of any kind, but for a label that holds one itself.
QStringList ValueReader::choiceWords(const QString& text) const
{
    static const QRegularExpression separators(u"[、，,;；/\\n]"_s);
    QStringList words;
    for (const QString& part : text.split(u'、', Qt::SkipEmptyParts)) {
        words += choiceNamed(part).isEmpty() ? part.split(separators, Qt::SkipEmptyParts)
                                             : QStringList{part};
    }
    return words;
}

ReadValue ValueReader::readChoices(const QString& text) const
{
    QStringList ids;
    for (const QString& part : choiceWords(text)) {
        const QString id = choiceNamed(part);
        if (!id.isEmpty()) {
            ids.append(id);
        } else if (!foldLabel(part).isEmpty()) {
            QStringList known;
            if (m_field.choices == u"restriction") {
                for (const HandlingRestriction& item : m_context.scheme.restrictions) {
                    known.append(item.id);
                }
            } else {
                for (const Choice& item : m_context.catalogue.choices(m_field.choices).items()) {
                    known.append(item.label.in(m_context.language));
                }
            }
            return refused(noSuchWord(part.trimmed(), known));
        }
    }
    ids.removeDuplicates();
    return ids.isEmpty() ? ReadValue() : found(ids);
}

QString ValueReader::noSuchWord(const QString& text, const QStringList& known) const
{
    const bool all = known.size() <= kMostNamed;
    const QString list = known.mid(0, kMostNamed).join(u", "_s);
    if (all) {
        return ValueReaderText::tr("\"%1\" is no value of %2. Known are: %3.")
            .arg(text, fieldName(), list);
    }
    return ValueReaderText::tr("\"%1\" is no value of %2. Known are %3 and others.")
        .arg(text, fieldName(), list);
}

QString ValueReader::fieldName() const
{
    return m_field.label.in(m_context.language);
}

} // namespace daicho
