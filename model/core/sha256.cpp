// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__GNUC__) && defined(__x86_64__)
#define DAICHO_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace daicho {

namespace {

// FIPS 180-4, section 5.3.3, in the order in which the instructions take them.
constexpr std::array<quint32, 8> kBeginning = {
    0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372};
/// Of a, b … h in that order.
constexpr std::array<size_t, 8> kPlaces = {3, 2, 7, 6, 1, 0, 5, 4};

#ifdef DAICHO_SHA_INSTRUCTIONS

// FIPS 180-4, section 4.2.2.
alignas(16) constexpr std::array<quint32, 64> kRounds = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    unsigned int a = 0;
    unsigned int b = 0;
    unsigned int c = 0;
    unsigned int d = 0;
    constexpr unsigned int kSha = 1U << 29;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & bit_SSSE3) == 0 || (c & bit_SSE4_1) == 0) {
        return false;
    }
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & kSha) != 0;
}

__attribute__((target("sha,sse4.1,ssse3"))) __m128i* at(quint32* words)
{
    return reinterpret_cast<__m128i*>(words);
}

__attribute__((target("sha,sse4.1,ssse3"))) void
takeBlocks(std::array<quint32, 8>& state, const char* bytes, qsizetype blocks)
{
    const __m128i swap = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
    __m128i abef = _mm_loadu_si128(at(state.data()));
    __m128i cdgh = _mm_loadu_si128(at(state.data() + 4));
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 16; ++i) {
            __m128i& word = words[i % 4];
            if (i < 4) {
                word = _mm_shuffle_epi8(
                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i)), swap);
            } else {
                const __m128i last = words[(i + 3) % 4];
                const __m128i early = _mm_sha256msg1_epu32(word, words[(i + 1) % 4]);
                const __m128i shifted = _mm_alignr_epi8(last, words[(i + 2) % 4], 4);
                word = _mm_sha256msg2_epu32(_mm_add_epi32(early, shifted), last);
            }
            const __m128i sum = _mm_add_epi32(
                word, _mm_load_si128(reinterpret_cast<const __m128i*>(kRounds.data()) + i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    _mm_storeu_si128(at(state.data()), abef);
    _mm_storeu_si128(at(state.data() + 4), cdgh);
}

#else

bool hasInstructions()
{
    return false;
}

void takeBlocks(std::array<quint32, 8>&, const char*, qsizetype)
{
}

#endif

} // namespace

bool Sha256::isFast()
{
    static const bool is = hasInstructions();
    return is;
}

Sha256::Sha256()
    : m_isFast(isFast())
    , m_slow(QCryptographicHash::Sha256)
    , m_state(kBeginning)
    , m_block()
{
}

void Sha256::add(QByteArrayView bytes)
{
    if (!m_isFast) {
        m_slow.addData(bytes);
        return;
    }
    m_length += static_cast<quint64>(bytes.size());
    if (m_filled > 0) {
        const qsizetype part = std::min(kBlock - m_filled, bytes.size());
        std::copy_n(bytes.data(), part, m_block.data() + m_filled);
        m_filled += part;
        bytes = bytes.sliced(part);
        if (m_filled < kBlock) {
            return;
        }
        takeBlocks(m_state, m_block.data(), 1);
        m_filled = 0;
    }
    const qsizetype blocks = bytes.size() / kBlock;
    takeBlocks(m_state, bytes.data(), blocks);
    bytes = bytes.sliced(blocks * kBlock);
    std::copy_n(bytes.data(), bytes.size(), m_block.data());
    m_filled = bytes.size();
}

QByteArray Sha256::result() const
{
    if (!m_isFast) {
        return m_slow.result();
    }
    // One bit, zeros, and the length in bits as eight bytes at the end of a block.
    constexpr qsizetype kLength = 8;
    QByteArray rest(m_block.data(), m_filled);
    rest.append('\x80');
    const qsizetype blocks = (rest.size() + kLength + kBlock - 1) / kBlock;
    rest.append(blocks * kBlock - kLength - rest.size(), '\0');
    const quint64 bits = qToBigEndian(m_length * 8);
    rest.append(reinterpret_cast<const char*>(&bits), kLength);
    std::array<quint32, 8> state = m_state;
    takeBlocks(state, rest.constData(), blocks);
    QByteArray digest;
    for (const size_t place : kPlaces) {
        const quint32 word = qToBigEndian(state[place]);
        digest.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    return digest;
}

} // namespace daicho
