// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/charts/picturefile.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

RiskPicture aMap(bool withResidual)
{
    RiskPicture picture;
    picture.title = u"高いリスクは3件"_s;
    picture.note = u"令和8年度"_s;
    picture.map = PaperHeatMap{u"損失"_s,
                               u"可能性"_s,
                               {u"1"_s, u"2"_s},
                               {u"1"_s, u"2"_s},
                               {{0, u"low"_s, u"低"_s},
                                {1, u"medium"_s, u"中"_s},
                                {2, u"high"_s, u"高"_s},
                                {3, u"critical"_s, u"極めて高い"_s}}};
    if (withResidual) {
        picture.after = picture.map;
    }
    return picture;
}

RiskPicture bars()
{
    RiskPicture picture;
    picture.title = u"所属別"_s;
    picture.bars =
        PaperBars{u"件"_s,
                  {{u"市民課"_s, {{2, u"low"_s, u"低"_s}, {5, u"high"_s, u"高"_s}}, u"7"_s},
                   {u"税務課"_s, {{1, u"critical"_s, u"極めて高い"_s}}, u"1"_s}},
                  7};
    return picture;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private slots:

    void aVectorPictureHoldsItsTextAndSize()
    {
        QTemporaryDir folder;
        for (const RiskPicture& picture : {aMap(false), aMap(true), bars()}) {
            const QString path = folder.filePath(u"図.svg"_s);
            QVERIFY_OK(writePicture(picture, path));

            QSvgRenderer svg(path);
            QVERIFY(svg.isValid());
            QCOMPARE(svg.viewBoxF().size(), pictureSize(picture));
        }
        QVERIFY(pictureSize(aMap(true)).width() > pictureSize(aMap(false)).width());
    }

    void aPixelPictureIsTwiceAsFineAndNotEmpty()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"図.PNG"_s);
        QVERIFY_OK(writePicture(bars(), path));

        const QImage image(path);
        QCOMPARE(image.size(), (pictureSize(bars()) * 2).toSize());
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3) {
            for (int y = 0; y < image.height(); y += 3) {
                colours.insert(image.pixel(x, y));
            }
        }
        QVERIFY(colours.size() > 3);
    }

    void levelsDifferInGrey()
    {
        QImage grey = pictureImage(aMap(false), 1).convertToFormat(QImage::Format_Grayscale8);
        QSet<int> tones;
        for (int x = 0; x < grey.width(); x += 2) {
            for (int y = 0; y < grey.height(); y += 2) {
                tones.insert(qGray(grey.pixel(x, y)));
            }
        }
        QVERIFY(tones.size() > 4);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Result<void> nowhere = writePicture(bars(), u"/no such folder/a.png"_s);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, ErrorKind::Io);
        const Result<void> other = writePicture(bars(), u"a.gif"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::InvalidInput);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestPictureFile)
#include "tst_picturefile.moc"
