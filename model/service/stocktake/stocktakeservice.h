// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/campaign.h"
#include "model/register/unit.h"
#include "model/store/campaignstore.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace daicho {

class Recorder;
class Session;

/// Which units' assets the workbooks of a campaign list.
struct UnitCoverage
{
    QHash<UnitId, QList<UnitId>> children = {};
    QSet<UnitId> asked = {};

    /// The unit and those below it that are not asked themselves; circles end.
    QList<UnitId> of(UnitId unit) const;
};

/// One line of the status board.
struct BoardRow
{
    CampaignUnit unit;
    QString code;
    QString name;
    qint64 assets = 0; ///< that the unit's workbook lists
    QDate due;         ///< the unit's own or the campaign's
    int daysLate = 0;  ///< above 0: sent or sent back, and past its date

    ReturnStatus status() const { return returnStatusFromKey(unit.status); }

    bool isOverdue() const { return daysLate > 0; }
};

struct StocktakeBoard
{
    Campaign campaign;
    QList<BoardRow> rows; ///< by unit code

    int count(ReturnStatus status) const;
    int overdue() const;
    /// Returned or accepted.
    int answered() const;
};

/// What a returned workbook says of itself.
struct ReturnFacts
{
    QString answeredBy;
    QString confirmedBy;
    QDate confirmedOn;
};

/// The stock-take: campaigns, their units, and how far each return got.
class StocktakeService
{
public:
    explicit StocktakeService(Session& session);

    /// Newest first.
    Result<QList<Campaign>> campaigns() const { return m_campaigns.newestFirst(); }

    /// The newest of a fiscal year, if there is one.
    Result<std::optional<Campaign>> ofYear(int year) const;
    Result<StocktakeBoard> board(const Campaign& campaign) const;

    /// InvalidInput without title, year or units, for an unknown column or sheet, and for two units
    /// of one code.
    Result<Campaign> create(const Campaign& campaign, const QList<UnitId>& units);
    Result<Campaign> update(const Campaign& base, const Campaign& edited);
    Result<void> addUnits(const Campaign& campaign, const QList<UnitId>& units);

    /// Those not sent yet or sent back count as sent from today; others stay as they are.
    Result<void> markSent(const Campaign& campaign, const QList<UnitId>& units);
    Result<void> markReturned(const Campaign& campaign, UnitId unit, const ReturnFacts& facts);
    Result<void> markAccepted(const Campaign& campaign, const QList<UnitId>& units);
    /// InvalidInput without a reason. `due` invalid: the date stays.
    Result<void>
    sendBack(const Campaign& campaign, UnitId unit, const QString& reason, QDate due = {});

    /// Open units that have assets, by code: what a campaign asks if nobody chooses.
    Result<QList<Unit>> unitsWithAssets() const;
    Result<UnitCoverage> coverage(const Campaign& campaign) const;
    /// The end of June of the fiscal year, or four weeks from today where that has passed.
    static QDate defaultDue(int year, QDate today);
    /// Keys of the fields that can be asked besides the name.
    static QStringList possibleFields();
    /// The further sheets there are: id and name.
    Result<QList<std::pair<QString, QString>>> possibleSheets() const;
    /// Title, columns and date as nobody has chosen them.
    Campaign proposal(int year) const;

private:
    using Change = std::function<void(CampaignUnit&, QDate today)>;

    Result<void> change(const Campaign& campaign,
                        const QList<UnitId>& units,
                        const QString& label,
                        const Change& change,
                        const QString& reason = {});
    Result<void>
    insertUnits(Recorder& recorder, const QString& campaignUid, const QList<UnitId>& units);
    Result<void> check(const Campaign& campaign, const QList<UnitId>& units) const;

    Session& m_session;
    CampaignStore m_campaigns;
    CampaignUnitStore m_units;
};

} // namespace daicho
