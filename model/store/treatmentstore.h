// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/treatment.h"
#include "model/store/recordstore.h"

namespace daicho {

/// One threat against one asset.
struct RiskPair
{
    AssetId asset;
    QString threat;

    bool operator==(const RiskPair&) const = default;
};

class MeasureStore final : public RecordStore<Measure>
{
public:
    explicit MeasureStore(EntityTable& table)
        : RecordStore(table, measureFields())
    {
    }

    Result<std::optional<Measure>> ofCode(const QString& code) const;
    /// The first one of this title.
    Result<std::optional<Measure>> ofTitle(const QString& title) const;
    /// By due date, those without one last.
    Result<QList<Measure>> byDue() const;
    /// The highest number of codes that are `prefix` and digits; 0 for none.
    Result<qint64> highestNumber(const QString& prefix) const;
    /// Past their due date and not done.
    Result<qint64> overdue(QDate on) const;

private:
    Result<std::optional<Measure>> first(const QByteArray& where, const QString& value) const;
};

class TreatmentStore final : public RecordStore<Treatment>
{
public:
    explicit TreatmentStore(EntityTable& table)
        : RecordStore(table, treatmentFields())
    {
    }

    Result<QList<Treatment>> ofPair(const RiskPair& pair) const;
    Result<QList<Treatment>> ofMeasure(const QString& measureUid) const;
    /// How many risks each measure treats, by uid.
    Result<QHash<QString, qint64>> perMeasure() const;
};

class AcceptanceStore final : public RecordStore<RiskAcceptance>
{
public:
    explicit AcceptanceStore(EntityTable& table)
        : RecordStore(table, acceptanceFields())
    {
    }

    /// Newest first.
    Result<QList<RiskAcceptance>> ofPair(const RiskPair& pair) const;
    /// Soonest end first; of one kind if given.
    Result<QList<RiskAcceptance>> byExpiry(const QString& kind = {}) const;

    struct Due
    {
        qint64 expired = 0;  ///< over, not ended, and none in force in their place
        qint64 expiring = 0; ///< end within the days asked for
    };

    Result<Due> due(QDate on, int days) const;
};

/// Past its due date on a day and not done.
bool isOverdue(const Measure& measure, QDate on);

/// In force on a day: begun, neither ended nor expired.
bool isInForce(const RiskAcceptance& acceptance, QDate on);

} // namespace daicho
