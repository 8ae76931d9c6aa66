// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/report/pdf/document.h"

#include <QByteArray>

namespace daicho {

/// The document as the bytes of a PDF: A4, paged, fonts embedded, text right when copied. The same
/// document gives the same bytes. Needs a QGuiApplication; runs in any thread. NotFound without a
/// Japanese font, Cancelled when the progress says so.
Result<QByteArray> renderPdf(const PdfDocument& document, Progress& progress);

/// Renders and writes to `path`: under a temporary name first, so that no half-written file stays.
Result<void> writePdf(const PdfDocument& document, const QString& path, Progress& progress);

} // namespace daicho
