// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/roundplan.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kSampleShare = 10; // one part in ten

/// Orders candidates of one cause: the highest drafts first, and each further one of a category
/// counts for less, so that every category has its share.
void order(std::vector<Candidate>& candidates)
{
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        return std::tuple(b.value, b.holdsFor, a.threat, a.group) <
               std::tuple(a.value, a.holdsFor, b.threat, b.group);
    });
    QHash<int, int> turns;
    std::vector<std::pair<double, Candidate>> ranked;
    ranked.reserve(candidates.size());
    for (const Candidate& candidate : candidates) {
        const int turn = ++turns[candidate.category];
        ranked.emplace_back(-(candidate.value + 1) / turn, candidate);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, Candidate>::first);
    std::ranges::transform(ranked, candidates.begin(), &std::pair<double, Candidate>::second);
}

class Dealer
{
public:
    Dealer(const QList<RaterChoice>& raters, const QStringList& categories, int limit, int wanted)
        : m_raters(raters)
        , m_categories(categories)
        , m_load(static_cast<size_t>(raters.size()), 0)
        , m_limit(limit)
        , m_wanted(wanted)
    {
    }

    bool isFull() const
    {
        return std::ranges::all_of(m_load, [this](int load) { return load >= m_limit; });
    }

    /// Nobody where all who know the category are full.
    std::vector<int> deal(const Candidate& candidate)
    {
        const QString& category = m_categories[candidate.category];
        std::vector<int> able;
        for (int i = 0; i < static_cast<int>(m_load.size()); ++i) {
            const QStringList& expertise = m_raters[i].expertise;
            if (m_load[static_cast<size_t>(i)] < m_limit &&
                (expertise.isEmpty() || expertise.contains(category))) {
                able.push_back(i);
            }
        }
        std::ranges::stable_sort(
            able, {}, [this](int i) { return m_load[static_cast<size_t>(i)]; });
        able.resize(std::min(able.size(), static_cast<size_t>(m_wanted)));
        std::ranges::sort(able);
        for (const int i : able) {
            ++m_load[static_cast<size_t>(i)];
        }
        return able;
    }

private:
    const QList<RaterChoice>& m_raters;
    const QStringList& m_categories;
    std::vector<int> m_load;
    int m_limit;
    int m_wanted;
};

} // namespace

QString toKey(RoundCause cause)
{
    switch (cause) {
    case RoundCause::High:
        return u"high"_s;
    case RoundCause::Disagreement:
        return u"disagreement"_s;
    case RoundCause::Changed:
        return u"changed"_s;
    case RoundCause::New:
        return u"new"_s;
    case RoundCause::Sample:
        return u"sample"_s;
    case RoundCause::None:
        break;
    }
    return {};
}

void drawSample(std::vector<Candidate>& candidates, int percent)
{
    std::vector<Candidate*> rest;
    for (Candidate& candidate : candidates) {
        if (candidate.cause == RoundCause::None) {
            rest.push_back(&candidate);
        }
    }
    const size_t wanted = (rest.size() * static_cast<size_t>(std::max(percent, 0)) + 99) / 100;
    std::ranges::sort(rest, {}, [](const Candidate* candidate) { return candidate->ticket; });
    for (size_t i = 0; i < std::min(wanted, rest.size()); ++i) {
        rest[i]->cause = RoundCause::Sample;
    }
}

std::vector<SharedItem> shareOut(std::vector<Candidate> candidates,
                                 const QList<RaterChoice>& raters,
                                 const QStringList& categories,
                                 int itemLimit,
                                 int ratersPerItem)
{
    std::vector<SharedItem> shared;
    Dealer dealer(raters, categories, itemLimit, ratersPerItem);
    const auto dealAll = [&](RoundCause cause, size_t most) {
        std::vector<Candidate> own;
        std::ranges::copy_if(candidates, std::back_inserter(own), [cause](const Candidate& one) {
            return one.cause == cause;
        });
        order(own);
        size_t dealt = 0;
        for (const Candidate& candidate : own) {
            if (dealt == most || dealer.isFull()) {
                break;
            }
            std::vector<int> takers = dealer.deal(candidate);
            if (!takers.empty()) {
                shared.push_back({candidate, std::move(takers)});
                ++dealt;
            }
        }
    };
    const size_t room = static_cast<size_t>(itemLimit) * static_cast<size_t>(raters.size()) /
                        static_cast<size_t>(std::max(ratersPerItem, 1));
    dealAll(RoundCause::Sample, std::max<size_t>(room / kSampleShare, 1));
    const auto drawn = std::exchange(shared, {});
    for (const RoundCause cause :
         {RoundCause::High, RoundCause::Disagreement, RoundCause::Changed, RoundCause::New}) {
        dealAll(cause, candidates.size());
    }
    shared.insert(shared.end(), drawn.begin(), drawn.end());
    return shared;
}

} // namespace daicho
