// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/measuremodel.h"
#include "model/service/pageservices.h"
#include "views/widgets/grid.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;

/// The plan of measures (対策計画): by state, edited in place.
class MeasurePanel final : public QWidget
{
    Q_OBJECT
public:
    MeasurePanel(const PageServices& services,
                 AppContext& context,
                 const FieldContext& fields,
                 QWidget* parent = nullptr);

    void showMeasures(const QList<Measure>& measures, const QHash<QString, qint64>& risks);
    void setHeight(RowHeight height);
    /// Null for none, or for several.
    const Measure* chosen() const;
    /// By uid or number.
    void choose(const QString& uid);

    QTableView* table() const { return m_table; }

    MeasureModel& model() { return m_model; }

    /// Asks why the measure goes back, and sets it back.
    void askReason(const Measure& measure, const QString& state);

signals:
    void newWanted();
    void selectionChanged();

private:
    PageServices m_services;
    AppContext& m_context;
    MeasureModel m_model;
    QComboBox* m_states;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace daicho
