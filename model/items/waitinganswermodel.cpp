// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/waitinganswermodel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

WaitingAnswerModel::WaitingAnswerModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void WaitingAnswerModel::setAnswers(const QList<WaitingAnswer>& answers)
{
    m_answers = answers;
    filter();
}

void WaitingAnswerModel::setUnit(const QString& unit)
{
    m_unit = unit;
    filter();
}

void WaitingAnswerModel::setWhat(const QString& what)
{
    m_what = what;
    filter();
}

void WaitingAnswerModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        const WaitingAnswer& answer = m_answers[i];
        if ((m_unit.isEmpty() || answer.unit == m_unit) &&
            (m_what.isEmpty() || answer.item.what == m_what)) {
            m_shown.append(i);
        }
    }
    endResetModel();
}

/// Answers to a scheme's questions are stored as an object: "A2: no, Q4: yes". Others stay.
QString WaitingAnswerModel::answersText(const QString& stored)
{
    const QJsonObject answers = QJsonDocument::fromJson(stored.toUtf8()).object();
    QStringList parts;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString given = answer.value().toString();
        const QString word = given == "yes"_L1 ? tr("yes") : given == "no"_L1 ? tr("no") : given;
        //: A question of the classification scheme and its answer.
        parts.append(tr("%1: %2").arg(answer.key(), word));
    }
    return parts.isEmpty() ? stored : parts.join(tr(", "));
}

QString WaitingAnswerModel::whatText(const QString& key)
{
    switch (mergeWhatFromKey(key).value_or(MergeWhat::Check)) {
    case MergeWhat::Conflict:
        return tr("Changed on both sides");
    case MergeWhat::New:
        return tr("New asset");
    case MergeWhat::Retired:
        return tr("Retired");
    case MergeWhat::Moved:
        return tr("Transferred");
    case MergeWhat::Lowered:
        return tr("Class lowered");
    case MergeWhat::Check:
        return tr("To be checked");
    case MergeWhat::Number:
        return tr("Known by number only");
    case MergeWhat::Duplicate:
        return tr("Row given twice");
    }
    Q_UNREACHABLE();
}

int WaitingAnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WaitingAnswerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingAnswerModel::data(const QModelIndex& index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const WaitingAnswer& shown = answer(index.row());
    switch (index.column()) {
    case UnitColumn: // the path is in the tip
        return role == Qt::ToolTipRole ? shown.unit : shown.unit.section(u'\u3000', -1);
    case CodeColumn:
        return shown.code;
    case NameColumn:
        return shown.name;
    case WhatColumn:
        return whatText(shown.item.what);
    case FieldColumn:
        return shown.field;
    case BaseColumn:
        return shown.base;
    case OursColumn:
        return answersText(shown.ours);
    case TheirsColumn:
        return answersText(shown.theirs);
    case ReasonColumn:
        return tr("%1, row %2 %3")
            .arg(shown.item.file)
            .arg(shown.item.line.value_or(0))
            .arg(shown.item.reason);
    }
    return {};
}

QVariant WaitingAnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case UnitColumn:
        return tr("Unit");
    case CodeColumn:
        return tr("Asset number");
    case NameColumn:
        return tr("Name");
    case WhatColumn:
        return tr("What");
    case FieldColumn:
        return tr("Field");
    case BaseColumn:
        return tr("When sent");
    case OursColumn:
        return tr("Register");
    case TheirsColumn:
        return tr("Answer");
    case ReasonColumn:
        return tr("Where and why");
    }
    return {};
}

} // namespace daicho
