// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/consensusstore.h"

#include "model/core/textplaces.h"
#include "model/store/scopesql.h"
#include "model/store/statement.h"

#include <cmath>

namespace daicho {

namespace {

constexpr auto kColumns = "s.id, s.rater, s.method, s.likelihood, s.loss, s.value, "
                          "s.level, s.standing <> ''";

// Read in the order of the index of pairs, so that nothing is sorted.
QByteArray cycleSql()
{
    return QByteArray("SELECT s.asset_id, 0, s.threat, ") + kColumns +
           " FROM assessment s JOIN asset a ON a.id = s.asset_id WHERE s.cycle = $1 AND " +
           inScope("a") + " ORDER BY s.asset_id, s.threat";
}

QByteArray roundSql()
{
    return QByteArray("SELECT i.asset_id, i.id, i.threat, ") + kColumns +
           " FROM round_item i JOIN asset a ON a.id = i.asset_id LEFT JOIN assessment s ON "
           "s.asset_id = i.asset_id AND s.threat = i.threat AND s.cycle = $1 WHERE i.round = $2 "
           "AND " +
           inScope("a") + " ORDER BY i.asset_id, i.threat, i.id";
}

enum Column { Asset, Item, Threat, Key, Rater, MethodId, Likelihood, Loss, Value, Level, Agreed };

float figure(const Statement& row, int column)
{
    const double value = row.real(column);
    // Nothing reads as zero; to ask of each figure which of the two it is would take as long again.
    return value == 0 && row.isNull(column) ? std::nanf("") : static_cast<float>(value);
}

/// Takes the rows in their order and makes pairs of them.
class Reading
{
public:
    explicit Reading(const ConsensusQuery& query)
        : m_query(query)
        , m_method(query.method.toUtf8())
    {
        for (const QString& level : query.levels) {
            m_known = m_levels.of(level.toUtf8()) + 1;
        }
    }

    void take(const Statement& row)
    {
        const qint64 asset = row.integer(Asset);
        const qint64 item = row.integer(Item);
        const auto threat = static_cast<quint16>(m_threats.of(row.utf8(Threat)));
        if (!m_isOpen || asset != m_pair.asset.value || item != m_pair.item ||
            threat != m_pair.threat) {
            endPair();
            m_isOpen = true;
            m_pair = {};
            m_pair.asset.value = asset;
            m_pair.item = item;
            m_pair.threat = threat;
            m_pair.first = static_cast<quint32>(m_table.ratings.size());
        }
        if (row.isNull(Key) || row.utf8(MethodId) != m_method) {
            return;
        }
        const size_t level = m_levels.of(row.utf8(Level));
        const qint16 place = level < m_known ? static_cast<qint16>(level) : qint16(-1);
        if (row.integer(Agreed) != 0) {
            m_pair.agreed = row.integer(Key);
            m_pair.agreedValue = figure(row, Value);
            m_pair.agreedLevel = place;
            return;
        }
        m_table.ratings.push_back({row.integer(Key),
                                   figure(row, Likelihood),
                                   figure(row, Loss),
                                   figure(row, Value),
                                   place,
                                   static_cast<quint16>(m_raters.of(row.utf8(Rater)))});
        ++m_pair.count;
    }

    ConsensusTable finish()
    {
        endPair();
        m_table.raters = m_raters.texts();
        m_table.threats = m_threats.texts();
        return std::move(m_table);
    }

private:
    void endPair()
    {
        if (!m_isOpen) {
            return;
        }
        m_isOpen = false;
        if (m_query.round.isEmpty() && m_pair.count < 2 && !m_pair.isAgreed()) {
            m_table.ratings.resize(m_pair.first);
            return;
        }
        settlePair(m_table, m_pair, m_query.highest, m_query.limits);
        m_table.pairs.push_back(m_pair);
    }

    const ConsensusQuery& m_query;
    QByteArray m_method;
    Utf8Places m_levels; ///< those of the method first
    size_t m_known = 0;  ///< how many they are
    Utf8Places m_raters;
    Utf8Places m_threats;
    ConsensusTable m_table;
    PairConsensus m_pair;
    bool m_isOpen = false;
};

} // namespace

Result<ConsensusTable> ConsensusStore::read(const ConsensusQuery& query) const
{
    Statement rows(m_database, query.round.isEmpty() ? cycleSql() : roundSql());
    rows.bind(1, query.cycle);
    if (!query.round.isEmpty()) {
        rows.bind(2, query.round);
    }
    Reading reading(query);
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return reading.finish();
        }
        reading.take(rows);
    }
}

} // namespace daicho
