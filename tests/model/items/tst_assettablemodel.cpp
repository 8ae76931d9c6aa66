// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/assettablemodel.h"
#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/relationservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

class TestAssetTableModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<AssetWindow> m_window;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < m_model->columnCount(); ++column) {
                cells.append(m_model->index(row, column).data().toString());
            }
            lines.append(cells.join(u'|'));
        }
        return lines;
    }

    void add(const QString& name, const QString& kind, UnitId unit, const QString& confidentiality)
    {
        Asset asset;
        asset.name = name;
        asset.reading = name;
        asset.kind = kind;
        asset.unit = unit;
        asset.confidentiality = confidentiality;
        asset.registeredOn = QDate(2026, 4, 1);
        QVERIFY_OK(m_session->assets().add(asset));
    }

private slots:

    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        m_fixture->create();
        m_fixture->close();
        m_feed = std::make_unique<ChangeFeed>();
        Environment environment = m_fixture->environment();
        environment.feed = m_feed.get();
        const ActingPost actor{u"情報政策課長"_s};
        auto session = Session::open(m_fixture->path(), {}, actor, environment);
        QVERIFY_OK(session);
        m_session = std::move(*session);
        Unit unit;
        unit.code = u"U1"_s;
        unit.name = u"市民課"_s;
        unit.bodyKind = u"internal_department"_s;
        const Result<Unit> made = m_session->units().add(unit);
        QVERIFY_OK(made);
        add(u"あ"_s, u"system"_s, made->id, u"3B"_s);
        add(u"い"_s, u"information"_s, {}, {});
        m_reader =
            std::make_unique<SessionThread>(SessionPlan{m_fixture->path(), {}, actor, environment});
        m_window = std::make_unique<AssetWindow>(*m_reader, *m_feed);
        m_model = std::make_unique<AssetTableModel>(*m_window, *m_session);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY_OK(m_model->reload());
        m_model->setColumns({u"code"_s,
                             u"name"_s,
                             u"kind"_s,
                             u"unit"_s,
                             u"body_kind"_s,
                             u"confidentiality"_s,
                             u"registered_on"_s,
                             u"state"_s});
        m_window->setQuery({}, {});
        QTRY_VERIFY(!m_window->isBusy());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_window.reset();
        m_reader.reset();
        m_session.reset();
        m_feed.reset();
        m_fixture.reset();
    }

    void cellsSpeakTheRegistersWords()
    {
        QCOMPARE(lines(),
                 (QStringList{
                     u"A000001|あ|情報システム|市民課|内部部局|3B|令和8年4月1日|Unclassified"_s,
                     u"A000002|い|情報|||"_s + u"|令和8年4月1日|Unclassified"_s,
                 }));
    }

    void headersComeFromTheFieldTable()
    {
        QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"資産名"_s);
        QCOMPARE(m_model->headerData(4, Qt::Horizontal).toString(), u"機関の区分"_s);
        QVERIFY(!m_model->headerData(99, Qt::Horizontal).isValid());
    }

    void theClassesThatHoldFollowTheRelations()
    {
        m_model->setColumns({u"name"_s, u"confidentiality"_s, u"effective_confidentiality"_s});
        QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"機密性（継承後）"_s);
        QCOMPARE(m_model->kind(2), AssetTableModel::ClassColumn);
        QVERIFY(!m_model->flags(m_model->index(0, 2)).testFlag(Qt::ItemIsEditable));
        Relation relation;
        relation.from = m_window->id(0);
        relation.to = m_window->id(1);
        relation.kind = u"stored_in"_s;
        QVERIFY_OK(RelationService(*m_session).add(relation));

        m_window->refresh();
        m_window->setVisible(0, 1);

        QTRY_COMPARE(lines(), (QStringList{u"あ|3B|3B"_s, u"い||3B"_s}));
    }

    void unknownColumnsAreLeftOut()
    {
        m_model->setColumns({u"name"_s, u"colour"_s, u"name"_s, u"level"_s});

        QCOMPARE(m_model->columns(), (QStringList{u"name"_s, u"level"_s}));
        QCOMPARE(m_model->columnCount(), 2);
        QVERIFY(!AssetTableModel::allColumns().contains(u"extra"_s));
    }

    void rolesGiveRawValues()
    {
        const QModelIndex date = m_model->index(0, 6);

        QCOMPARE(date.data(AssetTableModel::SortRole).toDate(), QDate(2026, 4, 1));
        QCOMPARE(date.data(AssetTableModel::IdRole).toLongLong(), 1);
        QCOMPARE(date.data(AssetTableModel::LoadedRole).toBool(), true);
        QCOMPARE(m_model->index(0, 5).data(AssetTableModel::KindRole).toInt(),
                 static_cast<int>(AssetTableModel::ClassColumn));
        QVERIFY(!m_model->data(QModelIndex()).isValid());
    }

    void editingSavesAtOnce()
    {
        QVERIFY(m_model->setData(m_model->index(1, 1), u"う"_s));

        QCOMPARE(m_session->assets().asset(AssetId{2})->name, u"う"_s);
        QCOMPARE(m_model->index(1, 1).data().toString(), u"う"_s);
        QCOMPARE(m_model->index(1, 1).data(AssetTableModel::StateRole).toInt(),
                 static_cast<int>(RowState::Edited));
    }

    void editingReadsTheWordsOfAnImport_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("kind by label") << 2 << u"ネットワーク"_s << u"ネットワーク"_s;
        QTest::newRow("unit by code") << 3 << u"Ｕ１"_s << u"市民課"_s;
        QTest::newRow("class in full width") << 5 << u"３Ａ"_s << u"3A"_s;
        QTest::newRow("date in wareki") << 6 << u"R7.4.7"_s << u"令和7年4月7日"_s;
        QTest::newRow("emptied") << 6 << QString() << QString();
    }

    void editingReadsTheWordsOfAnImport()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, shown);

        QVERIFY(m_model->setData(m_model->index(1, column), text));

        QCOMPARE(m_model->index(1, column).data().toString(), shown);
    }

    void aValueThatCannotBeSaysWhy_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");

        QTest::newRow("no name") << 1 << QString();
        QTest::newRow("unknown unit") << 3 << u"ない課"_s;
        QTest::newRow("no date") << 6 << u"令和8年2月30日"_s;
        QTest::newRow("number taken") << 0 << u"A000001"_s;
    }

    void aValueThatCannotBeSaysWhy()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        const QStringList before = lines();
        QSignalSpy failed(m_model.get(), &AssetTableModel::editFailed);

        QVERIFY(!m_model->setData(m_model->index(1, column), text));

        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].value<Error>().message.isEmpty());
        QCOMPARE(lines(), before);
    }

    void anOutdatedRecordIsAConflict()
    {
        const std::unique_ptr<Session> other = m_fixture->open(u"課長"_s);
        const Result<Asset> base = other->assets().asset(AssetId{2});
        QVERIFY_OK(base);
        Asset edited = *base;
        edited.note = u"よそで変えた"_s;
        QVERIFY_OK(other->assets().update(*base, edited));
        QSignalSpy failed(m_model.get(), &AssetTableModel::editFailed);

        QVERIFY(!m_model->setData(m_model->index(1, 1), u"う"_s));

        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Conflict);
    }

    void derivedAndReadOnlyCellsCannotBeEdited()
    {
        QVERIFY(m_model->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->index(0, 7).flags().testFlag(Qt::ItemIsEditable));

        m_model->setReadOnly(true);

        QVERIFY(!m_model->index(0, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(m_model->index(0, 1), u"え"_s));
    }

    void typeAheadFindsWhatIsThere()
    {
        const QModelIndexList found = m_model->match(
            m_model->index(0, 1), Qt::DisplayRole, u"イ"_s, 1, Qt::MatchStartsWith | Qt::MatchWrap);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row(), 1);
    }

    void newRowsStandAtTheEnd()
    {
        add(u"ああ"_s, u"system"_s, {}, {});

        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->index(2, 1).data().toString(), u"ああ"_s);
        QCOMPARE(m_model->index(2, 7).data().toString(), u"New"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAssetTableModel)
#include "tst_assettablemodel.moc"
