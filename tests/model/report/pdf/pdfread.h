// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/pdfwriter.h"

#include <QStringList>

namespace daicho {

/// Whether pdftotext is installed; without it what the pages say can't be read.
bool canReadPdf();

/// The pages' texts as pdftotext sees them, in reading order; `layout` keeps columns apart.
QStringList pagesOf(const QByteArray& pdf, bool layout = false);

/// The whole text without any white space.
QString textOf(const QByteArray& pdf);

/// A small document with these blocks, made on 2026-04-01.
PdfDocument aDocument(const QList<PdfBlock>& blocks);

/// A document with every kind of block in it.
PdfDocument aSampleDocument();

/// The document's bytes; empty, with a warning, if it can't be rendered.
QByteArray rendered(const PdfDocument& document);

} // namespace daicho
