// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/exchange/scoringwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/consensus/scoringrows.h"
#include "model/service/merge/mergeservice.h"
#include "model/store/agreementstore.h"
#include "model/store/campaignstore.h"
#include "tests/model/service/consensus/roundfixture.h"
#include "tests/support/scorebook.h"

namespace daicho {

/// An open round and the workbooks that go out and come back: one item for two alike assets, two
/// items for single ones.
class ScoreDispatch
{
public:
    static QString rater() { return QStringLiteral("総務部長"); }

    static QString other() { return QStringLiteral("福祉部長"); }

    ScoreDispatch()
    {
        residents = fixture.asset(QStringLiteral("住民記録"));
        tax = fixture.asset(QStringLiteral("税務"));
        web = fixture.asset(QStringLiteral("公式サイト"), QStringLiteral("1"));
        round = fixture.round(QStringLiteral("open"));
        for (const QString& post : {rater(), other()}) {
            fixture.rater(round, post);
        }
        fixture.item(round, residents, QStringLiteral("A01"), {rater(), other()}, true);
        fixture.item(round, web, QStringLiteral("A02"), {rater(), other()});
        fixture.item(round, web, QStringLiteral("A03"), {rater()});
    }

    QString webCode() const { return web.displayCode(); }

    /// As the export writes it, without the choice of a round.
    ScoreBook sent(const QString& post = rater())
    {
        Session& session = fixture.session();
        const Method method = *session.method();
        ScoringRows words(session, method);
        RoundFixture::done(words.load());
        ScoringOrder order;
        order.path = fixture.files().path(QStringLiteral("sent.xlsx"));
        order.registerUid = session.info()->uid;
        order.roundUid = round.uid;
        order.round = round.title;
        order.cycle = 2026;
        order.rater = post;
        order.showsDraft = true;
        order.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
        order.seq = *newestEntry(session.database());
        const auto items = AgreementStore(session.tables()).items(round.uid);
        for (const RoundItem& item : *items) {
            if (item.raters.contains(post)) {
                order.rows.push_back(RoundFixture::taken(words.row(round, item, post)));
            }
        }
        const auto texts =
            StocktakeTexts::load(Language::Japanese, QStringLiteral(":/scoring/texts.json"));
        RoundFixture::done(ScoringWriter(method, *texts).write(order));
        return ScoreBook(order.path);
    }

    MergeReport merged(const ScoreBook& book, const MergeOptions& options = {})
    {
        const QString path = fixture.files().path(QStringLiteral("back.xlsx"));
        book.write(path);
        NoProgress progress;
        const auto reports =
            RoundFixture::taken(MergeService(fixture.session()).merge({path}, options, progress));
        return reports.first();
    }

    std::optional<Assessment> scoreOf(const Asset& asset, const QString& threat)
    {
        return RoundFixture::taken(
            fixture.session().scoring().score(asset.id, threat, 2026, rater()));
    }

    /// Puts the round into a state that only the round service would lead to.
    void end(const QString& state)
    {
        ScoringRound ended = round;
        ended.state = state;
        const RecordStore<ScoringRound> store(fixture.session().tables().scoringRound,
                                              scoringRoundFields());
        const auto recorder = RoundFixture::taken(fixture.session().record(QStringLiteral("test")));
        RoundFixture::done(recorder->update(
            store.table(), store.toStored(round), fieldValues(ended, scoringRoundFields())));
        RoundFixture::taken(fixture.session().commit(*recorder));
    }

    RoundFixture fixture;
    Asset residents;
    Asset tax;
    Asset web;
    ScoringRound round;
};

} // namespace daicho
