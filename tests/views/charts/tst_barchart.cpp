// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/charts/barchartwidget.h"
#include "views/widgets/levellook.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

BarChartData someData()
{
    return {.title = u"脅威の区分ごとのリスク"_s,
            .unit = u"件"_s,
            .bars = {{u"災害"_s,
                      {{u"low"_s, u"低"_s, 60}, {u"critical"_s, u"極めて高い"_s, 40}},
                      u"100"_s},
                     {u"要員の不足"_s, {{{}, {}, 50}}, u"50"_s}},
            .longest = 100};
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestBarChart : public QObject
{
    Q_OBJECT
private slots:

    void barsAreAsLongAsTheirValues()
    {
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ChartLook look = paperLook(interfaceFont());
        BarChartPainter(someData(), look).paint(painter, image.rect());
        painter.end();

        const double low = pixelsOf(image, levelLook(u"low"_s, Theme::Light).fill);
        const double plain = pixelsOf(image, look.accent);

        QVERIFY(low > 0);
        QVERIFY(std::abs(low / plain - 60.0 / 50.0) < 0.15);
    }

    void aBarIsFoundUnderThePoint()
    {
        const BarChartPainter painter(someData(), paperLook(interfaceFont()));
        const QImage device(600, 200, QImage::Format_RGB32);
        const QRectF area = device.rect();
        QList<int> found;
        for (int y = 0; y < 200; y += 2) {
            const int bar = painter.hitTest(QPointF(300, y), area, &device);
            if (bar >= 0 && !found.contains(bar)) {
                found << bar;
            }
        }
        QCOMPARE(found, (QList<int>{0, 1}));
        QCOMPARE(painter.hitTest(QPointF(300, 1), area, &device), -1);
    }

    void keysOpenABar()
    {
        BarChartWidget widget;
        widget.setData(someData());
        widget.resize(600, 200);
        QSignalSpy activated(&widget, &BarChartWidget::barActivated);

        QTest::keyClick(&widget, Qt::Key_Down);
        QTest::keyClick(&widget, Qt::Key_Down);
        QTest::keyClick(&widget, Qt::Key_Return);

        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QVERIFY(widget.accessibleDescription().contains(u"要員の不足"_s));
    }

    void noBarsPaintNothingWrong()
    {
        BarChartWidget widget;
        widget.resize(300, 100);
        QTest::keyClick(&widget, Qt::Key_Return);
        QVERIFY(!widget.grab().isNull());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestBarChart)
#include "tst_barchart.moc"
