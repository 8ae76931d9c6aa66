// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/register/relation.h"
#include "model/service/assetservice.h"
#include "model/service/checks/checkservice.h"
#include "model/service/sample/sample.h"
#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "model/store/recorder.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Work
{
    qint64 statements = 0;
    qint64 steps = 0;
};

Work& work()
{
    static Work counted;
    return counted;
}

int traced(unsigned type, void*, void* subject, void*)
{
    if (type == SQLITE_TRACE_STMT) {
        ++work().statements;
    } else {
        work().steps +=
            sqlite3_stmt_status(static_cast<sqlite3_stmt*>(subject), SQLITE_STMTSTATUS_VM_STEP, 1);
    }
    return 0;
}

int watch(sqlite3* handle, const char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, traced, nullptr);
}

QStringList found(Session& session, const CheckScope& scope = {})
{
    QStringList list;
    NoProgress progress;
    const auto counts = CheckService(session).visit(
        scope,
        [&list](const Finding& finding) {
            list.append(u"%1 %2"_s.arg(finding.rule, finding.code));
            return Result<void>();
        },
        progress);
    return counts ? list : QStringList{counts.error().message};
}

CheckScope ofUnit(UnitId id)
{
    CheckScope scope;
    scope.filter.anyOf.insert(u"unit"_s, {QString::number(id.value)});
    return scope;
}

Asset anAsset(const QString& name, const QString& confidentiality = u"2"_s)
{
    Asset asset;
    asset.name = name;
    asset.kind = u"system"_s;
    asset.confidentiality = confidentiality;
    return asset;
}

} // namespace

class TestCheckService : public QObject
{
    Q_OBJECT

private:
    static Result<qint64>
    relate(Session& session, const Asset& from, const Asset& to, const QString& kind)
    {
        auto recorder = session.record(u"relation.create"_s);
        if (!recorder) {
            return failure(recorder);
        }
        Relation relation;
        relation.from = from.id;
        relation.to = to.id;
        relation.kind = kind;
        const Result<qint64> id =
            (*recorder)->insert(session.tables().relation, fieldValues(relation, relationFields()));
        DAICHO_TRY(session.commit(**recorder));
        return id;
    }

    static void fillCity(Session& session)
    {
        auto recorder = session.record(u"sample.fill"_s);
        NoProgress progress;
        if (!recorder ||
            !fillSample(**recorder, session.tables(), session.environment().catalogue, progress) ||
            !session.commit(**recorder)) {
            qFatal("the sample city can't be made");
        }
    }

private slots:

    void factsThatNeedTheWholeRegisterAreFound()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Asset info = *session.assets().add(anAsset(u"情報"_s, u"3B"_s));
        const Asset store = *session.assets().add(anAsset(u"サーバ"_s, u"2"_s));
        const Asset twin = *session.assets().add(anAsset(u"サーバ"_s, u"3B"_s));
        QVERIFY_OK(relate(session, info, store, u"stored_in"_s));
        QVERIFY_OK(relate(session, store, twin, u"runs_on"_s));
        QVERIFY_OK(relate(session, twin, store, u"part_of"_s));

        const QStringList list = found(session);

