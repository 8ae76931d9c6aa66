// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"
#include "model/service/classify/schememigration.h"

#include <algorithm>

namespace daicho {

QList<AssetId> MigrationPlan::assetsOf(int group, qsizetype first, qsizetype limit) const
{
    QList<AssetId> found;
    qsizetype place = 0;
    for (const Row& row : rows) {
        if (std::ranges::find(row.groups, group) == row.groups.end() || place++ < first) {
            continue;
        }
        found.append(row.id);
        if (found.size() == limit) {
            break;
        }
    }
    return found;
}

void MigrationPlan::decide(int group, const std::optional<QString>& choice)
{
    groups[static_cast<size_t>(group)].choice = choice;
    m_single.removeIf([group](const auto& single) { return single.key().second == group; });
}

void MigrationPlan::decideFor(AssetId asset, int group, const std::optional<QString>& choice)
{
    if (choice) {
        m_single.insert({asset.value, group}, *choice);
    } else {
        m_single.remove({asset.value, group});
    }
}

std::optional<QString> MigrationPlan::choiceFor(AssetId asset, int group) const
{
    const auto single = m_single.constFind({asset.value, group});
    return single != m_single.cend() ? std::optional(*single)
                                     : groups[static_cast<size_t>(group)].choice;
}

void MigrationPlan::takeProposals()
{
    for (MigrationGroup& group : groups) {
        if (!group.choice) {
            group.choice = group.proposal.to;
        }
    }
}

qint64 MigrationPlan::openAssets() const
{
    return std::ranges::count_if(rows, [this](const Row& row) {
        return std::ranges::any_of(row.groups, [&](qint32 group) {
            return group >= 0 && choiceFor(row.id, group).value_or(QString()).isEmpty();
        });
    });
}

qint64 MigrationPlan::loweredAssets() const
{
    return std::ranges::count_if(rows, [this](const Row& row) {
        return std::ranges::any_of(row.groups, [&](qint32 at) {
            if (at < 0) {
                return false;
            }
            const MigrationGroup& group = groups[static_cast<size_t>(at)];
            const QString choice = choiceFor(row.id, at).value_or(QString());
            return !choice.isEmpty() && isLowering(to, group.property, group.proposal.to, choice);
        });
    });
}

QList<ClassCounts> MigrationPlan::counts() const
{
    QList<ClassCounts> counts;
    for (const Property property : to.gradedProperties()) {
        const qsizetype begin = counts.size();
        const auto of = [&](const QString& id) -> ClassCounts& {
            for (qsizetype i = begin; i < counts.size(); ++i) {
                if (counts[i].id == id) {
                    return counts[i];
                }
            }
            counts.append({property, id});
            return counts.last();
        };
        for (const SchemeClass& each : to.scale(property).classes) {
            of(each.id);
        }
        for (const Row& row : rows) {
            const qint32 at = row.groups[static_cast<size_t>(property)];
            of(at < 0 ? QString() : groups[static_cast<size_t>(at)].from).before += 1;
            of(at < 0 ? QString() : choiceFor(row.id, at).value_or(QString())).after += 1;
        }
    }
    return counts;
}

} // namespace daicho
