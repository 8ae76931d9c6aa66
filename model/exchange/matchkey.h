// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace daicho {

/// How an imported row finds its asset: by number and branch. Folded; '' without a number.
QString assetNumberKey(const QString& code, const QString& branch);

/// Without a number: by (unit, business, name, medium). `unit` is whatever names the unit the same
/// way for rows and stored assets, best its uid, '' for none; `media` the id of the choice.
QString assetContentKey(const QString& unit,
                        const QString& business,
                        const QString& name,
                        const QString& media);

/// Counts equal keys, so that the n-th such row matches the n-th such asset (in the order of their
/// ids) and equal rows are neither merged nor doubled.
class OccurrenceCounter
{
public:
    /// 0 for the first.
    int next(const QString& key) { return m_counts[key]++; }

private:
    QHash<QString, int> m_counts;
};

} // namespace daicho
