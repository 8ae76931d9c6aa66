// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/charts/paperpainter.h"
#include "views/widgets/levellook.h"

#include <QImage>
#include <QPainter>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

QImage white()
{
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

class TestPaperPainter : public QObject
{
    Q_OBJECT
private slots:

    void aHeatMapShowsItsLevels()
    {
        const PaperHeatMap map{u"起こりやすさ"_s,
                               u"損失"_s,
                               {u"1"_s, u"2"_s},
                               {u"1"_s, u"2"_s},
                               {{3, u"low"_s, u"低"_s},
                                {0, u"low"_s, u"低"_s},
                                {0, u"medium"_s, u"中"_s},
                                {1, u"critical"_s, u"極めて高い"_s}}};
        QImage image = white();
        QPainter painter(&image);
        painter.setFont(interfaceFont());

        PaperPicture picture;
        picture.map = map;
        PaperPainter().paint(picture, painter, image.rect());

        painter.end();
        QVERIFY(holds(image, levelLook(u"low"_s, Theme::Light).fill));
        QVERIFY(holds(image, levelLook(u"critical"_s, Theme::Light).fill));
        QVERIFY(!holds(image, levelLook(u"medium"_s, Theme::Light).fill));
    }

    void barsShowTheirSegments()
    {
        const PaperBars bars{
            u"件"_s,
            {{u"災害"_s, {{40, u"low"_s, u"低"_s}, {20, u"high"_s, u"高"_s}}, u"60"_s}},
            60};
        QImage image = white();
        QPainter painter(&image);
        painter.setFont(interfaceFont());

        PaperPicture picture;
        picture.bars = bars;
        PaperPainter().paint(picture, painter, image.rect());

        painter.end();
        QVERIFY(holds(image, levelLook(u"low"_s, Theme::Light).fill));
        QVERIFY(holds(image, levelLook(u"high"_s, Theme::Light).fill));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestPaperPainter)
#include "tst_paperpainter.moc"
