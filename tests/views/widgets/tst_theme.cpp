// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/widgets/levellook.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const std::pair<const char*, Theme> kThemes[] = {
    {"light", Theme::Light}, {"dark", Theme::Dark}, {"contrast", Theme::HighContrast}};
const char* const kLevels[] = {
    "low", "medium", "high", "critical", "unscored", "vl", "l", "m", "h", "vh"};

void themeRows()
{
    QTest::addColumn<Theme>("theme");
    for (const auto& [name, theme] : kThemes) {
        QTest::newRow(name) << theme;
    }
}

void levelRows()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("level");
    for (const auto& [name, theme] : kThemes) {
        for (const char* level : kLevels) {
            QTest::addRow("%s %s", name, level) << theme << QString::fromLatin1(level);
        }
    }
}

} // namespace

/// Colours are computed, not believed.
class TestTheme : public QObject
{
    Q_OBJECT
private slots:

    void columnsAreAsWideAsTheirTitles()
    {
        QTableWidget table(1, 2);
        Style style;
        table.horizontalHeader()->setStyle(&style);
        table.setHorizontalHeaderLabels({u"所属長による確認の日付"_s, u"可"_s});
        table.setColumnWidth(0, 20);
        table.setColumnWidth(1, 90);

        style.polish(table.horizontalHeader());

        const QFontMetrics metrics = table.horizontalHeader()->fontMetrics();
        QVERIFY(table.columnWidth(0) >= metrics.horizontalAdvance(u"所属長による確認の日付"_s));
        QCOMPARE(table.columnWidth(1), 90);
        table.horizontalHeader()->setStyle(nullptr);
    }

    void contrastOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textHasEnoughContrast_data() { themeRows(); }

    void textHasEnoughContrast()
    {
        QFETCH(Theme, theme);
        const QPalette palette = themePalette(theme);
        const Tones tone = tones(theme);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);

        const std::pair<QColor, QColor> pairs[] = {
            {text, window},
            {text, base},
            {text, palette.color(QPalette::AlternateBase)},
            {text, tone.accentSoft},
            {text, tone.hover},
            {text, tone.warningSoft},
            {text, tone.errorSoft},
            {text, tone.infoSoft},
            {palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {palette.color(QPalette::PlaceholderText), base},
            {tone.secondary, window},
            {tone.secondary, tone.raised},
            {tone.onAccent, tone.accent},
            {tone.accent, window},
            {tone.accent, base},
            {tone.info, tone.accentSoft},
            {tone.error, window},
            {tone.error, base},
            {tone.warning, tone.warningSoft},
            {tone.error, tone.errorSoft},
            {tone.success, base},
        };
        for (const auto& [ink, ground] : pairs) {
            const double ratio = contrastRatio(ink, ground);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
        }
    }

    void outlinesOfControlsCanBeSeen_data() { themeRows(); }

    void outlinesOfControlsCanBeSeen()
    {
        QFETCH(Theme, theme);
        const QPalette palette = themePalette(theme);
        const Tones tone = tones(theme);

        QVERIFY(contrastRatio(tone.control, palette.color(QPalette::Window)) >= 3.0);
        QVERIFY(contrastRatio(tone.control, palette.color(QPalette::Base)) >= 3.0);
        QVERIFY(contrastRatio(tone.accent, palette.color(QPalette::Window)) >= 3.0);
    }

    void levelWordsHaveEnoughContrast_data() { levelRows(); }

    void levelWordsHaveEnoughContrast()
    {
        QFETCH(Theme, theme);
        QFETCH(QString, level);
        const LevelLook look = levelLook(level, theme);
        const LevelLook pale = paleLook(look, themePalette(theme));

        QVERIFY(contrastRatio(look.text, look.fill) >= 4.5);
        QVERIFY(contrastRatio(look.text, look.ink) >= 4.5);
        QVERIFY(contrastRatio(pale.text, pale.fill) >= 4.5);
    }

    void levelsDifferWithoutColour_data() { themeRows(); }

    void levelsDifferWithoutColour()
    {
        QFETCH(Theme, theme);
        QSet<LevelPattern> patterns;
        for (const auto& level : {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s, u"unscored"_s}) {
            patterns.insert(levelLook(level, theme).pattern);
        }
        QCOMPARE(patterns.size(), 5);
    }

    void anUnknownLevelLooksUnscored()
    {
        QCOMPARE(levelLook({}, Theme::Light).fill, levelLook(u"unscored"_s, Theme::Light).fill);
        QCOMPARE(levelLook(u"?"_s, Theme::Light).pattern, LevelPattern::Hatch);
    }

    void whatIsScoredWithoutALevelLooksScored_data() { themeRows(); }

    void whatIsScoredWithoutALevelLooksScored()
    {
        QFETCH(Theme, theme);
        QCOMPARE(levelLook(u"none"_s, theme).pattern, LevelPattern::None);
        QCOMPARE(levelLook(u"level5"_s, theme).pattern, LevelPattern::None);
    }

    void aPaletteKnowsItsTheme_data() { themeRows(); }

    void aPaletteKnowsItsTheme()
    {
        QFETCH(Theme, theme);
        QCOMPARE(themeOf(themePalette(theme)), theme);
        QCOMPARE(paletteIsDark(themePalette(theme)), theme != Theme::Light);
    }

    void theSystemDecidesOnlyWhereAsked()
    {
        QCOMPARE(resolveTheme(ThemeChoice::System, true), Theme::Dark);
        QCOMPARE(resolveTheme(ThemeChoice::System, false), Theme::Light);
        QCOMPARE(resolveTheme(ThemeChoice::Light, true), Theme::Light);
        QCOMPARE(resolveTheme(ThemeChoice::Dark, false), Theme::Dark);
        QCOMPARE(resolveTheme(ThemeChoice::HighContrast, false), Theme::HighContrast);
    }

    void aThemeAppliesAtRunTime()
    {
        QWidget widget;
        applyTheme(*qApp, Theme::Light);
        QCoreApplication::sendPostedEvents();
        const QStyle* style = QApplication::style();
        QCOMPARE(themeOf(widget.palette()), Theme::Light);

        applyTheme(*qApp, Theme::Dark);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(themeOf(widget.palette()), Theme::Dark);
        QCOMPARE(QApplication::style(), style);
        QVERIFY(qobject_cast<const Style*>(style));
        applyTheme(*qApp, Theme::Light);
    }

    void noFontIsSmallerThanNinePoints()
    {
        QCOMPARE(interfaceFont().pointSizeF(), 10.0);
        QCOMPARE(titleFont().pointSizeF(), 14.0);
        QCOMPARE(smallFont().pointSizeF(), 9.0);
        QVERIFY(interfaceFont().families().contains(u"Yu Gothic UI"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestTheme)
#include "tst_theme.moc"
