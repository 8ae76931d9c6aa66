// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/inheritancerow.h"

namespace daicho {

namespace {

constexpr auto kInsert =
    "INSERT INTO inheritance (confidentiality, confidentiality_via, confidentiality_depth, "
    "confidentiality_override, integrity, integrity_via, integrity_depth, integrity_override, "
    "availability, availability_via, availability_depth, availability_override, "
    "effective_confidentiality, effective_integrity, effective_availability, node) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
constexpr auto kUpdate =
    "UPDATE inheritance SET confidentiality = $1, confidentiality_via = $2, "
    "confidentiality_depth = $3, confidentiality_override = $4, integrity = $5, "
    "integrity_via = $6, integrity_depth = $7, integrity_override = $8, availability = $9, "
    "availability_via = $10, availability_depth = $11, availability_override = $12, "
    "effective_confidentiality = $13, effective_integrity = $14, effective_availability = $15 "
    "WHERE node = $16";

} // namespace

InheritanceRows::InheritanceRows(Database& database)
    : m_insert(database, kInsert)
    , m_update(database, kUpdate)
    , m_remove(database, "DELETE FROM inheritance WHERE node = $1")
{
}

bool InheritanceRows::isNeeded(const NodeClasses& classes)
{
    for (size_t property = 0; property < kProperties.size(); ++property) {
        if (classes.inherited[property].rank != 0 || classes.overridden[property] != 0) {
            return true;
        }
    }
    return false;
}

QString InheritanceRows::effective(const NodeClasses& classes,
                                   size_t property,
                                   const QString& own,
                                   const InheritanceRules& rules)
{
    return classes.overridden[property] == 0 && !classes.isInherited(property)
               ? own
               : rules.className(property, classes.effective(property));
}

Result<void> InheritanceRows::write(InheritanceNode node,
                                    const NodeClasses& classes,
                                    const std::array<QString, 3>& own,
                                    const InheritanceRules& rules,
                                    bool isStored)
{
    Statement& statement = isStored ? m_update : m_insert;
    int place = 1;
    for (size_t property = 0; property < kProperties.size(); ++property) {
        const InheritedClass& inherited = classes.inherited[property];
        statement.bind(place++, rules.className(property, inherited.rank));
        statement.bind(place++, inherited.via);
        statement.bind(place++, inherited.depth);
        statement.bind(place++, rules.className(property, classes.overridden[property]));
    }
    for (size_t property = 0; property < kProperties.size(); ++property) {
        statement.bind(place++, effective(classes, property, own[property], rules));
    }
    statement.bind(place, node);
    return statement.run();
}

Result<void> InheritanceRows::remove(InheritanceNode node)
{
    m_remove.bind(1, node);
    return m_remove.run();
}

} // namespace daicho
