// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/diffservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

Asset anAsset(const QString& name)
{
    Asset asset;
    asset.name = name;
    return asset;
}

QStringList lines(Session& session, const QString& from, const QString& to)
{
    const DiffService diff(session);
    const Result<DiffPoint> first = diff.point(from);
    const Result<DiffPoint> last = diff.point(to);
    if (!first || !last) {
        return {!first ? first.error().message : last.error().message};
    }
    QStringList list;
    NoProgress progress;
    const auto counts = diff.visit(
        *first,
        *last,
        [&list](const DiffRecord& record) {
            QStringList fields;
            for (const FieldChange& field : record.fields) {
                fields.append(u"%1:%2>%3"_s.arg(
                    field.field, field.before.toString(), field.after.toString()));
            }
            list.append(u"%1 %2 %3 %4"_s.arg(
                toKey(record.kind), record.entity, record.code, fields.join(u' ')));
            return Result<void>();
        },
        progress);
    return counts ? list : QStringList{counts.error().message};
}

} // namespace

class TestDiffService : public QObject
{
    Q_OBJECT

private slots:

    void tellsWhatChangedNetByNumber()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Asset one = *session.assets().add(anAsset(u"一"_s)); // 2
        const Asset two = *session.assets().add(anAsset(u"二"_s)); // 3
        Asset edited = one;
        edited.name = u"壱"_s;
        const Asset renamed = *session.assets().update(one, edited); // 4
        QVERIFY_OK(session.assets().remove(two));                    // 5
        QVERIFY_OK(session.assets().add(anAsset(u"三"_s)));          // 6

        QCOMPARE(lines(session, u"#2"_s, u"#4"_s),
                 (QStringList{u"changed asset A000001 name:一>壱"_s,
                              u"added asset A000002 code:>A000002 name:>二"_s}));
        const QStringList later = lines(session, u"#3"_s, u"#6"_s);
        QCOMPARE(later.first(), u"changed asset A000001 name:一>壱"_s);
        QVERIFY(later.filter(u"removed asset A000002"_s).size() == 1);
        QCOMPARE(lines(session, u"#2"_s, u"#3"_s).size(), 1);
        QCOMPARE(lines(session, u"#6"_s, u"#6"_s), QStringList());

        QVERIFY_OK(session.assets().update(renamed, [&] {
            Asset back = renamed;
            back.name = u"一"_s;
            return back;
        }()));
        QVERIFY(lines(session, u"#2"_s, u"#7"_s).filter(u"A000001"_s).isEmpty());
    }

    void pointsAreEntriesDaysAndFiscalYears()
    {
        RegisterFixture fixture; // stands at 2026-04-01
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        const DiffService diff(session);
        QCOMPARE(diff.point(u"#1"_s)->seq, 1);
        QCOMPARE(diff.point(u"＃2"_s)->seq, 2);
        QCOMPARE(diff.point(u"2026-04-01"_s)->seq, 2);
        QCOMPARE(diff.point(u"令和8年4月1日"_s)->seq, 2);
        QCOMPARE(diff.point(u"2026"_s)->seq, 2);
        QCOMPARE(diff.point(u"令和8年度"_s)->seq, 2);
    }

    void aPointTheJournalDoesNotKnowNamesTheRange_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString& point, ErrorKind kind) {
            QTest::newRow(qPrintable(point)) << point << static_cast<int>(kind);
        };
        row(u"#0"_s, ErrorKind::NotFound);
        row(u"#99"_s, ErrorKind::NotFound);
        row(u"#x"_s, ErrorKind::NotFound);
        row(u"2026-03-31"_s, ErrorKind::NotFound);
        row(u"2026-04-02"_s, ErrorKind::NotFound);
        row(u"2025"_s, ErrorKind::NotFound);
        row(u"2027"_s, ErrorKind::NotFound);
        row(u"yesterday"_s, ErrorKind::InvalidInput);
        row(u""_s, ErrorKind::InvalidInput);
    }

    void aPointTheJournalDoesNotKnowNamesTheRange()
    {
        QFETCH(QString, point);
        QFETCH(int, kind);
        RegisterFixture fixture;
        const DiffService diff(fixture.create());
        const Result<DiffPoint> found = diff.point(point);
        QVERIFY(!found);
        QCOMPARE(static_cast<int>(found.error().kind), kind);
        QVERIFY(kind == static_cast<int>(ErrorKind::InvalidInput) ||
                found.error().message.contains(u"#1"_s));
    }

    void aLaterPointFirstIsRefused()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        const DiffService diff(session);
        NoProgress progress;
        const auto counts = diff.visit(
            {2, u"#2"_s}, {1, u"#1"_s}, [](const DiffRecord&) { return Result<void>(); }, progress);
        QVERIFY(!counts);
        QCOMPARE(counts.error().kind, ErrorKind::InvalidInput);
    }

    void theTableHasARowPerField()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        NoProgress progress;
        const DiffService diff(session);
        for (const QString& name : {u"changes.xlsx"_s, u"changes.csv"_s}) {
            const Result<qint64> rows = diff.write(
                {1, u"#1"_s}, {2, u"#2"_s}, fixture.path(name), DateStyle::Iso, progress);
            QVERIFY_OK(rows);
            QCOMPARE(*rows, 2);
            QVERIFY(QFile::exists(fixture.path(name)));
        }
        QVERIFY(!diff.write({1, u"#1"_s}, {2, u"#2"_s}, fixture.path(u"x.txt"_s), {}, progress));
    }
};

DAICHO_TEST(TestDiffService)

} // namespace daicho

#include "tst_diffservice.moc"
