// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace daicho {

/// SplitMix64: the same numbers on every system, which the distributions of <random> are not.
class GeneratorRandom
{
public:
    explicit GeneratorRandom(quint32 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E37'79B9'7F4A'7C15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … count - 1
    int below(qsizetype count)
    {
        return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
    }

    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto& one(const List& list)
    {
        return list[static_cast<typename List::size_type>(
            below(static_cast<qsizetype>(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace daicho
