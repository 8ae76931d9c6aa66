// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/riskfacts.h"

#include <QStringList>

namespace daicho {

/// A statement for each fact: the keys of the records of which it holds. Its texts are ids of the
/// catalogue and days, quoted; nothing that people type goes into it.
class RiskFactSql
{
public:
    /// `only`: of the records of one asset.
    RiskFactSql(const RiskFactBasis& basis, AssetId only);

    static const QStringList& keys();

    /// '' for a fact of another kind, and for measures where one asset is asked for.
    QByteArray of(const Fact& fact) const;

private:
    static QByteArray quoted(const QString& text);
    /// "('a', 'b')"
    static QByteArray list(const QStringList& texts);

    QByteArray ofScore(const Fact& fact) const;
    QByteArray ofJudgedScore(const Fact& fact) const;
    QByteArray ofComparedScore(const Fact& fact) const;
    QByteArray ofTreatment(const Fact& fact) const;
    QByteArray ofMeasure(const Fact& fact) const;
    QByteArray ofAcceptance(const Fact& fact) const;

    QByteArray rank(const QByteArray& level) const;
    QByteArray topLevels(int count) const;
    QByteArray minimumLoss(int slack) const;
    QByteArray threats(const QString& letters) const;
    QByteArray notApplicable() const;
    QByteArray tooLow() const;
    QByteArray greatLoss() const;

    const RiskFactBasis& m_basis;
    QByteArray m_on; // quoted
    QByteArray m_cycle;
    QByteArray m_only; // " AND a.id = 7"
    QByteArray m_year; // fiscal year of the day
    QByteArray m_stands;
};

} // namespace daicho
