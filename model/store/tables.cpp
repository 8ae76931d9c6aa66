// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/tables.h"

#include "model/core/textfold.h"
#include "model/register/asset.h"
#include "model/register/campaign.h"
#include "model/register/classoverride.h"
#include "model/register/importword.h"
#include "model/register/mergeitem.h"
#include "model/register/place.h"
#include "model/register/registerinfo.h"
#include "model/register/relation.h"
#include "model/register/reorganisation.h"
#include "model/register/restrictioncheck.h"
#include "model/register/unit.h"
#include "model/risk/assessment.h"
#include "model/risk/pairfacts.h"
#include "model/risk/round.h"
#include "model/risk/treatment.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr auto kWriteIndex =
    "INSERT INTO asset_index (asset_id, reading_key, search) VALUES ($1, $2, $3) "
    "ON CONFLICT (asset_id) DO UPDATE SET reading_key = $2, search = $3";
constexpr auto kWriteSearch = "UPDATE asset_index SET search = $2 WHERE asset_id = $1";

} // namespace

AssetTable::AssetTable(Database& database)
    : EntityTable(database, u"asset"_s, u"asset"_s, fieldInfos(assetFields()))
    , m_write(database, kWriteIndex)
    , m_writeSearch(database, kWriteSearch)
{
    for (size_t i = 0; i < fields().size(); ++i) {
        const FieldInfo& field = *fields()[i];
        if (field.has(Searchable)) {
            m_searchable.push_back(i);
        }
        if (field.key == "name"_L1) {
            m_name = i;
        } else if (field.key == "reading"_L1) {
            m_reading = i;
        }
    }
}

QString AssetTable::searchText(const Values& values) const
{
    QString text;
    for (const size_t i : m_searchable) {
        if (values[i].isValid()) {
            text += text.isEmpty() ? QString() : u"\u001f"_s;
            text += values[i].toString();
        }
    }
    return foldText(text);
}

Result<void>
AssetTable::deriveFrom(qint64 id, const Values& values, const std::vector<size_t>& changed)
{
    const bool concerned =
        changed.empty() || std::any_of(changed.begin(), changed.end(), [this](size_t i) {
            return fields()[i]->has(Searchable);
        });
    if (!concerned) {
        return {};
    }
    const bool reorders =
        changed.empty() || std::any_of(changed.begin(), changed.end(), [this](size_t i) {
            return i == m_reading || i == m_name;
        });
    if (!reorders) {
        m_writeSearch.bind(1, id);
        m_writeSearch.bind(2, searchText(values));
        return m_writeSearch.run();
    }
    m_write.bind(1, id);
    m_write.bindBlob(2, readingKey(values[m_reading].toString(), values[m_name].toString()));
    m_write.bind(3, searchText(values));
    return m_write.run();
}

Result<void> AssetTable::deriveAll()
{
    // asset_index is written while asset is read: different tables, so the cursor is not disturbed.
    Statement rows(database(), selectSql() + "ORDER BY id");
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        const StoredRecord record = read(rows);
        DAICHO_TRY(deriveFrom(record.id, record.values, {}));
    }
}

Tables::Tables(Database& database)
    : unit(database, u"unit"_s, u"unit"_s, fieldInfos(unitFields()))
    , place(database, u"place"_s, u"place"_s, fieldInfos(placeFields()))
    , asset(database)
    , relation(database, u"relation"_s, u"relation"_s, fieldInfos(relationFields()))
    , classOverride(
          database, u"class_override"_s, u"class_override"_s, fieldInfos(classOverrideFields()))
    , flow(database, u"flow"_s, u"flow"_s, fieldInfos(flowFields()))
    , assessment(database, u"assessment"_s, u"assessment"_s, fieldInfos(assessmentFields()))
    , actor(database, u"actor"_s, u"actor"_s, fieldInfos(actorFields()))
    , reorganisation(
          database, u"reorganisation"_s, u"reorganisation"_s, fieldInfos(reorganisationFields()))
    , campaign(database, u"campaign"_s, u"campaign"_s, fieldInfos(campaignFields()))
    , campaignUnit(
          database, u"campaign_unit"_s, u"campaign_unit"_s, fieldInfos(campaignUnitFields()))
    , importWord(database, u"import_word"_s, u"import_word"_s, fieldInfos(importWordFields()))
    , mergeItem(database, u"merge_item"_s, u"merge_item"_s, fieldInfos(mergeItemFields()))
    , pairExclusion(
          database, u"pair_exclusion"_s, u"pair_exclusion"_s, fieldInfos(pairExclusionFields()))
    , siteLikelihood(
          database, u"site_likelihood"_s, u"site_likelihood"_s, fieldInfos(siteLikelihoodFields()))
    , scoringRound(
          database, u"scoring_round"_s, u"scoring_round"_s, fieldInfos(scoringRoundFields()))
    , roundRater(database, u"round_rater"_s, u"round_rater"_s, fieldInfos(roundRaterFields()))
    , roundItem(database, u"round_item"_s, u"round_item"_s, fieldInfos(roundItemFields()))
    , ratingNote(database, u"rating_note"_s, u"rating_note"_s, fieldInfos(ratingNoteFields()))
    , measure(database, u"measure"_s, u"measure"_s, fieldInfos(measureFields()))
    , treatment(database, u"treatment"_s, u"treatment"_s, fieldInfos(treatmentFields()))
    , acceptance(database, u"acceptance"_s, u"acceptance"_s, fieldInfos(acceptanceFields()))
    , restrictionCheck(database,
                       u"restriction_check"_s,
                       u"restriction_check"_s,
                       fieldInfos(restrictionCheckFields()))
    , registerInfo(database, u"register"_s, u"register"_s, fieldInfos(registerFields()))
    , references(database)
{
}

std::array<EntityTable*, 24> Tables::all()
{
    return {&registerInfo,   &unit,         &place,      &asset,           &relation,
            &classOverride,  &flow,         &assessment, &actor,           &reorganisation,
            &campaign,       &campaignUnit, &importWord, &mergeItem,       &pairExclusion,
            &siteLikelihood, &scoringRound, &roundRater, &roundItem,       &ratingNote,
            &measure,        &treatment,    &acceptance, &restrictionCheck};
}

EntityTable* Tables::find(const QString& entity)
{
    for (EntityTable* table : all()) {
        if (table->entity() == entity) {
            return table;
        }
    }
    return nullptr;
}

} // namespace daicho
