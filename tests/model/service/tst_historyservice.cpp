// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

Asset anAsset(const QString& name)
{
    Asset asset;
    asset.name = name;
    asset.kind = u"information"_s;
    return asset;
}

} // namespace

class TestHistoryService : public QObject
{
    Q_OBJECT

private slots:

    void undoRemovesWhatWasAddedAndRedoBringsItBack()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> added = session.assets().add(anAsset(u"住民記録"_s));
        QVERIFY_OK(added);

        QVERIFY_OK(session.history().undo());
        QVERIFY(!session.assets().byCode(added->code).has_value());
        QVERIFY_OK(session.history().redo());

        const Result<Asset> back = session.assets().byCode(added->code);
        QVERIFY_OK(back);
        QCOMPARE(back->uid, added->uid);
        QCOMPARE(back->name, u"住民記録"_s);
        QVERIFY_OK(session.history().undo());
        QVERIFY(!session.assets().byCode(added->code).has_value());
    }

    void undoTakesOnlyTheActorsOwnChange()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);
        QVERIFY_OK(other->assets().add(anAsset(u"二"_s)));

        QVERIFY_OK(session.history().undo());

        QVERIFY(!session.assets().byCode(u"A000001"_s).has_value());
        QVERIFY_OK(session.assets().byCode(u"A000002"_s));
    }

    void aLaterChangeOfTheFieldStopsUndo()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> added = session.assets().add(anAsset(u"一"_s));
        QVERIFY_OK(added);
        Asset renamed = *added;
        renamed.name = u"二"_s;
        const Result<Asset> second = session.assets().update(*added, renamed);
        QVERIFY_OK(second);
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);
        Asset again = *second;
        again.name = u"三"_s;
        QVERIFY_OK(other->assets().update(*second, again));

        const Result<EntryRef> undone = session.history().undo();

        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QVERIFY(undone.error().message.contains(u"三"_s));
        QCOMPARE(session.assets().byCode(u"A000001"_s)->name, u"三"_s);
    }

    void aLaterChangeOfAnotherFieldDoesNotStopUndo()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> added = session.assets().add(anAsset(u"一"_s));
        QVERIFY_OK(added);
        Asset renamed = *added;
        renamed.name = u"二"_s;
        const Result<Asset> second = session.assets().update(*added, renamed);
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);
        Asset noted = *second;
        noted.note = u"注"_s;
        QVERIFY_OK(other->assets().update(*second, noted));

        QVERIFY_OK(session.history().undo());

        const Result<Asset> now = session.assets().byCode(u"A000001"_s);
        QCOMPARE(now->name, u"一"_s);
        QCOMPARE(now->note, u"注"_s);
    }

    void aChangeThatChangesNothingWritesNothing()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> added = session.assets().add(anAsset(u"一"_s));
        const qsizetype before = session.history().entries(100)->size();

        QVERIFY_OK(session.assets().update(*added, *added));

        QCOMPARE(session.history().entries(100)->size(), before);
    }

    void anOutdatedEditIsAConflictThatShowsBothSides()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> base = session.assets().add(anAsset(u"一"_s));
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);
        Asset theirs = *base;
        theirs.name = u"彼方"_s;
        QVERIFY_OK(other->assets().update(*base, theirs));
        Asset mine = *base;
        mine.name = u"此方"_s;

        const Result<Asset> saved = session.assets().update(*base, mine);

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        QVERIFY(saved.error().message.contains(u"彼方"_s));
        QVERIFY(saved.error().message.contains(u"此方"_s));
    }

    void removedRecordsComeBackWithTheirReferences()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Unit unit;
        unit.code = u"010"_s;
        unit.name = u"市民課"_s;
        const Result<Unit> stored = session.units().add(unit);
        QVERIFY_OK(stored);
        Asset asset = anAsset(u"一"_s);
        asset.unit = stored->id;
        const Result<Asset> added = session.assets().add(asset);
        QVERIFY_OK(added);
        QVERIFY(!session.units().remove(*stored));
        QVERIFY_OK(session.assets().remove(*added));

        QVERIFY_OK(session.history().undo());

        QCOMPARE(session.assets().byCode(added->code)->unit, stored->id);
    }

    void historyShowsEachFieldBeforeAndAfter()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> base = session.assets().add(anAsset(u"一"_s));
        Asset edited = *base;
        edited.name = u"二"_s;
        edited.personal = true;
        QVERIFY_OK(session.assets().update(*base, edited));

        const Result<QList<RecordHistory>> history = session.history().historyOf(base->uid, 10);

        QVERIFY_OK(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().fields.size(), 2);
        QCOMPARE(history->first().fields[0].field, u"name"_s);
        QCOMPARE(history->first().fields[0].before.toString(), u"一"_s);
        QCOMPARE(history->first().fields[0].after.toString(), u"二"_s);
        QVERIFY(history->last().created);
    }

    /// More changes than are written and taken back at once, with sets of fields and values mixed.
    void aLargeEntryIsTakenBackAsItWas()
    {
        constexpr int kAssets = 1300;
        const QStringList zones{u"lgwan"_s, u"internet"_s, QString(), u"mynumber"_s};
        RegisterFixture fixture;
        Session& session = fixture.create();
        AssetTable& table = session.tables().asset;
        auto adding = session.record(u"import"_s);
        QVERIFY_OK(adding);
        for (int i = 1; i <= kAssets; ++i) {
            Asset asset;
            asset.code = u"A%1"_s.arg(i, 6, 10, QChar(u'0'));
            asset.name = u"資産%1"_s.arg(i);
            asset.zone = zones[i % 4];
            QVERIFY_OK((*adding)->insert(table, fieldValues(asset, assetFields())));
        }
        QVERIFY_OK(session.commit(**adding));
        auto changing = session.record(u"import"_s);
        QVERIFY_OK(changing);
        // Numbers move on by one: each is free only once the next asset has given it up.
        for (int i = kAssets; i >= 1; --i) {
            const auto stored = table.byId(i);
            QVERIFY_OK(stored);
            Asset asset = *session.assets().asset(AssetId{i});
            asset.zone = i % 10 == 0 ? asset.zone : u"internet"_s;
            asset.note = i % 7 == 0 ? u"改めた"_s : QString();
            asset.code = i > kAssets - 20 ? u"A%1"_s.arg(i + 1, 6, 10, QChar(u'0')) : asset.code;
            QVERIFY_OK((*changing)->update(table, **stored, fieldValues(asset, assetFields())));
        }
        QVERIFY_OK(session.commit(**changing));

        QVERIFY_OK(session.history().undo());

        for (const int i : {1, 7, 10, 64, 65, 512, 513, 1024, kAssets - 19, kAssets}) {
            const auto asset = session.assets().asset(AssetId{i});
            QVERIFY_OK(asset);
            QCOMPARE(asset->zone, zones[i % 4]);
            QCOMPARE(asset->note, QString());
            QCOMPARE(asset->code, u"A%1"_s.arg(i, 6, 10, QChar(u'0')));
        }
        NoProgress progress;
        const auto problems = session.history().verify(progress);
        QVERIFY_OK(problems);
        QVERIFY(problems->isEmpty());
        QVERIFY_OK(session.history().redo());
        QCOMPARE(session.assets().asset(AssetId{kAssets})->code, u"A001301"_s);
    }

    void undoEntryTakesBackAnybodysChangeOnce()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        QVERIFY_OK(session.assets().add(anAsset(u"一"_s)));
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);

        QVERIFY_OK(other->history().undoEntry(2));

        QVERIFY(!session.assets().byCode(u"A000001"_s).has_value());
        QVERIFY(!other->history().undoEntry(2));
        QVERIFY(!other->history().undoEntry(1));
        QCOMPARE(other->history().undoEntry(99).error().kind, ErrorKind::NotFound);
        // The inverse can be taken back in turn, which is a redo.
        QVERIFY_OK(other->history().undoEntry(3));
        QVERIFY_OK(session.assets().byCode(u"A000001"_s));
    }

    void undoAndRedoKeepTheRegisterProvable()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Asset asset = anAsset(u"一"_s);
        asset.extra = u"{\"棚\":\"3\"}"_s;
        asset.restrictionsAdded = {u"H01"_s, u"H02"_s};
        asset.rtoHours = 0.5;
        const Result<Asset> added = session.assets().add(asset);
        QVERIFY_OK(session.history().undo());
        QVERIFY_OK(session.history().redo());

        NoProgress progress;
        const Result<QList<VerifyProblem>> problems = session.history().verify(progress);

        QVERIFY_OK(problems);
        QVERIFY2(problems->isEmpty(),
                 problems->isEmpty() ? "" : qPrintable(problems->first().message));
        const Result<Asset> back = session.assets().byCode(added->code);
        QCOMPARE(back->extra, asset.extra);
        QCOMPARE(back->restrictionsAdded, asset.restrictionsAdded);
        QCOMPARE(back->rtoHours, asset.rtoHours);
    }
};

DAICHO_TEST(TestHistoryService)
#include "tst_historyservice.moc"
