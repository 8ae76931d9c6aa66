// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "model/service/ownthreatservice.h"
#include "model/service/scoringservice.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestOwnThreats : public QObject
{
    Q_OBJECT

private:
    static OwnThreatDraft aDraft()
    {
        OwnThreatDraft draft;
        draft.category = u"deliberate"_s;
        draft.label.ja = u"議場中継の乗っ取り"_s;
        draft.applies = {{u"asset_kind"_s, {u"system"_s}}};
        return draft;
    }

    static bool offers(Session& session, const Asset& asset, const QString& id)
    {
        return std::ranges::any_of(session.scoring().threatsFor(asset),
                                   [&id](const Threat* threat) { return threat->id == id; });
    }

private slots:

    void anOwnThreatIsOfferedLikeAnyOther()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        const Threat* const first = &session.environment().catalogue.threats().items.front();

        const Result<Threat> added = OwnThreatService(session).add(aDraft());
        QVERIFY_OK(added);
        QCOMPARE(added->id, u"Z01"_s);
        QCOMPARE(added->label.en, u"議場中継の乗っ取り"_s);
        QVERIFY(offers(session, *asset, u"Z01"_s));
        QVERIFY(session.environment().catalogue.choices(u"threat"_s).item(u"Z01"_s) != nullptr);
        // Addresses that are in use stay.
        QCOMPARE(first, &session.environment().catalogue.threats().items.front());
        QCOMPARE(first->id, u"A01"_s);

        ScoreDraft draft;
        draft.asset = asset->id;
        draft.threat = u"Z01"_s;
        draft.inputs = {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}};
        QVERIFY_OK(session.scoring().save(draft));
        // Another session on the same register knows it; the catalogue of the product does not.
        const auto other = fixture.open();
        QVERIFY(other->environment().catalogue.threat(u"Z01"_s) != nullptr);
        QVERIFY(fixture.environment().catalogue.threat(u"Z01"_s) == nullptr);
    }

    void anOpenSessionFollowsWhatAnotherSaved()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const auto other = fixture.open();
        QVERIFY_OK(OwnThreatService(session).add(aDraft()));

        QVERIFY(other->environment().catalogue.threat(u"Z01"_s) == nullptr);
        QVERIFY_OK(other->followOwnThreats());
        QVERIFY(other->environment().catalogue.threat(u"Z01"_s) != nullptr);
    }

    void aRetiredThreatKeepsItsScoresAndIsOfferedNoMore()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        ScoreDraft draft;
        draft.asset = asset->id;
        draft.threat = u"A01"_s;
        draft.inputs = {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}};
        QVERIFY_OK(session.scoring().save(draft));
        OwnThreatService threats(session);

        QVERIFY_OK(threats.retire(u"A01"_s, u"A12にまとめた"_s));
        QVERIFY(!offers(session, *asset, u"A01"_s));
        QCOMPARE(session.scoring().scores(asset->id)->size(), 1);
        draft.inputs[u"loss"_s] = u"4"_s;
        const auto refused = session.scoring().save(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(threats.retire(u"A01"_s).error().kind, ErrorKind::InvalidInput);

        QVERIFY_OK(threats.reinstate(u"A01"_s));
        QVERIFY(offers(session, *asset, u"A01"_s));
        QCOMPARE(threats.reinstate(u"A01"_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(threats.retire(u"X99"_s).error().kind, ErrorKind::NotFound);
    }

    void addingIsTakenBackByUndo()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        QVERIFY_OK(OwnThreatService(session).add(aDraft()));

        QVERIFY_OK(session.history().undo());
        QVERIFY(!offers(session, *asset, u"Z01"_s));
        QVERIFY_OK(session.history().redo());
        QVERIFY(offers(session, *asset, u"Z01"_s));
        // The next one is another document version, whatever was undone.
        QVERIFY_OK(session.history().undo());
        QVERIFY_OK(OwnThreatService(session).add(aDraft()));
        QVERIFY(offers(session, *asset, u"Z01"_s) || offers(session, *asset, u"Z02"_s));
    }

    void whatClashesIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("properties");
        QTest::newRow("taken") << u"A01"_s << u"deliberate"_s << u"名"_s << u"C"_s;
        QTest::newRow("taken in small letters") << u"a01"_s << u"deliberate"_s << u"名"_s << u"C"_s;
        QTest::newRow("malformed") << u"1,2"_s << u"deliberate"_s << u"名"_s << u"C"_s;
        QTest::newRow("category") << QString() << u"magic"_s << u"名"_s << u"C"_s;
        QTest::newRow("no name") << QString() << u"deliberate"_s << u" "_s << u"C"_s;
        QTest::newRow("properties") << QString() << u"deliberate"_s << u"名"_s << u"X"_s;
    }

    void whatClashesIsRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, category);
        QFETCH(QString, label);
        QFETCH(QString, properties);
        RegisterFixture fixture;
        Session& session = fixture.create();
        OwnThreatDraft draft = aDraft();
        draft.id = id;
        draft.category = category;
        draft.label.ja = label;
        draft.properties = properties;
        const size_t before = session.environment().catalogue.threats().items.size();

        const auto refused = OwnThreatService(session).add(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(session.environment().catalogue.threats().items.size(), before);
    }

    void anAlteredDocumentIsDamage()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(OwnThreatService(session).add(aDraft()));
        fixture.close();
        fixture.tamper("UPDATE catalogue_document SET json = replace(json, '議場', '会場') "
                       "WHERE kind = 'threats'");

        const auto opened =
            Session::open(fixture.path(), {}, {u"情報政策課長"_s}, fixture.environment());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    }
};

DAICHO_TEST(TestOwnThreats)

} // namespace daicho

#include "tst_ownthreats.moc"
