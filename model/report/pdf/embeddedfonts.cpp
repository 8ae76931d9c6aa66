// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/embeddedfonts.h"

#include "model/report/pdf/texttrace.h"
#include "model/report/pdf/tounicode.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace daicho {

namespace {

QByteArray bytesOf(const std::shared_ptr<Buffer>& buffer)
{
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

/// numGlyphs of a TrueType font's maxp table; 0 if there is none.
size_t glyphCount(const QByteArray& font)
{
    const auto number = [&font]<class T>(qsizetype at, T) -> T {
        const bool isInside = at >= 0 && at + qsizetype(sizeof(T)) <= font.size();
        return isInside ? qFromBigEndian<T>(font.constData() + at) : T(0);
    };
    const int tables = number(4, quint16());
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = 12 + i * 16;
        if (font.mid(entry, 4) == "maxp") {
            return number(qsizetype(number(entry + 8, quint32())) + 4, quint16());
        }
    }
    return 0;
}

/// Six capital letters, as subsets are marked.
QByteArray subsetTag(const QByteArray& content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    QByteArray tag;
    for (qsizetype i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + static_cast<unsigned char>(digest.at(i)) % 26);
    }
    return tag;
}

void correctFont(QPDFObjectHandle font, const TextTrace& trace)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    QPDFObjectHandle program = descriptor.getKey("/FontFile2");
    QPDFObjectHandle cmap = font.getKey("/ToUnicode");
    if (!program.isStream() || !cmap.isStream()) {
        return;
    }
    const QByteArray content = bytesOf(program.getStreamData());
    const QByteArray name = QByteArray::fromStdString(font.getKey("/BaseFont").getName()).mid(1);
    const std::vector<char32_t> written =
        readToUnicode(bytesOf(cmap.getStreamData()), glyphCount(content));
    const QByteArray texts = writeToUnicode(trace.glyphTexts(name, written));
    cmap.replaceStreamData(
        texts.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    const auto tagged =
        QPDFObjectHandle::newName(("/" + subsetTag(content) + "+" + name).toStdString());
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

} // namespace

void correctFonts(QPDF& pdf, const TextTrace& trace)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0")) {
            correctFont(object, trace);
        }
    }
}

} // namespace daicho
