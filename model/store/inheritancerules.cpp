// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/inheritancerules.h"

#include "model/store/database.h"
#include "model/store/statement.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr auto kKind = "relation_kind"_L1;

} // namespace

void InheritanceRules::setScheme(const Scheme& scheme)
{
    for (const Property property : kProperties) {
        QHash<QString, int>& classes = ranks[static_cast<size_t>(property)];
        classes.clear();
        // From 1 upwards, whatever numbers the scheme uses: 0 is for none.
        const std::vector<SchemeClass>& strictestFirst = scheme.scale(property).classes;
        for (size_t i = 0; i < strictestFirst.size(); ++i) {
            classes.insert(strictestFirst[i].id, static_cast<int>(strictestFirst.size() - i));
        }
    }
}

Result<InheritanceRules> InheritanceRules::load(Database& database)
{
    InheritanceRules rules;
    Statement rows(database, "SELECT topic, id, value FROM inheritance_rule");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return rules;
        }
        const QString topic = rows.text(0);
        const auto value = static_cast<int>(rows.integer(2));
        if (topic == kKind) {
            rules.flows.insert(rows.text(1), value);
        } else if (const std::optional<Property> property = propertyFromKey(topic)) {
            rules.ranks[static_cast<size_t>(*property)].insert(rows.text(1), value);
        }
    }
}

Result<void> InheritanceRules::save(Database& database) const
{
    const Result<InheritanceRules> kept = load(database);
    if (!kept || *kept == *this) {
        return kept ? Result<void>() : Result<void>(failure(kept));
    }
    DAICHO_TRY(database.execute("DELETE FROM inheritance_rule"));
    Statement insert(database,
                     "INSERT INTO inheritance_rule (topic, id, value) VALUES ($1, $2, $3)");
    const auto add = [&insert](const QString& topic,
                               const QHash<QString, int>& values) -> Result<void> {
        for (auto value = values.begin(); value != values.end(); ++value) {
            insert.bind(1, topic);
            insert.bind(2, value.key());
            insert.bind(3, *value);
            DAICHO_TRY(insert.run());
        }
        return Result<void>();
    };
    DAICHO_TRY(add(kKind, flows));
    for (const Property property : kProperties) {
        DAICHO_TRY(add(toKey(property), ranks[static_cast<size_t>(property)]));
    }
    return database.execute(
        "INSERT INTO inheritance_dirty (node) VALUES (0) ON CONFLICT DO NOTHING");
}

} // namespace daicho
