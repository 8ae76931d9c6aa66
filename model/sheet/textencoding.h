// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;
struct UConverter;

namespace daicho {

class Progress;

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Cp932 };

struct EncodingFound
{
    TextEncoding encoding = TextEncoding::Utf8;
    /// Bytes of the byte order mark.
    int markLength = 0;
};

/// By the byte order mark; else UTF-8 if it is valid throughout; else whichever of UTF-8 and CP932
/// more lines are written in. Unreadable for Japanese encodings that are neither.
Result<EncodingFound> detectEncoding(QIODevice& device, const Progress& progress);

/// "UTF-8", "UTF-16LE", "UTF-16BE", "CP932".
QString encodingName(TextEncoding encoding);

struct DecodedText
{
    QString text;
    /// False if some bytes are no text of the encoding; they are U+FFFD in `text`.
    bool isSound = true;
};

/// Decodes the cells of a file in UTF-8 or CP932 (Windows-31J, with ①㈱髙 and the rest).
class TextDecoder
{
public:
    static Result<TextDecoder> create(TextEncoding encoding);

    DecodedText decode(QByteArrayView bytes);

private:
    struct Closer
    {
        void operator()(UConverter* converter) const;
    };

    explicit TextDecoder(std::unique_ptr<UConverter, Closer> cp932);

    DecodedText decodeCp932(QByteArrayView bytes);

    /// Null for UTF-8.
    std::unique_ptr<UConverter, Closer> m_cp932;
};

} // namespace daicho
