// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/likegroup.h"
#include "model/risk/roundplan.h"
#include "model/service/scoring/draftdesk.h"

#include <QHash>
#include <QSet>

#include <array>

namespace daicho {

/// Alike assets, in one of the scopes in which threats are judged.
struct LikeGroup
{
    QString key;
    LikeScope scope = LikeScope::Anywhere;
    Asset asset; ///< the first by number, with the highest number of persons of the group
    int count = 0;
    std::vector<AssetId> members; ///< the first few
    int profile = 0;              ///< which threats concern it
    int signature = 0;            ///< what drafts depend on
};

/// The assets of a register in groups, with what was decided of them: what a round is chosen from.
class RoundGroups
{
public:
    RoundGroups(Session& session, const DraftDesk& desk, int cycle, int number);

    Result<void> read();

    /// Every group against every threat that concerns it; those without a cause rest.
    std::vector<Candidate> candidates(RoundPlan& plan);

    const LikeGroup& group(const Candidate& candidate) const
    {
        return m_groups[static_cast<size_t>(candidate.group)];
    }

    const Threat& threat(const Candidate& candidate) const
    {
        return m_threats.items[static_cast<size_t>(candidate.threat)];
    }

    /// The asset that stands for the group against this threat: none whose pair is ruled out.
    AssetId representative(const Candidate& candidate) const;
    /// The assessment that stood last for the group, by key; 0 for none.
    qint64 lastDecision(const Candidate& candidate) const;

private:
    static constexpr size_t kScopes = 4;

    struct Decision
    {
        qint64 assessment = 0;
        double value = -1;
        int rank = -1;
        bool isAgreed = false;
        bool isOfRound = false;
        bool differs = false;
        bool isChanged = false;
    };

    using Decisions = QHash<quint64, Decision>;

    /// The scores of one pair while they are read.
    struct Pair
    {
        AssetId asset;
        QByteArray threat;
        Decision decision;
        QSet<QByteArray> levels;
        int own = 0;
    };

    Result<void> readExclusions();
    Result<void> readAssets();
    Result<void> readDecisions(int cycle, Decisions& decisions);
    void take(const Asset& asset);
    void flush(const Pair& pair, Decisions& decisions);
    int groupOf(const Asset& asset, const QString& key, LikeScope scope);
    RoundCause causeOf(quint64 key, RoundPlan& plan, Decision& stands) const;
    bool isScoredInRound(quint64 key) const;
    double draftedValue(const LikeGroup& group, int threat);
    std::optional<double> siteLikelihood(const LikeGroup& group, int threat);
    quint64 ticket(const QString& group, const QString& threat) const;
    static quint64 pairKey(int group, int threat);

    Session& m_session;
    const DraftDesk& m_desk;
    const ThreatCatalogue& m_threats;
    int m_cycle;
    int m_number;
    qint64 m_assets = 0;
    std::vector<LikeScope> m_scopeOf; ///< by threat
    QHash<QByteArray, int> m_threatAt;
    QHash<QString, int> m_groupAt;
    std::vector<LikeGroup> m_groups;
    QHash<AssetId, std::array<int, kScopes>> m_groupsOf;
    QHash<QString, int> m_profileAt;
    std::vector<QList<const Threat*>> m_profiles;
    QHash<QString, int> m_signatureAt;
    QHash<quint64, int> m_ruledOut; ///< by pair of group and threat: how many
    QHash<AssetId, QStringList> m_exclusions;
    Decisions m_now;
    Decisions m_last;
    QHash<QByteArray, double> m_drafted;
    QHash<std::pair<Site, int>, std::optional<double>> m_atSites; ///< by site and threat
};

} // namespace daicho
