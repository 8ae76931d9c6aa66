// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/keptfigures.h"

#include "model/service/session.h"
#include "model/store/assessmentstore.h"
#include "model/store/journalstore.h"
#include "model/store/recordsasof.h"
#include "model/store/scopesql.h"
#include "model/store/snapshot.h"

#include <algorithm>
#include <set>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// What changed more than this is counted anew.
constexpr int kMostEntries = 64;
constexpr qint64 kMostChanges = 1000;

/// As StatisticsStore::assetGroups() groups it.
AssetGroup groupOf(const Asset& asset, const RegisterInfo& info, bool isScored)
{
    const bool isAside = asset.exclusion.isEmpty() && asset.media == "paper"_L1 &&
                         info.paperInScope && !*info.paperInScope;
    return {isAside ? QString::fromLatin1(kPaperOnly) : asset.exclusion,
            asset.kind,
            asset.zone,
            asset.confidentiality,
            asset.integrity,
            asset.availability,
            asset.unit.value,
            isScored,
            1};
}

/// Whether one of the scores is gone whose place among those of its pair can't be told any more.
bool isUnclear(const QList<Assessment>& scores)
{
    return std::ranges::any_of(scores, [&](const Assessment& gone) {
        const auto isRival = [&gone](const Assessment& other) {
            return &other != &gone && other.threat == gone.threat;
        };
        return gone.id.value == 0 && std::ranges::any_of(scores, isRival);
    });
}

} // namespace

/// The records that entries changed: as they are, and as they were.
struct KeptFigures::Touched
{
    QStringList assets = {}; ///< uids
    QStringList scores = {};
    bool units = false;
    RecordsAsOf::Records assetsNow = {};
    RecordsAsOf::Records assetsThen = {};
    QList<Assessment> scoresThen = {};
    QSet<QString> scoreUids = {};
    std::set<qint64> ids = {}; ///< of all assets concerned
};

Result<Overview> KeptFigures::overview(Session& session)
{
    Snapshot snapshot(session.database());
    DAICHO_TRY(snapshot.begin());
    const auto head = JournalStore(session.database()).head();
    if (!head) {
        return failure(head);
    }
    if (!m_counts || head->entries != m_seq) {
        const Result<bool> followed =
            m_counts ? follow(session, head->entries) : Result<bool>(false);
        if (!followed || !*followed) {
            m_counts.reset(); // half of it may be taken in
        }
        if (!followed) {
            return failure(followed);
        }
        if (!*followed) {
            DAICHO_TRY(readAll(session, head->entries));
        }
    }
    return m_counts->overview(session);
}

Result<void> KeptFigures::readAll(Session& session, qint64 seq)
{
    Result<RegisterCounts> counts = RegisterCounts::begin(session, Grouping::Category, {});
    if (!counts) {
        return failure(counts);
    }
    DAICHO_TRY(counts->countRisks(session));
    DAICHO_TRY(counts->countAssets(session));
    m_counts = std::move(*counts);
    m_seq = seq;
    ++m_wholeReadings;
    return {};
}

/// Takes in the entries up to `seq`. False where they ask for a reading of all.
Result<bool> KeptFigures::follow(Session& session, qint64 seq)
{
    Touched touched;
    const Result<bool> isFew = collect(session, touched);
    if (!isFew || !*isFew) {
        return isFew;
    }
    const Result<bool> isClear = readRecords(session, touched);
    if (!isClear || !*isClear) {
        return isClear;
    }
    if (touched.units) {
        DAICHO_TRY(m_counts->readUnits(session));
    }
    for (const qint64 id : touched.ids) {
        const Result<bool> taken = takeAsset(session, touched, AssetId{id});
        if (!taken || !*taken) {
            return taken;
        }
    }
    m_seq = seq;
    ++m_followings;
    return m_counts->risks().knowsHighest();
}

Result<bool> KeptFigures::collect(Session& session, Touched& touched) const
{
    const JournalStore journal(session.database());
    const Tables& tables = session.tables();
    const auto entries = journal.entriesAfter(m_seq, kMostEntries + 1);
    if (!entries) {
        return failure(entries);
    }
    qint64 changes = 0;
    for (const JournalEntry& entry : *entries) {
        changes += entry.changes;
    }
    if (entries->size() > kMostEntries || changes > kMostChanges) {
        return false;
    }
    bool isOfRecords = true;
    const auto take = [&](const JournalChange& change) -> Result<void> {
        if (change.entity == tables.asset.entity()) {
            touched.assets.append(change.uid);
        } else if (change.entity == tables.assessment.entity()) {
            touched.scores.append(change.uid);
        } else if (change.entity == tables.unit.entity()) {
            touched.units = true;
        } else if (change.entity == tables.registerInfo.entity()) {
            isOfRecords = false; // cycle, method, what is in scope …
        }
        return {};
    };
    for (const JournalEntry& entry : *entries) {
        DAICHO_TRY(journal.visitChanges(entry.seq, take));
    }
    touched.assets.removeDuplicates();
    touched.scores.removeDuplicates();
    return isOfRecords;
}

