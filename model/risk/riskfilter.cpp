// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/riskfilter.h"

using namespace Qt::StringLiterals;

namespace daicho {

QString RiskFilter::toKey() const
{
    QStringList parts;
    if (cycle) {
        parts.append(u"cycle:%1"_s.arg(*cycle));
    }
    if (x && y) {
        parts.append(u"place:%1:%2"_s.arg(*x).arg(*y));
    }
    if (!level.isEmpty()) {
        parts.append(u"level:"_s + level);
    }
    if (!category.isEmpty()) {
        parts.append(u"category:"_s + category);
    }
    if (unit || isUnitAlone) {
        parts.append((isUnitAlone ? u"unit-alone:%1"_s : u"unit:%1"_s).arg(unit.value));
    }
    if (asset) {
        parts.append(u"asset:%1"_s.arg(asset.value));
    }
    return parts.join(u',');
}

RiskFilter RiskFilter::fromKey(const QString& key)
{
    RiskFilter filter;
    for (const QString& part : key.split(u',', Qt::SkipEmptyParts)) {
        const QString what = part.section(u':', 0, 0);
        const QString value = part.section(u':', 1);
        if (what == "place"_L1) {
            bool hasX = false;
            bool hasY = false;
            const double x = value.section(u':', 0, 0).toDouble(&hasX);
            const double y = value.section(u':', 1).toDouble(&hasY);
            if (hasX && hasY) {
                filter.x = x;
                filter.y = y;
            }
        } else if (what == "level"_L1) {
            filter.level = value;
        } else if (what == "category"_L1) {
            filter.category = value;
        } else if (what == "unit"_L1 || what == "unit-alone"_L1) {
            bool isKey = false;
            filter.unit.value = value.toLongLong(&isKey);
            filter.isUnitAlone = isKey && what == "unit-alone"_L1;
        } else if (what == "cycle"_L1) {
            bool isYear = false;
            const int year = value.toInt(&isYear);
            filter.cycle = isYear ? std::optional(year) : std::nullopt;
        } else if (what == "asset"_L1) {
            filter.asset.value = value.toLongLong();
        }
    }
    return filter;
}

} // namespace daicho
