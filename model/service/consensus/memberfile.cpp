// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/memberfile.h"

#include "model/register/unit.h"
#include "model/service/assetservice.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/roundservice.h"
#include "model/service/session.h"
#include "model/store/agreementstore.h"
#include "model/store/assessmentstore.h"
#include "model/store/campaignstore.h"
#include "model/store/cataloguestore.h"
#include "model/store/registerstore.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberFile)
};

template <class Record>
Result<qint64>
bring(Recorder& recorder, EntityTable& table, const FieldList<Record>& fields, const Record& record)
{
    return recorder.insert(table, fieldValues(record, fields), record.uid);
}

/// What the walk shows of an asset, and what its proposals are made from.
Asset shown(const Asset& asset, UnitId unit)
{
    Asset lean;
    lean.uid = asset.uid;
    lean.code = asset.code;
    lean.branch = asset.branch;
    lean.kind = asset.kind;
    lean.name = asset.name;
    lean.unit = unit;
    lean.contractor = asset.contractor;
    lean.media = asset.media;
    lean.zone = asset.zone;
    lean.cloudProvider = asset.cloudProvider;
    lean.ismap = asset.ismap;
    lean.personal = asset.personal;
    lean.sensitive = asset.sensitive;
    lean.specific = asset.specific;
    lean.personCount = asset.personCount;
    lean.printed = asset.printed;
    lean.confidentiality = asset.confidentiality;
    lean.integrity = asset.integrity;
    lean.availability = asset.availability;
    lean.scheme = asset.scheme;
    lean.classBasis = asset.classBasis;
    lean.classReason = asset.classReason;
    return lean;
}

} // namespace

Result<qint64> MemberFile::write(const QString& path)
{
    const Result<RegisterInfo> info = m_session.info();
    Result<QList<RoundItem>> items = RoundService(m_session).items(m_round, m_rater.rater);
    if (!info || !items) {
        return !info ? failure(info) : failure(items);
    }
    m_items = std::move(*items);
    Environment environment = m_session.environment();
    environment.feed = nullptr;
    const ActingPost actor{m_rater.rater, u"committee_member"_s, {}};
    NewRegister beginning;
    beginning.city = info->city;
    auto file = Session::create(path, beginning, actor, environment);
    if (!file) {
        return failure(file);
    }
    const Result<void> filled = fill(**file, *info);
    if (!filled) {
        file->reset();
        QFile::remove(path);
        return failure(filled);
    }
    return m_items.size();
}

Result<void> MemberFile::fill(Session& file, const RegisterInfo& info)
{
    auto recorder =
        file.record(u"round.member"_s, {{u"title"_s, m_round.title}, {u"rater"_s, m_rater.rater}});
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(describe(file, **recorder, info));
    ScoringRound round = m_round;
    round.follows.clear();
    round.note.clear();
    RoundRater rater = m_rater;
    rater.sentOn = m_session.environment().clock.today();
    Tables& tables = file.tables();
    const auto made = bring(**recorder, tables.scoringRound, scoringRoundFields(), round);
    const auto named = bring(**recorder, tables.roundRater, roundRaterFields(), rater);
    if (!made || !named) {
        return !made ? failure(made) : failure(named);
    }
    for (const RoundItem& item : std::as_const(m_items)) {
        DAICHO_TRY(bringItem(file, **recorder, item));
    }
    const auto entry = file.commit(**recorder);
    return entry ? Result<void>() : Result<void>(failure(entry));
}

/// Whose it is, and the documents that judge its records.
Result<void> MemberFile::describe(Session& file, Recorder& recorder, const RegisterInfo& info)
{
    const Result<RegisterInfo> own = file.info();
    const auto documents = CatalogueStore(m_session.database()).documents();
    const Result<qint64> seq = newestEntry(m_session.database());
    if (!own || !documents || !seq) {
        return !own ? failure(own) : !documents ? failure(documents) : failure(seq);
    }
    CatalogueStore kept(file.database());
    for (const CatalogueDocument& document : *documents) {
        DAICHO_TRY(kept.keep(document));
    }
    DAICHO_TRY(kept.keep(
        memberDocument({info.uid, info.city, m_round.uid, m_round.title, m_rater.rater, *seq})));
    RegisterInfo described = info;
    described.id = own->id;
    described.uid = own->uid;
    described.revision = own->revision;
    described.method = m_round.method;
    described.cycle = m_round.cycle;
    const RegisterStore store(file.tables().registerInfo);
    return recorder.update(
        store.table(), store.toStored(*own), fieldValues(described, registerFields()));
}

