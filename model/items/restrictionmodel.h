// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/choice.h"
#include "model/service/stocktake/restrictionservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// What a unit is asked about handling, and what it answered. What is missing can be edited in the
/// cell; writing it is the view's.
class RestrictionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ClassColumn,
        TextColumn,
        LastYearColumn,
        AnswerColumn,
        GapColumn,
        MeasureColumn,
        WhoColumn,
        ColumnCount
    };

    RestrictionModel(ChoiceSet answers, Language language, QObject* parent = nullptr);

    /// Keeps rows in place where the questions are the same.
    void setQuestions(const QList<RestrictionQuestion>& questions);

    const QList<RestrictionQuestion>& questions() const { return m_questions; }

    /// The answer to write for a row, with another answer or gap.
    RestrictionAnswer answer(int row, const QString& answer, const QString& gap) const;
    RestrictionAnswer present(int row) const;

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits gapEdited(); the questions stay as they are until they are set anew.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void gapEdited(int row, const QString& gap);

private:
    QString text(const RestrictionQuestion& question, int column) const;

    ChoiceSet m_answers;
    Language m_language;
    QList<RestrictionQuestion> m_questions;
    bool m_isReadOnly = false;
};

} // namespace daicho
