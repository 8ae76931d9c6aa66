// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace daicho {

/// Writes one flat JSON object straight to UTF-8, keys in the order given; faster than building a
/// QJsonObject, and the bytes stay as written (the journal hashes them).
class JsonWriter
{
public:
    JsonWriter() { m_bytes.reserve(256); }

    void text(QByteArrayView key, QStringView value);
    void integer(QByteArrayView key, qint64 value);
    /// `value` must be finite; it is read back exactly.
    void decimal(QByteArrayView key, double value);
    void flag(QByteArrayView key, bool value);
    void null(QByteArrayView key);
    /// `json` is put as it stands; it must be valid JSON.
    void raw(QByteArrayView key, QByteArrayView json);

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The object; '' when nothing was written. The writer is empty afterwards.
    QByteArray take();

private:
    void key(QByteArrayView key);

    QByteArray m_bytes;
};

/// `value` as a JSON string with its quotes.
void appendJsonString(QByteArray& out, QStringView value);

} // namespace daicho