        QVERIFY(list.contains(u"K37 A000002"_s)); // lower than what is stored in it
        QVERIFY(!list.contains(u"K37 A000003"_s));
        QVERIFY(list.contains(u"K13 A000002"_s) && list.contains(u"K13 A000003"_s));
        QVERIFY(!list.contains(u"K13 A000001"_s));
        QVERIFY(list.contains(u"K39 A000002"_s) && list.contains(u"K39 A000003"_s));
        QVERIFY(!list.contains(u"K39 A000001"_s));
        QVERIFY(list.contains(u"K38 A000002"_s)); // lower than its part
    }

    void oneAssetIsJudgedAsInTheWholeRegister()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fillCity(session);
        NoProgress progress;
        QMap<qint64, QStringList> whole;
        const CheckService checks(session);
        const Result<CheckCounts> counts = checks.visit(
            {},
            [&whole](const Finding& finding) {
                if (finding.subject == u"asset"_s) {
                    whole[finding.id].append(finding.rule + finding.message);
                }
                return Result<void>();
            },
            progress);
        QVERIFY_OK(counts);
        // The sample city has some faults to show, but is no broken register. The fixture's day is
        // before its classification, which is a fault of its own.
        CheckScope later;
        later.on = QDate(2026, 11, 1);
        const Result<CheckCounts> then = checks.visit(
            later, [](const Finding&) { return Result<void>(); }, progress);
        QVERIFY_OK(then);
        QVERIFY(then->errors > 0);
        QVERIFY2(then->errors < 20, qPrintable(QString::number(then->errors)));
        QVERIFY(then->warnings > 0);
        qint64 seen = 0;
        QVERIFY_OK(session.assets().visit({}, {u"code"_s}, [&](const Asset& asset) {
            const Result<QList<Finding>> own = checks.ofAsset(asset, DateStyle::Iso);
            QStringList list;
            for (const Finding& finding : own ? *own : QList<Finding>()) {
                list.append(finding.rule + finding.message);
            }
            list.sort();
            QStringList expected = whole.value(asset.id.value);
            expected.sort();
            if (list != expected) {
                return Result<void>(fail(ErrorKind::Damaged, list.join(u' '), expected.join(u' ')));
            }
            ++seen;
            return Result<void>();
        }));
        QVERIFY(seen > 100);
    }

    void aUnitAndThoseBelowAreCheckedAlone()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Unit unit;
        unit.code = u"010"_s;
        unit.name = u"市民課"_s;
        unit = *session.units().add(unit);
        Asset inside = anAsset(u"一"_s);
        inside.unit = unit.id;
        QVERIFY_OK(session.assets().add(inside));
        QVERIFY_OK(session.assets().add(anAsset(u"二"_s)));

        const QStringList list = found(session, ofUnit(unit.id));

        QVERIFY(list.contains(u"K21 A000001"_s));
        QVERIFY(list.filter(u"A000002"_s).isEmpty());
        QVERIFY(list.contains(u"U04 010"_s));
    }

    void whatWasDisposedOfIsLeftOutAndItsRelationsAreNamed()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Asset old = anAsset(u"サーバ"_s);
        old.disposedOn = QDate(2026, 3, 1);
        old = *session.assets().add(old);
        const Asset fresh = *session.assets().add(anAsset(u"サーバ"_s));
        QVERIFY_OK(relate(session, fresh, old, u"runs_on"_s));

        const QStringList list = found(session);

        QVERIFY(list.contains(u"K45 A000002"_s));
        QVERIFY(list.contains(u"K07 A000001"_s));
        QVERIFY(!list.contains(u"K21 A000001"_s));
        QVERIFY(list.filter(u"K13"_s).isEmpty());
    }

    void theDayOfTheCheckCounts()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Asset asset = anAsset(u"文書"_s);
        asset.retentionUntil = QDate(2027, 3, 31);
        QVERIFY_OK(session.assets().add(asset));
        QVERIFY(!found(session).contains(u"K08 A000001"_s));
        CheckScope later;
        later.on = QDate(2027, 4, 1);
        QVERIFY(found(session, later).contains(u"K08 A000001"_s));
    }

    void theSheetOfFindingsDoesNotGetInTheWayOfAnImport()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fillCity(session);
        ExportOptions options;
        options.path = fixture.path(u"register.xlsx"_s);
        options.withFindings = true;
        NoProgress progress;
        const Result<qint64> rows = ExportService(session).write(options, progress);
        QVERIFY_OK(rows);

        Result<std::unique_ptr<TableSource>> source = openTable(options.path);
        QVERIFY_OK(source);
        // The register, the findings, and the hidden words of the drop-downs.
        QCOMPARE((*source)->sheets().size(), 3);
        const Result<ImportReport> same =
            ImportService(session).run(**source, {u"back"_s, {}, false, false}, progress);
        QVERIFY_OK(same);
        QVERIFY(same->rejected.isEmpty());
        QCOMPARE(same->unchanged, static_cast<int>(*rows));
        QVERIFY(!same->entry.has_value());
    }

    void findingsAreWrittenAsATableOfTheirOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"findings.xlsx"_s;
        QTest::newRow("csv") << u"findings.csv"_s;
        QTest::newRow("json") << u"findings.json"_s;
    }

    void findingsAreWrittenAsATableOfTheirOwn()
    {
        QFETCH(QString, name);
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        ExportOptions options;
        options.what = ExportWhat::LedgerCheck;
        options.path = fixture.path(name);
        NoProgress progress;
        const Result<qint64> rows = ExportService(session).write(options, progress);
        QVERIFY_OK(rows);
        QCOMPARE(*rows, found(session).size());
        options.edition = Edition::Public;
        QVERIFY(!ExportService(session).write(options, progress));
    }

    void aStoppedCheckSaysSo()
    {
        class Stopped final : public Progress
        {
        public:
            void report(qint64, qint64) override {}

            bool isCancelled() const override { return true; }
        };

        RegisterFixture fixture;
        Session& session = fixture.create();
        fixture.tamper(rows(1000));
        Stopped progress;
        const auto counts = CheckService(session).visit(
            {}, [](const Finding&) { return Result<void>(); }, progress);
        QVERIFY(!counts);
        QCOMPARE(counts.error().kind, ErrorKind::Cancelled);
    }

    void theWorkGrowsWithTheRegisterAndNoFaster()
    {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
        const Work small = workFor(10'000);
        const Work large = workFor(100'000);
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&watch));
        QVERIFY(small.statements > 0);
        QCOMPARE(large.statements, small.statements);
        QVERIFY2(large.steps < small.steps * 13,
                 qPrintable(u"%1 and %2 steps"_s.arg(small.steps).arg(large.steps)));
    }

private:
    /// Assets written past the product, each but the first related to the one before.
    static QByteArray rows(int count)
    {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               QByteArray::number(count) +
               ") INSERT INTO asset (uid, revision, code, name, kind, confidentiality, integrity, "
               "availability) SELECT 'u' || i, 1, printf('A%06d', i), 'x' || i, 'system', '2', "
               "'1', '1' FROM n";
    }

    static Work workFor(int count)
    {
        RegisterFixture fixture;
        fixture.create();
        fixture.close();
        fixture.tamper(rows(count));
        fixture.tamper("INSERT INTO relation (uid, revision, from_id, to_id, kind) "
                       "SELECT 'r' || id, 1, id, id - 1, 'runs_on' FROM asset WHERE id > 1");
        const std::unique_ptr<Session> session = fixture.open();
        work() = {};
        NoProgress progress;
        const auto counts = CheckService(*session).visit(
            {}, [](const Finding&) { return Result<void>(); }, progress);
        return counts ? work() : Work();
    }
};

DAICHO_TEST(TestCheckService)

} // namespace daicho

#include "tst_checkservice.moc"
