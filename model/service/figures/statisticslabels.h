// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/unit.h"
#include "model/risk/statistics.h"

#include <QHash>

namespace daicho {

class Catalogue;

/// The ground of what the setting on paper leaves out.
QString paperOnlyWord(Language language);

/// Gives counts their labels and the order of the catalogue; keys that a catalogue has and nothing
/// was counted for are listed with 0.
class StatisticsLabels
{
public:
    StatisticsLabels(const Catalogue& catalogue,
                     const Scheme& scheme,
                     const QHash<UnitId, Unit>& units,
                     Language language);

    void complete(AssetCounts& counts) const;
    /// `groups` of the counts become those of every key, in order, units by their code.
    void complete(RiskCounts& counts, Grouping by) const;
    QList<KeyCount> bodyKinds(const QHash<qint64, qint64>& units) const;

    /// Every key of a grouping that is known beforehand, with its label and no count.
    QList<KeyCount> keys(Grouping by) const;
    /// The key as it leaves the product: of a unit its code.
    QString publicKey(Grouping by, const QString& key) const;
    QString label(Grouping by, const QString& key) const;

private:
    QList<KeyCount> choices(const QString& set, const QList<KeyCount>& counted) const;
    QList<KeyCount> classes(Property property, const QList<KeyCount>& counted) const;

    const Catalogue& m_catalogue;
    const Scheme& m_scheme;
    const QHash<UnitId, Unit>& m_units;
    Language m_language;
};

} // namespace daicho
