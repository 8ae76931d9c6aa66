// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scoregridmodel.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/score/scoregrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

AssetId addAsset(Session& session, const QString& name, const QString& kind = u"information"_s)
{
    Asset asset;
    asset.name = name;
    asset.kind = kind;
    const Result<Asset> added = session.assets().add(asset);
    return added ? added->id : AssetId();
}

} // namespace

/// The grid: assets × threats, typed, pasted and filled like a table.
class TestScoreGrid : public QObject
{
    Q_OBJECT

    static bool load(ScoreGridModel& model, std::vector<AssetId> assets)
    {
        if (!model.setCategory(u"infrastructure"_s)) {
            return false;
        }
        model.setAssets(std::move(assets));
        return QTest::qWaitFor([&model] {
            return model.data(model.index(0, 0), ScoreGridModel::ConcernsRole).isValid();
        });
    }

    static qint64 entries(Session& session) { return session.history().entries(1)->first().seq; }

private slots:

    void textsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("values");
        QTest::newRow("digits") << u"34"_s << u"3 4"_s;
        QTest::newRow("times") << u"3×4"_s << u"3 4"_s;
        QTest::newRow("letter x") << u"3 x 4"_s << u"3 4"_s;
        QTest::newRow("full width") << u"３　４"_s << u"3 4"_s;
        QTest::newRow("as shown") << u"3×4 = 12"_s << u"3 4"_s;
        QTest::newRow("one digit") << u"3"_s << QString();
        QTest::newRow("three digits") << u"345"_s << QString();
        QTest::newRow("out of range") << u"36"_s << QString();
        QTest::newRow("zero") << u"03"_s << QString();
        QTest::newRow("word") << u"高い"_s << QString();
        QTest::newRow("nothing") << u""_s << QString();
    }

    void textsAreRead()
    {
        QFETCH(QString, text);
        PageFixture fixture;
        const Method method = *fixture.session().method();
        QTEST(parseGridText(method, text).value_or(QStringList()).join(u' '), "values");
    }

    void anotherMethodAsksForItsOwnDigits()
    {
        PageFixture fixture;
        const Method method = *fixture.session().method(u"ipa-3.1"_s);
        QCOMPARE(gridInputs(method).join(u' '), u"threat vulnerability"_s);
        QVERIFY(parseGridText(method, u"23"_s));
        QVERIFY(!parseGridText(method, u"24"_s));
    }

    void aCellIsScoredAndClearedByText()
    {
        PageFixture fixture;
        const AssetId asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScoreGridModel model(fixture.session(), fixture.reader());
        QAbstractItemModelTester tester(&model);
        QVERIFY(load(model, {asset}));
        const QModelIndex cell = model.index(0, 0);

        QVERIFY(model.setData(cell, u"34"_s));

        QCOMPARE(cell.data(Qt::EditRole).toString(), u"3×4"_s);
        QCOMPARE(cell.data(ScoreGridModel::LevelRole).toString(), u"high"_s);
        QCOMPARE(cell.data(ScoreGridModel::ValueRole).toDouble(), 12.0);
        QCOMPARE(fixture.session().scoring().scores(asset)->size(), 1);
        QVERIFY(model.setData(cell, QString()));
        QVERIFY(fixture.session().scoring().scores(asset)->isEmpty());
        QSignalSpy failed(&model, &ScoreGridModel::failed);
        QVERIFY(!model.setData(cell, u"99"_s));
        QCOMPARE(failed.count(), 1);
    }

    void aPastedBlockIsOneEntry()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        const AssetId one = addAsset(session, u"住民基本台帳"_s);
        const AssetId two = addAsset(session, u"広報紙"_s);
        ScoreGridModel model(session, fixture.reader());
        QVERIFY(load(model, {one, two}));
        const qint64 before = entries(session);

        QVERIFY(model.paste({model.index(0, 0)}, u"11\t3×4\r\n55\t22\r\n"_s));

        QCOMPARE(entries(session), before + 1);
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), u"3×4"_s);
        QCOMPARE(model.index(1, 0).data(Qt::EditRole).toString(), u"5×5"_s);
        QCOMPARE(model.copied(
                     {model.index(0, 0), model.index(0, 1), model.index(1, 0), model.index(1, 1)}),
                 u"1×1\t3×4\n5×5\t2×2"_s);
        QVERIFY_OK(session.history().undo());
        model.reload();
        QVERIFY(session.scoring().scores(one)->isEmpty());
        QVERIFY(session.scoring().scores(two)->isEmpty());
    }

    void aBadCellKeepsTheWholeBlockOut()
    {
        PageFixture fixture;
        const AssetId asset = addAsset(fixture.session(), u"住民基本台帳"_s);
        ScoreGridModel model(fixture.session(), fixture.reader());
        QVERIFY(load(model, {asset}));
        QSignalSpy failed(&model, &ScoreGridModel::failed);

        QVERIFY(!model.paste({model.index(0, 0)}, u"11\t高"_s));

        QCOMPARE(failed.count(), 1);
        QVERIFY(fixture.session().scoring().scores(asset)->isEmpty());
    }

    void oneValueFillsTheWholeSelectionAndDown()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        std::vector<AssetId> assets;
        for (int i = 0; i < 4; ++i) {
            assets.push_back(addAsset(session, u"資産 %1"_s.arg(i)));
        }
        ScoreGridModel model(session, fixture.reader());
        QVERIFY(load(model, assets));
        QVERIFY(model.paste({model.index(0, 0), model.index(0, 1)}, u"23"_s));
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), u"2×3"_s);
        QModelIndexList block;
        for (int row = 0; row < 4; ++row) {
            block.append(model.index(row, 0));
        }

        QVERIFY(model.fillDown(block));

        QCOMPARE(model.index(3, 0).data(Qt::EditRole).toString(), u"2×3"_s);
        QCOMPARE(model.index(3, 1).data(Qt::EditRole).toString(), QString());
        QVERIFY(model.clear(block));
        QCOMPARE(model.index(2, 0).data(Qt::EditRole).toString(), QString());
    }

    void whatDoesNotConcernAnAssetIsGreyAndShut()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        const AssetId asset = addAsset(session, u"住民基本台帳"_s);
        ScoreGridModel model(session, fixture.reader());
        QVERIFY_OK(model.setCategory(u"deliberate"_s));
        model.setAssets({asset});
        QTRY_VERIFY(model.index(0, 0).data(ScoreGridModel::ConcernsRole).isValid());
        int off = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(0, column);
            if (!cell.data(ScoreGridModel::ConcernsRole).toBool()) {
                ++off;
                QVERIFY(!(cell.flags() & Qt::ItemIsEditable));
                QVERIFY(!writeGrid(session, {{asset, model.threatAt(column), {u"1"_s, u"1"_s}}}));
            }
        }
        QVERIFY(off > 0);
        QVERIFY(session.scoring().scores(asset)->isEmpty());
    }

    void dimensionsStayWhereTheLossIsTheSame()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        const AssetId asset = addAsset(session, u"住民基本台帳"_s);
        ScoreInputs inputs{{u"likelihood"_s, u"2"_s}};
        for (const QString& key :
             {u"residents"_s, u"downtime"_s, u"money"_s, u"law"_s, u"trust"_s}) {
            inputs.insert(key, key == u"money"_s ? u"4"_s : u"1"_s);
        }
        QVERIFY_OK(session.scoring().save({asset, u"E01"_s, inputs, {}, {}, std::nullopt, {}}));

        QVERIFY_OK(writeGrid(session, {{asset, u"E01"_s, {u"5"_s, u"4"_s}}}));
        QVERIFY(session.scoring().scores(asset)->first().inputs.contains(u"money"_s));
        QCOMPARE(*session.scoring().scores(asset)->first().value, 20.0);
        QVERIFY_OK(writeGrid(session, {{asset, u"E01"_s, {u"5"_s, u"2"_s}}}));
        QVERIFY(!session.scoring().scores(asset)->first().inputs.contains(u"money"_s));
        QCOMPARE(*session.scoring().scores(asset)->first().value, 10.0);
    }

    void twoDigitsScoreACellAndGoDown()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        const AssetId one = addAsset(session, u"住民基本台帳"_s);
        const AssetId two = addAsset(session, u"広報紙"_s);
        ScoreGrid grid(session, fixture.reader());
        grid.resize(900, 600);
        grid.show();
        QVERIFY_OK(grid.reload());
        grid.setAssets({one, two});
        auto* table = grid.findChild<QTableView*>(u"scoreGrid"_s);
        QTRY_VERIFY(table->model()->index(0, 0).data(ScoreGridModel::ConcernsRole).toBool());
        table->setCurrentIndex(table->model()->index(0, 0));
        grid.focusTable();

        QTest::keyClick(table, Qt::Key_3);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_4);

        QCOMPARE(table->model()->index(0, 0).data(Qt::EditRole).toString(), u"3×4"_s);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(table->model()->index(1, 0).data(Qt::EditRole).toString(), u"3×4"_s);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3×4"_s);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->model()->index(1, 0).data(Qt::EditRole).toString(), QString());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestScoreGrid)
#include "tst_scoregrid.moc"
