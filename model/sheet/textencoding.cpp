// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/textencoding.h"

#include "model/core/progress.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct TextEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

constexpr qsizetype kChunk = 1 << 20;
constexpr qsizetype kSample = 64 << 10;

bool isHigh(char byte)
{
    return (byte & 0x80) != 0;
}

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, isHigh);
}

/// Counts the lines that show which encoding a file is in.
class LineJudge
{
public:
    void feed(QByteArrayView chunk)
    {
        const char* begin = chunk.begin();
        for (const char* place = chunk.begin(); place != chunk.end(); ++place) {
            m_hasHigh |= isHigh(*place);
            if (*place == '\n' || *place == '\r') {
                endLine({begin, place});
                begin = place + 1;
            }
        }
        m_carry.append(begin, chunk.end() - begin);
        if (m_carry.size() > kChunk) {
            endLine({});
        }
    }

    void finish() { endLine({}); }

    bool isUtf8() const { return m_otherLines <= 0 || m_otherLines < m_utf8Lines; }

    /// Bytes of lines that are not UTF-8.
    const QByteArray& sample() const { return m_sample; }

private:
    void endLine(QByteArrayView rest)
    {
        if (m_hasHigh) {
            m_carry.append(rest);
            if (m_carry.isValidUtf8()) {
                ++m_utf8Lines;
            } else {
                ++m_otherLines;
                if (m_sample.size() < kSample) {
                    m_sample.append(m_carry).append('\n');
                }
            }
        }
        m_carry.clear();
        m_hasHigh = false;
    }

    QByteArray m_carry;
    QByteArray m_sample;
    qint64 m_utf8Lines = 0;
    qint64 m_otherLines = 0;
    bool m_hasHigh = false;
};

/// UTF-16 without a mark: every second byte of mostly Latin text is 0.
EncodingFound unmarkedUtf16(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        (i % 2 == 0 ? even : odd) += head[i] == '\0' ? 1 : 0;
    }
    const qsizetype enough = head.size() / 8;
    if (head.size() >= 8 && odd > enough && even == 0) {
        return {TextEncoding::Utf16Le, 0};
    }
    if (head.size() >= 8 && even > enough && odd == 0) {
        return {TextEncoding::Utf16Be, 0};
    }
    return {};
}

EncodingFound markedEncoding(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        return {TextEncoding::Utf8, 3};
    }
    if (head.startsWith("\xFF\xFE")) {
        return {TextEncoding::Utf16Le, 2};
    }
    if (head.startsWith("\xFE\xFF")) {
        return {TextEncoding::Utf16Be, 2};
    }
    return unmarkedUtf16(head);
}

Failure otherEncoding(const QString& name)
{
    return fail(ErrorKind::Unreadable,
                TextEncodingText::tr("The file is written in %1. Open it in a text editor and "
                                     "save it as UTF-8.")
                    .arg(name));
}

bool isLatinLetter(char byte)
{
    const char lower = static_cast<char>(byte | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/// True if each byte that is not ASCII is an accented letter (0xC0–0xFF) alone within a Latin word,
/// as in "premi\xE8re", which CP932 would read as kanji.
bool looksWestern(const QByteArray& text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!isHigh(text[place])) {
            continue;
        }
        const char before = place > 0 ? text[place - 1] : ' ';
        const char after = place + 1 < text.size() ? text[place + 1] : ' ';
        const bool isWithinWord = isLatinLetter(before) || isLatinLetter(after);
        if ((text[place] & 0x40) == 0 || isHigh(before) || isHigh(after) || !isWithinWord) {
            return false;
        }
    }
    return true;
}

/// The name of the encoding ICU takes the bytes for, '' if it is not sure.
QByteArray detectedName(const QByteArray& sample)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, sample.constData(), static_cast<int32_t>(sample.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    QByteArray name;
    if (U_SUCCESS(status) && match != nullptr && ucsdet_getConfidence(match, &status) >= 50) {
        name = ucsdet_getName(match, &status);
    }
    ucsdet_close(detector);
    return name;
}

