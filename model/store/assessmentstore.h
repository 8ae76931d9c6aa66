// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/assessment.h"
#include "model/store/recordstore.h"

#include <memory>

namespace daicho {

/// The stored scores of a register.
class AssessmentStore : public RecordStore<Assessment>
{
public:
    explicit AssessmentStore(EntityTable& table);

    /// Scores of the asset, newest cycle first; of one cycle if given.
    Result<QList<Assessment>> ofAsset(AssetId asset, std::optional<int> cycle) const;
    /// One pair's score by this rater, if there is one.
    Result<std::optional<Assessment>>
    ofPair(AssetId asset, const QString& threat, int cycle, const QString& rater) const;
    /// What was agreed for the pair, if anything was.
    Result<std::optional<Assessment>> agreed(AssetId asset, const QString& threat, int cycle) const;
    /// The agreed score itself and those that were agreed with it for alike assets.
    Result<QList<Assessment>> agreedAlike(const Assessment& agreed) const;
    /// All scores of a pair: the agreed one first, then by rater.
    Result<QList<Assessment>> ofPair(AssetId asset, const QString& threat, int cycle) const;

private:
    std::unique_ptr<Statement> m_ofPair;
};

} // namespace daicho
