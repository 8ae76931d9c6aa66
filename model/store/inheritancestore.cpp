// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/inheritancestore.h"

#include "model/catalogue/catalogue.h"
#include "model/store/cataloguestore.h"
#include "model/store/database.h"
#include "model/store/inheritancerow.h"
#include "model/store/wholeinheritance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// From so many touched nodes on the whole table may be quicker than node by node.
constexpr size_t kFew = 2000;
constexpr qint64 kPartOfRegister = 16;

} // namespace

Result<std::vector<InheritanceNode>> InheritanceStore::takeTouched()
{
    std::vector<InheritanceNode> touched;
    Statement rows(m_database, "SELECT node FROM inheritance_dirty ORDER BY node");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            break;
        }
        touched.push_back(rows.integer(0));
    }
    rows.reset();
    if (!touched.empty()) {
        DAICHO_TRY(m_database.execute("DELETE FROM inheritance_dirty"));
    }
    return touched;
}

/// Another scheme has another order of classes: read from the copy that the register keeps.
Result<bool> InheritanceStore::refreshScheme(InheritanceRules& rules)
{
    const Result<QString> scheme = m_database.text("SELECT scheme FROM register");
    const Result<QList<CatalogueDocument>> kept = CatalogueStore(m_database).documents();
    if (!scheme || !kept) {
        return !scheme ? failure(scheme) : failure(kept);
    }
    const CatalogueDocument* newest = nullptr;
    for (const CatalogueDocument& document : *kept) {
        if (document.kind == "scheme"_L1 && document.id == *scheme) {
            newest = &document;
        }
    }
    if (newest == nullptr) {
        return false;
    }
    const Result<Scheme> parsed = parseScheme(newest->json, newest->id);
    if (!parsed) {
        return failure(parsed);
    }
    rules.setScheme(*parsed);
    DAICHO_TRY(rules.save(m_database));
    return true;
}

Result<bool> InheritanceStore::isMuch(const std::vector<InheritanceNode>& touched)
{
    if (touched.size() < kFew) {
        return false;
    }
    const Result<qint64> assets = m_database.number("SELECT COALESCE(max(id), 0) FROM asset");
    if (!assets) {
        return failure(assets);
    }
    return static_cast<qint64>(touched.size()) > *assets / kPartOfRegister;
}

Result<InheritanceStore::Settled> InheritanceStore::settle()
{
    Result<std::vector<InheritanceNode>> touched = takeTouched();
    if (!touched) {
        return failure(touched);
    }
    if (touched->empty()) {
        return Settled{};
    }
    Result<InheritanceRules> rules = InheritanceRules::load(m_database);
    if (!rules) {
        return failure(rules);
    }
    const bool isWhole = std::binary_search(touched->begin(), touched->end(), 0);
    if (isWhole) {
        DAICHO_TRY(refreshScheme(*rules));
        DAICHO_TRY(m_database.execute("DELETE FROM inheritance_dirty"));
    }
    const Result<bool> much = isMuch(*touched);
    if (!much) {
        return failure(much);
    }
    if (isWhole || *much) {
        NoProgress progress;
        DAICHO_TRY(settleAll(progress));
        return Settled{{}, true};
    }
    return settleAlong(*touched, *rules);
}

Result<InheritanceStore::Settled>
InheritanceStore::settleAlong(const std::vector<InheritanceNode>& touched,
                              const InheritanceRules& rules)
{
    StoredGraph graph(m_database, rules);
    std::vector<InheritanceNode> all = touched;
    for (const InheritanceNode node : touched) {
        const Result<const NodeFacts*> facts = graph.facts(node);
        if (!facts) {
            return failure(facts);
        }
        if (node > 0) {
            DAICHO_TRY(graph.readOverrides(node));
        }
        // What was withdrawn gave something until now, and no way leads there any more.
        if ((*facts)->isWithdrawn) {
            const Result<std::vector<InheritanceNode>> former = graph.dependentsOnPaper(node);
            if (!former) {
                return failure(former);
            }
            all.insert(all.end(), former->begin(), former->end());
        }
    }
    const Result<std::vector<SettledNode>> settled = settleInheritance(graph, all);
    if (!settled) {
        return failure(settled);
    }
    InheritanceRows rows(m_database);
    Settled result;
    for (const auto& [node, classes] : *settled) {
        const Result<const NodeFacts*> facts = graph.facts(node);
        if (!facts) {
            return failure(facts);
        }
        if (!InheritanceRows::isNeeded(classes)) {
            // Also of a node that is gone, whose row nothing else tells of.
            DAICHO_TRY((*facts)->isStored || !(*facts)->exists ? rows.remove(node)
                                                               : Result<void>());
        } else {
            DAICHO_TRY(rows.write(node, classes, (*facts)->own, rules, (*facts)->isStored));
        }
        result.changed.push_back(node);
    }
    return result;
}

Result<bool> InheritanceStore::isSettled()
{
    const Result<qint64> touched = m_database.number("SELECT count(*) FROM inheritance_dirty");
    return touched ? Result<bool>(*touched == 0) : Result<bool>(failure(touched));
}

Result<void> InheritanceStore::settleAll(Progress& progress)
{
    const Result<InheritanceRules> rules = InheritanceRules::load(m_database);
    return rules ? WholeInheritance(m_database, *rules).settle(progress)
                 : Result<void>(failure(rules));
}

Result<QList<InheritanceMismatch>> InheritanceStore::mismatches(Progress& progress)
{
    const Result<InheritanceRules> rules = InheritanceRules::load(m_database);
    return rules ? WholeInheritance(m_database, *rules).mismatches(progress)
                 : Result<QList<InheritanceMismatch>>(failure(rules));
}

Result<QList<QList<AssetId>>> InheritanceStore::cycles()
{
    const Result<InheritanceRules> rules = InheritanceRules::load(m_database);
    return rules ? WholeInheritance(m_database, *rules).cycles()
                 : Result<QList<QList<AssetId>>>(failure(rules));
}

Result<ShownClasses> InheritanceStore::classes(InheritanceNode node)
{
    const Result<InheritanceRules> rules = InheritanceRules::load(m_database);
    if (!rules) {
        return failure(rules);
    }
    StoredGraph graph(m_database, *rules);
    const Result<const NodeFacts*> found = graph.facts(node);
    if (!found) {
        return failure(found);
    }
    const NodeFacts& facts = **found;
    ShownClasses shown;
    shown.isWithdrawn = facts.isWithdrawn;
    shown.own = facts.own;
    shown.effective = facts.isStored ? facts.effective : facts.own;
    for (size_t property = 0; property < kProperties.size(); ++property) {
        const InheritedClass& inherited = facts.classes.inherited[property];
        shown.inherited[property] = rules->className(property, inherited.rank);
        shown.via[property] = inherited.via;
        shown.depth[property] = inherited.depth;
    }
    return shown;
}

} // namespace daicho
