// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/bulkedit.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "model/store/journalstore.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

namespace {

constexpr int kAssets = 12;

/// Ends the work at the first look.
class StoppedProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return true; }
};

Asset numbered(int i)
{
    Asset asset;
    asset.code = u"A%1"_s.arg(i, 6, 10, QChar(u'0'));
    asset.name = u"資産%1"_s.arg(i);
    asset.kind = u"information"_s;
    asset.zone = i % 3 == 0 ? u"lgwan"_s : i % 3 == 1 ? u"internet"_s : QString();
    asset.manager = i % 2 == 0 ? u"総務\"課長\\"_s : QString();
    asset.rtoHours = i % 4 == 0 ? std::optional(2.5) : std::nullopt;
    asset.confidentiality = i <= 4 ? u"3B"_s : QString();
    return asset;
}

void fill(Session& session)
{
    auto recorder = session.record(u"import"_s);
    QVERIFY_OK(recorder);
    for (int i = 1; i <= kAssets; ++i) {
        QVERIFY_OK(
            (*recorder)->insert(session.tables().asset, fieldValues(numbered(i), assetFields())));
    }
    QVERIFY_OK(session.commit(**recorder));
}

/// What the newest entry says, change by change.
QList<std::array<QString, 3>> newestChanges(const Session& session)
{
    const JournalStore journal(session.database());
    QList<std::array<QString, 3>> changes;
    const auto read = journal.visitChanges(journal.head()->entries, [&](const JournalChange& c) {
        changes.append({c.entity, QString::fromUtf8(c.before), QString::fromUtf8(c.after)});
        return Result<void>();
    });
    return read ? changes : QList<std::array<QString, 3>>();
}

QStringList codesOf(const Session& session, const AssetFilter& filter)
{
    QStringList codes;
    const auto visited = session.assets().visit(filter, {u"code"_s, false}, [&](const Asset& a) {
        codes.append(a.code);
        return Result<void>();
    });
    return visited ? codes : QStringList();
}

QList<AssetId> allIds()
{
    QList<AssetId> ids;
    for (int i = 1; i <= kAssets; ++i) {
        ids.append(AssetId{i});
    }
    return ids;
}

const BulkScope kEverything = {{}, AssetSelection::allBut({})};

BulkChange setting(const QString& field, const QVariant& value)
{
    return {{{field, value}}, false, {}, {}};
}

} // namespace

class TestBulkEdit : public QObject
{
    Q_OBJECT

private:
    static void verifyClean(Session& session)
    {
        NoProgress progress;
        const auto problems = session.history().verify(progress);
        QVERIFY_OK(problems);
        QVERIFY2(problems->isEmpty(),
                 problems->isEmpty() ? "" : qPrintable(problems->first().message));
    }

private slots:

    void bulkAndSingleEditsJournalTheSameBytes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");

