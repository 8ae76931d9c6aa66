// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace daicho;

/// Three sections of one department, with assets of three businesses.
class TestReorganisation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void mergesTwoUnitsIntoANewOne();
    void mergesAUnitIntoAnother();
    void splitsByBusiness();
    void renamesWithCodeAndHead();
    void closesAUnitWithUnitsBelow();
    void refusesWhatCantBe_data();
    void refusesWhatCantBe();
    void isTakenBackAsAWhole();
    void keepsAPlanForItsDay();
    void refusesACycle();
    void cancelsWithoutATrace();

private:
    QString uid(const QString& code) { return unit(code).uid; }

    Unit unit(const QString& code)
    {
        const Result<Unit> found = m_fixture->session().units().unit(code);
        return found ? *found : Unit{};
    }

    qint64 assetsOf(const QString& code)
    {
        AssetFilter filter;
        filter.anyOf[u"unit"_s] = {QString::number(unit(code).id.value)};
        return *m_fixture->session().assets().count(filter);
    }

    void addUnit(const QString& code, const QString& name, const QString& parent);
    void addAsset(const QString& unitCode, const QString& business, const QString& manager);
    Reorganisation merge() const;

    std::unique_ptr<RegisterFixture> m_fixture;
    NoProgress m_progress;
};

void TestReorganisation::addUnit(const QString& code, const QString& name, const QString& parent)
{
    Unit added;
    added.code = code;
    added.name = name;
    added.head = name + u"長"_s;
    added.parent = parent.isEmpty() ? UnitId{} : unit(parent).id;
    QVERIFY_OK(m_fixture->session().units().add(added));
}

void TestReorganisation::addAsset(const QString& unitCode,
                                  const QString& business,
                                  const QString& manager)
{
    Asset asset;
    asset.name = business + unitCode;
    asset.business = business;
    asset.unit = unit(unitCode).id;
    asset.manager = manager;
    QVERIFY_OK(m_fixture->session().assets().add(asset));
}

void TestReorganisation::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_fixture->create();
    addUnit(u"10"_s, u"総務部"_s, {});
    addUnit(u"11"_s, u"税務課"_s, u"10"_s);
    addUnit(u"12"_s, u"収納課"_s, u"10"_s);
    addUnit(u"13"_s, u"市民課"_s, u"10"_s);
    addUnit(u"111"_s, u"市民税係"_s, u"11"_s);
    addAsset(u"11"_s, u"課税"_s, u"税務課長"_s);
    addAsset(u"11"_s, u"課税"_s, u"副市長"_s);
    addAsset(u"11"_s, u"証明"_s, {});
    addAsset(u"12"_s, u"収納"_s, u"収納課長"_s);
}

Reorganisation TestReorganisation::merge() const
{
    auto* self = const_cast<TestReorganisation*>(this);
    Reorganisation change;
    change.kind = ReorganisationKind::Merge;
    change.effectiveOn = QDate(2026, 4, 1);
    change.sources = {self->uid(u"11"_s), self->uid(u"12"_s)};
    change.targets = {
        {{}, u"14"_s, u"税務収納課"_s, {}, u"税務収納課長"_s, {}, self->uid(u"10"_s), {}}};
    return change;
}

