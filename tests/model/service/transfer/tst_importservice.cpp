// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/transfer/importservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daicho;

class TestImportService : public QObject
{
    Q_OBJECT

private:
    QString write(const QString& text) const
    {
        const QString path = m_folder.filePath(u"ledger.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        file.write(text.toUtf8());
        return path;
    }

    Result<ImportReport> import(Session& session, const QString& text, ImportRun run = {})
    {
        Result<std::unique_ptr<TableSource>> source = openTable(write(text));
        if (!source) {
            return failure(source);
        }
        run.fileName = u"ledger.csv"_s;
        NoProgress progress;
        return ImportService(session).run(**source, run, progress);
    }

    const QString kLedger =
        u"資産番号,資産名,業務名,所属,媒体,機密性,完全性,可用性,個人情報,関連システム,棚番\n"
        "X001,住民基本台帳,住民記録,市民課,書類,3B,2,2,有,住民記録システム,3-1\n"
        "X002,住民記録システム,住民記録,情報政策課,,3B,2,2,有,,\n"
        "X003,広報紙,広報,秘書広報課,書類,1,1,1,無,文書管理システム,\n"_s;

private slots:

    void addsAssetsWithTheirUnitsInOneEntry()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();

        const Result<ImportReport> report = import(session, kLedger);

        QVERIFY_OK(report);
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->added, 3);
        QVERIFY(report->rejected.isEmpty());
        QVERIFY(report->entry.has_value());
        QCOMPARE(report->entry->seq, 2);
        QCOMPARE(session.units().units()->size(), 3);
        const Result<Asset> asset = session.assets().byCode(u"X001"_s);
        QVERIFY_OK(asset);
        QCOMPARE(asset->confidentiality, u"3B"_s);
        QCOMPARE(asset->personal, std::optional<bool>(true));
        QCOMPARE(asset->classBasis, u"imported"_s);
        QCOMPARE(asset->extra, u"{\"棚番\":\"3-1\"}"_s);
    }

    void findsASystemThatStandsFurtherDown()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();

        const Result<ImportReport> report = import(session, kLedger);

        QVERIFY_OK(report);
        QCOMPARE(session.assets().byCode(u"X001"_s)->system,
                 session.assets().byCode(u"X002"_s)->id);
        // One that is not in the register stays readable.
        const Result<Asset> unknown = session.assets().byCode(u"X003"_s);
        QVERIFY(!unknown->system);
        QVERIFY(unknown->extra.contains(u"文書管理システム"_s));
        QVERIFY(report->warnings.join(u'\n').contains(u"文書管理システム"_s));
    }

    void aLowerClassGoesInWithItsReasonAndAWarning()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, kLedger));

        const Result<ImportReport> lower =
            import(session, u"資産番号,資産名,機密性\nX001,住民基本台帳,2\nX003,広報紙,2\n"_s);

        QVERIFY_OK(lower);
        QCOMPARE(lower->updated, 2);
        const Result<Asset> asset = session.assets().byCode(u"X001"_s);
        QCOMPARE(asset->confidentiality, u"2"_s);
        QVERIFY(asset->classReason.contains(u"ledger.csv"_s));
        QVERIFY(lower->warnings.join(u'\n').contains(u"Row 2: the class becomes lower"_s));
        QVERIFY(!lower->warnings.join(u'\n').contains(u"Row 3"_s)); // raised
    }

    void aLedgerThatNamesReasonAndApproverIsTakenWithoutAWarning()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, kLedger));

        const Result<ImportReport> lower =
            import(session,
                   u"資産番号,資産名,機密性,分類の理由,分類の承認者\n"
                   "X001,住民基本台帳,2,公表した,総務部長\n"_s);

        QVERIFY_OK(lower);
        QVERIFY(!lower->warnings.join(u'\n').contains(u"becomes lower"_s));
        QCOMPARE(session.assets().byCode(u"X001"_s)->classApprover, u"総務部長"_s);
    }

    void theSameTableAgainChangesNothing()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, kLedger));

        const Result<ImportReport> again = import(session, kLedger);

        QVERIFY_OK(again);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->added + again->updated, 0);
        QVERIFY(!again->entry.has_value());
        QCOMPARE(session.history().entries(10)->size(), 2);
    }

    void equalRowsWithoutNumberAreNeitherMergedNorDoubled()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const QString twins =
            u"資産名,所属,備考\n台帳,市民課,一\n台帳,市民課,二\n台帳,税務課,三\n"_s;
        QVERIFY_OK(import(session, twins));
        QCOMPARE(*session.assets().count(), 3);

        const Result<ImportReport> again = import(session, twins);

        QVERIFY_OK(again);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(*session.assets().count(), 3);
    }

    void blankCellsLeaveWhatIsStored()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, u"資産番号,資産名,備考\nX1,台帳,大事\n"_s));

        const Result<ImportReport> report =
            import(session, u"資産番号,資産名,備考\nX1,新台帳,\n"_s);

        QVERIFY_OK(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(session.assets().byCode(u"X1"_s)->name, u"新台帳"_s);
        QCOMPARE(session.assets().byCode(u"X1"_s)->note, u"大事"_s);
    }

    void rejectedRowsAreReportedAndTheOthersGoIn()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();

        const Result<ImportReport> report = import(
            session,
            u"資産番号,資産名,機密性,登録日\nX1,一,極秘,\nX2,二,3B,2026-02-30\nX3,三,3C,\n"_s);

        QVERIFY_OK(report);
        QCOMPARE(report->rejectedRows, 2);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected.first().row, 2);
        QCOMPARE(report->rejected.first().value, u"極秘"_s);
        QCOMPARE(report->rejected.last().row, 3);
        QCOMPARE(*session.assets().count(), 1);
    }

    void strictKeepsEverythingOut()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        ImportRun run;
        run.strict = true;

        const Result<ImportReport> report =
            import(session, u"資産番号,資産名,機密性\nX1,一,極秘\nX3,三,3C\n"_s, run);

        QVERIFY_OK(report);
        QVERIFY(report->keptOut);
        QVERIFY(!report->entry.has_value());
        QCOMPARE(*session.assets().count(), 0);
    }

    void aDryRunTellsAndWritesNothing()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        ImportRun run;
        run.dryRun = true;

        const Result<ImportReport> report = import(session, kLedger, run);

        QVERIFY_OK(report);
        QCOMPARE(report->added, 3);
        QVERIFY(!report->entry.has_value());
        QCOMPARE(*session.assets().count(), 0);
        QCOMPARE(session.history().entries(10)->size(), 1);
    }

    void onMatchSkipAndStop()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, kLedger));
        ImportRun run;
        run.options.onMatch = OnMatch::Skip;
        const QString changed =
            QString(kLedger).replace(u"広報紙"_s, u"広報誌"_s) + u"X004,新しい資産,,,,,,,,,\n"_s;

        const Result<ImportReport> skipped = import(session, changed, run);

        QVERIFY_OK(skipped);
        QCOMPARE(skipped->skipped, 3);
        QCOMPARE(skipped->added, 1);
        QCOMPARE(session.assets().byCode(u"X003"_s)->name, u"広報紙"_s);
        run.options.onMatch = OnMatch::Stop;
        const Result<ImportReport> stopped = import(session, changed, run);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Conflict);
    }

    void anImportIsTakenBackAsAWhole()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(import(session, kLedger));

        QVERIFY_OK(session.history().undo());

        QCOMPARE(*session.assets().count(), 0);
        QCOMPARE(session.units().units()->size(), 0);
        QVERIFY_OK(session.history().redo());
        QCOMPARE(*session.assets().count(), 3);
        NoProgress progress;
        QVERIFY(session.history().verify(progress)->isEmpty());
        const Result<ImportReport> again = import(session, kLedger);
        QVERIFY_OK(again);
        QCOMPARE(again->unchanged, 3);
    }

    void aCancelledImportLeavesTheRegisterAsItWas()
    {
        class CancelSoon final : public Progress
        {
        public:
            void report(qint64, qint64) override { ++m_reports; }

            bool isCancelled() const override { return m_reports > 1; }

        private:
            int m_reports = 0;
        };

        RegisterFixture fixture;
        Session& session = fixture.create();
        QString many = u"資産番号,資産名\n"_s;
        for (int i = 0; i < 5000; ++i) {
            many += u"Y%1,資産その%1\n"_s.arg(i);
        }
        auto source = openTable(write(many));
        QVERIFY_OK(source);
        CancelSoon progress;

        const Result<ImportReport> report = ImportService(session).run(**source, {}, progress);

        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*session.assets().count(), 0);
    }

    void unitsComeInAsATree()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        ImportRun run;
        run.options.into = ImportTarget::Units;

        const Result<ImportReport> report = import(
            session,
            u"所属コード,所属名,上位の所属,機関区分\n01,総務部,,内部部局\n0101,総務課,総務部,\n"_s,
            run);

        QVERIFY_OK(report);
        QCOMPARE(report->added, 2);
        const Result<Unit> unit = session.units().unit(u"0101"_s);
        QVERIFY_OK(unit);
        QCOMPARE(unit->parent, session.units().unit(u"01"_s)->id);
    }

private:
    QTemporaryDir m_folder;
};

DAICHO_TEST(TestImportService)
#include "tst_importservice.moc"
