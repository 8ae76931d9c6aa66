// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "model/service/scoringservice.h"
#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importservice.h"
#include "model/sheet/opentable.h"
#include "tests/model/service/sample/samplereading.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

void fill(Session& session)
{
    auto recorder = session.record(u"sample.fill"_s);
    NoProgress progress;
    if (!recorder ||
        !fillSample(**recorder, session.tables(), session.environment().catalogue, progress) ||
        !session.commit(**recorder)) {
        qFatal("the sample city can't be made");
    }
}

QList<Assessment> scoresOf(const Session& session)
{
    return allOf(session.tables().assessment, assessmentFields());
}

void removeScores(Session& session)
{
    auto recorder = session.record(u"score.remove"_s);
    const RecordStore<Assessment> store(session.tables().assessment, assessmentFields());
    for (const Assessment& score : scoresOf(session)) {
        if (!(*recorder)->remove(store.table(), store.toStored(score))) {
            qFatal("the score can't be removed");
        }
    }
    if (!session.commit(**recorder)) {
        qFatal("the scores can't be removed");
    }
}

/// Every score but for its instant, a line each.
QStringList lines(const Session& session)
{
    QStringList lines;
    for (const Assessment& score : scoresOf(session)) {
        QStringList line{session.assets().asset(score.asset)->displayCode()};
        for (const Field<Assessment>& field : assessmentFields()) {
            if (field.key != u"scored_at" && field.key != u"asset") {
                line.append(fieldValue(score, field).toString());
            }
        }
        lines.append(line.join(u'|'));
    }
    lines.sort();
    return lines;
}

ImportRun scores()
{
    ImportRun run;
    run.fileName = u"risks"_s;
    run.options.into = ImportTarget::Scores;
    return run;
}

} // namespace

class TestScoreImport : public QObject
{
    Q_OBJECT

private:
    Result<ImportReport>
    importFrom(Session& session, const QString& path, const ImportRun& run = scores())
    {
        const Result<std::unique_ptr<TableSource>> source = openTable(path);
        if (!source) {
            return failure(source);
        }
        NoProgress progress;
        return ImportService(session).run(**source, run, progress);
    }

    Result<ImportReport> import(Session& session, const QString& text, const ImportRun& run)
    {
        const QString path = m_folder.filePath(u"risks.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        file.write(text.toUtf8());
        file.close();
        return importFrom(session, path, run);
    }

    Result<ImportReport> import(Session& session, const QString& text)
    {
        return import(session, text, scores());
    }

    static QString exported(Session& session, const QString& path, std::optional<int> cycle = {})
    {
        ExportOptions options;
        options.what = ExportWhat::Scores;
        options.path = path;
        options.cycle = cycle;
        NoProgress progress;
        if (!ExportService(session).write(options, progress)) {
            qFatal("the risk list can't be written");
        }
        return path;
    }

    /// A register with the assets X1 to X3, of which X3 is out of scope.
    static Session& small(RegisterFixture& fixture)
    {
        Session& session = fixture.create();
        for (const QString& code : {u"X1"_s, u"X2"_s, u"X3"_s}) {
            Asset asset;
            asset.code = code;
            asset.name = u"台帳"_s + code;
            asset.exclusion = code == u"X3" ? u"school"_s : QString();
            if (const auto added = session.assets().add(asset); !added) {
                qFatal("%s", qPrintable(added.error().message));
            }
        }
        return session;
    }

    static qsizetype entries(const Session& session)
    {
        return session.history().entries(100)->size();
    }

    QTemporaryDir m_folder;

private slots:

    void theListOfTheSampleCityComesBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"risks.xlsx"_s;
        QTest::newRow("csv") << u"risks.csv"_s;
    }

    void theListOfTheSampleCityComesBack()
    {
        QFETCH(QString, file);
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        const Assessment first = scoresOf(session).constLast();
        QVERIFY_OK(session.scoring().save({first.asset,
                                           first.threat,
                                           {{u"likelihood"_s, u"3"_s}, {u"loss"_s, u"4"_s}},
                                           first.method,
                                           u"室長"_s,
                                           first.cycle,
                                           u" =1+1,\n「-」\"引用\" "_s}));
        const QString now = exported(session, fixture.path(u"now-"_s + file));
        const QString before = exported(session, fixture.path(u"before-"_s + file), 2025);
        const qsizetype entriesBefore = entries(session);

        const Result<ImportReport> same = importFrom(session, now);

        QVERIFY_OK(same);
        QVERIFY2(same->rejected.isEmpty(), qPrintable(same->rejected.value(0).reason));
        QCOMPARE(same->warnings, QStringList());
        QVERIFY(same->rows > 400);
        QCOMPARE(same->unchanged, same->rows);
        QVERIFY(!same->entry.has_value());
        QCOMPARE(entries(session), entriesBefore);

        const QStringList wanted = lines(session);
        removeScores(session);
        const Result<ImportReport> back = importFrom(session, now);
        const Result<ImportReport> older = importFrom(session, before);

        QVERIFY_OK(back);
        QVERIFY_OK(older);
        QCOMPARE(back->added, back->rows);
        QVERIFY(back->entry.has_value());
        QVERIFY(older->rows > 100);
        QCOMPARE(older->added, older->rows);
        QCOMPARE(lines(session), wanted);
    }

