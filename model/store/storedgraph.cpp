// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storedgraph.h"

#include "model/store/database.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

#define DAICHO_INHERITANCE_COLUMNS                                                                 \
    "i.node, i.confidentiality, i.confidentiality_via, i.confidentiality_depth, "                  \
    "i.confidentiality_override, i.integrity, i.integrity_via, i.integrity_depth, "                \
    "i.integrity_override, i.availability, i.availability_via, i.availability_depth, "             \
    "i.availability_override, i.effective_confidentiality, i.effective_integrity, "                \
    "i.effective_availability"

constexpr auto kAsset =
    "SELECT a.confidentiality, a.integrity, a.availability, a.place_id, a.system_id, "
    "a.exclusion <> '' OR a.disposed_on <> '' OR a.disposal_method <> "
    "'', " DAICHO_INHERITANCE_COLUMNS
    " FROM asset a LEFT JOIN inheritance i ON i.node = a.id WHERE a.id = $1";
constexpr auto kPlace = "SELECT p.parent_id, " DAICHO_INHERITANCE_COLUMNS
                        " FROM place p LEFT JOIN inheritance i ON i.node = -p.id WHERE p.id = $1";
constexpr auto kOverrides = "SELECT property, class FROM class_override WHERE asset_id = $1";

#undef DAICHO_INHERITANCE_COLUMNS

} // namespace

StoredGraph::StoredGraph(Database& database, const InheritanceRules& rules)
    : m_rules(rules)
    , m_asset(database, kAsset)
    , m_place(database, kPlace)
    , m_overrides(database, kOverrides)
    , m_from(database, "SELECT to_id, kind FROM relation WHERE from_id = $1")
    , m_to(database, "SELECT from_id, kind FROM relation WHERE to_id = $1")
    , m_toOfKind(database, "SELECT from_id FROM relation WHERE to_id = $1 AND kind = $2")
    , m_systemUsers(database, "SELECT id FROM asset WHERE system_id = $1")
    , m_placed(database, "SELECT id FROM asset WHERE place_id = $1")
    , m_innerPlaces(database, "SELECT -id FROM place WHERE parent_id = $1")
{
    for (auto flow = rules.flows.begin(); flow != rules.flows.end(); ++flow) {
        if (*flow < 0) {
            m_backward.append(flow.key());
        }
    }
}

Result<const NodeFacts*> StoredGraph::facts(InheritanceNode node)
{
    const auto known = m_facts.find(node);
    if (known != m_facts.end()) {
        return &known->second;
    }
    Result<NodeFacts> found = read(node);
    if (!found) {
        return failure(found);
    }
    return &m_facts.emplace(node, std::move(*found)).first->second;
}

Result<NodeFacts> StoredGraph::read(InheritanceNode node)
{
    NodeFacts facts;
    Statement& statement = node > 0 ? m_asset : m_place;
    statement.reset();
    statement.bind(1, std::abs(node));
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    facts.exists = *row;
    if (*row && node > 0) {
        for (int i = 0; i < 3; ++i) {
            const auto property = static_cast<size_t>(i);
            facts.own[property] = statement.text(i);
            facts.classes.own[property] = m_rules.rank(property, facts.own[property]);
        }
        facts.place = -statement.integer(3);
        facts.system = statement.integer(4);
        facts.isWithdrawn = statement.integer(5) != 0;
        readInheritance(statement, 6, facts);
    } else if (*row) {
        facts.place = -statement.integer(0);
        readInheritance(statement, 1, facts);
    }
    statement.reset();
    return facts;
}

void StoredGraph::readInheritance(const Statement& row, int column, NodeFacts& facts) const
{
    facts.isStored = !row.isNull(column);
    if (!facts.isStored) {
        return;
    }
    ++column;
    for (size_t property = 0; property < kProperties.size(); ++property, column += 4) {
        facts.classes.inherited[property] = {m_rules.rank(property, row.text(column)),
                                             row.integer(column + 1),
                                             static_cast<int>(row.integer(column + 2))};
        facts.classes.overridden[property] = m_rules.rank(property, row.text(column + 3));
    }
    for (QString& text : facts.effective) {
        text = row.text(column++);
    }
}