Result<UnitId> MemberFile::bringUnit(Session& file, Recorder& recorder, UnitId unit)
{
    if (!unit || m_units.contains(unit)) {
        return m_units.value(unit);
    }
    const auto known = RecordStore<Unit>(m_session.tables().unit, unitFields()).byId(unit.value);
    if (!known || !*known) {
        return known ? Result<UnitId>(UnitId()) : Result<UnitId>(failure(known));
    }
    const Result<UnitId> parent = bringUnit(file, recorder, (*known)->parent);
    if (!parent) {
        return parent;
    }
    Unit lean;
    lean.uid = (*known)->uid;
    lean.code = (*known)->code;
    lean.name = (*known)->name;
    lean.position = (*known)->position;
    lean.parent = *parent;
    const auto id = bring(recorder, file.tables().unit, unitFields(), lean);
    if (!id) {
        return failure(id);
    }
    m_units.insert(unit, UnitId{*id});
    return UnitId{*id};
}

Result<AssetId> MemberFile::bringAsset(Session& file, Recorder& recorder, AssetId asset)
{
    if (m_assets.contains(asset)) {
        return m_assets.value(asset);
    }
    const Result<Asset> known = m_session.assets().asset(asset);
    if (!known) {
        return failure(known);
    }
    const Result<UnitId> unit = bringUnit(file, recorder, known->unit);
    if (!unit) {
        return failure(unit);
    }
    const auto id =
        bring<Asset>(recorder, file.tables().asset, assetFields(), shown(*known, *unit));
    if (!id) {
        return failure(id);
    }
    m_assets.insert(asset, AssetId{*id});
    return AssetId{*id};
}

Result<void> MemberFile::bringItem(Session& file, Recorder& recorder, const RoundItem& item)
{
    const Result<AssetId> asset = bringAsset(file, recorder, item.asset);
    if (!asset) {
        return failure(asset);
    }
    RoundItem own = item;
    own.asset = *asset;
    own.raters = {m_rater.rater};
    own.agreed.clear();
    own.agreedReason.clear();
    own.decidedBy.clear();
    own.decidedOn = {};
    if (!showsDraft()) {
        own.proposed.clear();
        own.proposedValue.reset();
        own.proposedLevel.clear();
        own.reasons.clear();
    }
    const auto id = bring(recorder, file.tables().roundItem, roundItemFields(), own);
    return id ? bringScores(file, recorder, item, *asset) : Result<void>(failure(id));
}

/// His own of this year, what stood last year (not by whom), and what he noted.
Result<void>
MemberFile::bringScores(Session& file, Recorder& recorder, const RoundItem& item, AssetId asset)
{
    const int cycle = m_round.cycle.value_or(0);
    const AssessmentStore store(m_session.tables().assessment);
    const auto own = store.ofPair(item.asset, item.threat, cycle, m_rater.rater);
    const auto past = store.ofPair(item.asset, item.threat, cycle - 1);
    const auto notes = AgreementStore(m_session.tables()).notes(item.asset, item.threat);
    const auto methods = ratedMethods(m_session);
    if (!own || !past || !notes || !methods) {
        return !own     ? failure(own)
               : !past  ? failure(past)
               : !notes ? failure(notes)
                        : failure(methods);
    }
    QList<Assessment> scores;
    if (*own && (*own)->standing.isEmpty()) {
        scores.append(**own);
    }
    const QSet<AssessmentId> standing = standingOf(*past, *methods);
    for (const Assessment& score : showsDraft() ? *past : QList<Assessment>()) {
        if (standing.contains(score.id)) {
            scores.append(score);
            if (score.standing.isEmpty() && score.rater != m_rater.rater) {
                scores.last().rater = Words::tr("Last year's value");
                scores.last().note.clear();
            }
            scores.last().round.clear();
        }
    }
    for (Assessment& score : scores) {
        score.asset = asset;
        const auto id = bring(recorder, file.tables().assessment, assessmentFields(), score);
        if (!id) {
            return failure(id);
        }
    }
    for (RatingNote note : *notes) {
        if (note.round == m_round.uid && note.rater == m_rater.rater) {
            note.asset = asset;
            const auto id = bring(recorder, file.tables().ratingNote, ratingNoteFields(), note);
            if (!id) {
                return failure(id);
            }
        }
    }
    return {};
}

} // namespace daicho
