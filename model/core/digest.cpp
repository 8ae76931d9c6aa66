// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace daicho {

void Digest::add(QByteArrayView part)
{
    constexpr qsizetype kShort = 248;
    const qint64 length = qToBigEndian<qint64>(part.size());
    if (part.size() <= kShort) {
        // Together: the journal is made of millions of short parts.
        std::array<char, sizeof length + kShort> both;
        std::memcpy(both.data(), &length, sizeof length);
        std::copy(part.begin(), part.end(), both.data() + sizeof length);
        m_hash.add(QByteArrayView(both.data(), qsizetype(sizeof length) + part.size()));
        return;
    }
    m_hash.add(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    m_hash.add(part);
}

void Digest::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    m_hash.add(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof bytes));
}

QString Digest::hex() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace daicho
