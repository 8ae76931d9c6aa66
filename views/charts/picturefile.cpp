// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/picturefile.h"

#include "views/charts/paperpainter.h"
#include "views/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr double kMargin = 16;
constexpr double kTitle = 24;
constexpr double kNote = 20;
constexpr double kMap = 460;
constexpr double kMapHeight = 380;
constexpr double kBarWidth = 820;
constexpr double kBarHeight = 30;
constexpr int kDotsPerInch = 96;

QFont pictureFont(int pixels, bool isStrong)
{
    QFont font = interfaceFont();
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Io,
                    Words::tr("“%1” could not be written.").arg(path),
                    file.errorString(),
                    path);
    }
    return {};
}

} // namespace

QSizeF pictureSize(const RiskPicture& picture)
{
    double width = kMap;
    double height = kMapHeight;
    if (picture.after) {
        width = 2 * kMap + kMargin;
        height += kNote;
    } else if (picture.bars) {
        width = kBarWidth;
        height = kNote + kBarHeight * double(std::max<qsizetype>(1, picture.bars->bars.size()));
    }
    return {std::max(width, kBarWidth * 0.75) + 2 * kMargin, height + kTitle + kNote + 2 * kMargin};
}

void paintPicture(const RiskPicture& picture,
                  const ChartPainter& charts,
                  QPainter& painter,
                  const QRectF& area)
{
    painter.save();
    painter.fillRect(area, Qt::white);
    QRectF rest = area.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.setPen(Qt::black);
    painter.setFont(pictureFont(16, true));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, picture.title);
    rest.setTop(rest.top() + kTitle);
    painter.setFont(pictureFont(12, false));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, picture.note);
    rest.setTop(rest.top() + kNote);
    charts.paint(picture, painter, rest);
    painter.restore();
}

QImage pictureImage(const RiskPicture& picture, double scale)
{
    const QSizeF size = pictureSize(picture);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(kDotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPicture(picture, PaperPainter(), painter, QRectF(QPointF(), size));
    return image;
}

Result<void> writePicture(const RiskPicture& picture, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        const QSizeF size = pictureSize(picture);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(kDotsPerInch);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        svg.setTitle(picture.title);
        QPainter painter(&svg);
        paintPicture(picture, PaperPainter(), painter, QRectF(QPointF(), size));
    } else if (path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        pictureImage(picture).save(&buffer, "PNG");
    } else {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("A picture is saved as .svg or .png: “%1” is neither.").arg(path),
                    {},
                    path);
    }
    return save(path, bytes);
}

} // namespace daicho
