// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/charts/heatmappainter.h"
#include "views/charts/heatmapwidget.h"
#include "views/widgets/levellook.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgGenerator>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

HeatMapData someData()
{
    HeatMapData data;
    data.title = u"極めて高いリスクは 4件"_s;
    data.rowAxis = u"起こりやすさ"_s;
    data.columnAxis = u"損失"_s;
    for (int step = 1; step <= 5; ++step) {
        data.rowLabels << QString::number(step);
        data.columnLabels << QString::number(step);
    }
    for (int row = 1; row <= 5; ++row) {
        for (int column = 1; column <= 5; ++column) {
            const bool high = row * column >= 10;
            data.cells << HeatMapCell{
                row * 10 + column, high ? u"high"_s : u"low"_s, high ? u"高"_s : u"低"_s, {}};
        }
    }
    return data;
}

QFont plainFont()
{
    return interfaceFont();
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT
private slots:

    void everyCellIsHitInItsMiddle()
    {
        const HeatMapPainter painter(someData(), paperLook(plainFont()));
        const QImage device(500, 400, QImage::Format_RGB32);
        const QRectF area(10, 20, 480, 360);
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 5; ++column) {
                const QRectF cell = painter.cellRect({row, column}, area, &device);
                QVERIFY(area.contains(cell));
                const auto hit = painter.hitTest(cell.center(), area, &device);
                QVERIFY(hit.has_value());
                QCOMPARE(hit->row, row);
                QCOMPARE(hit->column, column);
            }
        }
    }

    void outsideTheCellsNothingIsHit()
    {
        const HeatMapPainter painter(someData(), paperLook(plainFont()));
        const QImage device(500, 400, QImage::Format_RGB32);
        const QRectF area(0, 0, 500, 400);

        QVERIFY(!painter.hitTest({2, 2}, area, &device));
        QVERIFY(!painter.hitTest({250, 398}, area, &device));
        QVERIFY(!HeatMapPainter({}, paperLook(plainFont())).hitTest({250, 200}, area, &device));
    }

    void likelihoodGrowsUpwardsAndLossToTheRight()
    {
        const HeatMapPainter painter(someData(), paperLook(plainFont()));
        const QImage device(500, 400, QImage::Format_RGB32);
        const QRectF area(0, 0, 500, 400);

        const QRectF low = painter.cellRect({0, 0}, area, &device);
        const QRectF high = painter.cellRect({4, 4}, area, &device);

        QVERIFY(low.top() > high.bottom());
        QVERIFY(low.right() < high.left());
    }

    void longWordsOfTheColumnsGetTheLinesTheyNeed()
    {
        HeatMapData data = someData();
        data.columnLabels[2] = u"3 住民の生活や業務に重大な支障が出て、回復に長くかかる"_s;
        const QImage device(500, 400, QImage::Format_RGB32);
        const QRectF area(0, 0, 500, 400);

        const auto lowestCell = [&](const HeatMapData& shown) {
            return HeatMapPainter(shown, paperLook(plainFont())).cellRect({0, 0}, area, &device);
        };

        const double line = QFontMetricsF(plainFont(), &device).height();
        QVERIFY(lowestCell(data).bottom() < lowestCell(someData()).bottom() - line * 1.5);
    }

    void aCellHasTheColourOfItsLevel()
    {
        QImage image(500, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        const HeatMapPainter map(someData(), paperLook(plainFont()));
        QPainter painter(&image);
        map.paint(painter, image.rect());
        painter.end();

        const QRectF low = map.cellRect({0, 0}, image.rect(), &image);

        QCOMPARE(image.pixelColor((low.topLeft() + QPointF(4, 4)).toPoint()),
                 levelLook(u"low"_s, Theme::Light).fill);
    }

    void anEmptyCellIsPaler()
    {
        HeatMapData data = someData();
        data.cells[0].count = 0;
        QImage image(500, 400, QImage::Format_RGB32);
        const HeatMapPainter map(data, paperLook(plainFont()));
        QPainter painter(&image);
        map.paint(painter, image.rect());
        painter.end();

        const QRectF cell = map.cellRect({0, 0}, image.rect(), &image);
        const QColor fill = image.pixelColor((cell.topLeft() + QPointF(4, 4)).toPoint());

        QVERIFY(fill.lightness() > levelLook(u"low"_s, Theme::Light).fill.lightness());
    }

    void pdfAndSvgHoldVectors()
    {
        const HeatMapPainter map(someData(), paperLook(plainFont()));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&pdf);
            QPainter painter(&writer);
            map.paint(painter, QRectF(0, 0, writer.width(), writer.width() * 0.8));
        }
        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        {
            QSvgGenerator writer;
            writer.setOutputDevice(&svg);
            writer.setSize({600, 480});
            QPainter painter(&writer);
            map.paint(painter, QRectF(0, 0, 600, 480));
        }

        QVERIFY(pdf.data().startsWith("%PDF"));
        QVERIFY(!pdf.data().contains("/Subtype /Image"));
        QVERIFY(svg.data().contains("<path") || svg.data().contains("<rect"));
        QVERIFY(!svg.data().contains("<image"));
    }

    void arrowKeysWalkOverTheCells()
    {
        HeatMapWidget widget;
        widget.setData(someData());
        widget.resize(500, 400);
        QSignalSpy activated(&widget, &HeatMapWidget::cellActivated);

        QTest::keyClick(&widget, Qt::Key_Up);
        QTest::keyClick(&widget, Qt::Key_Right);
        QTest::keyClick(&widget, Qt::Key_Right);
        QCOMPARE(widget.currentCell(), (HeatMapPosition{1, 2}));
        QVERIFY(widget.accessibleDescription().contains(u"23"_s));

        QTest::keyClick(&widget, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first(), (QVariantList{1, 2}));
    }

    void theEdgeHoldsTheCurrentCell()
    {
        HeatMapWidget widget;
        widget.setData(someData());

        QTest::keyClick(&widget, Qt::Key_Left);
        QTest::keyClick(&widget, Qt::Key_Down);
        QCOMPARE(widget.currentCell(), (HeatMapPosition{0, 0}));

        QTest::keyClick(&widget, Qt::Key_End);
        QTest::keyClick(&widget, Qt::Key_Right);
        QCOMPARE(widget.currentCell(), (HeatMapPosition{0, 4}));
    }

    void aClickOpensACell()
    {
        HeatMapWidget widget;
        widget.setData(someData());
        widget.resize(500, 400);
        QSignalSpy activated(&widget, &HeatMapWidget::cellActivated);
        const QPoint middle = widget.cellRect({3, 1}).center().toPoint();

        QTest::mouseClick(&widget, Qt::LeftButton, {}, middle);

        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first(), (QVariantList{3, 1}));
    }

    void nothingIsDrawnWithoutData()
    {
        HeatMapWidget widget;
        widget.resize(300, 200);
        QTest::keyClick(&widget, Qt::Key_Return);
        QTest::keyClick(&widget, Qt::Key_Up);
        QVERIFY(!widget.grab().isNull());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestHeatMap)
#include "tst_heatmap.moc"
