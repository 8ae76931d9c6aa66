// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/inheritance.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>
#include <set>

namespace daicho {

namespace {

using Way = std::pair<InheritanceNode, InheritanceNode>;

/// Nodes from 1 in memory, with what was settled last.
class MemoryGraph final : public InheritanceGraph
{
public:
    explicit MemoryGraph(size_t count)
        : nodes(count + 1)
    {
    }

    Result<NodeClasses> classes(InheritanceNode node) override
    {
        ++reads;
        return nodes[static_cast<size_t>(node)];
    }

    Result<std::vector<InheritanceNode>> sources(InheritanceNode node) override
    {
        std::vector<InheritanceNode> found;
        for (const auto& [from, to] : ways) {
            if (to == node) {
                found.push_back(from);
            }
        }
        return found;
    }

    Result<std::vector<InheritanceNode>> dependents(InheritanceNode node) override
    {
        std::vector<InheritanceNode> found;
        for (auto way = ways.lower_bound({node, 0}); way != ways.end() && way->first == node;
             ++way) {
            found.push_back(way->second);
        }
        return found;
    }

    void settle(const std::vector<InheritanceNode>& touched)
    {
        const auto settled = settleInheritance(*this, touched);
        QVERIFY_OK(settled);
        for (const SettledNode& node : *settled) {
            nodes[static_cast<size_t>(node.node)] = node.classes;
        }
    }

    WholeGraph whole() const
    {
        WholeGraph graph;
        graph.nodes = nodes;
        for (const auto& [from, to] : ways) {
            graph.ways.emplace_back(static_cast<quint32>(from), static_cast<quint32>(to));
        }
        return graph;
    }

    std::vector<NodeClasses> nodes;
    std::set<Way> ways;
    int reads = 0;
};

/// The least classes that fit: from none at all, raised until nothing changes.
std::vector<std::array<int, 3>> bruteForce(const MemoryGraph& graph)
{
    std::vector<NodeClasses> nodes = graph.nodes;
    for (NodeClasses& node : nodes) {
        node.inherited = {};
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto& [from, to] : graph.ways) {
            for (size_t p = 0; p < 3; ++p) {
                const int rank = nodes[static_cast<size_t>(from)].effective(p);
                int& inherited = nodes[static_cast<size_t>(to)].inherited[p].rank;
                changed = changed || rank > inherited;
                inherited = std::max(inherited, rank);
            }
        }
    }
    std::vector<std::array<int, 3>> ranks;
    for (const NodeClasses& node : nodes) {
        ranks.push_back({node.inherited[0].rank, node.inherited[1].rank, node.inherited[2].rank});
    }
    return ranks;
}

/// What is wrong with a settled graph; '' if nothing is.
QString complaint(const MemoryGraph& graph)
{
    const auto expected = bruteForce(graph);
    for (size_t n = 1; n < graph.nodes.size(); ++n) {
        for (size_t p = 0; p < 3; ++p) {
            const InheritedClass& inherited = graph.nodes[n].inherited[p];
            if (inherited.rank != expected[n][p]) {
                return QStringLiteral("node %1 property %2: %3 instead of %4")
                    .arg(n)
                    .arg(p)
                    .arg(inherited.rank)
                    .arg(expected[n][p]);
            }
            if (inherited.rank == 0) {
                continue;
            }
            const NodeClasses& via = graph.nodes[static_cast<size_t>(inherited.via)];
            if (!graph.ways.contains({inherited.via, static_cast<InheritanceNode>(n)}) ||
                via.effective(p) != inherited.rank || via.depth(p) >= inherited.depth) {
                return QStringLiteral("node %1 property %2 stands on nothing").arg(n).arg(p);
            }
        }
    }
    return {};
}

std::vector<InheritanceNode> change(MemoryGraph& graph, QRandomGenerator& random)
{
    const auto count = static_cast<quint32>(graph.nodes.size() - 1);
    const auto some = [&] { return static_cast<InheritanceNode>(random.bounded(1U, count + 1)); };
    const InheritanceNode node = some();
    NodeClasses& classes = graph.nodes[static_cast<size_t>(node)];
    const auto property = static_cast<size_t>(random.bounded(3));
    switch (random.bounded(6)) {
    case 0:
    case 1:
        classes.own[property] = random.bounded(4);
        return {node};
    case 2:
        classes.overridden[property] = std::max(0, random.bounded(7) - 3);
        return {node};
    case 3:
        if (!graph.ways.empty()) {
            auto way = graph.ways.begin();
            std::advance(way, random.bounded(static_cast<int>(graph.ways.size())));
            const Way gone = *way;
            graph.ways.erase(way);
            return {gone.first, gone.second};
        }
        return {node};
    default: {
        const Way way{node, some()};
        graph.ways.insert(way);
        return {way.first, way.second};
    }
    }
}

} // namespace

