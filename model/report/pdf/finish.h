// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/report/pdf/pageflow.h"

namespace daicho {

/// The last pass over what QPdfWriter wrote: texts of glyphs, names of fonts, document information,
/// bookmarks, links. Nothing in it depends on anything but its arguments.
Result<QByteArray> finishPdf(const QByteArray& written,
                             const PdfDocument& document,
                             const PageRecord& record,
                             const TextTrace& trace);

} // namespace daicho