Result<bool> KeptFigures::readRecords(Session& session, Touched& touched)
{
    Tables& tables = session.tables();
    const RecordsAsOf assets(tables.asset, tables.references);
    const RecordsAsOf scores(tables.assessment, tables.references);
    auto assetsNow = assets.present(touched.assets);
    const auto scoresNow = scores.present(touched.scores);
    if (!assetsNow || !scoresNow) {
        return !assetsNow ? failure(assetsNow) : failure(scoresNow);
    }
    auto assetsThen = assets.past(touched.assets, m_seq, *assetsNow);
    const auto scoresThen = scores.past(touched.scores, m_seq, *scoresNow);
    if (!assetsThen || !scoresThen) {
        return !assetsThen ? failure(assetsThen) : failure(scoresThen);
    }
    touched.assetsNow = std::move(*assetsNow);
    touched.assetsThen = std::move(*assetsThen);
    const AssessmentStore store(tables.assessment);
    bool isClear = true;
    const auto take = [&](const StoredRecord& record) {
        const Assessment score = store.fromStored(record);
        touched.ids.insert(score.asset.value);
        isClear = isClear && score.asset.value > 0 &&
                  (score.method.isEmpty() || m_counts->knows(score.method));
        return score;
    };
    for (const StoredRecord& record : *scoresNow) {
        take(record);
        touched.scoreUids.insert(record.uid);
    }
    for (const StoredRecord& record : *scoresThen) {
        touched.scoreUids.insert(record.uid);
        if (!record.values.empty()) {
            touched.scoresThen.append(take(record));
        }
    }
    for (const StoredRecord& record : std::as_const(touched.assetsNow)) {
        touched.ids.insert(record.id);
    }
    // What has gone had no scores left: a score of it that went too is not clear.
    const RecordStore<Asset> known(tables.asset, assetFields());
    for (const StoredRecord& record : std::as_const(touched.assetsThen)) {
        if (isClear && !record.values.empty() && !touched.assetsNow.contains(record.uid)) {
            put(known.fromStored(record), {}, RiskTally::Direction::Off);
        }
    }
    return isClear;
}

Result<bool> KeptFigures::takeAsset(Session& session, const Touched& touched, AssetId id)
{
    Tables& tables = session.tables();
    const RecordStore<Asset> assets(tables.asset, assetFields());
    const int cycle = m_counts->cycle();
    const auto now = assets.byId(id.value);
    const auto scoresNow = AssessmentStore(tables.assessment).ofAsset(id, cycle);
    if (!now || !scoresNow) {
        return !now ? failure(now) : failure(scoresNow);
    }
    if (!*now) {
        return false;
    }
    QList<Assessment> scoresThen;
    std::ranges::copy_if(*scoresNow, std::back_inserter(scoresThen), [&](const Assessment& score) {
        return !touched.scoreUids.contains(score.uid);
    });
    std::ranges::copy_if(
        touched.scoresThen, std::back_inserter(scoresThen), [&](const Assessment& score) {
            return score.asset == id && score.cycle == cycle;
        });
    if (isUnclear(scoresThen)) {
        return false;
    }
    const auto then = touched.assetsThen.constFind((*now)->uid);
    if (then == touched.assetsThen.constEnd()) {
        put(**now, scoresThen, RiskTally::Direction::Off);
    } else if (!then->values.empty()) {
        put(assets.fromStored(*then), scoresThen, RiskTally::Direction::Off);
    }
    put(**now, *scoresNow, RiskTally::Direction::On);
    return true;
}

void KeptFigures::put(const Asset& asset, QList<Assessment> scores, RiskTally::Direction direction)
{
    AssetGroup group = groupOf(asset, m_counts->info(), !scores.isEmpty());
    group.count = direction == RiskTally::Direction::On ? 1 : -1;
    m_counts->assets().add(group);
    if (group.isExcluded()) {
        return;
    }
    std::ranges::sort(scores, {}, &Assessment::threat);
    m_counts->risks().beginAsset(asset.id.value, {}, direction);
    for (const Assessment& score : std::as_const(scores)) {
        m_counts->risks().add(RatedPair::of(score));
    }
}

} // namespace daicho
