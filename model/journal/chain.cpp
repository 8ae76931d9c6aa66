// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/chain.h"

namespace daicho {

namespace {

constexpr qint64 kFormat = 1;

} // namespace

ChainDigest::ChainDigest(const QString& previous,
                         qint64 seq,
                         const QString& instant,
                         const EntryHead& head)
{
    m_digest.add(kFormat);
    m_digest.add(previous.toUtf8());
    m_digest.add(seq);
    m_digest.add(instant.toUtf8());
    m_digest.add(head.actor.toUtf8());
    m_digest.add(toKey(head.kind).toUtf8());
    m_digest.add(head.inverseOf);
    m_digest.add(head.label.toUtf8());
    m_digest.add(head.arguments.toUtf8());
    m_digest.add(head.reason.toUtf8());
}

void ChainDigest::add(QByteArrayView entity,
                      QByteArrayView uid,
                      QByteArrayView before,
                      QByteArrayView after)
{
    m_digest.add(entity);
    m_digest.add(uid);
    m_digest.add(before);
    m_digest.add(after);
}

} // namespace daicho
