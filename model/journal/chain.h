// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/digest.h"
#include "model/journal/entry.h"

namespace daicho {

/// The digest of one entry, fed in the order: head, then each change as its bytes are stored.
/// Format 1: number of the format, previous digest, seq, instant, actor, kind, entry taken back,
/// label, arguments, reason; then per change entity, uid, before, after; each length-prefixed.
class ChainDigest
{
public:
    ChainDigest(const QString& previous, qint64 seq, const QString& instant, const EntryHead& head);

    void
    add(QByteArrayView entity, QByteArrayView uid, QByteArrayView before, QByteArrayView after);

    QString hex() const { return m_digest.hex(); }

private:
    Digest m_digest;
};

} // namespace daicho
