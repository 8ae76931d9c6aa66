// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/mergedesk.h"

#include "model/core/wareki.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/campaignstore.h"
#include "model/store/recordjson.h"
#include "model/store/treestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

Result<void> fill(EntityTable& table, ReferenceIndex& index)
{
    const auto at = [&table](QStringView key) {
        size_t i = 0;
        while (table.fields()[i]->key != key) {
            ++i;
        }
        return i;
    };
    const size_t code = at(u"code");
    const size_t name = at(u"name");
    const size_t parent = at(u"parent");
    return TreeStore(table).visit([&](const StoredRecord& record) {
        index.add(record.id,
                  record.values[code].toString(),
                  record.values[name].toString(),
                  record.values[parent].toLongLong());
    });
}

QJsonObject object(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

MergeDesk::MergeDesk(Session& session)
    : m_session(session)
    , m_names(session)
    , m_items(session.tables().mergeItem)
    , m_checks(session)
{
}

Result<void> MergeDesk::load()
{
    const Result<Scheme> scheme = m_session.scheme();
    const Result<RegisterInfo> info = m_session.info();
    if (!scheme || !info) {
        return !scheme ? failure(scheme) : failure(info);
    }
    m_scheme = *scheme;
    m_registerUid = info->uid;
    m_layout.emplace(DepartmentLayout::forReading(m_scheme));
    DAICHO_TRY(m_names.load());
    m_texts.emplace(m_session.environment().catalogue, m_scheme, m_names, m_session.language());
    DAICHO_TRY(fill(m_session.tables().unit, m_units));
    DAICHO_TRY(fill(m_session.tables().place, m_places));
    const Result<QList<Campaign>> campaigns =
        CampaignStore(m_session.tables().campaign).newestFirst();
    if (!campaigns) {
        return failure(campaigns);
    }
    m_campaigns = *campaigns;
    return {};
}

ImportContext MergeDesk::context() const
{
    return {m_session.environment().catalogue, m_scheme, m_session.language()};
}

Result<AssetId> MergeDesk::assetNumbered(const QString& number)
{
    const auto known = m_numbers.constFind(number);
    if (known != m_numbers.constEnd()) {
        return AssetId{*known};
    }
    const Result<Asset> asset = m_session.assets().byCode(number);
    if (!asset && asset.error().kind != ErrorKind::NotFound) {
        return failure(asset);
    }
    const AssetId id = asset ? asset->id : AssetId{};
    if (id) {
        m_numbers.insert(number, id.value);
    }
    return id;
}

size_t MergeDesk::at(QStringView key)
{
    const FieldList<Asset>& fields = assetFields();
    size_t i = 0;
    while (i < fields.size() && fields[i].key != key) {
        ++i;
    }
    Q_ASSERT(i < fields.size());
    return i;
}

Result<QString> MergeDesk::json(const Values& values, const std::vector<size_t>& which)
{
    const Result<QByteArray> bytes =
        fieldsJson(m_session.tables().asset.fields(), values, which, m_session.tables().references);
    if (!bytes) {
        return failure(bytes);
    }
    // With its keys in order, as the journal gives it back.
    return QString::fromUtf8(QJsonDocument::fromJson(*bytes).toJson(QJsonDocument::Compact));
}

Result<void> MergeDesk::apply(const QString& json, Values& values)
{
    return applyJson(
        m_session.tables().asset.fields(), object(json), values, m_session.tables().references);
}

QString MergeDesk::words(size_t field, const QVariant& value) const
{
    return m_texts->text(assetFields()[field], value);
}

QString MergeDesk::words(const QString& json)
{
    const FieldList<Asset>& fields = assetFields();
    const QJsonObject members = object(json);
    Values values(fields.size());
    if (members.isEmpty() || !apply(json, values)) {
        return {};
    }
    QStringList parts;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!members.contains(fields[i].key) || (fields[i].has(Hidden) && members.size() > 1)) {
            continue;
        }
        const QString text = words(i, values[i]);
        if (text.isEmpty() && members.size() > 1) {
            continue;
        }
        parts.append(members.size() == 1
                         ? text
                         : Words::tr("%1: %2").arg(fields[i].label.in(m_session.language()), text));
    }
    return parts.join(u" / "_s);
}

int MergeDesk::stocktakeYear(const QString& campaign) const
{
    for (const Campaign& known : m_campaigns) {
        if (known.uid == campaign && known.year) {
            return *known.year;
        }
    }
    return fiscalYear(m_session.environment().clock.today());
}

QString assetNumber(const Values& values)
{
    const QString branch = MergeDesk::value(values, u"branch").toString();
    const QString code = MergeDesk::value(values, u"code").toString();
    return branch.isEmpty() ? code : code + u'-' + branch;
}

Result<std::optional<CampaignUnit>> MergeDesk::campaignUnit(const QString& campaign,
                                                            UnitId unit) const
{
    return CampaignUnitStore(m_session.tables().campaignUnit).of(campaign, unit);
}

Result<QList<UnitId>> MergeDesk::unitsCovered(const QString& campaign, UnitId unit) const
{
    for (const Campaign& known : m_campaigns) {
        if (known.uid == campaign && !m_coverage.contains(campaign)) {
            const Result<UnitCoverage> coverage = StocktakeService(m_session).coverage(known);
            if (!coverage) {
                return failure(coverage);
            }
            m_coverage.insert(campaign, *coverage);
        }
    }
    const auto coverage = m_coverage.constFind(campaign);
    return coverage == m_coverage.constEnd() ? QList<UnitId>{unit} : coverage->of(unit);
}

Result<void> MergeDesk::settleUnit(Recorder& recorder, const QString& campaign, UnitId unit)
{
    if (campaign.isEmpty() || !unit) {
        return {};
    }
    const auto asked = campaignUnit(campaign, unit);
    const auto waiting = m_items.waitingOf(campaign, unit);
    if (!asked || !waiting) {
        return !asked ? failure(asked) : failure(waiting);
    }
    if (!*asked || !waiting->isEmpty() ||
        returnStatusFromKey((*asked)->status) != ReturnStatus::Returned) {
        return {};
    }
    const Result<QList<UnitId>> covered = unitsCovered(campaign, unit);
    if (!covered) {
        return failure(covered);
    }
    for (const UnitId one : *covered) {
        const Result<qint64> open = m_items.unconfirmed(one, stocktakeYear(campaign));
        if (!open) {
            return failure(open);
        }
        if (*open > 0) {
            return {};
        }
    }
    CampaignUnit accepted = **asked;
    accepted.status = toKey(ReturnStatus::Accepted);
    accepted.acceptedOn = m_session.environment().clock.today();
    const CampaignUnitStore store(m_session.tables().campaignUnit);
    return recorder.update(
        store.table(), store.toStored(**asked), fieldValues(accepted, campaignUnitFields()));
}

} // namespace daicho
