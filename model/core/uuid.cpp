// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/uuid.h"

#include "model/core/clock.h"

#include <QRandomGenerator>

#include <atomic>

namespace daicho {
namespace {

constexpr int kCounterBits = 12;

/// 48 bits of milliseconds and, below them, 12 bits that begin at random in the lower half of their
/// range and count up; when they run over, the time runs ahead (RFC 9562, 6.2).
quint64 nextStamp(quint64 milliseconds, quint64 random)
{
    // The one thing the process remembers: without it two uids of one millisecond may descend.
    static std::atomic<quint64> last = 0;
    const quint64 fresh = (milliseconds << kCounterBits) | (random & 0x7FF);
    quint64 before = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = fresh > before ? fresh : before + 1;
    } while (!last.compare_exchange_weak(before, next, std::memory_order_relaxed));
    return next;
}

} // namespace

QString newUid(const Clock& clock)
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    const qint64 milliseconds = qMax<qint64>(0, clock.now().toMSecsSinceEpoch());
    QRandomGenerator* const random = QRandomGenerator::global();
    const quint64 stamp = nextStamp(static_cast<quint64>(milliseconds), random->generate());
    const quint64 high = (stamp >> kCounterBits << 16) | 0x7000 | (stamp & 0xFFF);
    const quint64 low = (random->generate64() >> 2) | 0x8000'0000'0000'0000;

    QString text(36, Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
            *out++ = u'-';
        }
        const quint64 half = digit < 16 ? high : low;
        *out++ = kHex[(half >> (60 - 4 * (digit % 16))) & 0xF];
    }
    return text;
}

} // namespace daicho
