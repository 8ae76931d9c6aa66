// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/roundplan.h"
#include "tests/support/testmain.h"

#include <QSet>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCategories{u"deliberate"_s, u"disaster"_s};

Candidate candidate(int group, RoundCause cause, double value, int category = 0)
{
    Candidate one;
    one.group = group;
    one.category = category;
    one.cause = cause;
    one.value = value;
    one.ticket = static_cast<quint64>(group) * 2654435761U % 1000;
    return one;
}

QList<int> groups(const std::vector<SharedItem>& items)
{
    QList<int> list;
    for (const SharedItem& item : items) {
        list.append(item.candidate.group);
    }
    return list;
}

} // namespace

class TestRoundPlan : public QObject
{
    Q_OBJECT

private slots:

    void pressingCausesComeFirst()
    {
        const std::vector<Candidate> candidates{candidate(1, RoundCause::New, 20),
                                                candidate(2, RoundCause::High, 10),
                                                candidate(3, RoundCause::High, 16),
                                                candidate(4, RoundCause::Changed, 4),
                                                candidate(5, RoundCause::Disagreement, 2),
                                                candidate(6, RoundCause::None, 25)};
        const auto items = shareOut(candidates, {{u"部長"_s, {}}}, kCategories, 60, 1);
        QCOMPARE(groups(items), (QList<int>{3, 2, 5, 4, 1}));
    }

    void everyCategoryHasItsShare()
    {
        const std::vector<Candidate> candidates{candidate(1, RoundCause::New, 20),
                                                candidate(2, RoundCause::New, 16),
                                                candidate(3, RoundCause::New, 9, 1)};
        const auto items = shareOut(candidates, {{u"部長"_s, {}}}, kCategories, 2, 1);
        QCOMPARE(groups(items), (QList<int>{1, 3}));
    }

    void nobodyGetsMoreThanTheLimitAndLoadsAreEven()
    {
        std::vector<Candidate> candidates;
        for (int i = 0; i < 100; ++i) {
            candidates.push_back(candidate(i, RoundCause::New, i));
        }
        const QList<RaterChoice> raters{{u"一"_s, {}}, {u"二"_s, {}}, {u"三"_s, {}}, {u"四"_s, {}}};
        const auto items = shareOut(candidates, raters, kCategories, 10, 2);
        QCOMPARE(items.size(), size_t(20));
        std::vector<int> loads(4, 0);
        for (const SharedItem& item : items) {
            QCOMPARE(item.raters.size(), size_t(2));
            for (const int rater : item.raters) {
                ++loads[size_t(rater)];
            }
        }
        QCOMPARE(loads, std::vector<int>(4, 10));
    }

    void expertiseDecidesWhoGetsWhat()
    {
        const std::vector<Candidate> candidates{candidate(1, RoundCause::New, 9),
                                                candidate(2, RoundCause::New, 8, 1)};
        const QList<RaterChoice> raters{{u"消防長"_s, {u"disaster"_s}}, {u"部長"_s, {}}};
        const auto items = shareOut(candidates, raters, kCategories, 60, 2);
        QCOMPARE(items[0].raters, std::vector<int>{1});
        QCOMPARE(items[1].raters, (std::vector<int>{0, 1}));
        // Nobody knows the category: left out, not given to whoever is there.
        QVERIFY(shareOut({candidate(1, RoundCause::New, 9)},
                         {{u"消防長"_s, {u"disaster"_s}}},
                         kCategories,
                         60,
                         1)
                    .empty());
    }

    void theDrawIsTheSameForTheSameRound()
    {
        std::vector<Candidate> candidates;
        for (int i = 0; i < 200; ++i) {
            candidates.push_back(candidate(i, RoundCause::None, 1));
        }
        const auto drawn = [](std::vector<Candidate> list, int percent) {
            drawSample(list, percent);
            QSet<int> set;
            for (const Candidate& one : list) {
                if (one.cause == RoundCause::Sample) {
                    set.insert(one.group);
                }
            }
            return set;
        };
        QCOMPARE(drawn(candidates, 5).size(), 10);
        std::vector<Candidate> turned(candidates.rbegin(), candidates.rend());
        QCOMPARE(drawn(candidates, 5), drawn(turned, 5));
        QCOMPARE(drawn(candidates, 0).size(), 0);
        QCOMPARE(drawn(candidates, 100).size(), 200);
        candidates.resize(3);
        QCOMPARE(drawn(candidates, 5).size(), 1);
    }

    void drawnOnesKeepTheirRoom()
    {
        std::vector<Candidate> candidates;
        for (int i = 0; i < 100; ++i) {
            candidates.push_back(candidate(i, i < 90 ? RoundCause::New : RoundCause::Sample, 1));
        }
        const auto items = shareOut(candidates, {{u"部長"_s, {}}}, kCategories, 20, 1);
        QCOMPARE(items.size(), size_t(20));
        QCOMPARE(std::ranges::count_if(items,
                                       [](const SharedItem& item) {
                                           return item.candidate.cause == RoundCause::Sample;
                                       }),
                 2);
    }
};

DAICHO_TEST(TestRoundPlan)

} // namespace daicho

#include "tst_roundplan.moc"