void TestReorganisation::mergesTwoUnitsIntoANewOne()
{
    ReorganisationService service(m_fixture->session());
    const Result<ReorganisationPreview> preview = service.preview(merge());
    QVERIFY_OK(preview);
    QCOMPARE(preview->opened, QStringList{u"税務収納課"_s});
    QCOMPARE(preview->closed, QStringList({u"税務課"_s, u"収納課"_s}));
    QCOMPARE(preview->movedBelow, QStringList{u"市民税係"_s});
    QCOMPARE(
        preview->moves,
        QList<UnitMove>({{u"税務課"_s, u"税務収納課"_s, 3}, {u"収納課"_s, u"税務収納課"_s, 1}}));
    QCOMPARE(preview->assets, 4);
    QVERIFY(!preview->isForLater);

    const qint64 before = m_fixture->session().history().entries(1)->first().seq;
    QVERIFY_OK(service.apply(merge(), u"組織規則の改正"_s, m_progress));
    QCOMPARE(m_fixture->session().history().entries(1)->first().seq, before + 1);
    QCOMPARE(assetsOf(u"14"_s), 4);
    QCOMPARE(unit(u"11"_s).closedOn, QDate(2026, 3, 31));
    QCOMPARE(unit(u"11"_s).successor, unit(u"14"_s).id);
    QCOMPARE(unit(u"14"_s).openedOn, QDate(2026, 4, 1));
    QCOMPARE(unit(u"111"_s).parent, unit(u"14"_s).id);
    // Who owned as head of the old unit owns as head of the new one; other posts stay.
    QCOMPARE(m_fixture->session().assets().byCode(u"A000001"_s)->manager, u"税務収納課長"_s);
    QCOMPARE(m_fixture->session().assets().byCode(u"A000002"_s)->manager, u"副市長"_s);
    QVERIFY(m_fixture->session().history().verify(m_progress)->isEmpty());
}

void TestReorganisation::mergesAUnitIntoAnother()
{
    Reorganisation change = merge();
    change.targets = {
        {uid(u"11"_s), u"11"_s, u"税務課"_s, {}, u"税務課長"_s, {}, uid(u"10"_s), {}}};
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(change, {}, m_progress));
    QCOMPARE(assetsOf(u"11"_s), 4);
    QVERIFY(!unit(u"11"_s).closedOn.isValid());
    QVERIFY(unit(u"12"_s).closedOn.isValid());
}

void TestReorganisation::splitsByBusiness()
{
    Reorganisation change;
    change.kind = ReorganisationKind::Split;
    change.effectiveOn = QDate(2026, 4, 1);
    change.sources = {uid(u"11"_s)};
    change.targets = {{uid(u"11"_s), u"11"_s, u"税務課"_s, {}, u"税務課長"_s, {}, uid(u"10"_s), {}},
                      {{}, u"15"_s, u"証明課"_s, {}, u"証明課長"_s, {}, uid(u"10"_s), {u"証明"_s}}};
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(change, {}, m_progress));
    QCOMPARE(assetsOf(u"11"_s), 2);
    QCOMPARE(assetsOf(u"15"_s), 1);
    QVERIFY(!unit(u"11"_s).closedOn.isValid());
}

void TestReorganisation::renamesWithCodeAndHead()
{
    Reorganisation change;
    change.effectiveOn = QDate(2026, 4, 1);
    change.sources = {uid(u"11"_s)};
    change.targets = {
        {uid(u"11"_s), u"21"_s, u"課税課"_s, {}, u"課税課長"_s, {}, uid(u"10"_s), {}}};
    ReorganisationService service(m_fixture->session());
    QCOMPARE(service.preview(change)->changed, QStringList{u"税務課"_s});
    QVERIFY_OK(service.apply(change, {}, m_progress));
    QCOMPARE(assetsOf(u"21"_s), 3);
    QCOMPARE(m_fixture->session().assets().byCode(u"A000001"_s)->manager, u"課税課長"_s);
    QVERIFY(unit(u"11"_s).uid.isEmpty());
}

void TestReorganisation::closesAUnitWithUnitsBelow()
{
    Reorganisation change;
    change.kind = ReorganisationKind::Close;
    change.effectiveOn = QDate(2026, 4, 1);
    change.sources = {uid(u"11"_s)};
    change.targets = {
        {uid(u"13"_s), u"13"_s, u"市民課"_s, {}, u"市民課長"_s, {}, uid(u"10"_s), {}}};
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(change, {}, m_progress));
    QCOMPARE(assetsOf(u"13"_s), 3);
    QCOMPARE(unit(u"111"_s).parent, unit(u"13"_s).id);
    QVERIFY(unit(u"11"_s).isClosed(QDate(2026, 4, 1)));
    QVERIFY(!unit(u"11"_s).isClosed(QDate(2026, 3, 31)));
}

