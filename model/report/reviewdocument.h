// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/document.h"
#include "model/report/reviewdata.h"

namespace daicho {

/// The policy review report, block by block. The painter is asked while the document is rendered
/// and has to live as long.
PdfDocument reviewDocument(const ReviewData& data, const ChartPainter& charts);

} // namespace daicho
