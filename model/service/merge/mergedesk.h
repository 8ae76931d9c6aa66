// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/departmentlayout.h"
#include "model/register/campaign.h"
#include "model/service/checks/mergechecks.h"
#include "model/service/exportnames.h"
#include "model/service/merge/mergereport.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/store/mergeitemstore.h"
#include "model/store/recorder.h"

#include <QJsonObject>

namespace daicho {

/// What all files of one merge, and the decisions about them, share: lookups, words, and the list
/// of what waits.
class MergeDesk
{
public:
    explicit MergeDesk(Session& session);

    Result<void> load();

    Session& session() const { return m_session; }

    const Scheme& scheme() const { return m_scheme; }

    const DepartmentLayout& layout() const { return *m_layout; }

    ImportContext context() const;

    const QString& registerUid() const { return m_registerUid; }

    /// The ledger rules that an answer must not newly break.
    MergeChecks& checks() { return m_checks; }

    const QList<Campaign>& campaigns() const { return m_campaigns; }

    const MergeItemStore& items() const { return m_items; }

    const ExportNames& names() const { return m_names; }

    const ReferenceIndex& units() const { return m_units; }

    const ReferenceIndex& places() const { return m_places; }

    /// An asset by its number; 0 for none.
    Result<AssetId> assetNumbered(const QString& number);

    /// A field of the asset's list by key.
    static size_t at(QStringView key);

    static QVariant& value(Values& values, QStringView key) { return values[at(key)]; }

    static const QVariant& value(const Values& values, QStringView key) { return values[at(key)]; }

    /// One field, or several, as the journal writes them.
    Result<QString> json(const Values& values, const std::vector<size_t>& which);
    /// Puts such a text over the values.
    Result<void> apply(const QString& json, Values& values);
    /// In words, the fields with their labels where there are several.
    QString words(const QString& json);
    QString words(size_t field, const QVariant& value) const;

    /// Writes what the item says to its asset, or adds the asset, and marks the item as accepted.
    /// InvalidInput where it says nothing that could be written.
    Result<void> accept(Recorder& recorder, const MergeItem& item, const QString& reason = {});
    Result<void> reject(Recorder& recorder, const MergeItem& item, const QString& reason = {});
    Result<void> replace(Recorder& recorder, const MergeItem& item);
    /// Gives an id and uid to the item.
    Result<MergeItem> add(Recorder& recorder, const MergeItem& item);

    /// Marks the unit's return as accepted once nothing of it waits and every asset is confirmed.
    Result<void> settleUnit(Recorder& recorder, const QString& campaign, UnitId unit);
    Result<std::optional<CampaignUnit>> campaignUnit(const QString& campaign, UnitId unit) const;
    int stocktakeYear(const QString& campaign) const;
    /// The units whose assets the unit's workbook lists: itself, in a campaign those below as well.
    Result<QList<UnitId>> unitsCovered(const QString& campaign, UnitId unit) const;

private:
    Result<void>
    decide(Recorder& recorder, const MergeItem& item, MergeState state, const QString& reason = {});
    Result<QString> addAsset(Recorder& recorder, const MergeItem& item);
    Result<void> changeAsset(Recorder& recorder, const MergeItem& item, const QString& reason);
    void putClassMarks(const MergeItem& item, const QString& reason, Values& values) const;
    void putConfirmation(const MergeItem& item, Values& values) const;

    Session& m_session;
    ExportNames m_names;
    MergeItemStore m_items;
    Scheme m_scheme;
    std::optional<DepartmentLayout> m_layout;
    std::optional<FieldTexts> m_texts;
    MergeChecks m_checks;
    ReferenceIndex m_units;
    ReferenceIndex m_places;
    QList<Campaign> m_campaigns;
    mutable QHash<QString, UnitCoverage> m_coverage; ///< by campaign, once asked for
    QString m_registerUid;
    QHash<QString, qint64> m_numbers;
    qint64 m_nextCode = 0;
};

/// Number with branch, of an asset's values.
QString assetNumber(const Values& values);

} // namespace daicho
