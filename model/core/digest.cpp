// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"

#include <QtEndian>

namespace daicho {

Digest::Digest()
    : m_hash(QCryptographicHash::Sha256)
{
}

void Digest::add(QByteArrayView part)
{
    const qint64 length = qToBigEndian<qint64>(part.size());
    m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    m_hash.addData(part);
}

void Digest::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&bytes), sizeof bytes));
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
