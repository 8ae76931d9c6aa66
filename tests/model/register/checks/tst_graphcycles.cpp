// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/checks/graphcycles.h"
#include "tests/support/testmain.h"

namespace daicho {

class TestGraphCycles : public QObject
{
    Q_OBJECT

private slots:

    void namesEveryKeyOnACircleAndNoOther()
    {
        GraphCycles graph;
        for (const auto& [from, to] : std::initializer_list<std::pair<qint64, qint64>>{
                 {1, 2}, {2, 3}, {3, 1}, {3, 4}, {4, 5}, {9, 1}, {7, 8}, {8, 7}}) {
            graph.add(from, to);
        }
        QCOMPARE(graph.find(), (std::vector<qint64>{1, 2, 3, 7, 8}));
    }

    void edgesToItselfAndTreesAreNoCircles()
    {
        GraphCycles graph;
        graph.add(1, 1);
        graph.add(1, 2);
        graph.add(1, 3);
        graph.add(2, 4);
        graph.add(3, 4);
        QCOMPARE(graph.find(), std::vector<qint64>());
    }

    void aChainOfManyDoesNotOverflow()
    {
        constexpr qint64 kLong = 300'000;
        GraphCycles graph;
        for (qint64 i = 1; i < kLong; ++i) {
            graph.add(i, i + 1);
        }
        QVERIFY(GraphCycles(graph).find().empty());
        graph.add(kLong, 1);
        QCOMPARE(graph.find().size(), size_t(kLong));
    }
};

} // namespace daicho

using daicho::TestGraphCycles;
DAICHO_TEST(TestGraphCycles)
#include "tst_graphcycles.moc"
