// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/draftbuilder.h"

#include "model/catalogue/catalogue.h"
#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/ipaledger.h"
#include "model/exchange/matchkey.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct DraftBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(DraftBuilder)
};

/// 総務部　総務課, 総務部／総務課, 総務部 総務課; a blank alone parts only what ends as units do,
/// since "Cloud Team" is one.
QStringList unitPath(const QString& text)
{
    static const QRegularExpression marks(u"[\\x{3000}／＞>\\n]+"_s);
    static const QRegularExpression units(
        u"^\\S+(部|局|課|室|係|班|所|館|署|院|会|センター|事務局|本部)"
        u"( \\S+(部|局|課|室|係|班|所|館|署|院|会|センター|事務局|本部|担当|グループ))+$"_s);
    QStringList path = units.match(text).hasMatch() ? text.split(u' ') : text.split(marks);
    for (QString& level : path) {
        level = level.trimmed();
    }
    path.removeAll(QString());
    return path.isEmpty() ? QStringList{text} : path;
}

bool isReference(FieldType type)
{
    return type == FieldType::UnitRef || type == FieldType::PlaceRef || type == FieldType::AssetRef;
}

} // namespace

DraftBuilder::DraftBuilder(const SheetPlan& plan,
                           const ImportOptions& options,
                           const ImportContext& context)
    : m_plan(plan)
    , m_fields(importFields(options.into))
    , m_target(options.into)
    , m_context(context)
    , m_previous(plan.columns.size())
{
    for (const ColumnPlan& column : plan.columns) {
        const FieldInfo& field = m_fields[static_cast<size_t>(std::max(column.field, 0))];
        const QHash<QString, QString> words = options.map.values.value(field.key);
        if (column.field >= 0 && field.choices == toKey(Property::Confidentiality) &&
            !plan.ownExport) {
            m_classes.insert(m_readers.size(), {});
        }
        m_readers.emplace_back(field, context, words, plan.ownExport);
        if (column.field >= 0) {
            m_mapped.set(static_cast<size_t>(column.field));
        }
    }
    m_row.values.resize(m_fields.size());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_code = m_fields[i].key == u"code" ? static_cast<int>(i) : m_code;
        m_branch = m_fields[i].key == u"branch" ? static_cast<int>(i) : m_branch;
    }
}

DraftRow& DraftBuilder::build(int row, const std::vector<const Cell*>& cells)
{
    m_row.row = row;
    m_row.values.assign(m_fields.size(), QVariant()); // they may have been moved away
    m_row.given.reset();
    m_row.extra = {};
    m_row.references.clear();
    m_row.problems.clear();
    m_row.warnings.clear();
    m_unitPath.clear();
    for (size_t i = 0; i < cells.size(); ++i) {
        const ColumnPlan& column = m_plan.columns[i];
        const Cell* cell = cells[i];
        if (cell != nullptr && !m_plan.ownExport) {
            cell = resolveDitto(i, *cell);
        }
        if (column.use == ColumnPlan::Use::Field && cell == nullptr) {
            noteBlank(column.field);
        } else if (column.use == ColumnPlan::Use::Field) {
            readField(i, *cell);
        } else if (column.use == ColumnPlan::Use::Extra && cell != nullptr) {
            column.rating >= 0 ? readRating(i, *cell) : readExtra(i, *cell);
        }
    }
    finishUnit();
    spreadClass();
    checkRequired();
    checkNumber();
    return m_row;
}

const Cell* DraftBuilder::resolveDitto(size_t column, const Cell& cell)
{
    if (!isDittoMark(cell.text)) {
        m_previous[column] = cell;
        return &cell;
    }
    if (!m_previous[column].hasContent()) {
        addProblem(column,
                   cell.text,
                   DraftBuilderText::tr("The mark for \"as above\" has nothing above it."));
        return nullptr;
    }
    return &m_previous[column];
}

void DraftBuilder::readField(size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_plan.columns[column];
    const bool isNumber = plan.field == m_code || plan.field == m_branch;
    if (isNumber && (cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime)) {
        addProblem(column,
                   cell.text,
                   DraftBuilderText::tr("The cell holds a date where a number is expected; a "
                                        "number such as 1-2 may have been turned into one."));
        return;
    }
    takeValue(column, cell, m_readers[column].read(cell));
}

