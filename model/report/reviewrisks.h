// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/document.h"
#include "model/report/reviewdata.h"

namespace daicho {

/// The report's sections on risks: categories, heat map, the highest ones.
QList<PdfBlock> reviewRisks(const ReviewData& data, const ChartPainter& charts);

} // namespace daicho
