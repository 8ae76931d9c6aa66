// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace daicho {

/// Where a rater stands on the way through assets and their threats. Values only: who uses it
/// brings the threats of an asset when a move led to another one.
class ScoreWalk
{
public:
    enum class Move {
        Stay,   ///< nowhere to go
        Threat, ///< another threat of the same asset
        Asset,  ///< another asset: setThreats() comes next
    };

    /// The assets in the order of the walk. The current one stays, even if it is no longer listed.
    void setQueue(std::vector<AssetId> assets);

    /// Whether next() passes over what has a score.
    void setSkipsScored(bool skips) { m_skipsScored = skips; }

    AssetId asset() const { return m_asset; }

    /// '' until the asset's threats are known, or where it has none.
    QString threat() const { return m_threats.value(m_position); }

    /// Of the threat, from 0.
    int position() const { return m_position; }

    const QStringList& threats() const { return m_threats; }

    bool isScored(const QString& threat) const { return m_scored.contains(threat); }

    /// Goes to an asset, to its first threat (the first open one when scored ones are skipped)
    /// unless one is named. It is not passed over, even if all are scored.
    Move goTo(AssetId asset, const QString& threat = {});
    /// Of the current asset. Moves on where all are scored and such are skipped.
    Move setThreats(const QStringList& threats, const QSet<QString>& scored);

    /// The current threat has a score now.
    void setScored() { m_scored.insert(threat()); }

    Move next();
    /// To where the walk has been before; from there on backwards through the order.
    Move back();

private:
    struct Place
    {
        AssetId asset;
        QString threat;
    };

    Move enter(const Place& place);
    Move nextAsset();
    int firstOpen(int from) const;
    size_t indexOf(AssetId asset) const;

    std::vector<AssetId> m_assets;
    size_t m_index = 0; // of m_asset, or of the asset that follows where it is not listed
    AssetId m_asset;
    QStringList m_threats;
    QSet<QString> m_scored;
    QString m_wanted;
    int m_position = 0;
    bool m_skipsScored = false;
    bool m_wantsLast = false;
    bool m_asksAnyway = false;
    std::vector<Place> m_past;
};

} // namespace daicho