/// A blank cell of an own export empties the field, but a record keeps the number it is known by.
void DraftBuilder::noteBlank(int field)
{
    m_row.given.set(static_cast<size_t>(field), m_plan.ownExport && field != m_code);
}

void DraftBuilder::takeValue(size_t column, const Cell& cell, const ReadValue& read)
{
    const ColumnPlan& plan = m_plan.columns[column];
    const auto at = static_cast<size_t>(plan.field);
    if (!read.problem.isEmpty()) {
        addProblem(column, cell.text, read.problem);
        return;
    }
    if (!read.warning.isEmpty()) {
        m_row.warnings.push_back(problemAt(column, cell.text, read.warning));
    }
    if (!read.value.isValid()) {
        noteBlank(plan.field);
        return;
    }
    m_row.given.set(at);
    if (plan.unitLevel > 0) {
        m_unitPath.append(read.value.toString());
        m_unitColumn = column;
    } else if (isReference(m_fields[at].type)) {
        const QString text = read.value.toString();
        const bool isTree = m_fields[at].type != FieldType::AssetRef;
        m_row.references.push_back({plan.field,
                                    text,
                                    isTree ? unitPath(text) : QStringList{text},
                                    plan.letter,
                                    plan.header});
    } else {
        m_row.values[at] = read.value;
        if (!m_classes.isEmpty()) {
            noteClass(column, read.value.toString(), cell.text);
        }
    }
    if (!read.impliedFlags.isEmpty()) {
        setImplied(read.impliedFlags, cell);
    }
}

void DraftBuilder::noteClass(size_t column, const QString& id, const QString& word)
{
    const auto classes = m_classes.find(column);
    if (classes != m_classes.end() && !classes->contains(id) && !m_readers[column].isOwn(word)) {
        classes->insert(id, word);
    }
}

/// The older scheme of three levels uses class 2 for what is 2 or 3C today: where a column has
/// none of today's own classes it may be of the older one, which only a person can tell.
QStringList DraftBuilder::notes() const
{
    static const QString kOlder = u"mic-3level"_s;
    const auto& schemes = m_context.catalogue.schemes();
    const auto older =
        std::ranges::find(schemes, kOlder, [](const Scheme& scheme) { return scheme.header.id; });
    QStringList notes;
    if (older == schemes.end() || m_context.scheme.header.id != u"mic-r6.10") {
        return notes;
    }
    for (auto column = m_classes.begin(); column != m_classes.end(); ++column) {
        const bool allOlder =
            std::all_of(column->keyBegin(), column->keyEnd(), [&older](const QString& id) {
                return older->findClass(Property::Confidentiality, id) != nullptr;
            });
        if (!allOlder || !column->contains(u"2"_s)) {
            continue;
        }
        const ColumnPlan& plan = m_plan.columns[column.key()];
        notes.append(
            DraftBuilderText::tr(
                "The column %1 (%2) holds only classes that the older scheme of three levels has "
                "as well. “%3” was taken as today's class 2; in an older ledger it may mean 3C. If "
                "this ledger is an older one, take the import back and say in a map what the word "
                "means: {\"values\": {\"confidentiality\": {\"%3\": \"3C\"}}}, or import it into "
                "a register with the scheme mic-3level.")
                .arg(plan.header, plan.letter, column->value(u"2"_s)));
    }
    return notes;
}

/// One grading for all three properties: a table has it once.
void DraftBuilder::spreadClass()
{
    if (!m_context.scheme.combined || m_target != ImportTarget::Assets) {
        return;
    }
    const auto at = [this](Property property) {
        const auto field = std::ranges::find(m_fields, toKey(property), &FieldInfo::key);
        return static_cast<size_t>(field - m_fields.begin());
    };
    const size_t graded = at(Property::Confidentiality);
    for (const Property property : {Property::Integrity, Property::Availability}) {
        if (!m_mapped.test(at(property)) && m_row.given.test(graded)) {
            m_row.values[at(property)] = m_row.values[graded];
            m_row.given.set(at(property));
        }
    }
}

