// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetwindow.h"
#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAssets = 10'000;

/// Names run against the keys, so that no order is that of the keys by chance.
Asset numbered(int i)
{
    Asset asset;
    asset.code = u"A%1"_s.arg(i, 6, 10, QChar(u'0'));
    asset.name = u"資産%1"_s.arg(kAssets - i, 6, 10, QChar(u'0'));
    asset.reading = u"しさん%1"_s.arg(kAssets - i, 6, 10, QChar(u'0'));
    asset.business = i % 100 == 0 ? u"住民基本台帳"_s : u"庶務"_s;
    asset.kind = i % 2 == 0 ? u"information"_s : u"system"_s;
    if (i % 10 == 0) {
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"2"_s;
        asset.availability = u"2"_s;
    }
    return asset;
}

} // namespace

class TestAssetWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<AssetWindow> m_window;

    QString nameAt(int row) const
    {
        const WindowRow* values = m_window->row(row);
        return values != nullptr ? values->asset.name : QString();
    }

    void showAll()
    {
        m_window->setQuery({}, {});
        QTRY_VERIFY(!m_window->isBusy());
    }

private slots:

    void initTestCase()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        Session& session = m_fixture->create();
        auto recorder = session.record(u"import"_s);
        QVERIFY_OK(recorder);
        for (int i = 1; i <= kAssets; ++i) {
            QVERIFY_OK((*recorder)->insert(session.tables().asset,
                                           fieldValues(numbered(i), assetFields())));
        }
        QVERIFY_OK(session.commit(**recorder));
        m_fixture->close();
    }

    void init()
    {
        m_feed = std::make_unique<ChangeFeed>();
        Environment environment = m_fixture->environment();
        environment.feed = m_feed.get();
        const ActingPost actor{u"情報政策課長"_s};
        auto session = Session::open(m_fixture->path(), {}, actor, environment);
        QVERIFY_OK(session);
        m_session = std::move(*session);
        m_reader =
            std::make_unique<SessionThread>(SessionPlan{m_fixture->path(), {}, actor, environment});
        m_window = std::make_unique<AssetWindow>(*m_reader, *m_feed);
    }

    void cleanup()
    {
        m_window.reset();
        m_reader.reset();
        m_session.reset();
        m_feed.reset();
    }

    void theFirstPageComesBeforeTheRest()
    {
        QSignalSpy counts(m_window.get(), &AssetWindow::countChanged);
        QSignalSpy inserts(m_window.get(), &AssetWindow::inserted);

        showAll();

        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[0][0].toInt(), 256);
        QCOMPARE(counts[1][0].toInt(), kAssets);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(nameAt(0), u"資産000000"_s);
        QCOMPARE(m_window->id(0), AssetId{kAssets});
    }

    void aRowNotReadYetIsRequestedOnce()
    {
        showAll();
        QSignalSpy changed(m_window.get(), &AssetWindow::rowsChanged);

        for (int row = 5000; row < 5030; ++row) {
            QVERIFY(m_window->row(row) == nullptr);
        }
        QVERIFY(changed.wait());

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toInt(), 5000);
        QCOMPARE(changed[0][1].toInt(), 5029);
        QCOMPARE(nameAt(5029), u"資産005029"_s);
    }

    void requestsOutOfSightAreDropped()
    {
        showAll();
        m_window->setVisible(7000, 7030);
        QSignalSpy changed(m_window.get(), &AssetWindow::rowsChanged);

        QVERIFY(m_window->row(2000) == nullptr);
        QVERIFY(m_window->row(7000) == nullptr);

        QTRY_VERIFY(m_window->known(7000) != nullptr);
        QVERIFY(m_window->known(2000) == nullptr);
        QCOMPARE(changed[0][0].toInt(), 7000);
    }

    void neighboursAreFetchedAhead()
    {
        showAll();

        m_window->setVisible(4000, 4030);

        QTRY_VERIFY(m_window->known(4050) != nullptr);
        QTRY_VERIFY(m_window->known(3980) != nullptr);
    }

    void aFilterKeepsTheOrder()
    {
        AssetFilter filter;
        filter.text = u"住民 台帳"_s;

        m_window->setQuery(filter, {});
        QTRY_VERIFY(!m_window->isBusy());

        QCOMPARE(m_window->count(), kAssets / 100);
        QCOMPARE(nameAt(0), u"資産000000"_s);
        QCOMPARE(nameAt(1), u"資産000100"_s);
    }

    void denseHitsShowBeforeTheRestIsKnown()
    {
        showAll();
        AssetFilter filter;
        filter.text = u"庶務"_s;
        QSignalSpy counts(m_window.get(), &AssetWindow::countChanged);
        QSignalSpy resets(m_window.get(), &AssetWindow::reset);

        m_window->setQuery(filter, {});
        QVERIFY(resets.wait());

        QVERIFY(m_window->isBusy());
        QCOMPARE(m_window->count(), 48);
        QVERIFY(m_window->known(0) != nullptr);
        QCOMPARE(m_window->id(0), AssetId{kAssets - 1});
        const AssetSelection all = m_window->select({{0, 47}});
        QVERIFY(all.isAllBut());
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(counts.size(), 2);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_window->count(), kAssets - kAssets / 100);
        QCOMPARE(all.count(m_window->count()), m_window->count());
    }

    void rareHitsComeAllAtOnce()
    {
        showAll();
        AssetFilter filter;
        filter.text = u"住民"_s;
        QSignalSpy counts(m_window.get(), &AssetWindow::countChanged);

        m_window->setQuery(filter, {});
        QTRY_VERIFY(!m_window->isBusy());

        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0][0].toInt(), kAssets / 100);
    }

    void aNewerFilterGoesBeforeARunningOne()
    {
        AssetFilter first;
        first.text = u"庶務"_s;
        AssetFilter second;
        second.text = u"住民"_s;
        QSignalSpy resets(m_window.get(), &AssetWindow::reset);

        m_window->setQuery(first, {});
        m_window->setQuery(second, {});
        QTRY_VERIFY(!m_window->isBusy());

        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_window->count(), kAssets / 100);
    }

    void orderTurnsRound()
    {
        m_window->setQuery({}, {u"code"_s, true});
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->id(0), AssetId{kAssets});

        m_window->setQuery({}, {u"code"_s, false});
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->id(0), AssetId{1});
        QCOMPARE(m_window->rowOf(AssetId{77}), 76);
        QCOMPARE(m_window->rowOf(AssetId{kAssets + 5000}), -1);
    }

    void anUnknownFieldIsAnError()
    {
        QSignalSpy failed(m_window.get(), &AssetWindow::failed);

        m_window->setQuery({}, {u"colour"_s, false});

        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::InvalidInput);
        QVERIFY(!m_window->isBusy());
    }

    void anEditedRowStaysWhereItIs()
    {
        showAll();
        const int row = m_window->rowOf(AssetId{500});
        const Result<Asset> base = m_session->assets().asset(AssetId{500});
        QVERIFY_OK(base);
        Asset edited = *base;
        edited.reading = u"あ"_s;
        edited.note = u"変更"_s;

        QVERIFY_OK(m_session->assets().update(*base, edited));

        QTRY_COMPARE(m_window->state(row), RowState::Edited);
        QCOMPARE(m_window->id(row), AssetId{500});
        QTRY_COMPARE(m_window->row(row)->asset.note, u"変更"_s);
        m_window->refresh();
        QTRY_COMPARE(m_window->rowOf(AssetId{500}), 0);
        QCOMPARE(m_window->state(0), RowState::Present);
    }

    void addedAndRemovedRowsAreMarked()
    {
        showAll();
        const int before = m_window->count();
        Asset draft;
        draft.name = u"あたらしい資産"_s;
        const Result<Asset> added = m_session->assets().add(draft);
        QVERIFY_OK(added);

        QTRY_COMPARE(m_window->count(), before + 1);
        QCOMPARE(m_window->state(before), RowState::New);
        QCOMPARE(nameAt(before), u"あたらしい資産"_s);

        QVERIFY_OK(m_session->assets().remove(*added));
        QTRY_COMPARE(m_window->state(before), RowState::Removed);
        QCOMPARE(m_window->count(), before + 1);
        QVERIFY(!m_window->ids(AssetSelection::allBut({})).contains(added->id));
        m_window->refresh();
        QTRY_COMPARE(m_window->count(), before);
    }

    void manyChangesAskAnew()
    {
        showAll();
        QList<AssetId> ids;
        for (int i = 1; i <= 1500; ++i) {
            ids.append(AssetId{i});
        }
        const int row = m_window->rowOf(AssetId{1200});
        const auto managerOf = [this](int index) {
            const WindowRow* values = m_window->row(index);
            return values != nullptr ? values->asset.manager : QString();
        };
        QTRY_VERIFY(m_window->row(row) != nullptr);
        QCOMPARE(managerOf(row), QString());

        QVERIFY_OK(m_session->assets().setField(ids, u"manager"_s, u"課長"_s));

        QTRY_COMPARE(managerOf(row), u"課長"_s);
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->rowOf(AssetId{1200}), row);
    }

    void selectionsOfMostRowsNameTheOthers()
    {
        showAll();

        const AssetSelection few = m_window->select({{0, 2}, {10, 10}});
        const AssetSelection most = m_window->select({{0, 99}, {110, m_window->count() - 1}});

        QVERIFY(!few.isAllBut());
        QCOMPARE(few.count(m_window->count()), 4);
        QVERIFY(few.contains(m_window->id(10)));
        QVERIFY(most.isAllBut());
        QCOMPARE(most.ids().size(), 10);
        QVERIFY(!most.contains(m_window->id(105)));
        QCOMPARE(m_window->ids(few).first(), m_window->id(0));
        QCOMPARE(m_window->ids(most).size(), m_window->count() - 10);
    }

    void facetsCountUnderTheOtherChoices()
    {
        showAll();
        QSignalSpy counted(m_window.get(), &AssetWindow::facetsChanged);
        m_window->countFacets();
        QVERIFY(counted.wait());
        QCOMPARE(m_window->total(), kAssets);
        QCOMPARE(m_window->total(u"unclassified"_s), kAssets - kAssets / 10);

        AssetFilter filter = withFacets({}, {{Facet::State, {u"classified"_s}}});
        m_window->setQuery(filter, {});
        QTRY_VERIFY(!m_window->isBusy());

        QCOMPARE(m_window->count(), kAssets / 10);
        QCOMPARE(m_window->total(), kAssets / 10);
        // Choosing classified leaves only even keys, but the states still count all.
        QCOMPARE(m_window->facet(Facet::Kind),
                 (QList<FacetValue>{{u"information"_s, kAssets / 10}}));
        QCOMPARE(m_window->facet(Facet::State).first().count, kAssets - kAssets / 10);
    }

    void facetsFollowTheText()
    {
        m_window->countFacets();
        AssetFilter filter;
        filter.text = u"住民"_s;

        m_window->setQuery(filter, {});

        QTRY_COMPARE(m_window->total(), kAssets / 100);
        QVERIFY(m_window->hasFacets());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAssetWindow)
#include "tst_assetwindow.moc"
