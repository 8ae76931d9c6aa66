// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/textplaces.h"
#include "model/risk/assessment.h"
#include "model/store/statement.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace daicho {

/// What a stored score and its asset say to whoever judges the score anew. Scores that say the
/// same share one.
struct RescoreFacts
{
    Assessment score; ///< method, version, inputs, figures, level, acceptable; the threat if asked
    QString confidentiality;
    QString integrity;
    QString availability;
    QMap<QString, bool> flags; ///< by field key; unknown ones are left out
};

/// Which facts differ from score to score, as far as the new method looks at them.
struct RescoreWants
{
    bool threat = false;
    bool classes = false;
    QStringList flags = {}; ///< field keys of the asset
};

/// Of which scores: a cycle's, or those of one method whatever their cycle.
struct RescoreScope
{
    std::optional<int> cycle = {};
    QString method = {};

    bool operator==(const RescoreScope&) const = default;
};

struct RescoreRow
{
    qint64 id = 0;
    QByteArray uid;
    qint64 revision = 0;
    int facts = 0; ///< index into the facts met so far
};

/// What is written for every score that says the same, as the register stores it.
struct RescoredValues
{
    QByteArray method;
    QByteArray version;
    QByteArray inputs;
    QByteArray level;
    std::optional<double> importance;
    std::optional<double> likelihood;
    std::optional<double> loss;
    std::optional<double> value;
    std::optional<bool> acceptable;

    static RescoredValues of(const Assessment& score);
};

/// Who was scored against what, for a list.
struct RescoredPair
{
    QString code; ///< with branch
    QString name;
    UnitId unit;
    QString threat;
    QString rater;
    int cycle = 0;
};

/// Reads stored scores a page at a time, and writes what another method says of them. Journals
/// nothing: whoever writes through it tells the Recorder.
class RescoreStore
{
public:
    RescoreStore(Database& database, RescoreScope scope, RescoreWants wants);

    Result<qint64> count();
    /// The next rows after the key `after`, by key. The facts are first those of the score alone;
    /// where these do not suffice, those of threat and asset are read besides.
    Result<void> rows(qint64 after,
                      int limit,
                      const std::function<Result<bool>(int facts)>& suffice,
                      std::vector<RescoreRow>& rows);

    const std::vector<RescoreFacts>& facts() const { return m_facts; }

    /// Writes method, inputs and results. Conflict where the row has another revision or is gone.
    Result<void> write(const RescoreRow& row, const RescoredValues& after);

    Result<RescoredPair> pair(qint64 assessment);

private:
    int factsOf(const Statement& row, int columns);
    RescoreFacts readFacts(const Statement& row, int columns) const;

    Database& m_database;
    RescoreScope m_scope;
    RescoreWants m_wants;
    Statement m_rows;
    Statement m_write;
    Statement m_pair;
    std::vector<RescoreFacts> m_facts;
    BytePlaces m_known; ///< what was read; at the places of its facts
    QByteArray m_key;
};

} // namespace daicho
