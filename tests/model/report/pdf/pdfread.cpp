// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/report/pdf/pdfread.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

QStringList pagesOf(const QByteArray& pdf, bool layout)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    QStringList arguments = {u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s};
    if (layout) {
        arguments.prepend(u"-layout"_s);
    }
    QProcess process;
    process.start(u"pdftotext"_s, arguments);
    process.waitForFinished(-1);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QChar::FormFeed);
    pages.removeLast();
    return pages;
}

QString textOf(const QByteArray& pdf)
{
    static const QRegularExpression kSpace(u"\\s"_s);
    return pagesOf(pdf).join(QString()).remove(kSpace);
}

PdfDocument aDocument(const QList<PdfBlock>& blocks)
{
    PdfDocument document;
    document.title = u"見直し報告書"_s;
    document.created = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    document.blocks = blocks;
    return document;
}

PdfDocument aSampleDocument()
{
    PdfTable table{u"表１"_s, {{u"番号"_s, 1, PdfAlign::Right}, {u"名称"_s, 3}, {u"水準"_s}}};
    for (int i = 0; i < 60; ++i) {
        const PdfPill pill{u"高"_s, static_cast<PdfTone>(i % 6)};
        table.rows.append({{QString::number(i)}, {u"住民基本台帳 𠮷 3A"_s}, {{}, pill}});
    }
    const PdfDrawing drawing{40, [](QPainter& painter, const QRectF& area) {
                                 painter.fillRect(area, QColor(0xC7, 0x9A, 0x00, 0x80));
                                 painter.drawText(area, Qt::AlignCenter, u"図の中の文字"_s);
                             }};
    PdfDocument document = aDocument({PdfContents{u"目次"_s, 3},
                                      PdfHeading{1, u"１ 概要"_s},
                                      PdfParagraph{u"結論です。"_s, PdfTextStyle::Finding},
                                      PdfBulletList{{u"一つ目"_s, u"二つ目"_s}},
                                      PdfHeading{2, u"１.１ 件数"_s},
                                      PdfKeyValueTable{{{u"件数"_s, {u"412"_s}}}},
                                      drawing,
                                      PdfPageBreak{PdfOrientation::Landscape},
                                      PdfHeading{1, u"２ 一覧"_s},
                                      table,
                                      PdfHeading{3, u"見出し"_s}});
    document.cover = {u"見直し報告書"_s, {u"令和8年度"_s}, {{u"市"_s, u"みほん市"_s}}, u"内部版"_s};
    document.header = {u"見直し報告書"_s, u"内部版"_s};
    document.subject = u"令和8年度"_s;
    document.author = u"みほん市"_s;
    document.creator = u"Daicho"_s;
    return document;
}

QByteArray rendered(const PdfDocument& document)
{
    NoProgress progress;
    const Result<QByteArray> bytes = renderPdf(document, progress);
    if (!bytes) {
        qWarning().noquote() << bytes.error().message << bytes.error().detail;
        return {};
    }
    return *bytes;
}

} // namespace daicho
