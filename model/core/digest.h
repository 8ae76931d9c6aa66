// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace daicho {

/// SHA-256 over length-prefixed parts (8 bytes, big endian, then the bytes), so that no two lists
/// of parts give the same stream. OpenSSL computes it, with the processor's instructions where it
/// has some: an import or a rescoring digests more than a gigabyte of changes.
class Digest
{
public:
    Digest();

    void add(QByteArrayView part);
    void add(qint64 number);
    /// Of what was added so far, as 64 lower-case hexadecimal digits; more can be added then.
    QString hex() const;

private:
    struct Release
    {
        void operator()(evp_md_ctx_st* context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Release> m_context;
};

/// SHA-256 of the bytes alone, as hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace daicho
