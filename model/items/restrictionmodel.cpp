// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/restrictionmodel.h"

#include "model/core/wareki.h"

#include <algorithm>

namespace daicho {

RestrictionModel::RestrictionModel(ChoiceSet answers, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_answers(std::move(answers))
    , m_language(language)
{
}

void RestrictionModel::setQuestions(const QList<RestrictionQuestion>& questions)
{
    const bool isSame = std::ranges::equal(
        questions, m_questions, [](const RestrictionQuestion& a, const RestrictionQuestion& b) {
            return a.property == b.property && a.classId == b.classId &&
                   a.restriction == b.restriction;
        });
    if (isSame && !questions.isEmpty()) {
        m_questions = questions;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_questions = questions;
    endResetModel();
}

RestrictionAnswer RestrictionModel::answer(int row, const QString& answer, const QString& gap) const
{
    const RestrictionQuestion& question = m_questions[row];
    return {question.property, question.classId, question.restriction, answer, gap};
}

RestrictionAnswer RestrictionModel::present(int row) const
{
    const auto& known = m_questions[row].answer;
    return answer(row, known ? known->answer : QString(), known ? known->gap : QString());
}

int RestrictionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int RestrictionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RestrictionModel::text(const RestrictionQuestion& question, int column) const
{
    const RestrictionCheck known = question.answer.value_or(RestrictionCheck());
    switch (column) {
    case ClassColumn:
        return question.classLabel;
    case TextColumn:
        return question.text;
    case LastYearColumn:
        return m_answers.labelOf(question.lastYear, m_language);
    case AnswerColumn:
        return m_answers.labelOf(known.answer, m_language);
    case GapColumn:
        return known.gap;
    case MeasureColumn:
        return question.measureCode;
    case WhoColumn:
        return known.answeredBy;
    }
    return {};
}

QVariant RestrictionModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const RestrictionQuestion& question = m_questions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(question, index.column());
    case Qt::ToolTipRole:
        if (index.column() == WhoColumn && question.answer) {
            return tr("%1, %2").arg(question.answer->answeredBy,
                                    formatDate(question.answer->answeredOn, DateStyle::Iso));
        }
        return index.column() == ClassColumn
                   ? tr("%n asset(s) of this class", nullptr, static_cast<int>(question.assets))
                   : text(question, index.column());
    default:
        return {};
    }
}

QVariant RestrictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ClassColumn:
        return tr("Class");
    case TextColumn:
        return tr("Handling rule");
    case LastYearColumn:
        return tr("Last year");
    case AnswerColumn:
        return tr("Kept?");
    case GapColumn:
        return tr("What is missing");
    case MeasureColumn:
        return tr("Measure");
    case WhoColumn:
        return tr("Answered by");
    }
    return {};
}

Qt::ItemFlags RestrictionModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canEdit = index.isValid() && index.column() == GapColumn && !m_isReadOnly;
    return canEdit ? flags | Qt::ItemIsEditable : flags;
}

bool RestrictionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    if (value.toString().trimmed() != present(index.row()).gap) {
        emit gapEdited(index.row(), value.toString().trimmed());
    }
    return true;
}

} // namespace daicho
