// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/textrowsmodel.h"
#include "model/service/pageservices.h"
#include "model/service/treatment/acceptanceservice.h"
#include "views/treat/statepanel.h"

namespace daicho {

class AppContext;
class FieldContext;

/// What is accepted and which exceptions are in force (受容・例外), the soonest end first.
class AcceptancePanel final : public StatePanel
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
    /// Null for none.
    const RiskAcceptance* chosen() const;
    /// Kind, asset and threat of one, to say what a dialog is about.
    QString sentence(const RiskAcceptance& accepted) const;
    /// The one of this uid or key, whatever is filtered.
    void choose(const QString& uid);

signals:
    /// A row was double-clicked.
    void activated();

private:
    enum State { InForce, Expiring, Expired, Ended };

    State stateOf(const RiskAcceptance& accepted) const;
    TextRow rowOf(const RiskAcceptance& accepted) const;
    void filter();
    bool select(const QString& uid);

    PageServices m_services;
    const FieldContext& m_fields;
    QList<RiskAcceptance> m_all;
    QList<RiskAcceptance> m_acceptances; // as they are shown
    QHash<AssetId, QString> m_names;
    TextRowsModel m_model;
    QStringList m_words; // of the states
};

} // namespace daicho
