// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/chartpainter.h"

namespace daicho {

/// Draws the pictures of documents with the painters of the window: the same picture on both.
class PaperPainter final : public ChartPainter
{
public:
    void paint(const PaperPicture& picture, QPainter& painter, const QRectF& area) const override;
};

} // namespace daicho
