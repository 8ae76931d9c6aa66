// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/widgets/badge.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/card.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/skeletonrows.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool paintsSomething(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aHeaderShowsWhatAndActions()
    {
        PageHeader header;
        QAction add(u"資産を追加(&N)…"_s);
        add.setObjectName(u"add"_s);
        header.setTitle(u"台帳"_s);
        header.setSentence(u"市民課 412件中 37件が未分類"_s);
        header.setPrimaryAction(&add);
        QSignalSpy triggered(&add, &QAction::triggered);

        auto* button = header.findChild<QPushButton*>(u"addButton"_s);

        QVERIFY(button);
        QCOMPARE(button->text(), u"資産を追加"_s);
        QVERIFY(button->property("primary").toBool());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        add.setEnabled(false);
        QVERIFY(!button->isEnabled());
        QCOMPARE(header.sentence(), u"市民課 412件中 37件が未分類"_s);
    }

    void aHeaderHasASearchOnlyWhereAskedFor()
    {
        PageHeader header;
        QVERIFY(!header.search());

        SearchField* search = header.showSearch(u"名称・番号で探す"_s);

        QCOMPARE(header.search(), search);
        QCOMPARE(search->placeholderText(), u"名称・番号で探す"_s);
        QCOMPARE(header.showSearch(u"探す"_s), search);
    }

    void aLongSentenceDoesNotWidenTheWindow()
    {
        PageHeader header;
        header.setTitle(u"台帳"_s);
        const int before = header.minimumSizeHint().width();

        header.setSentence(QString(400, u'長'));

        QCOMPARE(header.minimumSizeHint().width(), before);
    }

    void anEmptyStateOffersOneThing()
    {
        EmptyState state;
        state.setText(u"資産はまだありません。"_s, u"台帳を取り込むか、資産を追加してください。"_s);
        auto* button = state.findChild<QPushButton*>(u"emptyAction"_s);
        QVERIFY(button->isHidden());
        QSignalSpy triggered(&state, &EmptyState::actionTriggered);

        state.setAction(u"取り込む"_s);
        QVERIFY(!button->isHidden());
        QTest::mouseClick(button, Qt::LeftButton);

        QCOMPARE(triggered.size(), 1);
    }

    void aBannerStaysUntilItNoLongerHolds()
    {
        BannerBar banner;
        QVERIFY(banner.isHidden());

        banner.showBanner(BannerBar::Warning, u"読み取り専用で開きました。"_s, u"もう一度試す"_s);

        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.kind(), BannerBar::Warning);
        QCOMPARE(banner.text(), u"読み取り専用で開きました。"_s);
        banner.showBanner(BannerBar::Info, {});
        QVERIFY(banner.isHidden());
    }

    void aBadgeShowsUpToThreeFigures_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << u"1"_s;
        QTest::newRow("most") << 999 << u"999"_s;
        QTest::newRow("more") << 1000 << u"999+"_s;
    }

    void aBadgeShowsUpToThreeFigures()
    {
        QFETCH(int, count);
        QFETCH(QString, text);
        Badge badge;

        badge.setCount(count);

        QCOMPARE(badge.text(), text);
        QVERIFY(!badge.isHidden());
        badge.setCount(0);
        QVERIFY(badge.isHidden());
    }

    void everyWidgetPaintsInEveryTheme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::HighContrast;
    }

    void everyWidgetPaintsInEveryTheme()
    {
        QFETCH(Theme, theme);
        applyTheme(*qApp, theme);
        Card card(u"次にすること"_s);
        card.body()->addWidget(new QLabel(u"分類"_s));
        KeyHints hints;
        hints.setHints({{u"1–5"_s, u"答える"_s}, {u"Enter"_s, u"確定して次へ"_s}});
        SkeletonRows rows;
        BannerBar banner;
        banner.showBanner(BannerBar::Error, u"食い違いがあります。"_s);
        for (QWidget* widget : std::initializer_list<QWidget*>{&card, &hints, &rows, &banner}) {
            widget->resize(400, 120);
            QVERIFY(paintsSomething(*widget));
        }
        QVERIFY(hints.accessibleName().contains(u"確定して次へ"_s));
        applyTheme(*qApp, Theme::Light);
    }

    void theMeasuresAreMultiplesOfFour()
    {
        for (const int measure : {Grid::kGap,
                                  Grid::kMargin,
                                  Grid::kGroup,
                                  Grid::kRow,
                                  Grid::kCompactRow,
                                  Grid::kControl,
                                  Grid::kNavigation,
                                  Grid::kEditor}) {
            QCOMPARE(measure % Grid::kUnit, 0);
        }
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestWidgets)
#include "tst_widgets.moc"
