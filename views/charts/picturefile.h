// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/service/figures/riskpicture.h"

#include <QImage>

namespace daicho {

class ChartPainter;

/// Title, note and charts of a picture as vectors into any device, black on white.
void paintPicture(const RiskPicture& picture,
                  const ChartPainter& charts,
                  QPainter& painter,
                  const QRectF& area);
/// The size at which everything can be read, in pixels of 96 to the inch.
QSizeF pictureSize(const RiskPicture& picture);
/// `scale`: 2 for print.
QImage pictureImage(const RiskPicture& picture, double scale = 2);
/// .svg or .png by the name. Io where it can't be written; InvalidInput for other endings.
Result<void> writePicture(const RiskPicture& picture, const QString& path);

} // namespace daicho
