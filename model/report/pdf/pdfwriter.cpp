// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/pdfwriter.h"

#include "model/platform/outputfile.h"
#include "model/report/pdf/finish.h"
#include "model/report/pdf/layout.h"
#include "model/report/pdf/texttrace.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace daicho {

namespace {

constexpr int kResolution = 1200;

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

} // namespace

Result<QByteArray> renderPdf(const PdfDocument& document, Progress& progress)
{
    Q_ASSERT(qGuiApp != nullptr);
    const Result<QString> family = japaneseFamily(QFontDatabase::families());
    if (!family) {
        return failure(family);
    }
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    writer.setPageLayout(layout);
    const Theme theme(*family, writer);

    PageFlow measuring(writer, theme, document.header, progress);
    layOut(document, measuring);
    TextTrace trace;
    PageRecord record;
    bool isCancelled = measuring.isCancelled();
    if (!isCancelled) {
        PageFlow painting(writer, theme, document.header, progress, measuring.record(), trace);
        layOut(document, painting);
        isCancelled = painting.isCancelled();
        record = painting.record();
    }
    if (isCancelled) {
        return fail(ErrorKind::Cancelled, WriterText::tr("Stopped. No PDF was written."));
    }
    return finishPdf(written, document, record, trace);
}

Result<void> writePdf(const PdfDocument& document, const QString& path, Progress& progress)
{
    // First the file, so that a long report is not laid out for a place that can't take it.
    Result<OutputFile> output = OutputFile::create(path);
    if (!output) {
        return failure(output);
    }
    const Result<QByteArray> bytes = renderPdf(document, progress);
    if (!bytes) {
        return failure(bytes);
    }
    QFile file(output->path());
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.flush();
    if (!isWritten) {
        return Failure(output->writeError(file.errorString()));
    }
    file.close();
    return output->commit();
}

} // namespace daicho