Result<NodeClasses> StoredGraph::classes(InheritanceNode node)
{
    const Result<const NodeFacts*> found = facts(node);
    return found ? Result<NodeClasses>((*found)->classes) : Result<NodeClasses>(failure(found));
}

Result<void> StoredGraph::readOverrides(InheritanceNode asset)
{
    const Result<const NodeFacts*> found = facts(asset);
    if (!found) {
        return failure(found);
    }
    NodeClasses& classes = m_facts.find(asset)->second.classes;
    classes.overridden = {};
    m_overrides.reset();
    m_overrides.bind(1, asset);
    for (;;) {
        const Result<bool> row = m_overrides.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            m_overrides.reset();
            return {};
        }
        if (const std::optional<Property> property = propertyFromKey(m_overrides.text(0))) {
            const auto at = static_cast<size_t>(*property);
            classes.overridden[at] = m_rules.rank(at, m_overrides.text(1));
        }
    }
}

Result<void>
StoredGraph::collect(Statement& statement, qint64 key, std::vector<InheritanceNode>& found)
{
    statement.bind(1, key);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            statement.reset();
            return {};
        }
        found.push_back(statement.integer(0));
    }
}

Result<void> StoredGraph::collectRelated(Statement& statement,
                                         qint64 key,
                                         int flow,
                                         std::vector<InheritanceNode>& found)
{
    statement.bind(1, key);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            statement.reset();
            return {};
        }
        if (m_rules.flows.value(statement.text(1)) == flow) {
            found.push_back(statement.integer(0));
        }
    }
}

Result<std::vector<InheritanceNode>> StoredGraph::inForce(const std::vector<InheritanceNode>& nodes)
{
    std::vector<InheritanceNode> kept;
    kept.reserve(nodes.size());
    for (const InheritanceNode node : nodes) {
        const Result<const NodeFacts*> found = facts(node);
        if (!found) {
            return failure(found);
        }
        if (!(*found)->isWithdrawn) {
            kept.push_back(node);
        }
    }
    return kept;
}

Result<std::vector<InheritanceNode>> StoredGraph::sources(InheritanceNode node)
{
    const Result<const NodeFacts*> found = facts(node);
    if (!found) {
        return failure(found);
    }
    std::vector<InheritanceNode> nodes;
    if (!(*found)->exists || (*found)->isWithdrawn) {
        return nodes;
    }
    if (node < 0) {
        DAICHO_TRY(collect(m_placed, -node, nodes));
        DAICHO_TRY(collect(m_innerPlaces, -node, nodes));
    } else {
        DAICHO_TRY(collectRelated(m_to, node, 1, nodes));
        DAICHO_TRY(collectRelated(m_from, node, -1, nodes));
        DAICHO_TRY(collect(m_systemUsers, node, nodes));
    }
    return inForce(nodes);
}

Result<std::vector<InheritanceNode>> StoredGraph::dependents(InheritanceNode node)
{
    const Result<const NodeFacts*> found = facts(node);
    if (!found) {
        return failure(found);
    }
    if ((*found)->isWithdrawn) {
        return std::vector<InheritanceNode>();
    }
    const Result<std::vector<InheritanceNode>> all = dependentsOnPaper(node);
    return all ? inForce(*all) : Result<std::vector<InheritanceNode>>(failure(all));
}

Result<std::vector<InheritanceNode>> StoredGraph::dependentsOnPaper(InheritanceNode node)
{
    const Result<const NodeFacts*> found = facts(node);
    if (!found) {
        return failure(found);
    }
    const NodeFacts& own = **found;
    std::vector<InheritanceNode> nodes;
    if (!own.exists) {
        return nodes;
    }
    if (own.place != 0) {
        nodes.push_back(own.place);
    }
    if (node > 0) {
        if (own.system != 0) {
            nodes.push_back(own.system);
        }
        DAICHO_TRY(collectRelated(m_from, node, 1, nodes));
        for (const QString& kind : m_backward) {
            m_toOfKind.bind(2, kind);
            DAICHO_TRY(collect(m_toOfKind, node, nodes));
        }
    }
    return nodes;
}

} // namespace daicho
