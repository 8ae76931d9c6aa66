// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"

#include <QString>

#include <vector>

namespace daicho {

/// One pair of a walk.
struct WalkPair
{
    AssetId asset;
    QString threat;
    bool isScored = false;

    bool isSame(const WalkPair& other) const
    {
        return asset == other.asset && threat == other.threat;
    }

    bool operator==(const WalkPair&) const = default;
};

/// Where a rater stands on the way through a list of pairs: the assets of one threat, or the items
/// of a round. Values only.
class PairWalk
{
public:
    /// The current pair stays where the new list holds it.
    void setPairs(std::vector<WalkPair> pairs);

    /// Whether next() passes over what has a score.
    void setSkipsScored(bool skips) { m_skipsScored = skips; }

    const std::vector<WalkPair>& pairs() const { return m_pairs; }

    /// Null before the first goTo() or next().
    const WalkPair* current() const;

    /// Of the current pair, from 0; -1 for none.
    int position() const { return m_position; }

    int size() const { return static_cast<int>(m_pairs.size()); }

    int done() const;

    /// False where the list does not hold the pair or has no such row.
    bool goTo(AssetId asset, const QString& threat);
    bool goTo(int row);
    /// To the first pair, or the first open one. False where there is none.
    bool start();
    /// False at the end: nothing has moved.
    bool next();
    /// To where the walk has been before, else to the pair before.
    bool back();
    void setScored();

private:
    int openFrom(int row) const;

    std::vector<WalkPair> m_pairs;
    std::vector<int> m_past;
    int m_position = -1;
    bool m_skipsScored = false;
};

} // namespace daicho
