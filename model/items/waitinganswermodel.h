// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/merge/mergeservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// What came back from the departments and waits for a decision, over all units.
class WaitingAnswerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        UnitColumn,
        CodeColumn,
        NameColumn,
        WhatColumn,
        FieldColumn,
        BaseColumn,
        OursColumn,
        TheirsColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit WaitingAnswerModel(QObject* parent = nullptr);

    void setAnswers(const QList<WaitingAnswer>& answers);
    /// '' shows all.
    void setUnit(const QString& unit);
    /// A key of MergeWhat; '' shows all.
    void setWhat(const QString& what);

    const QList<WaitingAnswer>& all() const { return m_answers; }

    const WaitingAnswer& answer(int row) const { return m_answers[m_shown[row]]; }

    /// In the language of the interface.
    static QString whatText(const QString& what);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString answersText(const QString& stored);
    void filter();

    QList<WaitingAnswer> m_answers;
    QList<qsizetype> m_shown;
    QString m_unit;
    QString m_what;
};

} // namespace daicho
