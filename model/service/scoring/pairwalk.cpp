// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/pairwalk.h"

#include <algorithm>

namespace daicho {

void PairWalk::setPairs(std::vector<WalkPair> pairs)
{
    const WalkPair* here = current();
    const WalkPair kept = here == nullptr ? WalkPair() : *here;
    m_pairs = std::move(pairs);
    m_past.clear();
    const auto same =
        std::ranges::find_if(m_pairs, [&](const WalkPair& pair) { return pair.isSame(kept); });
    m_position = same == m_pairs.end() ? -1 : static_cast<int>(same - m_pairs.begin());
}

const WalkPair* PairWalk::current() const
{
    return m_position < 0 ? nullptr : &m_pairs[static_cast<size_t>(m_position)];
}

int PairWalk::done() const
{
    return static_cast<int>(std::ranges::count_if(m_pairs, &WalkPair::isScored));
}

bool PairWalk::goTo(AssetId asset, const QString& threat)
{
    const auto found = std::ranges::find_if(m_pairs, [&](const WalkPair& pair) {
        return pair.isSame({asset, threat});
    });
    return found != m_pairs.end() && goTo(static_cast<int>(found - m_pairs.begin()));
}

bool PairWalk::goTo(int row)
{
    if (row < 0 || row >= size()) {
        return false;
    }
    if (m_position >= 0 && row != m_position) {
        m_past.push_back(m_position);
    }
    m_position = row;
    return true;
}

int PairWalk::openFrom(int row) const
{
    while (m_skipsScored && row < size() && m_pairs[static_cast<size_t>(row)].isScored) {
        ++row;
    }
    return row;
}

bool PairWalk::start()
{
    return goTo(openFrom(0));
}

bool PairWalk::next()
{
    return goTo(openFrom(m_position + 1));
}

bool PairWalk::back()
{
    if (m_past.empty()) {
        return m_position > 0 && (--m_position, true);
    }
    m_position = m_past.back();
    m_past.pop_back();
    return true;
}

void PairWalk::setScored()
{
    if (m_position >= 0) {
        m_pairs[static_cast<size_t>(m_position)].isScored = true;
    }
}

} // namespace daicho
