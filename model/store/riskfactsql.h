// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/riskfacts.h"

#include <QStringList>

namespace daicho {

struct Threat;

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
    /// The step of the legal dimension is one of these digits.
    static QByteArray lawIs(const QByteArray& digits);

    QByteArray ofScore(const Fact& fact) const;
    QByteArray ofJudgedScore(const Fact& fact) const;
    QByteArray ofComparedScore(const Fact& fact) const;
    QByteArray ofTreatment(const Fact& fact) const;
    QByteArray ofMeasure(const Fact& fact) const;
    QByteArray ofAcceptance(const Fact& fact) const;

    QByteArray rank(const QByteArray& level) const;
    QByteArray topLevels(const QByteArray& level, int count) const;
    QByteArray minimumLoss(int slack) const;
    QByteArray threats(const QString& letters) const;
    QByteArray reportDuty(int leastLaw) const;
    static QByteArray applies(const Threat& threat);
    QByteArray notApplicable() const;
    QByteArray unscoredCategory(const QStringList& categories) const;
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
