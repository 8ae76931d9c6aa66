// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/sha256.h"

namespace daicho {

/// SHA-256 over length-prefixed parts (8 bytes, big endian, then the bytes), so that no two lists
/// of parts give the same stream.
class Digest
{
public:
    void add(QByteArrayView part);
    void add(qint64 number);
    /// 64 lower-case hexadecimal digits.
    QString hex() const;

private:
    Sha256 m_hash;
};

/// SHA-256 of the bytes alone, as hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace daicho
