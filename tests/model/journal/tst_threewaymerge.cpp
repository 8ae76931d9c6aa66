// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/threewaymerge.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace daicho {

class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private slots:

    void oneFieldHasFiveOutcomes_data()
    {
        QTest::addColumn<QVariant>("base");
        QTest::addColumn<QVariant>("ours");
        QTest::addColumn<QVariant>("theirs");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* name,
                            const QVariant& base,
                            const QVariant& ours,
                            const QVariant& theirs,
                            MergeOutcome outcome) {
            QTest::newRow(name) << base << ours << theirs << static_cast<int>(outcome);
        };
        const QVariant a(u"甲"_s);
        const QVariant b(u"乙"_s);
        const QVariant c(u"丙"_s);
        const QVariant none;
        row("nobody", a, a, a, MergeOutcome::Unchanged);
        row("nobody filled it", none, none, none, MergeOutcome::Unchanged);
        row("theirs", a, a, b, MergeOutcome::TheirsOnly);
        row("theirs filled it", none, none, b, MergeOutcome::TheirsOnly);
        row("theirs emptied it", a, a, none, MergeOutcome::TheirsOnly);
        row("ours", a, b, a, MergeOutcome::OursOnly);
        row("ours emptied it", a, none, a, MergeOutcome::OursOnly);
        row("both the same", a, b, b, MergeOutcome::SameChange);
        row("both emptied it", a, none, none, MergeOutcome::SameChange);
        row("both otherwise", a, b, c, MergeOutcome::Conflict);
        row("one emptied it", a, none, c, MergeOutcome::Conflict);
        row("flags", true, false, QVariant(), MergeOutcome::Conflict);
        row("dates",
            QDate(2026, 4, 1),
            QDate(2026, 4, 1),
            QDate(2026, 4, 2),
            MergeOutcome::TheirsOnly);
        row("choices in another order",
            QStringList{u"H01"_s, u"H02"_s},
            QStringList{u"H01"_s, u"H02"_s},
            QStringList{u"H02"_s, u"H01"_s},
            MergeOutcome::Unchanged);
        row("numbers", qlonglong{3}, qlonglong{3}, qlonglong{3}, MergeOutcome::Unchanged);
    }

    void oneFieldHasFiveOutcomes()
    {
        QFETCH(const QVariant, base);
        QFETCH(const QVariant, ours);
        QFETCH(const QVariant, theirs);
        QFETCH(const int, outcome);

        QCOMPARE(static_cast<int>(mergeValues(base, ours, theirs)), outcome);
    }

    void whatMustHoldForAnyThreeValues()
    {
        QRandomGenerator random(20261123);
        const std::vector<QVariant> pool{
            {}, u"甲"_s, u"乙"_s, u"丙"_s, qlonglong{1}, true, QDate(2026, 4, 1), 1.5};
        const auto any = [&] {
            return pool[static_cast<size_t>(random.bounded(static_cast<int>(pool.size())))];
        };
        for (int i = 0; i < 20'000; ++i) {
            const QVariant base = any();
            const QVariant ours = any();
            const QVariant theirs = any();

            const MergeOutcome outcome = mergeValues(base, ours, theirs);
            const QVariant& merged = mergedValue(ours, theirs, outcome);

            // Only a conflict loses one of two changes, and then nothing of ours is touched.
            const bool theirsChanged = theirs != base;
            const bool oursChanged = ours != base;
            QCOMPARE(outcome == MergeOutcome::Conflict,
                     theirsChanged && oursChanged && ours != theirs);
            QCOMPARE(merged, theirsChanged && !oursChanged ? theirs : ours);
            // Merging what was merged again changes nothing.
            const MergeOutcome again = mergeValues(base, merged, theirs);
            QVERIFY(again != MergeOutcome::TheirsOnly);
            QCOMPARE(again == MergeOutcome::Conflict, outcome == MergeOutcome::Conflict);
            // The two sides are alike but for who is asked.
            const MergeOutcome mirrored = mergeValues(base, theirs, ours);
            QCOMPARE(mirrored == MergeOutcome::TheirsOnly, outcome == MergeOutcome::OursOnly);
            QCOMPARE(mirrored == MergeOutcome::Conflict, outcome == MergeOutcome::Conflict);
        }
    }

    void recordsMergeFieldByField()
    {
        const std::vector<QVariant> base{u"甲"_s, u"乙"_s, {}, u"丁"_s};
        const std::vector<QVariant> ours{u"甲"_s, u"乙2"_s, {}, u"丁2"_s};
        const std::vector<QVariant> theirs{u"甲3"_s, u"乙"_s, {}, u"丁3"_s};

        QCOMPARE(mergeRecords(base, ours, theirs),
                 (std::vector{MergeOutcome::TheirsOnly,
                              MergeOutcome::OursOnly,
                              MergeOutcome::Unchanged,
                              MergeOutcome::Conflict}));
    }
};

DAICHO_TEST(TestThreeWayMerge)

} // namespace daicho

#include "tst_threewaymerge.moc"
