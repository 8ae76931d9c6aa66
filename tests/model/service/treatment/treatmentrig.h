// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "tests/support/registerfixture.h"

#include <memory>

namespace daicho {

/// A register with what tests of treatment begin with.
class TreatmentRig
{
public:
    TreatmentRig()
        : m_session(&m_fixture.create())
    {
    }

    Session& session() { return *m_session; }

    /// A new asset, scored against one threat by the register's method.
    RiskPair scored(const QString& name,
                    int likelihood,
                    int loss,
                    const QString& threat = QStringLiteral("A04"))
    {
        Asset asset;
        asset.name = name;
        const RiskPair risk{m_session->assets().add(asset).value().id, threat};
        score(risk, likelihood, loss);
        return risk;
    }

    void score(const RiskPair& risk, int likelihood, int loss)
    {
        ScoreDraft draft;
        draft.asset = risk.asset;
        draft.threat = risk.threat;
        draft.inputs = {{QStringLiteral("likelihood"), QString::number(likelihood)},
                        {QStringLiteral("loss"), QString::number(loss)}};
        const Result<SavedScore> saved = m_session->scoring().save(draft);
        Q_ASSERT(saved);
    }

    static Measure titled(const QString& title)
    {
        Measure measure;
        measure.title = title;
        measure.option = QStringLiteral("reduce");
        return measure;
    }

    /// What may be accepted: with a reason and an approver.
    RiskAcceptance draftFor(const RiskPair& risk)
    {
        RiskAcceptance draft = AcceptanceService(*m_session).proposal(risk).value();
        draft.reason = QStringLiteral("更新まで待つ");
        draft.approver = QStringLiteral("総務部長");
        return draft;
    }

private:
    RegisterFixture m_fixture;
    Session* m_session;
};

} // namespace daicho
