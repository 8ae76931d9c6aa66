// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/register/asset.h"
#include "model/register/checks/rule.h"
#include "model/service/environment.h"
#include "model/store/assetquery.h"

#include <functional>

namespace daicho {

class Progress;
class Session;

/// What a rule found in one record, worded.
struct Finding
{
    QString rule; ///< K12
    Severity severity = Severity::Warning;
    /// asset, unit, place, relation or flow; of the risk rules assessment, treatment, acceptance or
    /// measure too
    QString subject;
    qint64 id = 0;
    QString code; ///< of the asset with its branch
    QString name;
    UnitId unit;
    QString label; ///< of the rule
    QString message;
    QString advice;
    QString explanation;
    QString policy;
    QStringList fields; ///< keys; the first is where to put it right
    AssetId asset = {}; ///< whose risk it is about, of findings of the risk rules
    QString threat = {};
    QString page = {}; ///< where it is put right: register, score or treat
};

/// Where a page of the window shows what a finding is about.
struct FindingPlace
{
    QString page;
    QString target;

    bool operator==(const FindingPlace&) const = default;
};

/// An asset's risk on the score page, a risk, a measure or an acceptance on the treatment page, a
/// unit or a place; of no page for what the register's own page shows.
FindingPlace placeOf(const Finding& finding);

struct CheckCounts
{
    qint64 errors = 0;
    qint64 warnings = 0;
    qint64 notes = 0;

    void add(Severity severity);

    bool operator==(const CheckCounts&) const = default;
};

enum class RuleChoice { Ledger, Risk, All };

struct CheckScope
{
    AssetFilter filter; ///< which assets; with any, only these and the units it names
    QDate on;           ///< today unless given
    DateStyle dateStyle = DateStyle::Iso;
    RuleChoice rules = RuleChoice::Ledger;
    AssetId only = {}; ///< of the risk rules: one asset's risks
};

/// Checks records against the ledger rules of the catalogue, or against what the scope chooses.
/// Nothing is kept but a bit per record and fact, so that a register of any size is checked in one
/// pass.
class CheckService
{
public:
    explicit CheckService(Session& session)
        : m_session(session)
    {
    }

    /// The rules of the catalogue; Unreadable names file, key and reason.
    static Result<RuleSet> rules(const Catalogue& catalogue);

    /// What stands against one asset.
    Result<QList<Finding>> ofAsset(const Asset& asset, DateStyle dateStyle) const;

    /// Hands every finding on: assets by number, then units, places, relations and flows. The
    /// visitor's error ends it.
    Result<CheckCounts> visit(const CheckScope& scope,
                              const std::function<Result<void>(const Finding&)>& visit,
                              Progress& progress) const;

private:
    Result<CheckCounts> ledger(const CheckScope& scope,
                               const std::function<Result<void>(const Finding&)>& visit,
                               Progress& progress) const;

    Session& m_session;
};

} // namespace daicho
