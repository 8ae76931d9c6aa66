// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/consensus/scoringexport.h"
#include "tests/app/gui/stage.h"
#include "tests/support/testmain.h"
#include "views/shell/page.h"
#include "views/widgets/bannerbar.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>

using namespace daicho;
using namespace Qt::StringLiterals;

/// A rater's part of a round in the window: his items, and nothing to get lost in.
class TestMemberFileWindow : public QObject
{
    Q_OBJECT

private slots:

    void itOpensOnTheScorePage()
    {
        Stage stage;
        const QString path = written(stage);
        QVERIFY_OK(stage.composition.start(path));

        QCOMPARE(stage.composition.currentPage(), u"score"_s);
        QCOMPARE(stage.composition.openedRegister()->session().actor().post, u"総務部長"_s);
        QVERIFY(stage.window().page(u"register"_s) == nullptr);
        QVERIFY(stage.window().page(u"home"_s) == nullptr);
        const auto* banner = stage.window().banner();
        QVERIFY(banner->isVisibleTo(&stage.window()));
        const auto* items = stage.window().findChild<QListView*>(u"itemQueue"_s);
        QTRY_VERIFY(items->model()->rowCount() > 0);
        QTRY_VERIFY(items->isVisibleTo(&stage.window()));
        QVERIFY(
            !stage.window().findChild<QComboBox*>(u"walkOrder"_s)->isVisibleTo(&stage.window()));
        QVERIFY(
            !stage.window().findChild<QComboBox*>(u"scoreUnit"_s)->isVisibleTo(&stage.window()));
    }

    void whatItCantGiveIsSaid()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start(written(stage)));

        stage.composition.importLedger();
        stage.composition.exportRisks();
        stage.composition.writeReport();
        stage.composition.changeActor();

        QCOMPARE(stage.errors.size(), 4);
        for (const Error& error : stage.errors) {
            QCOMPARE(error.kind, ErrorKind::InvalidInput);
            QVERIFY(error.message.contains(u"総務部長"_s));
        }
    }

private:
    /// A register with one asset, and what one rater gets of its first round.
    static QString written(Stage& stage)
    {
        const Result<Catalogue> catalogue = Catalogue::load();
        const Environment environment{stage.clock, *catalogue, Language::Japanese, nullptr};
        const auto session = Session::create(
            stage.path(u"city.daicho"_s), {u"みほん市"_s, {}, {}, true}, {u"課長"_s}, environment);
        Asset asset;
        asset.name = u"住民記録"_s;
        asset.kind = u"information"_s;
        asset.zone = u"mynumber"_s;
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"2"_s;
        asset.availability = u"2"_s;
        if (!session || !(*session)->assets().add(asset)) {
            qFatal("no register");
        }
        const QString path = stage.path(u"総務部長.daicho"_s);
        NoProgress progress;
        const ScoringExportOptions options{path, u"総務部長"_s};
        const auto made = ScoringExport(**session).write(options, progress);
        if (!made) {
            qFatal("%s", qPrintable(made.error().message));
        }
        return path;
    }
};

DAICHO_TEST(TestMemberFileWindow)
#include "tst_memberfile.moc"
