// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wording.h"
#include "model/report/pdf/document.h"
#include "model/report/reviewdata.h"

namespace daicho {

/// 1,234 in both languages.
QString figure(qint64 count);

/// The appendix: by which methods and which scheme the figures were judged.
QList<PdfBlock> reviewCriteria(const ReviewData& data);

} // namespace daicho