void TestReorganisation::refusesWhatCantBe_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    QTest::newRow("no day") << "day"
                            << "effective_on";
    QTest::newRow("one source of a merger") << "one"
                                            << "sources";
    QTest::newRow("a code that is taken") << "code"
                                          << "targets";
    QTest::newRow("no name") << "name"
                             << "targets";
    QTest::newRow("below a unit that ends") << "below"
                                            << "targets";
    QTest::newRow("a unit that is gone") << "gone"
                                         << "sources";
    QTest::newRow("a unit that is closed") << "closed"
                                           << "sources";
}

void TestReorganisation::refusesWhatCantBe()
{
    QFETCH(QString, what);
    QFETCH(QString, where);
    Reorganisation change = merge();
    if (what == u"day"_s) {
        change.effectiveOn = {};
    } else if (what == u"one"_s) {
        change.sources.removeLast();
    } else if (what == u"code"_s) {
        change.targets.first().code = u"13"_s;
    } else if (what == u"name"_s) {
        change.targets.first().name = u" "_s;
    } else if (what == u"below"_s) {
        change.targets.first().parent = uid(u"12"_s);
    } else if (what == u"gone"_s) {
        change.sources.append(u"no-such-uid"_s);
    } else {
        Unit closed = unit(u"12"_s);
        closed.closedOn = QDate(2025, 3, 31);
        QVERIFY_OK(m_fixture->session().units().update(unit(u"12"_s), closed));
    }
    const Result<ReorganisationPreview> preview =
        ReorganisationService(m_fixture->session()).preview(change);
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(preview.error().where, where);
    QVERIFY(!ReorganisationService(m_fixture->session()).apply(change, {}, m_progress));
}

void TestReorganisation::isTakenBackAsAWhole()
{
    QVERIFY_OK(ReorganisationService(m_fixture->session()).apply(merge(), {}, m_progress));
    QVERIFY_OK(m_fixture->session().history().undo());
    QCOMPARE(assetsOf(u"11"_s), 3);
    QCOMPARE(assetsOf(u"12"_s), 1);
    QVERIFY(!unit(u"11"_s).closedOn.isValid());
    QVERIFY(unit(u"14"_s).uid.isEmpty());
    QCOMPARE(unit(u"111"_s).parent, unit(u"11"_s).id);
    QVERIFY_OK(m_fixture->session().history().redo());
    QCOMPARE(assetsOf(u"14"_s), 4);
}

void TestReorganisation::keepsAPlanForItsDay()
{
    ReorganisationService service(m_fixture->session());
    Reorganisation later = merge();
    later.effectiveOn = QDate(2027, 4, 1);
    QVERIFY(service.preview(later)->isForLater);
    QVERIFY_OK(service.plan(later, u"令和9年度の改正"_s));
    QVERIFY_OK(service.plan(merge(), {}));
    const Result<QList<PlannedReorganisation>> planned = service.planned();
    QVERIFY_OK(planned);
    QCOMPARE(planned->size(), 2);
    QCOMPARE(planned->first().effectiveOn, QDate(2026, 4, 1));
    QCOMPARE(*reorganisationFromJson(planned->at(1).plan), later);
    QVERIFY(!service.apply(planned->at(1), m_progress));
    QVERIFY_OK(service.apply(planned->first(), m_progress));
    QCOMPARE(assetsOf(u"14"_s), 4);
    QCOMPARE(service.planned()->size(), 1);
    // Meanwhile its units are closed: the second can't be carried out, but be dropped.
    QVERIFY_OK(service.drop(service.planned()->first()));
    QVERIFY(service.planned()->isEmpty());
}

void TestReorganisation::refusesACycle()
{
    Unit top = unit(u"10"_s);
    top.parent = unit(u"111"_s).id;
    const Result<void> refused = m_fixture->session().units().update(unit(u"10"_s), top);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"parent"_s);
}

void TestReorganisation::cancelsWithoutATrace()
{
    class Cancelled final : public Progress
    {
    public:
        void report(qint64, qint64) override {}

        bool isCancelled() const override { return true; }
    } cancelled;

    const Result<std::optional<EntryRef>> stopped =
        ReorganisationService(m_fixture->session()).apply(merge(), {}, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(assetsOf(u"11"_s), 3);
    QVERIFY(unit(u"14"_s).uid.isEmpty());
}

DAICHO_TEST(TestReorganisation)
#include "tst_reorganisation.moc"
