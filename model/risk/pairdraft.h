// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/draftrules.h"
#include "model/risk/engine.h"
#include "model/risk/likelihoodhelper.h"
#include "model/risk/score.h"
#include "model/risk/siterules.h"

#include <QJsonObject>

namespace daicho {

/// What a draft starts from besides the catalogue.
struct DraftFacts
{
    Asset asset; ///< stands for its group
    /// The likelihood as judged for the asset's place, unit or contractor.
    std::optional<SiteProposal> site;
    /// What stood last, by the same method.
    std::optional<QJsonObject> lastInputs;
    int lastCycle = 0;
    QStringList findings; ///< ids of rules with standing findings that speak of the threat
};

/// Where one drafted input comes from. `source`: last, threat, place, class, report, finding,
/// register or middle.
struct DraftReason
{
    QString input; ///< '' for all of them
    QString source;
    QString value;
    Bilingual text;

    bool operator==(const DraftReason&) const = default;
};

/// The secretariat's draft (事務局案) of one pair.
struct PairDraft
{
    ScoreInputs inputs;
    std::optional<Score> score; ///< empty where an input is missing that nothing speaks for
    std::vector<DraftReason> reasons;
};

/// Drafts scores under one method. The references outlive it.
class PairDrafter
{
public:
    PairDrafter(const Method& method,
                const Scheme& scheme,
                const DraftRules& rules,
                const ReportRule* report)
        : m_method(method)
        , m_scheme(scheme)
        , m_rules(rules)
        , m_report(report)
    {
    }

    /// From what stood last, else from the defaults of threat, class and register; then the site,
    /// findings (one step up at most, and none above one step from the threat's default), and the
    /// least loss that class and duty to report demand.
    PairDraft draft(const Threat& threat, const DraftFacts& facts) const;

private:
    void begin(PairDraft& draft, const Threat& threat, const DraftFacts& facts) const;
    void judgeLikelihood(PairDraft& draft, const Threat& threat, const DraftFacts& facts) const;
    void judgeLoss(PairDraft& draft, const Threat& threat, const DraftFacts& facts) const;
    void fillRest(PairDraft& draft) const;
    std::optional<double> lossOf(const PairDraft& draft) const;

    const Method& m_method;
    const Scheme& m_scheme;
    const DraftRules& m_rules;
    const ReportRule* m_report;
};

/// As RoundItem::reasons keeps them, and back; what can't be read is left out.
QString toJsonText(const std::vector<DraftReason>& reasons);
std::vector<DraftReason> reasonsFromJson(const QString& json);
/// One line each.
QStringList reasonLines(const QString& json, Language language);

/// As RoundItem::proposed keeps them: the inputs as the method understands them.
QString toJsonText(const PairDraft& draft);

} // namespace daicho
