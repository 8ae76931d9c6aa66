// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/wholeinheritance.h"

#include "model/store/database.h"
#include "model/store/inheritancerow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InheritanceStore)
};

constexpr size_t kReportEach = 4096;

Failure cancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

/// Runs `take` for each row.
template <class Take>
Result<void> eachRow(Statement& rows, Take take)
{
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        take(rows);
    }
}

} // namespace

WholeInheritance::WholeInheritance(Database& database, const InheritanceRules& rules)
    : m_database(database)
    , m_rules(rules)
{
}

std::optional<quint32> WholeInheritance::indexOf(InheritanceNode node) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), node);
    return found != m_keys.end() && *found == node
               ? std::optional(static_cast<quint32>(found - m_keys.begin()))
               : std::nullopt;
}

void WholeInheritance::addWay(InheritanceNode from, InheritanceNode to)
{
    const std::optional<quint32> source = indexOf(from);
    const std::optional<quint32> target = indexOf(to);
    if (source && target && !m_withdrawn[*source] && !m_withdrawn[*target]) {
        m_graph.ways.emplace_back(*source, *target);
    }
}

Result<void> WholeInheritance::load()
{
    DAICHO_TRY(loadPlaces());
    DAICHO_TRY(loadAssets());
    for (const auto& [from, to] : m_pending) {
        addWay(from, to);
    }
    m_pending.clear();
    DAICHO_TRY(loadRelations());
    return loadOverrides();
}

Result<void> WholeInheritance::loadPlaces()
{
    Statement rows(m_database, "SELECT id, parent_id FROM place ORDER BY id DESC");
    return eachRow(rows, [this](const Statement& row) {
        m_keys.push_back(-row.integer(0));
        m_withdrawn.push_back(false);
        m_graph.nodes.emplace_back();
        if (!row.isNull(1)) {
            m_pending.emplace_back(-row.integer(0), -row.integer(1));
        }
    });
}

Result<void> WholeInheritance::loadAssets()
{
    Statement rows(m_database,
                   "SELECT id, confidentiality, integrity, availability, place_id, system_id, "
                   "exclusion <> '' OR disposed_on <> '' OR disposal_method <> '' "
                   "FROM asset ORDER BY id");
    return eachRow(rows, [this](const Statement& row) {
        const InheritanceNode key = row.integer(0);
        NodeClasses classes;
        for (int i = 0; i < 3; ++i) {
            const auto property = static_cast<size_t>(i);
            const QString text = row.text(i + 1);
            classes.own[property] = m_rules.rank(property, text);
            if (classes.own[property] == 0 && !text.isEmpty()) {
                m_foreign.insert({static_cast<quint32>(m_keys.size()), i}, text);
            }
        }
        m_keys.push_back(key);
        m_withdrawn.push_back(row.integer(6) != 0);
        m_graph.nodes.push_back(classes);
        if (!row.isNull(4)) {
            m_pending.emplace_back(key, -row.integer(4));
        }
        if (!row.isNull(5)) {
            m_pending.emplace_back(key, row.integer(5));
        }
    });
}

Result<void> WholeInheritance::loadRelations()
{
    Statement rows(m_database, "SELECT from_id, to_id, kind FROM relation");
    return eachRow(rows, [this](const Statement& row) {
        const int flow = m_rules.flows.value(row.text(2));
        if (flow > 0) {
            addWay(row.integer(0), row.integer(1));
        } else if (flow < 0) {
            addWay(row.integer(1), row.integer(0));
        }
    });
}

Result<void> WholeInheritance::loadOverrides()
{
    Statement rows(m_database, "SELECT asset_id, property, class FROM class_override");
    return eachRow(rows, [this](const Statement& row) {
        const std::optional<quint32> node = indexOf(row.integer(0));
        const std::optional<Property> property = propertyFromKey(row.text(1));
        if (node && property) {
            const auto at = static_cast<size_t>(*property);
            m_graph.nodes[*node].overridden[at] = m_rules.rank(at, row.text(2));
        }
    });
}

