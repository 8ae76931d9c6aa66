// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"
#include "model/register/place.h"
#include "model/register/relation.h"
#include "model/register/unit.h"
#include "model/risk/assessment.h"
#include "model/risk/engine.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "model/service/transfer/importservice.h"
#include "model/sheet/opentable.h"
#include "tests/model/service/sample/samplereading.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

/// Stops after some reports.
class ImpatientProgress final : public Progress
{
public:
    void report(qint64, qint64) override { ++m_reports; }

    bool isCancelled() const override { return m_reports >= 2; }

private:
    int m_reports = 0;
};

Result<void> fill(Session& session, Progress& progress)
{
    auto recorder = session.record(u"sample.fill"_s);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(fillSample(**recorder, session.tables(), session.environment().catalogue, progress));
    DAICHO_TRY(session.commit(**recorder));
    return {};
}

} // namespace

/// The sample city: filled once and read by the tests.
class TestSample : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        NoProgress progress;
        QVERIFY_OK(fill(m_fixture.create(), progress));
    }

    void theCityHasWhatItPromises()
    {
        Tables& tables = m_fixture.session().tables();

        const qint64 units = *tables.unit.count();
        const qint64 assets = *tables.asset.count();
        const qint64 scores = *tables.assessment.count();

        QVERIFY2(units >= 55 && units <= 80, qPrintable(QString::number(units)));
        QVERIFY2(assets >= 400 && assets <= 450, qPrintable(QString::number(assets)));
        QVERIFY2(scores >= 900, qPrintable(QString::number(scores)));
        QVERIFY(*tables.place.count() >= 25);
        QVERIFY(*tables.relation.count() >= 200);
        QVERIFY(*tables.flow.count() >= 40);
        QCOMPARE(m_fixture.session().info()->city, u"みほん市"_s);
        QCOMPARE(*m_fixture.session().info()->cycle, 2026);
    }

    void everyKindOfThingOccurs()
    {
        const Catalogue& catalogue = m_fixture.environment().catalogue;
        const QList<Asset> assets = assetsOf(m_fixture.session());
        const QList<Unit> units = allOf(m_fixture.session().tables().unit, unitFields());

        QCOMPARE(distinct(assets, &Asset::kind), idsOf(catalogue.choices(u"asset_kind"_s)));
        QCOMPARE(distinct(assets, &Asset::zone), idsOf(catalogue.choices(u"zone"_s)));
        QCOMPARE(distinct(assets, &Asset::confidentiality),
                 (QStringList{u""_s, u"1"_s, u"2"_s, u"3A"_s, u"3B"_s, u"3C"_s}));
        QCOMPARE(distinct(assets, &Asset::integrity), (QStringList{u""_s, u"1"_s, u"2"_s}));
        QCOMPARE(distinct(assets, &Asset::availability), (QStringList{u""_s, u"1"_s, u"2"_s}));
        QCOMPARE(distinct(assets, &Asset::myNumberGround),
                 idsOf(catalogue.choices(u"mynumber_ground"_s)));
        QStringList bases = idsOf(catalogue.choices(u"class_basis"_s));
        bases.removeOne(u"migrated"_s); // the sample city never changed its scheme
        QCOMPARE(distinct(assets, &Asset::classBasis).mid(1), bases);
        QStringList bodies = distinct(units, &Unit::bodyKind);
        bodies.removeAll(QString());
        QCOMPARE(bodies, idsOf(catalogue.choices(u"body_kind"_s)));
    }

    void isolatedNetworksOfFireDisasterAndWaterAreThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("fire") << u"消防指令システム"_s;
        QTest::newRow("disaster") << u"防災行政無線制御装置"_s;
        QTest::newRow("water") << u"水道監視制御システム（浄水場中央監視）"_s;
    }

    void isolatedNetworksOfFireDisasterAndWaterAreThere()
    {
        QFETCH(QString, name);

        const QList<Asset> assets = assetsOf(m_fixture.session());

        const auto found = std::ranges::find(assets, name, &Asset::name);
        QVERIFY(found != assets.end());
        QCOMPARE(found->zone, u"isolated"_s);
    }

    void theGoldenAssetsHaveTheirClasses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("classes");
        QTest::newRow("G01") << u"住民記録システムDB"_s << u"3B/2/2"_s;
        QTest::newRow("G02") << u"税務申告書(紙)"_s << u"3B/2/2"_s;
        QTest::newRow("G03") << u"人事評価データ"_s << u"3C/2/1"_s;
        QTest::newRow("G04") << u"入札予定価格"_s << u"3C/2/1"_s;
        QTest::newRow("G05") << u"市公式Webサイト"_s << u"1/2/2"_s;
        QTest::newRow("G06") << u"庁内ネットワーク構成図"_s << u"3C/1/1"_s;
        QTest::newRow("G07") << u"公表済統計"_s << u"1/1/1"_s;
        QTest::newRow("G08") << u"防災行政無線制御装置"_s << u"2/2/2"_s;
        QTest::newRow("G09") << u"公用USBメモリ(住民情報)"_s << u"3B/1/1"_s;
        QTest::newRow("G10") << u"グループウェア"_s << u"2/2/2"_s;
        QTest::newRow("G11") << u"水道料金データ"_s << u"3B/2/2"_s;
        QTest::newRow("G12") << u"国から受領の秘密文書"_s << u"3A/2/1"_s;
    }

    void theGoldenAssetsHaveTheirClasses()
    {
        QFETCH(QString, name);
        QFETCH(QString, classes);

        const QList<Asset> assets = assetsOf(m_fixture.session());

        const auto found = std::ranges::find(assets, name, &Asset::name);
        QVERIFY(found != assets.end());
        QCOMPARE(
            QStringList({found->confidentiality, found->integrity, found->availability}).join(u'/'),
            classes);
    }

    void choicesAreThoseOfTheCatalogue()
    {
        const Catalogue& catalogue = m_fixture.environment().catalogue;
        Tables& tables = m_fixture.session().tables();

        QCOMPARE(strayChoices(assetsOf(m_fixture.session()), assetFields(), catalogue),
                 QStringList());
        QCOMPARE(strayChoices(allOf(tables.unit, unitFields()), unitFields(), catalogue),
                 QStringList());
        QCOMPARE(strayChoices(allOf(tables.place, placeFields()), placeFields(), catalogue),
                 QStringList());
        QCOMPARE(strayChoices(allOf(tables.flow, flowFields()), flowFields(), catalogue),
                 QStringList());
        QCOMPARE(
            strayChoices(allOf(tables.relation, relationFields()), relationFields(), catalogue),
            QStringList());
        QCOMPARE(strayChoices(allOf(tables.actor, actorFields()), actorFields(), catalogue),
                 QStringList());
    }

    void classesFollowFromTheAnswers()
    {
        const Scheme scheme = *m_fixture.session().scheme();
        int answered = 0;

        for (const Asset& asset : assetsOf(m_fixture.session())) {
            if (asset.classBasis != "questions"_L1) {
                continue;
            }
            QMap<QString, QString> answers;
            const QJsonObject given = QJsonDocument::fromJson(asset.classAnswers.toUtf8()).object();
            for (auto answer = given.begin(); answer != given.end(); ++answer) {
                answers.insert(answer.key(), answer.value().toString());
            }
            const auto result = classify(scheme, answers);
            QVERIFY_OK(result);
            QCOMPARE(result->confidentiality, asset.confidentiality);
            QCOMPARE(result->integrity, asset.integrity);
            QCOMPARE(result->availability, asset.availability);
            ++answered;
        }

        QVERIFY(answered > 100);
    }

    void exclusionsAreDecidedPerAssetAndCarryNoScores()
    {
        const QList<Asset> assets = assetsOf(m_fixture.session());
        const QList<Assessment> scores =
            allOf(m_fixture.session().tables().assessment, assessmentFields());
        QHash<UnitId, QSet<bool>> states;
        QSet<QString> grounds;
        QSet<AssetId> excluded;

        for (const Asset& asset : assets) {
            states[asset.unit].insert(asset.isExcluded());
            if (asset.isExcluded()) {
                grounds.insert(asset.exclusion);
                excluded.insert(asset.id);
                QVERIFY2(!asset.exclusionReason.isEmpty() && !asset.exclusionDecidedBy.isEmpty() &&
                             asset.exclusionDecidedOn.isValid(),
                         qPrintable(asset.name));
            }
        }

        QCOMPARE(excluded.size(), 12);
        QCOMPARE(grounds, (QSet<QString>{u"library"_s, u"school"_s, u"hospital"_s}));
        for (const QSet<bool>& state : states) {
            QVERIFY2(state.contains(false), "a unit is excluded as a whole");
        }
        for (const Assessment& score : scores) {
            QVERIFY(!excluded.contains(score.asset));
        }
    }

    void someAssetsStillWait()
    {
        const QList<Asset> assets = assetsOf(m_fixture.session());
        const QList<Assessment> scores =
            allOf(m_fixture.session().tables().assessment, assessmentFields());
        QSet<AssetId> scored;
        for (const Assessment& score : scores) {
            scored.insert(score.asset);
        }

        const auto unclassified = std::ranges::count_if(assets, [](const Asset& asset) {
            return !asset.isExcluded() && !asset.isClassified();
        });
        const auto read = std::ranges::count_if(
            assets, [](const Asset& asset) { return !asset.reading.isEmpty(); });

        QVERIFY(unclassified >= 15);
        QVERIFY(scored.size() < assets.size() / 2);
        QVERIFY(read * 100 / assets.size() >= 55 && read * 100 / assets.size() <= 70);
    }

    void scoresAreWhatTheEngineSays()
    {
        const Catalogue& catalogue = m_fixture.environment().catalogue;
        const QList<Assessment> scores =
            allOf(m_fixture.session().tables().assessment, assessmentFields());
        QSet<QString> levels;
        QSet<QString> categories;
        QMap<int, int> cycles;

        for (const Assessment& score : scores) {
            const Threat* threat = catalogue.threat(score.threat);
            QVERIFY(threat != nullptr);
            const auto again =
                evaluate(*catalogue.method(score.method),
                         inputsFromJson(QJsonDocument::fromJson(score.inputs.toUtf8()).object()));
            QVERIFY_OK(again);
            QCOMPARE(again->risk, score.value);
            QCOMPARE(again->level, score.level);
            QCOMPARE(again->acceptable, score.acceptable);
            levels.insert(score.level);
            categories.insert(threat->category);
            ++cycles[*score.cycle];
        }

        QCOMPARE(levels, (QSet<QString>{u"low"_s, u"medium"_s, u"high"_s, u"critical"_s}));
        QCOMPARE(categories.size(), 5);
        QVERIFY(cycles[2026] >= 650 && cycles[2026] <= 800);
        QVERIFY(cycles[2025] >= 200 && cycles[2025] <= 300);
    }

    void noNumberLooksLikeAMyNumber()
    {
        static const QRegularExpression twelveDigits(u"\\d{12}"_s);

        for (const Asset& asset : assetsOf(m_fixture.session())) {
            for (const QVariant& value : fieldValues(asset, assetFields())) {
                QVERIFY2(!value.toString().contains(twelveDigits), qPrintable(value.toString()));
            }
        }
    }

    void theJournalOfTheCityIsWhole()
    {
        NoProgress progress;

        const auto problems = m_fixture.session().history().verify(progress);

        QVERIFY_OK(problems);
        QCOMPARE(problems->size(), 0);
    }

    void theCityNeedsAnEmptyRegister()
    {
        NoProgress progress;

        const Result<void> again = fill(m_fixture.session(), progress);

        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
    }

    void cancellingLeavesTheRegisterAsItWas()
    {
        RegisterFixture fixture;
        fixture.create();
        ImpatientProgress progress;

        const Result<void> stopped = fill(fixture.session(), progress);

        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*fixture.session().tables().unit.count(), 0);
    }

    void itsLedgerImportsAsWorkbookAndAsCsv()
    {
        RegisterFixture fixture;
        NoProgress progress;
        QVERIFY_OK(fill(fixture.create(), progress));
        QList<ImportReport> reports;

        for (const QString& name : {u"ledger.xlsx"_s, u"ledger.csv"_s}) {
            const auto table = openTable(QFINDTESTDATA(u"../../../../resources/sample/"_s + name));
            QVERIFY_OK(table);
            const Result<ImportReport> report =
                ImportService(fixture.session())
                    .run(**table, ImportRun{name, {}, false, false}, progress);
            QVERIFY_OK(report);
            reports.append(*report);
        }

        QCOMPARE(reports[0].added, 38);
        QCOMPARE(reports[0].rejectedRows, 2);
        QCOMPARE(reports[1].unchanged, 38);
        QCOMPARE(reports[1].rejectedRows, 2);
        QCOMPARE(*fixture.session().tables().unit.count(),
                 *m_fixture.session().tables().unit.count());
    }

private:
    RegisterFixture m_fixture;
};

DAICHO_TEST(TestSample)
#include "tst_sample.moc"
