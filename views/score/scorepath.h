// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/scoring/pairwalk.h"
#include "model/service/scoring/scorequeue.h"
#include "model/service/scoring/scorewalk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace daicho {

class SessionThread;

enum class WalkOrder {
    ByAsset,  ///< an asset through its threats
    ByThreat, ///< a threat through its assets
    Round,    ///< the items of the rater in the open round
    Grid,     ///< as a table, outside of any way
};

/// The threats of an asset and those that have a score.
struct AssetThreats
{
    QStringList threats;
    QSet<QString> scored;
};

/// The way through what is to be scored, whichever order it has: always at one pair, or at the end.
class ScorePath final : public QObject
{
    Q_OBJECT
public:
    /// `threatsOf`: null for an asset that went away.
    ScorePath(SessionThread& reader,
              std::function<std::optional<AssetThreats>(AssetId)> threatsOf,
              QObject* parent = nullptr);

    WalkOrder order() const { return m_order; }

    void setOrder(WalkOrder order);
    void setSkipsScored(bool skips);
    /// What is to be scored has been read anew; the place stays.
    void takeQueue(const ScoreQueue& queue, const ScoreScope& scope);
    void takeItems(std::vector<WalkPair> items);

    /// None at the end.
    AssetId asset() const;
    QString threat() const;
    bool isScored() const;
    /// Where in the present part of the way, from 0, and how long that is.
    int position() const;
    int length() const;

    /// Of that part, how many have a score; outside of the order by asset.
    int done() const { return m_pairs.done(); }

    bool isEmpty() const;
    /// To the beginning, unless a pair is shown already.
    void start();
    void goToAsset(AssetId asset, const QString& threat = {});
    void goToThreat(const QString& threat, AssetId asset = {});
    void goToItem(int row);
    void next();
    void back();
    void setScored();

    const std::vector<WalkPair>& items() const { return m_pairs.pairs(); }

signals:
    /// At another pair.
    void arrived();
    void ended();

private:
    void follow(ScoreWalk::Move move);
    void settle(bool moved);
    void readThreat(const QString& threat, AssetId wanted);
    void
    takeAssets(const QString& threat, const std::vector<ThreatenedAsset>& assets, AssetId wanted);
    QString nextThreat() const;

    SessionThread& m_reader;
    std::function<std::optional<AssetThreats>(AssetId)> m_threatsOf;
    WalkOrder m_order = WalkOrder::ByAsset;
    ScoreWalk m_walk;
    PairWalk m_pairs;
    QString m_threat; // whose assets m_pairs holds
    QList<ThreatProgress> m_threats;
    ScoreScope m_scope;
    bool m_skips = true;
    bool m_atEnd = true;
    bool m_isReading = false; // the assets of a threat, which are shown when they come
};

} // namespace daicho
