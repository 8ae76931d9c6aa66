// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/likegroup.h"
#include "model/risk/round.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/registerfixture.h"

#include <QtTest>

namespace daicho {

/// A register with some assets and a scoring round whose items the test says; written record by
/// record, so that it holds whatever the round service would refuse as well.
class RoundFixture
{
public:
    RoundFixture() { m_fixture.create(); }

    RegisterFixture& files() { return m_fixture; }

    Session& session() { return m_fixture.session(); }

    /// Alike ones get the same zone and class.
    Asset asset(const QString& name, const QString& confidentiality = QStringLiteral("3B"))
    {
        Asset asset;
        asset.name = name;
        asset.kind = QStringLiteral("information");
        asset.zone = QStringLiteral("lgwan");
        asset.confidentiality = confidentiality;
        asset.integrity = QStringLiteral("2");
        asset.availability = QStringLiteral("2");
        return taken(session().assets().add(asset));
    }

    ScoringRound round(const QString& state, std::optional<bool> isBlind = true)
    {
        ScoringRound round;
        round.title = QStringLiteral("第1回");
        round.cycle = 2026;
        round.number = ++m_rounds;
        round.method = QStringLiteral("policy-5x5");
        round.methodVersion = QStringLiteral("1");
        round.state = state;
        round.proposal = QStringLiteral("before");
        round.isBlind = isBlind;
        return insert(session().tables().scoringRound, scoringRoundFields(), round);
    }

    void rater(const ScoringRound& round, const QString& post)
    {
        RoundRater rater;
        rater.round = round.uid;
        rater.rater = post;
        insert(session().tables().roundRater, roundRaterFields(), rater);
    }

    RoundItem item(const ScoringRound& round,
                   const Asset& asset,
                   const QString& threat,
                   const QStringList& raters,
                   bool isGroup = false)
    {
        RoundItem item;
        item.round = round.uid;
        item.line = ++m_lines;
        item.asset = asset.id;
        item.threat = threat;
        item.likeGroup = isGroup ? likeGroupKey(asset) : QString();
        item.holdsFor = isGroup ? 2 : 1;
        item.cause = QStringLiteral("new");
        item.proposed = QStringLiteral(R"({"likelihood":3,"loss":4})");
        item.proposedValue = 12;
        item.proposedLevel = QStringLiteral("high");
        item.raters = raters;
        return insert(session().tables().roundItem, roundItemFields(), item);
    }

    void note(const ScoringRound& round, const RoundItem& item, const QString& rater)
    {
        RatingNote note;
        note.round = round.uid;
        note.asset = item.asset;
        note.threat = item.threat;
        note.rater = rater;
        note.kind = QStringLiteral("unknown");
        note.note = QStringLiteral("台帳では分かりません");
        insert(session().tables().ratingNote, ratingNoteFields(), note);
    }

    void score(AssetId asset,
               const QString& threat,
               const QString& rater,
               int likelihood,
               int loss,
               const QString& note = {})
    {
        ScoreDraft draft;
        draft.asset = asset;
        draft.threat = threat;
        draft.rater = rater;
        draft.cycle = 2026;
        draft.inputs = {{QStringLiteral("likelihood"), QString::number(likelihood)},
                        {QStringLiteral("loss"), QString::number(loss)}};
        draft.note = note;
        taken(session().scoring().save(draft));
    }

    ScoringRound stored(const ScoringRound& round)
    {
        const RecordStore<ScoringRound> store(session().tables().scoringRound,
                                              scoringRoundFields());
        return *taken(store.byUid(round.uid));
    }

    RoundItem stored(const RoundItem& item)
    {
        const RecordStore<RoundItem> store(session().tables().roundItem, roundItemFields());
        return *taken(store.byUid(item.uid));
    }

    template <class T>
    static T taken(Result<T> result)
    {
        if (!result) {
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        }
        return std::move(*result);
    }

    static void done(const Result<void>& result)
    {
        if (!result) {
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        }
    }

    template <class Record>
    Record insert(EntityTable& table, const FieldList<Record>& fields, const Record& record)
    {
        const auto recorder = taken(session().record(QStringLiteral("test")));
        const qint64 id = taken(recorder->insert(table, fieldValues(record, fields)));
        taken(session().commit(*recorder));
        return *taken(RecordStore<Record>(table, fields).byId(id));
    }

private:
    RegisterFixture m_fixture;
    int m_rounds = 0;
    int m_lines = 0;
};

} // namespace daicho