void DraftBuilder::setImplied(const QStringList& flags, const Cell& cell)
{
    Q_UNUSED(cell)
    for (const QString& key : flags) {
        const auto field = std::ranges::find(m_fields, key, &FieldInfo::key);
        const auto at = static_cast<size_t>(field - m_fields.begin());
        // A column of its own goes before what another one says in passing.
        if (field != m_fields.end() && !m_mapped.test(at)) {
            m_row.values[at] = true;
            m_row.given.set(at);
        }
    }
}

void DraftBuilder::readRating(size_t column, const Cell& cell)
{
    constexpr int kLowest = 1;
    constexpr int kHighest = 3;
    if (cell.text.trimmed().isEmpty() || isDash(cell.text.trimmed())) {
        return;
    }
    bool isNumber = false;
    const int rating = normaliseNumberText(cell.text).toInt(&isNumber) + m_plan.ratingShift;
    if (!isNumber || rating < kLowest || rating > kHighest) {
        addProblem(column,
                   cell.text,
                   DraftBuilderText::tr("A rating here is a whole number from %1 to %2.")
                       .arg(kLowest - m_plan.ratingShift)
                       .arg(kHighest - m_plan.ratingShift));
        return;
    }
    const auto which = static_cast<IpaRating>(m_plan.columns[column].rating);
    m_row.extra.insert(ipaHeader(which), QString::number(rating));
}

void DraftBuilder::readExtra(size_t column, const Cell& cell)
{
    const ColumnPlan& plan = m_plan.columns[column];
    if (cell.type == Cell::Type::Error) {
        const QString reason = DraftBuilderText::tr("The cell holds an error and was left out.");
        if (cell.text.startsWith(u'#')) {
            m_row.warnings.push_back(problemAt(column, cell.text, reason));
        } else {
            addProblem(column, cell.text, m_readers[column].read(cell).problem);
        }
        return;
    }
    const QString text = cleanText(cell.text);
    if (!text.isEmpty()) {
        m_row.extra.insert(plan.header, text);
    }
}

void DraftBuilder::finishUnit()
{
    if (m_unitPath.isEmpty()) {
        return;
    }
    const ColumnPlan& plan = m_plan.columns[m_unitColumn];
    m_row.references.push_back(
        {plan.field, m_unitPath.join(u'\u3000'), m_unitPath, plan.letter, plan.header});
}

size_t DraftBuilder::columnOf(int field) const
{
    const auto found = std::ranges::find(m_plan.columns, field, &ColumnPlan::field);
    return static_cast<size_t>(found - m_plan.columns.begin());
}

void DraftBuilder::checkRequired()
{
    for (size_t at = 0; at < m_fields.size(); ++at) {
        // What names another record is found, or missed, by those who know the register.
        if (!m_fields[at].has(Required) || m_fields[at].isReference() || !m_mapped.test(at) ||
            m_row.values[at].isValid()) {
            continue;
        }
        const size_t column = columnOf(static_cast<int>(at));
        const auto same = [&](const ImportProblem& problem) {
            return problem.letter == m_plan.columns[column].letter;
        };
        if (std::ranges::none_of(m_row.problems, same)) {
            addProblem(column, {}, DraftBuilderText::tr("The value is missing."));
        }
    }
}

QString DraftBuilder::textOf(int field) const
{
    return field < 0 ? QString() : m_row.values[static_cast<size_t>(field)].toString();
}

void DraftBuilder::checkNumber()
{
    const QString key = assetNumberKey(textOf(m_code), textOf(m_branch));
    if (key.isEmpty()) {
        return;
    }
    // Hashes instead of texts: a million numbers stay small, and two that fall together are
    // rarer than a broken disk.
    const size_t hash = qHash(key, size_t(0x5bd1e995));
    const auto first = m_numbers.constFind(hash);
    if (first == m_numbers.constEnd()) {
        m_numbers.insert(hash, m_row.row);
        return;
    }
    addProblem(columnOf(m_code),
               textOf(m_code),
               DraftBuilderText::tr("Row %1 has this number already.").arg(*first));
}

ImportProblem
DraftBuilder::problemAt(size_t column, const QString& value, const QString& reason) const
{
    const ColumnPlan& plan = m_plan.columns[column];
    return {m_row.row, plan.letter, plan.header, value, reason};
}

void DraftBuilder::addProblem(size_t column, const QString& value, const QString& reason)
{
    m_row.problems.push_back(problemAt(column, value, reason));
}

} // namespace daicho