    void aBlankedNoteOfTheOwnListEmptiesTheStoredOne()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        QVERIFY_OK(
            import(session, u"資産番号,脅威ID,発生の可能性,影響度,備考\nX1,A01,3,4,古い\n"_s));
        const QString path = exported(session, fixture.path(u"risks.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"古い"));

        const Result<ImportReport> report = import(session, text.remove(u"古い"_s));

        QVERIFY_OK(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(scoresOf(session).constFirst().note, QString());
    }

    void aForeignListIsReadByItsLikelihoodAndImpact()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        const QString threat =
            fixture.environment().catalogue.threat(u"A01"_s)->label.in(Language::Japanese);
        const qsizetype before = entries(session);

        const Result<ImportReport> report =
            import(session,
                   u"No,資産名,脅威,発生可能性,影響度,リスク値,コメント\n"
                   "1,台帳X1,%1,３,4,12,要対応\n2,台帳X2,%1,2,2,4,\n"_s.arg(threat));

        QVERIFY_OK(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->rejected.value(0).reason));
        QCOMPARE(report->added, 2);
        QCOMPARE(entries(session), before + 1);
        const QList<Assessment> stored = scoresOf(session);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[0].threat, u"A01"_s);
        QCOMPARE(*stored[0].cycle, 2026);
        QCOMPARE(stored[0].rater, session.actor().post);
        QCOMPARE(stored[0].method, session.info()->method);
        QCOMPARE(*stored[0].value, 12.0);
        QCOMPARE(stored[0].note, u"要対応"_s);
        QVERIFY(!stored[0].scoredAt.isEmpty());
    }

    void aForeignListLeavesTheNoteThatItDoesNotGive()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        QVERIFY_OK(
            import(session, u"資産番号,脅威ID,発生の可能性,影響度,備考\nX1,A01,3,4,大事\n"_s));

        const Result<ImportReport> report =
            import(session, u"資産番号,脅威ID,発生の可能性,影響度\nX1,A01,5,4\n"_s);

        QVERIFY_OK(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(scoresOf(session).constFirst().note, u"大事"_s);
        QCOMPARE(*scoresOf(session).constFirst().likelihood, 5.0);
    }

    void rowsThatDoNotFitAreRejected_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("asset") << u"X9,A01,,3,4,,,"_s << u"資産番号 (A)"_s << u"X9"_s;
        QTest::newRow("no asset") << u",A01,,3,4,,,"_s << u"資産番号 (A)"_s << u"no asset"_s;
        QTest::newRow("excluded") << u"X3,A01,,3,4,,,"_s << u"資産番号 (A)"_s << u"台帳X3"_s;
        QTest::newRow("threat") << u"X1,Z99,,3,4,,,"_s << u"脅威ID (B)"_s << u"Z99"_s;
        QTest::newRow("no threat") << u"X1,,,3,4,,,"_s << u"脅威 (C)"_s << u"no threat"_s;
        QTest::newRow("range") << u"X1,A01,,3,9,,,"_s << u"発生の可能性 (D)"_s << u"9"_s;
        QTest::newRow("missing") << u"X1,A01,,3,,,,"_s << u"発生の可能性 (D)"_s << u"loss"_s;
        QTest::newRow("value") << u"X1,A01,,3,4,15,,"_s << u"リスク値 (F)"_s << u"15"_s;
        QTest::newRow("computed") << u"X1,A01,,3,4,15,,"_s << u"リスク値 (F)"_s << u"12"_s;
        QTest::newRow("level") << u"X1,A01,,1,1,,高,"_s << u"リスクレベル (G)"_s << u"高"_s;
        QTest::newRow("inputs") << u"X1,A01,,,,,,たくさん"_s << u"入力 (H)"_s << u"たくさん"_s;
        QTest::newRow("key") << u"X1,A01,,,,,,fear=3"_s << u"入力 (H)"_s << u"fear"_s;
        QTest::newRow("figure") << u"X1,A01,,2,,,,likelihood=3 loss=4"_s << u"発生の可能性 (D)"_s
                                << u"3"_s;
    }

    void rowsThatDoNotFitAreRejected()
    {
        QFETCH(QString, row);
        QFETCH(QString, column);
        QFETCH(QString, word);
        RegisterFixture fixture;
        Session& session = small(fixture);

        const Result<ImportReport> report = import(
            session,
            u"資産番号,脅威ID,脅威,発生の可能性,発生時の損失,リスク値,リスクレベル,入力\n"_s + row +
                u"\nX2,A02,,3,4,12,,\n"_s);

        QVERIFY_OK(report);
        QCOMPARE(report->rows, 2);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejectedRows, 1);
        QCOMPARE(report->rejected.first().row, 2);
        QCOMPARE(report->rejected.first().column(), column);
        QVERIFY2(report->rejected.first().reason.contains(word),
                 qPrintable(report->rejected.first().reason));
        QCOMPARE(scoresOf(session).size(), 1);
    }

    void theWordsOfAnotherThreatThanTheIdAreRejected()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        const QString other = fixture.environment().catalogue.threat(u"A02"_s)->label.ja;

        const Result<ImportReport> report = import(
            session, u"資産番号,脅威ID,脅威,発生の可能性,影響度\nX1,A01,%1,3,4\n"_s.arg(other));

        QVERIFY_OK(report);
        QCOMPARE(report->rejectedRows, 1);
        QVERIFY(report->rejected.first().reason.contains(u"A02"));
    }

    void theSameScoreTwiceInATableIsRejected()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);

        const Result<ImportReport> report =
            import(session,
                   u"資産番号,脅威ID,発生の可能性,影響度,評価者,年度\nX1,A01,3,4,課長,令和8年度\n"
                   "X1,A01,2,4,課長,2026\nX1,A01,2,4,係長,2026\nX1,A01,2,4,課長,2025\n"_s);

        QVERIFY_OK(report);
        QCOMPARE(report->added, 3);
        QCOMPARE(report->rejectedRows, 1);
        QCOMPARE(report->rejected.first().row, 3);
        QVERIFY(report->rejected.first().reason.contains(u"Row 2"));
    }

    void aDryRunAndAStrictOneWriteNothing()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        const QString table = u"資産番号,脅威ID,発生の可能性,影響度\nX1,A01,3,4\nX9,A01,3,4\n"_s;
        ImportRun dry = scores();
        dry.dryRun = true;
        ImportRun strict = scores();
        strict.strict = true;
        const qsizetype before = entries(session);

        const Result<ImportReport> tried = import(session, table, dry);
        const Result<ImportReport> kept = import(session, table, strict);

        QVERIFY_OK(tried);
        QVERIFY_OK(kept);
        QCOMPARE(tried->added, 1);
        QVERIFY(!tried->entry.has_value());
        QVERIFY(kept->keptOut);
        QVERIFY(scoresOf(session).isEmpty());
        QCOMPARE(entries(session), before);
    }

    void storedScoresAreSkippedOrStopTheImport()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);
        QVERIFY_OK(import(session, u"資産番号,脅威ID,発生の可能性,影響度\nX1,A01,3,4\n"_s));
        const QString table = u"資産番号,脅威ID,発生の可能性,影響度\nX2,A01,1,1\nX1,A01,5,5\n"_s;
        ImportRun skip = scores();
        skip.options.onMatch = OnMatch::Skip;
        ImportRun stop = scores();
        stop.options.onMatch = OnMatch::Stop;

        const Result<ImportReport> stopped = import(session, table, stop);
        QCOMPARE(stopped.error().kind, ErrorKind::Conflict);
        QCOMPARE(scoresOf(session).size(), 1);

        const Result<ImportReport> skipped = import(session, table, skip);
        QVERIFY_OK(skipped);
        QCOMPARE(skipped->skipped, 1);
        QCOMPARE(skipped->added, 1);
        QCOMPARE(*scoresOf(session).constFirst().likelihood, 3.0);
    }

    void aTableWithoutThreatsIsRefused()
    {
        RegisterFixture fixture;
        Session& session = small(fixture);

        const Result<ImportReport> report =
            import(session, u"資産番号,発生の可能性,影響度\nX1,3,4\n"_s);

        QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(report.error().where, u"threat_id"_s);
    }
};

DAICHO_TEST(TestScoreImport)
#include "tst_scoreimport.moc"