class TestInheritance : public QObject
{
    Q_OBJECT

private slots:

    void settlingAlongIsWhatBruteForceFinds_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("runs");
        QTest::newRow("tiny, full of cycles") << 4 << 60 << 200;
        QTest::newRow("small") << 10 << 80 << 100;
        QTest::newRow("wider") << 40 << 150 << 10;
    }

    void settlingAlongIsWhatBruteForceFinds()
    {
        QFETCH(int, nodes);
        QFETCH(int, changes);
        QFETCH(int, runs);
        for (int run = 0; run < runs; ++run) {
            QRandomGenerator random(static_cast<quint32>(run + 1));
            MemoryGraph graph(static_cast<size_t>(nodes));
            for (int i = 0; i < changes; ++i) {
                std::vector<InheritanceNode> touched;
                for (int together = random.bounded(1, 4); together > 0; --together) {
                    const std::vector<InheritanceNode> ends = change(graph, random);
                    touched.insert(touched.end(), ends.begin(), ends.end());
                }
                graph.settle(touched);
                const QString wrong = complaint(graph);
                QVERIFY2(
                    wrong.isEmpty(),
                    qPrintable(QStringLiteral("run %1, change %2: %3").arg(run).arg(i).arg(wrong)));
            }
        }
    }

    void settlingWholeIsWhatBruteForceFinds()
    {
        for (quint32 run = 1; run <= 200; ++run) {
            QRandomGenerator random(run);
            MemoryGraph graph(20);
            for (int i = 0; i < 60; ++i) {
                change(graph, random);
            }
            WholeGraph whole = graph.whole();
            settleWhole(whole);
            graph.nodes = whole.nodes;
            const QString wrong = complaint(graph);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void aCycleDoesNotHoldItselfUp()
    {
        MemoryGraph graph(4);
        graph.ways = {{1, 2}, {2, 3}, {3, 4}, {4, 2}};
        graph.nodes[1].own = {3, 0, 0};
        graph.settle({1, 2, 3, 4});
        QCOMPARE(graph.nodes[4].effective(0), 3);
        graph.ways.erase({1, 2});
        graph.settle({1, 2});
        QCOMPARE(graph.nodes[2].effective(0), 0);
        QCOMPARE(graph.nodes[4].effective(0), 0);
    }

    void anOverrideStopsWhatFlowsInAndFlowsOnItself()
    {
        MemoryGraph graph(3);
        graph.ways = {{1, 2}, {2, 3}};
        graph.nodes[1].own = {4, 0, 0};
        graph.nodes[2].overridden = {2, 0, 0};
        graph.settle({1, 2, 3});
        QCOMPARE(graph.nodes[2].inherited[0].rank, 4);
        QCOMPARE(graph.nodes[2].effective(0), 2);
        QCOMPARE(graph.nodes[3].effective(0), 2);
    }

    void aChangeReadsOnlyWhatDependsOnIt()
    {
        MemoryGraph graph(10'000);
        for (InheritanceNode n = 1; n < 10'000; ++n) {
            graph.ways.insert({n, n + 1});
        }
        graph.nodes[1].own = {1, 1, 1};
        graph.settle({1});
        graph.nodes[9'990].own = {2, 1, 1};
        graph.reads = 0;
        graph.settle({9'990});
        QVERIFY(graph.reads <= 20);
        QCOMPARE(graph.nodes[10'000].effective(0), 2);
    }

    void cyclesAreFoundAsGroups()
    {
        WholeGraph graph;
        graph.nodes.resize(8);
        graph.ways = {{0, 1}, {1, 2}, {2, 1}, {3, 3}, {4, 5}, {5, 6}, {6, 4}, {6, 7}};
        std::vector<std::vector<quint32>> groups = cyclicGroups(graph);
        std::sort(groups.begin(), groups.end());
        const std::vector<std::vector<quint32>> expected = {{1, 2}, {3}, {4, 5, 6}};
        QVERIFY(groups == expected);
    }

    void aChainAsLongAsTheRegisterNeedsNoDeepStack()
    {
        WholeGraph graph;
        constexpr quint32 kLong = 300'000;
        graph.nodes.resize(kLong);
        graph.nodes[0].own = {1, 1, 1};
        for (quint32 n = 0; n < kLong; ++n) {
            graph.ways.emplace_back(n, (n + 1) % kLong);
        }
        settleWhole(graph);
        QCOMPARE(graph.nodes[kLong - 1].effective(2), 1);
        QCOMPARE(cyclicGroups(graph).front().size(), size_t{kLong});
    }
};

DAICHO_TEST(TestInheritance)

} // namespace daicho

#include "tst_inheritance.moc"
