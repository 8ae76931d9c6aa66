// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/finish.h"

#include "model/report/pdf/embeddedfonts.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace daicho {

namespace {

using Handle = QPDFObjectHandle;

struct FinishText
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

/// D:20260401090000+09'00': the instant on the clocks of Japan.
std::string pdfDate(const QDateTime& instant)
{
    constexpr int kTokyo = 9 * 60 * 60;
    return instant.toOffsetFromUtc(kTokyo)
        .toString(QStringLiteral("'D:'yyyyMMddHHmmss'+09''00'''"))
        .toStdString();
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const PdfDocument& document, const PageRecord& record)
        : m_pdf(pdf)
        , m_document(document)
        , m_record(record)
        , m_pages(pdf.getAllPages())
    {
    }

    void setInformation();
    void addOutline();
    void addLinks();

private:
    Handle destination(const PageMark& mark);
    qsizetype addLevel(Handle parent, int level, qsizetype first);

    QPDF& m_pdf;
    const PdfDocument& m_document;
    const PageRecord& m_record;
    std::vector<Handle> m_pages;
};

void Finisher::setInformation()
{
    Handle info = m_pdf.makeIndirectObject(Handle::newDictionary());
    const auto set = [&info](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            info.replaceKey(key, Handle::newUnicodeString(text.toStdString()));
        }
    };
    set("/Title", m_document.title);
    set("/Subject", m_document.subject);
    set("/Author", m_document.author);
    set("/Creator", m_document.creator);
    set("/Producer", QStringLiteral("Qt " QT_VERSION_STR ", libqpdf"));
    if (m_document.created.isValid()) {
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(m_document.created)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(m_document.created)));
    }
    m_pdf.getTrailer().replaceKey("/Info", info);

    Handle root = m_pdf.getRoot();
    const bool isJapanese = m_document.language == Language::Japanese;
    root.replaceKey("/Lang", Handle::newString(isJapanese ? "ja-JP" : "en"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Names"); // Qt's is empty
}

Handle Finisher::destination(const PageMark& mark)
{
    Handle page = m_pages.at(static_cast<size_t>(mark.page));
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return Handle::newArray({page,
                             Handle::newName("/XYZ"),
                             Handle::newInteger(0),
                             Handle::newReal(height - mark.top, 2),
                             Handle::newNull()});
}

/// Adds the marks from `first` on that are of this level or deeper; yields the first left over.
qsizetype Finisher::addLevel(Handle parent, int level, qsizetype first)
{
    Handle previous = Handle::newNull();
    int count = 0;
    qsizetype i = first;
    while (i < m_record.marks.size() && m_record.marks.at(i).level >= level) {
        const PageMark& mark = m_record.marks.at(i);
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", Handle::newUnicodeString(mark.text.toStdString()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(mark));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        previous = item;
        ++count;
        i = addLevel(item, mark.level + 1, i + 1);
    }
    if (count > 0) {
        parent.replaceKey("/Last", previous);
        // Negative: the level is closed until the reader opens it.
        parent.replaceKey("/Count", Handle::newInteger(level == 1 ? count : -count));
    }
    return i;
}

void Finisher::addOutline()
{
    if (m_record.marks.isEmpty()) {
        return;
    }
    Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    addLevel(outlines, 1, 0);
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void Finisher::addLinks()
{
    for (const PageLink& link : m_record.links) {
        Handle page = m_pages.at(static_cast<size_t>(link.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Handle note = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>");
        note.replaceKey("/Rect",
                        Handle::newArray({Handle::newReal(link.area.left(), 2),
                                          Handle::newReal(height - link.area.bottom(), 2),
                                          Handle::newReal(link.area.right(), 2),
                                          Handle::newReal(height - link.area.top(), 2)}));
        note.replaceKey("/Dest", destination(m_record.marks.at(link.mark)));
        if (!page.getKey("/Annots").isArray()) {
            page.replaceKey("/Annots", Handle::newArray());
        }
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(note));
    }
}

QByteArray rewrite(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // Object streams would number the objects by Qt's numbers, which follow the order of a hash.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& written,
                             const PdfDocument& document,
                             const PageRecord& record,
                             const TextTrace& trace)
{
    // libqpdf reports by exceptions; none of them passes this function.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", written.constData(), static_cast<size_t>(written.size()));
        correctFonts(pdf, trace);
        Finisher finisher(pdf, document, record);
        finisher.setInformation();
        finisher.addOutline();
        finisher.addLinks();
        return rewrite(pdf);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Io,
                    FinishText::tr("The PDF could not be completed. Nothing was written."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace daicho