        QTest::newRow("choice") << u"zone"_s << QVariant(u"lgwan"_s);
        QTest::newRow("emptied choice") << u"zone"_s << QVariant();
        QTest::newRow("text with quotes") << u"manager"_s << QVariant(u"税務\"課\\長\n\t"_s);
        QTest::newRow("emptied text") << u"manager"_s << QVariant();
        QTest::newRow("number") << u"rto_hours"_s << QVariant(0.1);
        QTest::newRow("integer") << u"person_count"_s << QVariant(12LL);
        QTest::newRow("flag") << u"personal"_s << QVariant(false);
        QTest::newRow("date") << u"retention_until"_s << QVariant(QDate(2031, 3, 31));
        QTest::newRow("system") << u"system"_s << QVariant(1LL);
        QTest::newRow("name") << u"name"_s << QVariant(u"同じ名前"_s);
    }

    void bulkAndSingleEditsJournalTheSameBytes()
    {
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        RegisterFixture one;
        RegisterFixture other;
        fill(one.create());
        fill(other.create());
        NoProgress progress;

        QVERIFY_OK(one.session().assets().setField(allIds(), field, value));
        const auto outcome =
            BulkEdit(other.session()).change(kEverything, setting(field, value), progress);

        QVERIFY_OK(outcome);
        if (field == u"system"_s) { // uids differ from register to register
            QCOMPARE(newestChanges(other.session()).size(), newestChanges(one.session()).size());
        } else {
            QCOMPARE(newestChanges(other.session()), newestChanges(one.session()));
        }
        QCOMPARE(outcome->changed, newestChanges(one.session()).size());
        verifyClean(other.session());

        QVERIFY_OK(one.session().history().undo());
        QVERIFY_OK(other.session().history().undo());
        if (field != u"system"_s) {
            QCOMPARE(newestChanges(other.session()), newestChanges(one.session()));
        }
        verifyClean(other.session());
        for (int i = 1; i <= kAssets; ++i) {
            const Result<Asset> asset = other.session().assets().asset(AssetId{i});
            QVERIFY_OK(asset);
            QCOMPARE(fieldValues(*asset, assetFields()), fieldValues(numbered(i), assetFields()));
        }
        QVERIFY_OK(other.session().history().redo());
        QCOMPARE(newestChanges(other.session()).size(), outcome->changed);
    }

    void theSearchFollowsAndGoesBack()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        AssetFilter filter;
        filter.text = u"デジタル推進"_s;

        QVERIFY_OK(BulkEdit(session).change(
            kEverything, setting(u"business"_s, u"デジタル推進"_s), progress));
        QCOMPARE(codesOf(session, filter).size(), kAssets);
        QVERIFY_OK(BulkEdit(session).change(kEverything, setting(u"reading"_s, u"あ"_s), progress));
        QCOMPARE(codesOf(session, filter).size(), kAssets);
        QVERIFY_OK(session.history().undo());
        QVERIFY_OK(session.history().undo());

        QVERIFY(codesOf(session, filter).isEmpty());
    }

    void aScopeIsTheFilterButWhatWasTakenOut()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        AssetFilter filter;
        filter.anyOf = {{u"zone"_s, {u"lgwan"_s}}};
        BulkEdit bulk(session);

        const auto outcome = bulk.change({filter, AssetSelection::allBut({AssetId{6}})},
                                         setting(u"backup"_s, u"毎日"_s),
                                         progress);

        QVERIFY_OK(outcome);
        QCOMPARE(outcome->chosen, 3);
        AssetFilter backed;
        backed.anyOf = {{u"backup"_s, {u"毎日"_s}}};
        QCOMPARE(codesOf(session, backed), (QStringList{u"A000003"_s, u"A000009"_s, u"A000012"_s}));
        QVERIFY_OK(bulk.change({filter, AssetSelection::only({AssetId{1}, AssetId{99}})},
                               setting(u"backup"_s, u"毎週"_s),
                               progress));
        QCOMPARE(session.assets().asset(AssetId{1})->backup, u"毎週"_s);
    }

    void fillingKeepsWhatIsThere()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        BulkChange change = {
            {{u"zone"_s, u"isolated"_s}, {u"manager"_s, u"会計課長"_s}}, true, {}, {}};

        const auto outcome = BulkEdit(session).change(kEverything, change, progress);

        QVERIFY_OK(outcome);
        QCOMPARE(session.assets().asset(AssetId{1})->zone, u"internet"_s);
        QCOMPARE(session.assets().asset(AssetId{1})->manager, u"会計課長"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->zone, u"isolated"_s);
        QCOMPARE(session.assets().asset(AssetId{2})->manager, u"総務\"課長\\"_s);
        QCOMPARE(outcome->changed, 8);
        verifyClean(session);
    }

    void whatIsSoAlreadyWritesNothing()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;

        const auto outcome =
            BulkEdit(session).change(kEverything, setting(u"kind"_s, u"information"_s), progress);

        QVERIFY_OK(outcome);
        QCOMPARE(outcome->changed, 0);
        QVERIFY(!outcome->entry);
        QCOMPARE(session.assets().asset(AssetId{1})->revision, 1);
    }

    void wrongValuesAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");

        QTest::newRow("no such field") << u"colour"_s << QVariant(u"x"_s);
        QTest::newRow("no such choice") << u"zone"_s << QVariant(u"moon"_s);
        QTest::newRow("no such class") << u"integrity"_s << QVariant(u"9"_s);
        QTest::newRow("required") << u"name"_s << QVariant();
        QTest::newRow("number") << u"code"_s << QVariant(u"A1"_s);
        QTest::newRow("no such unit") << u"unit"_s << QVariant(77LL);
    }

    void wrongValuesAreRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QVariant, value);
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;

        const auto outcome = BulkEdit(session).change(kEverything, setting(field, value), progress);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!outcome.error().message.isEmpty());
        QCOMPARE(JournalStore(session.database()).head()->entries, 2);
    }

    void loweringNeedsAReasonAndAnApprover()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        BulkEdit bulk(session);
        BulkChange change = setting(u"confidentiality"_s, u"2"_s);

        QCOMPARE(bulk.preview(kEverything, change, progress)->lowered, 4);
        const auto refused = bulk.change(kEverything, change, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"class_reason"_s);
        change.reason = u"見直し"_s;
        QCOMPARE(bulk.change(kEverything, change, progress).error().where, u"class_approver"_s);
        QCOMPARE(session.assets().asset(AssetId{1})->confidentiality, u"3B"_s);
        change.approver = u"総務部長"_s;
        QVERIFY_OK(bulk.change(kEverything, change, progress));

        const Result<Asset> asset = session.assets().asset(AssetId{1});
        QCOMPARE(asset->confidentiality, u"2"_s);
        QCOMPARE(asset->classBasis, u"hand"_s);
        QCOMPARE(asset->classReason, u"見直し"_s);
        QCOMPARE(asset->classApprover, u"総務部長"_s);
        QCOMPARE(asset->classifiedOn, QDate(2026, 4, 1));
        verifyClean(session);
        QVERIFY_OK(session.history().undo());
        QCOMPARE(session.assets().asset(AssetId{1})->classBasis, QString());
        verifyClean(session);
    }

    void stoppedTheRegisterIsAsBefore()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        StoppedProgress stop;
        NoProgress progress;
        BulkEdit bulk(session);

        const auto changed = bulk.change(kEverything, setting(u"backup"_s, u"毎日"_s), stop);
        const auto removed = bulk.remove(kEverything, {}, stop);

        QCOMPARE(changed.error().kind, ErrorKind::Cancelled);
        QCOMPARE(removed.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*session.assets().count(), kAssets);
        QCOMPARE(session.assets().asset(AssetId{1})->backup, QString());
        verifyClean(session);
        QVERIFY_OK(bulk.change(kEverything, setting(u"backup"_s, u"毎日"_s), progress));
    }

    void aLaterChangeStopsTakingBack()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        const auto bulk =
            BulkEdit(session).change(kEverything, setting(u"backup"_s, u"毎日"_s), progress);
        QVERIFY_OK(bulk);
        const std::unique_ptr<Session> other = fixture.open(u"税務課長"_s);
        const Result<Asset> base = other->assets().asset(AssetId{5});
        Asset edited = *base;
        edited.backup = u"毎週"_s;
        QVERIFY_OK(other->assets().update(*base, edited));

        const auto undone = session.history().undo();

        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QVERIFY(undone.error().message.contains(u"資産5"_s));
        QCOMPARE(session.assets().asset(AssetId{12})->backup, u"毎日"_s);
    }

    void removedAssetsComeBackWithTheirSystems()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        // 3 runs on 2, 2 on 1: the systems have to come back first.
        for (const auto& [asset, system] : {std::pair(3, 2LL), std::pair(2, 1LL)}) {
            QVERIFY_OK(session.assets().setField({AssetId{asset}}, u"system"_s, system));
        }
        const QString uid = session.assets().asset(AssetId{3})->uid;

        const auto outcome = BulkEdit(session).remove(
            {{}, AssetSelection::only({AssetId{1}, AssetId{2}, AssetId{3}})}, u"廃棄"_s, progress);

        QVERIFY_OK(outcome);
        QCOMPARE(outcome->changed, 3);
        QCOMPARE(*session.assets().count(), kAssets - 3);
        verifyClean(session);
        QVERIFY_OK(session.history().undo());
        const Result<Asset> back = session.assets().byCode(u"A000003"_s);
        QVERIFY_OK(back);
        QCOMPARE(back->uid, uid);
        QCOMPARE(session.assets().asset(back->system)->code, u"A000002"_s);
        verifyClean(session);
    }

    void whatIsStillUsedIsNotRemoved()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        NoProgress progress;
        QVERIFY_OK(session.assets().setField({AssetId{9}}, u"system"_s, 4LL));

        const auto outcome = BulkEdit(session).remove(
            {{}, AssetSelection::only({AssetId{4}, AssetId{5}})}, {}, progress);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QCOMPARE(outcome.error().where, u"A000004"_s);
        QCOMPARE(*session.assets().count(), kAssets);
    }
};

DAICHO_TEST(TestBulkEdit)
#include "tst_bulkedit.moc"