QString converted(UConverter* converter, QByteArrayView bytes, UErrorCode& status)
{
    QString text(bytes.size(), Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter,
                                         reinterpret_cast<UChar*>(text.data()),
                                         static_cast<int32_t>(text.size()),
                                         bytes.data(),
                                         static_cast<int32_t>(bytes.size()),
                                         &status);
    text.truncate(U_SUCCESS(status) ? length : 0);
    return text;
}

void setCallback(UConverter* converter, UConverterToUCallback callback)
{
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, callback, nullptr, nullptr, nullptr, &status);
}

} // namespace

Result<EncodingFound> detectEncoding(QIODevice& device, const Progress& progress)
{
    device.seek(0);
    QByteArray chunk = device.read(kChunk);
    const EncodingFound marked =
        markedEncoding(QByteArrayView(chunk).first(std::min<qsizetype>(chunk.size(), 4096)));
    if (marked.markLength > 0 || marked.encoding != TextEncoding::Utf8) {
        return marked;
    }
    if (chunk.contains("\x1B$B") || chunk.contains("\x1B$@")) {
        return otherEncoding(u"ISO-2022-JP (JIS)"_s);
    }
    LineJudge judge;
    while (!chunk.isEmpty()) {
        judge.feed(chunk);
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, TextEncodingText::tr("The reading was cancelled."));
        }
        chunk = device.read(kChunk);
    }
    judge.finish();
    if (judge.isUtf8()) {
        return EncodingFound{};
    }
    if (detectedName(judge.sample()) == "EUC-JP") {
        return otherEncoding(u"EUC-JP"_s);
    }
    if (looksWestern(judge.sample())) {
        return otherEncoding(u"Windows-1252 (Latin-1)"_s);
    }
    return EncodingFound{TextEncoding::Cp932, 0};
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be:
        return u"UTF-16BE"_s;
    case TextEncoding::Cp932:
        return u"CP932"_s;
    case TextEncoding::Utf8:
        break;
    }
    return u"UTF-8"_s;
}

void TextDecoder::Closer::operator()(UConverter* converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(std::unique_ptr<UConverter, Closer> cp932)
    : m_cp932(std::move(cp932))
{
}

Result<TextDecoder> TextDecoder::create(TextEncoding encoding)
{
    if (encoding != TextEncoding::Cp932) {
        return TextDecoder(nullptr);
    }
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("ibm-943_P15A-2003", &status);
    if (U_FAILURE(status)) {
        return fail(ErrorKind::Unreadable,
                    TextEncodingText::tr("This installation can't read Shift_JIS (CP932). Save the "
                                         "file as UTF-8."),
                    QString::fromLatin1(u_errorName(status)));
    }
    setCallback(converter, UCNV_TO_U_CALLBACK_STOP);
    return TextDecoder(std::unique_ptr<UConverter, Closer>(converter));
}

DecodedText TextDecoder::decode(QByteArrayView bytes)
{
    if (isAscii(bytes)) {
        return {QString::fromLatin1(bytes), true};
    }
    if (m_cp932) {
        return decodeCp932(bytes);
    }
    return {QString::fromUtf8(bytes), QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()};
}

DecodedText TextDecoder::decodeCp932(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const QString text = converted(m_cp932.get(), bytes, status);
    if (U_SUCCESS(status)) {
        return {text, true};
    }
    status = U_ZERO_ERROR;
    setCallback(m_cp932.get(), UCNV_TO_U_CALLBACK_SUBSTITUTE);
    QString substituted = converted(m_cp932.get(), bytes, status);
    setCallback(m_cp932.get(), UCNV_TO_U_CALLBACK_STOP);
    // ICU puts U+001A for one bad byte and U+FFFD for two.
    return {substituted.replace(u'\x1A', QChar::ReplacementCharacter), false};
}

} // namespace daicho
