// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textplaces.h"

#include <algorithm>
#include <cstring>

namespace daicho {

namespace {

constexpr size_t kFirstSlots = 64;

} // namespace

size_t TextPlaces::of(const QString& text)
{
    const auto address = reinterpret_cast<quintptr>(text.constData());
    Recent& recent = m_recent[(address >> 4U) % m_recent.size()];
    if (!recent.place || recent.text.constData() != text.constData() ||
        recent.text.size() != text.size()) {
        recent = {text, find(text)};
    }
    return *recent.place;
}

size_t TextPlaces::find(const QString& text)
{
    const auto known = m_places.constFind(text);
    if (known != m_places.constEnd()) {
        return *known;
    }
    const auto place = static_cast<size_t>(m_texts.size());
    m_places.insert(text, place);
    m_texts.append(text);
    return place;
}

BytePlaces::BytePlaces()
    : m_slots(kFirstSlots)
{
}

size_t BytePlaces::hash(QByteArrayView bytes)
{
    quint64 sum = static_cast<quint64>(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        quint64 part = 0;
        std::memcpy(&part,
                    bytes.data() + at,
                    static_cast<size_t>(std::min<qsizetype>(8, bytes.size() - at)));
        sum = (sum ^ part) * 0x9e3779b97f4a7c15ULL; // 2⁶⁴ by the golden ratio: spreads the bits
        sum ^= sum >> 29U;
    }
    return static_cast<size_t>(sum);
}

size_t BytePlaces::of(QByteArrayView bytes)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash(bytes) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        if (QByteArrayView(m_bytes[m_slots[slot] - 1]) == bytes) {
            return m_slots[slot] - 1;
        }
    }
    m_bytes.push_back(bytes.toByteArray());
    m_slots[slot] = m_bytes.size();
    if (m_bytes.size() * 2 > m_slots.size()) {
        grow();
    }
    return m_bytes.size() - 1;
}

void BytePlaces::grow()
{
    const size_t mask = m_slots.size() * 2 - 1;
    m_slots.assign(mask + 1, 0);
    for (size_t place = 0; place < m_bytes.size(); ++place) {
        size_t slot = hash(m_bytes[place]) & mask;
        while (m_slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        m_slots[slot] = place + 1;
    }
}

size_t Utf8Places::of(QByteArrayView utf8)
{
    const size_t place = m_places.of(utf8);
    if (place == static_cast<size_t>(m_texts.size())) {
        m_texts.append(QString::fromUtf8(utf8));
    }
    return place;
}

} // namespace daicho
