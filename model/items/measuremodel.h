// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/service/treatment/treatmentservice.h"

#include <QAbstractTableModel>

namespace daicho {

/// The plan of measures: their fields as columns, edited in place. What is refused is told by
/// failed(); a state set back asks for its reason first.
class MeasureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    MeasureModel(Session& session, const FieldContext& context, QObject* parent = nullptr);

    void setMeasures(QList<Measure> measures, const QHash<QString, qint64>& risks);
    /// Only those of a state; '' for all.
    void showState(const QString& state);
    void setEditable(bool editable);

    /// Whether there are any, shown or not.
    bool hasMeasures() const { return !m_all.isEmpty(); }

    const Measure& measure(int row) const { return m_shown[row]; }

    /// Null for the last column: how many risks a measure treats.
    const Field<Measure>* field(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const daicho::Error& error);
    /// The step back needs a reason: the view asks and calls TreatmentService itself.
    void reasonWanted(const daicho::Measure& measure, const QString& state);

private:
    void filter();

    Session& m_session;
    const FieldContext& m_context;
    std::vector<const Field<Measure>*> m_fields;
    QList<Measure> m_all;
    QList<Measure> m_shown;
    QHash<QString, qint64> m_risks;
    QString m_state;
    bool m_isEditable = true;
};

} // namespace daicho