std::array<QString, 3> WholeInheritance::ownTexts(quint32 node) const
{
    std::array<QString, 3> texts;
    for (int i = 0; i < 3; ++i) {
        const auto property = static_cast<size_t>(i);
        const int rank = m_graph.nodes[node].own[property];
        texts[property] =
            rank != 0 ? m_rules.className(property, rank) : m_foreign.value({node, i});
    }
    return texts;
}

Result<void> WholeInheritance::settle(Progress& progress)
{
    DAICHO_TRY(load());
    settleWhole(m_graph);
    DAICHO_TRY(m_database.execute("DELETE FROM inheritance"));
    InheritanceRows rows(m_database);
    for (quint32 n = 0; n < m_keys.size(); ++n) {
        if (n % kReportEach == 0) {
            if (progress.isCancelled()) {
                return cancelled();
            }
            progress.report(n, static_cast<qint64>(m_keys.size()));
        }
        NodeClasses classes = m_graph.nodes[n];
        if (!InheritanceRows::isNeeded(classes)) {
            continue;
        }
        for (InheritedClass& inherited : classes.inherited) {
            inherited.via = inherited.rank == 0 ? 0 : m_keys[static_cast<size_t>(inherited.via)];
        }
        DAICHO_TRY(rows.write(m_keys[n], classes, ownTexts(n), m_rules, false));
    }
    return {};
}

Result<QList<InheritanceMismatch>> WholeInheritance::mismatches(Progress& progress)
{
    DAICHO_TRY(load());
    settleWhole(m_graph);
    QList<InheritanceMismatch> found;
    std::vector<bool> isStored(m_keys.size(), false);
    Statement rows(m_database,
                   "SELECT node, confidentiality, integrity, availability, "
                   "effective_confidentiality, effective_integrity, effective_availability "
                   "FROM inheritance ORDER BY node");
    DAICHO_TRY(eachRow(rows, [&](const Statement& row) {
        const std::optional<quint32> node = indexOf(row.integer(0));
        if (!node) {
            found.append({row.integer(0), Property::Confidentiality, row.text(4), {}});
            return;
        }
        isStored[*node] = true;
        compare(row, *node, found);
    }));
    for (quint32 n = 0; n < m_keys.size(); ++n) {
        if (progress.isCancelled()) {
            return cancelled();
        }
        const NodeClasses& classes = m_graph.nodes[n];
        for (size_t at = 0; at < kProperties.size() && !isStored[n]; ++at) {
            if (classes.inherited[at].rank != 0 || classes.overridden[at] != 0) {
                found.append(
                    {m_keys[n], kProperties[at], {}, m_rules.className(at, classes.effective(at))});
            }
        }
    }
    return found;
}

void WholeInheritance::compare(const Statement& row,
                               quint32 node,
                               QList<InheritanceMismatch>& found) const
{
    const NodeClasses& classes = m_graph.nodes[node];
    const std::array<QString, 3> own = ownTexts(node);
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<size_t>(i);
        const QString inherited = m_rules.className(at, classes.inherited[at].rank);
        const QString effective = InheritanceRows::effective(classes, at, own[at], m_rules);
        if (row.text(i + 1) != inherited) {
            found.append({m_keys[node], kProperties[at], row.text(i + 1), inherited});
        } else if (row.text(i + 4) != effective) {
            found.append({m_keys[node], kProperties[at], row.text(i + 4), effective});
        }
    }
}

Result<QList<QList<AssetId>>> WholeInheritance::cycles()
{
    DAICHO_TRY(load());
    QList<QList<AssetId>> groups;
    for (const std::vector<quint32>& group : cyclicGroups(m_graph)) {
        QList<AssetId> assets;
        for (const quint32 node : group) {
            assets.append(AssetId{m_keys[node]});
        }
        groups.append(assets);
    }
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return a.first() < b.first();
    });
    return groups;
}

} // namespace daicho
