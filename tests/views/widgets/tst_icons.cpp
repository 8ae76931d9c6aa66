// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The most opaque pixel's colour: that of the strokes.
QColor strokeColor(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            strongest = color.alpha() > strongest.alpha() ? color : strongest;
        }
    }
    return strongest.toRgb();
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private slots:

    void cleanup() { applyTheme(*qApp, Theme::Light); }

    void everyIconPaints_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(iconNames().size() >= 30);
        for (const QString& name : iconNames()) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }

    void everyIconPaints()
    {
        QFETCH(QString, name);
        applyTheme(*qApp, Theme::Light);

        QCOMPARE(strokeColor(icon(name)), themePalette(Theme::Light).color(QPalette::WindowText));
    }

    void anUnknownNameIsNull()
    {
        QVERIFY(icon(u"no-such-icon"_s).isNull());
        QVERIFY(icon({}).isNull());
    }

    void anIconFollowsTheTheme()
    {
        applyTheme(*qApp, Theme::Light);
        const QIcon home = icon(u"home"_s);
        QCOMPARE(strokeColor(home), themePalette(Theme::Light).color(QPalette::WindowText));

        applyTheme(*qApp, Theme::Dark);

        QCOMPARE(strokeColor(home), themePalette(Theme::Dark).color(QPalette::WindowText));
    }

    void statesHaveTheirColours()
    {
        applyTheme(*qApp, Theme::Light);
        const QPalette palette = themePalette(Theme::Light);
        const Tones tone = tones(Theme::Light);

        QCOMPARE(strokeColor(icon(u"add"_s), QIcon::Disabled),
                 palette.color(QPalette::Disabled, QPalette::WindowText));
        QCOMPARE(strokeColor(icon(u"add"_s), QIcon::Selected), tone.accent);
        QCOMPARE(strokeColor(icon(u"add"_s, IconTint::OnAccent)), tone.onAccent);
        QCOMPARE(strokeColor(icon(u"error"_s, IconTint::Error)), tone.error);
    }

    void pixmapsFitTheScreen()
    {
        const QPixmap sharp = icon(u"home"_s).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(sharp.size(), QSize(40, 40));
        QCOMPARE(sharp.devicePixelRatio(), 2.0);
    }

    void theApplicationHasAnIcon()
    {
        QVERIFY(!applicationIcon().isNull());
        QVERIFY(applicationIcon().pixmap(64, 64).toImage().pixelColor(32, 8).isValid());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestIcons)
#include "tst_icons.moc"
