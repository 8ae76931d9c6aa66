// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/place.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/relationservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

/// What was done with the sqlite3 shell behind the product's back shows, and verify says which.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:

    void tamperingShows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("where");

        QTest::newRow("entry's reason changed")
            << QByteArray("UPDATE journal_entry SET reason = 'x' WHERE seq = 3")
            << u"entry_changed"_s << u"#3"_s;
        QTest::newRow("entry's actor changed")
            << QByteArray("UPDATE journal_entry SET actor = 'x' WHERE seq = 2")
            << u"entry_changed"_s << u"#2"_s;
        QTest::newRow("a change's text changed")
            << QByteArray("UPDATE journal_change SET after = '{\"name\":\"x\"}' WHERE seq = 4")
            << u"entry_changed"_s << u"#4"_s;
        QTest::newRow("a change removed") << QByteArray("DELETE FROM journal_change WHERE seq = 3")
                                          << u"entry_changed"_s << u"#3"_s;
        QTest::newRow("entry removed") << QByteArray("DELETE FROM journal_change WHERE seq = 3;"
                                                     "DELETE FROM journal_entry WHERE seq = 3")
                                       << u"entry_removed"_s << u"#3"_s;
        QTest::newRow("end cut off") << QByteArray("DELETE FROM journal_change WHERE seq = 5;"
                                                   "DELETE FROM journal_entry WHERE seq = 5")
                                     << u"entry_cut"_s << u"#5–#5"_s;
        QTest::newRow("entry added")
            << QByteArray("INSERT INTO journal_entry SELECT 6, kind, inverse_of, actor, instant, "
                          "label, arguments, reason, 0, digest, 'abc' FROM journal_entry "
                          "WHERE seq = 5")
            << u"entry_added"_s << u"#6–#6"_s;
        QTest::newRow("entries exchanged")
            << QByteArray("PRAGMA foreign_keys = OFF;"
                          "UPDATE journal_change SET seq = 100 WHERE seq = 3;"
                          "UPDATE journal_entry SET seq = 100 WHERE seq = 3;"
                          "UPDATE journal_change SET seq = 3 WHERE seq = 4;"
                          "UPDATE journal_entry SET seq = 3 WHERE seq = 4;"
                          "UPDATE journal_change SET seq = 4 WHERE seq = 100;"
                          "UPDATE journal_entry SET seq = 4 WHERE seq = 100")
            << u"entry_reordered"_s << u"#3"_s;
        QTest::newRow("record changed")
            << QByteArray("UPDATE asset SET name = 'x' WHERE code = 'A000002'")
            << u"record_changed"_s << QString();
        QTest::newRow("record removed") << QByteArray("DELETE FROM asset WHERE code = 'A000002'")
                                        << u"record_removed"_s << QString();
        QTest::newRow("record added")
            << QByteArray("INSERT INTO asset (uid, revision, code, name) VALUES ('u', 1, 'Z', 'z')")
            << u"record_added"_s << QString();
        QTest::newRow("settings changed")
            << QByteArray("UPDATE register SET city = 'x'") << u"record_changed"_s << QString();
        QTest::newRow("head changed")
            << QByteArray("UPDATE register SET head = 'x'") << u"head_changed"_s << u"#5"_s;
        QTest::newRow("catalogue copy changed")
            << QByteArray("UPDATE catalogue_document SET json = '{}' WHERE kind = 'method'")
            << u"catalogue_changed"_s << QString();
    }

    void tamperingShows()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, kind);
        QFETCH(const QString, where);
        RegisterFixture fixture;
        Session& session = fixture.create();
        for (const QString& name : {u"一"_s, u"二"_s, u"三"_s, u"四"_s}) {
            Asset asset;
            asset.name = name;
            QVERIFY_OK(session.assets().add(asset));
        }
        NoProgress progress;
        QVERIFY(session.history().verify(progress)->isEmpty());
        fixture.close();

        fixture.tamper(sql);

        const std::unique_ptr<Session> opened = fixture.open();
        const Result<QList<VerifyProblem>> problems = opened->history().verify(progress);
        QVERIFY_OK(problems);
        const bool found =
            std::any_of(problems->begin(), problems->end(), [&](const VerifyProblem& problem) {
                return problem.kind == kind && (where.isEmpty() || problem.where == where);
            });
        QStringList seen;
        for (const VerifyProblem& problem : *problems) {
            seen.append(problem.kind + u' ' + problem.where);
        }
        QVERIFY2(found, qPrintable(seen.join(u"; "_s)));
    }

    void inheritanceIsToldOncePerAssetOrPlace()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Place place;
        place.code = u"P01"_s;
        place.name = u"本庁舎"_s;
        const auto stored = session.units().add(place);
        QVERIFY_OK(stored);
        Asset asset;
        asset.name = u"住民記録"_s;
        asset.confidentiality = u"3B"_s;
        asset.integrity = asset.availability = u"2"_s;
        asset.place = stored->id;
        QVERIFY_OK(session.assets().add(asset));
        NoProgress progress;
        QVERIFY(RelationService(session).verify(progress)->isEmpty());
        fixture.close();

        fixture.tamper("UPDATE inheritance SET effective_confidentiality = '1', "
                       "effective_integrity = '1' WHERE node < 0");

        const std::unique_ptr<Session> opened = fixture.open();
        const auto problems = RelationService(*opened).verify(progress);
        QVERIFY_OK(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE(problems->first().where, u"P01"_s);
        QVERIFY(problems->first().message.contains(u"3B"_s));
        QVERIFY(problems->first().message.contains(u"2"_s));
    }
};

DAICHO_TEST(TestVerify)
#include "tst_verify.moc"
