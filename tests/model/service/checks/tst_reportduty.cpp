// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/risk/pairhints.h"
#include "model/service/assetservice.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/sample/sample.h"
#include "model/service/scoringservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Rule R05 asks the database, the Score page asks proposeLaw(): both must say the same.
class TestReportDuty : public QObject
{
    Q_OBJECT

private:
    static int found(Session& session)
    {
        int found = 0;
        NoProgress progress;
        const auto counts = RiskCheck(session).visit(
            {},
            [&found](const Finding& finding) -> Result<void> {
                found += finding.rule == "R05"_L1 ? 1 : 0;
                return {};
            },
            progress);
        if (!counts) {
            qFatal("%s", qPrintable(counts.error().message));
        }
        return found;
    }

private slots:

    void theRuleSaysWhatTheScorePageSays_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("threat");
        QTest::addColumn<bool>("due");
        const auto row = [](const char* name, const char* facts, const char* threat, bool due) {
            QTest::addRow("%s %s", name, threat)
                << QByteArray(facts) << QString::fromLatin1(threat) << due;
        };
        row("100 persons", "personal = 1, person_count = 100", "B02", false);
        row("101 persons", "personal = 1, person_count = 101", "B02", true);
        row("one, special care", "personal = 1, sensitive = 1, person_count = 1", "B02", true);
        row("special care alone", "sensitive = 1", "B02", true);
        row("one, specific", "personal = 1, specific = 1, person_count = 1", "B02", true);
        row("one, wrongful", "personal = 1, person_count = 1", "A04", true);
        row("nobody, wrongful", "personal = 0", "A04", false);
        row("not known", "person_count = 500", "B02", false);
        row("a stoppage", "personal = 1, specific = 1, person_count = 500", "E01", false);
        row("encrypted", "personal = 1, person_count = 500, encryption = 'high'", "B02", false);
        row("encrypted, specific", "personal = 1, specific = 1, encryption = 'high'", "A04", false);
        row("less encrypted",
            "personal = 1, person_count = 500, encryption = 'standard'",
            "B02",
            true);
        row("unencrypted", "personal = 1, person_count = 500, encryption = 'none'", "B02", true);
    }

    void theRuleSaysWhatTheScorePageSays()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QString, threat);
        QFETCH(bool, due);
        RegisterFixture fixture;
        Session& session = fixture.create();
        Asset asset;
        asset.name = u"住民記録"_s;
        asset = session.assets().add(asset).value();
        ScoreDraft draft;
        draft.asset = asset.id;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, u"2"_s},
                        {u"residents"_s, u"3"_s},
                        {u"downtime"_s, u"3"_s},
                        {u"money"_s, u"3"_s},
                        {u"law"_s, u"3"_s},
                        {u"trust"_s, u"3"_s}};
        QVERIFY_OK(session.scoring().save(draft));
        QVERIFY_OK(session.database().execute(("UPDATE asset SET " + facts).constData()));
        asset = session.assets().asset(asset.id).value();
        const Catalogue& catalogue = session.environment().catalogue;
        const ReportRule report = likelihoodGuide(catalogue).value().report;

        QCOMPARE(found(session) > 0, due);
        QCOMPARE(proposeLaw(*catalogue.defaultMethod(), asset, *catalogue.threat(threat), report)
                     .has_value(),
                 due);
    }

    void theSampleCityHasFewSlipsToShow()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        auto recorder = session.record(u"sample.fill"_s);
        QVERIFY_OK(recorder);
        NoProgress progress;
        QVERIFY_OK(
            fillSample(**recorder, session.tables(), session.environment().catalogue, progress));
        QVERIFY_OK(session.commit(**recorder));

        const int slips = found(session);

        QVERIFY2(slips > 0 && slips <= 40, qPrintable(QString::number(slips)));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestReportDuty)
#include "tst_reportduty.moc"
