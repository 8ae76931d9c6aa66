// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/textrowsmodel.h"
#include "model/service/pageservices.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/widgets/grid.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class EmptyState;
class FieldContext;

/// What is accepted and which exceptions are in force (受容・例外), the soonest end first.
class AcceptancePanel final : public QWidget
{
    Q_OBJECT
public:
    AcceptancePanel(const PageServices& services,
                    AppContext& context,
                    const FieldContext& fields,
                    QWidget* parent = nullptr);

    /// `names`: number and name of each asset.
    void showAcceptances(const QList<RiskAcceptance>& acceptances,
                         const QHash<AssetId, QString>& names);
    void setHeight(RowHeight height);
    /// Null for none.
    const RiskAcceptance* chosen() const;

    QTableView* table() const { return m_table; }

signals:
    void selectionChanged();

private:
    PageServices m_services;
    const FieldContext& m_fields;
    QList<RiskAcceptance> m_acceptances;
    TextRowsModel m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace daicho
