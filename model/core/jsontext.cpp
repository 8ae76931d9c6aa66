// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/jsontext.h"

#include <QLocale>

namespace daicho {

void appendJsonString(QByteArray& out, QStringView value)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out.append('"');
    const QByteArray utf8 = value.toUtf8();
    const char* run = utf8.constData();
    const char* const end = run + utf8.size();
    for (const char* at = run; at != end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            continue;
        }
        out.append(run, at - run);
        run = at + 1;
        switch (byte) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            out.append("\\u00").append(kHex[byte >> 4]).append(kHex[byte & 15]);
        }
    }
    out.append(run, end - run).append('"');
}

void JsonWriter::key(QByteArrayView key)
{
    m_bytes.append(m_bytes.isEmpty() ? '{' : ',').append('"').append(key).append("\":");
}

void JsonWriter::text(QByteArrayView name, QStringView value)
{
    key(name);
    appendJsonString(m_bytes, value);
}

void JsonWriter::integer(QByteArrayView name, qint64 value)
{
    key(name);
    m_bytes.append(QByteArray::number(value));
}

void JsonWriter::decimal(QByteArrayView name, double value)
{
    key(name);
    m_bytes.append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::flag(QByteArrayView name, bool value)
{
    key(name);
    m_bytes.append(value ? "true" : "false");
}

void JsonWriter::null(QByteArrayView name)
{
    key(name);
    m_bytes.append("null");
}

void JsonWriter::raw(QByteArrayView name, QByteArrayView json)
{
    key(name);
    m_bytes.append(json);
}

QByteArray JsonWriter::take()
{
    if (m_bytes.isEmpty()) {
        return {};
    }
    m_bytes.append('}');
    QByteArray bytes = std::move(m_bytes);
    m_bytes = {};
    m_bytes.reserve(256);
    return bytes;
}

} // namespace daicho
