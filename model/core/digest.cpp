// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <openssl/evp.h>

namespace daicho {

namespace {

void update(evp_md_ctx_st* context, QByteArrayView bytes)
{
    EVP_DigestUpdate(context, bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

void Digest::Release::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Digest::add(QByteArrayView part)
{
    constexpr qsizetype kShort = 248;
    const qint64 length = qToBigEndian<qint64>(part.size());
    if (part.size() <= kShort) {
        // Together: the journal is made of millions of short parts.
        std::array<char, sizeof length + kShort> both;
        std::memcpy(both.data(), &length, sizeof length);
        std::copy(part.begin(), part.end(), both.data() + sizeof length);
        update(m_context.get(), {both.data(), qsizetype(sizeof length) + part.size()});
        return;
    }
    update(m_context.get(), {reinterpret_cast<const char*>(&length), sizeof length});
    update(m_context.get(), part);
}

void Digest::add(qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    update(m_context.get(), {reinterpret_cast<const char*>(&bytes), sizeof bytes});
}

QString Digest::hex() const
{
    const std::unique_ptr<evp_md_ctx_st, Release> copy(EVP_MD_CTX_new());
    Q_CHECK_PTR(copy.get());
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes = {};
    unsigned int size = 0;
    EVP_MD_CTX_copy_ex(copy.get(), m_context.get());
    EVP_DigestFinal_ex(copy.get(), bytes.data(), &size);
    const QByteArrayView digest(reinterpret_cast<const char*>(bytes.data()), qsizetype(size));
    return QString::fromLatin1(digest.toByteArray().toHex());
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace daicho
