// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/risk/consensus.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <cmath>

using namespace daicho;
using namespace Qt::StringLiterals;

namespace {

/// Raters as rows, units as columns, '.' for a missing rating; as the source prints its data.
using Sheet = QStringList;

std::vector<std::vector<double>> unitsOf(const Sheet& sheet)
{
    std::vector<std::vector<double>> units;
    for (const QString& rater : sheet) {
        const QStringList given = rater.split(u' ', Qt::SkipEmptyParts);
        units.resize(std::max(units.size(), size_t(given.size())));
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (given[i] != "."_L1) {
                units[size_t(i)].push_back(given[i].toDouble());
            }
        }
    }
    return units;
}

/// The four observers and twelve units that Krippendorff computes by hand.
const Sheet kFourObservers{u"1 2 3 3 2 1 4 1 2 . . ."_s,
                           u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
                           u". 3 3 3 2 3 4 2 2 5 1 ."_s,
                           u"1 2 3 3 2 4 4 1 2 5 1 ."_s};
const Sheet kThreeObservers{u". . . . . 3 4 1 2 1 1 3 3 . 3"_s,
                            u"1 . 2 1 3 3 4 3 . . . . . . ."_s,
                            u". . 2 1 3 4 4 . 2 1 1 3 3 . 4"_s};
const Sheet kTwoObservers{u"0 1 0 0 0 0 0 0 1 0"_s, u"1 1 1 0 0 1 0 0 0 0"_s};
const Sheet kTwoWithFive{u"1 2 3 4 5 1"_s, u"1 2 3 4 5 1"_s};

ReliabilityData dataOf(const std::vector<std::vector<double>>& units)
{
    ReliabilityData data;
    for (const std::vector<double>& unit : units) {
        data.addUnit(unit);
    }
    return data;
}

/// α by its definition, pair of ratings by pair of ratings, without a coincidence matrix.
double bruteForce(const std::vector<std::vector<double>>& units, RatingScale scale)
{
    std::vector<double> all;
    for (const auto& unit : units) {
        if (unit.size() > 1) {
            all.insert(all.end(), unit.begin(), unit.end());
        }
    }
    const auto delta = [&](double a, double b) {
        if (scale == RatingScale::Nominal) {
            return a == b ? 0.0 : 1.0;
        }
        if (scale == RatingScale::Interval) {
            return (a - b) * (a - b);
        }
        double between = 0;
        for (const double rating : all) {
            if (a != b && rating >= std::min(a, b) && rating <= std::max(a, b)) {
                between += rating == a || rating == b ? 0.5 : 1;
            }
        }
        return between * between;
    };
    double observed = 0;
    for (const auto& unit : units) {
        for (size_t i = 0; i < unit.size(); ++i) {
            for (size_t j = 0; j < unit.size(); ++j) {
                observed += i == j ? 0 : delta(unit[i], unit[j]) / double(unit.size() - 1);
            }
        }
    }
    double expected = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = 0; j < all.size(); ++j) {
            expected += i == j ? 0 : delta(all[i], all[j]);
        }
    }
    const double n = double(all.size());
    return 1 - (observed / n) / (expected / (n * (n - 1)));
}

RatedFigures rating(quint16 rater, float likelihood, float loss)
{
    return {rater + 1, likelihood, loss, likelihood * loss, 0, rater};
}

/// One pair of asset and threat, with these ratings.
void addPair(ConsensusTable& table, qint64 asset, const std::vector<RatedFigures>& ratings)
{
    PairConsensus pair;
    pair.asset.value = asset;
    pair.first = quint32(table.ratings.size());
    pair.count = quint16(ratings.size());
    table.ratings.insert(table.ratings.end(), ratings.begin(), ratings.end());
    settlePair(table, pair, 25, {});
    table.pairs.push_back(pair);
}

} // namespace

class TestConsensus : public QObject
{
    Q_OBJECT

private slots:

    void alphaIsAsPublished_data()
    {
        QTest::addColumn<QStringList>("sheet");
        QTest::addColumn<int>("scale");
        QTest::addColumn<double>("alpha");
        const auto row = [](const char* name, const Sheet& sheet, RatingScale scale, double alpha) {
            QTest::newRow(name) << sheet << int(scale) << alpha;
        };
        row("four observers, nominal", kFourObservers, RatingScale::Nominal, 0.743);
        row("four observers, ordinal", kFourObservers, RatingScale::Ordinal, 0.815);
        row("four observers, interval", kFourObservers, RatingScale::Interval, 0.849);
        row("three observers, nominal", kThreeObservers, RatingScale::Nominal, 0.691);
        row("three observers, interval", kThreeObservers, RatingScale::Interval, 0.811);
        row("two observers, two values", kTwoObservers, RatingScale::Nominal, 0.095);
        row("two observers, agreed", kTwoWithFive, RatingScale::Ordinal, 1.0);
    }

    void alphaIsAsPublished()
    {
        QFETCH(const QStringList, sheet);
        QFETCH(const int, scale);
        QFETCH(const double, alpha);

        const auto computed = dataOf(unitsOf(sheet)).alpha(RatingScale(scale));

        QVERIFY(computed);
        QVERIFY2(std::abs(*computed - alpha) < 0.0006, qPrintable(QString::number(*computed)));
    }

    void alphaIsThatOfTheDefinition()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            std::vector<std::vector<double>> units(size_t(random.bounded(2, 20)));
            for (auto& unit : units) {
                for (int rater = 0; rater < 7; ++rater) {
                    if (random.bounded(4) > 0) {
                        unit.push_back(random.bounded(1, 6));
                    }
                }
            }
            units.push_back({1, 5}); // so that there is something to disagree about
            for (const RatingScale scale :
                 {RatingScale::Nominal, RatingScale::Ordinal, RatingScale::Interval}) {
                const auto computed = dataOf(units).alpha(scale);
                QVERIFY(computed);
                QVERIFY(std::abs(*computed - bruteForce(units, scale)) < 1e-9);
            }
        }
    }

    void countsOnlyUnitsWithTwoRatings()
    {
        const ReliabilityData data = dataOf(unitsOf(kFourObservers));

        QCOMPARE(data.units(), 11); // the twelfth has one rating
        QCOMPARE(data.ratings(), 40);
    }

    void alphaSaysNothingWhereNothingCouldDiffer()
    {
        QVERIFY(!dataOf({}).alpha(RatingScale::Ordinal));
        QVERIFY(!dataOf({{3}, {4}}).alpha(RatingScale::Ordinal));
        QVERIFY(!dataOf({{3, 3}, {3, 3, 3}}).alpha(RatingScale::Ordinal));
    }

    void systematicDisagreementIsBelowZero()
    {
        QVERIFY(*dataOf({{1, 5}, {5, 1}, {1, 5}}).alpha(RatingScale::Ordinal) < 0);
    }

    void spreadOfRatings()
    {
        std::vector<float> odd{12, 4, 20};
        QCOMPARE(spreadOf(odd), (FigureSpread{4, 12, 20, 16.0 / 3, 3, 12}));
        std::vector<float> even{4, 8, 9, 16};
        QCOMPARE(spreadOf(even), (FigureSpread{4, 9, 16, 13.0 / 4, 4, 8.5}));
        QCOMPARE(spreadOf(even).spread(), 12.0);
        std::vector<float> holed{std::nanf(""), 6, std::nanf("")};
        QCOMPARE(spreadOf(holed), (FigureSpread{6, 6, 6, 0, 1, 6}));
        QCOMPARE(spreadOf({}), FigureSpread());
    }

    void namesWhoIsFarOff()
    {
        ConsensusTable table;
        addPair(table, 1, {rating(0, 3, 4), rating(1, 3, 4), rating(2, 5, 5)});

        const PairConsensus& pair = table.pairs.front();
        QCOMPARE(pair.farOff, 1);
        QVERIFY(isFarOff(table.ratings[2], pair.value, 25, {}));
        QVERIFY(!isFarOff(table.ratings[0], pair.value, 25, {}));
        QVERIFY(!isFarOff(table.ratings[2], pair.value, 0, {}));
        ConsensusLimits patient;
        patient.farOffShare = 0.6;
        QVERIFY(!isFarOff(table.ratings[2], pair.value, 25, patient));
    }

    void ofTwoWhoDifferBothAreFarOff()
    {
        ConsensusTable table;
        addPair(table, 1, {rating(0, 1, 5), rating(1, 5, 5)});

        QCOMPARE(table.pairs.front().farOff, 2);
        QCOMPARE(table.pairs.front().value.median, 25.0);
    }

    void knowsWhenAllGaveTheSame()
    {
        ConsensusTable table;
        addPair(table, 1, {rating(0, 3, 4), rating(1, 3, 4)});
        addPair(table, 2, {rating(0, 3, 4), rating(1, 4, 3)}); // the same product

        QVERIFY(table.pairs[0].isEqual);
        QVERIFY(!table.pairs[1].isEqual);
        QCOMPARE(table.pairs[1].farOff, 0);
    }

    void sortsByDisagreement()
    {
        ConsensusTable table;
        addPair(table, 1, {rating(0, 3, 4), rating(1, 3, 4)});
        addPair(table, 2, {rating(0, 1, 4), rating(1, 5, 4), rating(2, 5, 4)});
        addPair(table, 3, {rating(0, 1, 4), rating(1, 5, 4)});
        addPair(table, 4, {rating(0, 5, 5), rating(1, 5, 5)});

        sortByDisagreement(table);

        QList<qint64> order;
        for (const PairConsensus& pair : table.pairs) {
            order.append(pair.asset.value);
        }
        QCOMPARE(order, (QList<qint64>{3, 2, 4, 1}));
    }

    void comparesLevelsWhereThereIsNoValue()
    {
        ConsensusTable table;
        const float none = std::nanf("");
        addPair(table, 1, {{1, 3, 3, none, 1, 0}, {2, 4, 4, none, 3, 1}});

        QCOMPARE(table.pairs.front().value.minimum, 1.0);
        QCOMPARE(table.pairs.front().value.maximum, 3.0);
        QVERIFY(!table.pairs.front().isEqual);
    }

    void measuresAgreementOfEachFigure()
    {
        ConsensusTable table;
        for (const auto& unit : unitsOf(kFourObservers)) {
            std::vector<RatedFigures> ratings;
            for (const double value : unit) {
                ratings.push_back(rating(quint16(ratings.size()), float(value), 2));
            }
            addPair(table, qint64(table.pairs.size()) + 1, ratings);
        }
        sortByDisagreement(table);

        const auto likelihood = reliabilityOf(table, AgreementFigure::Likelihood);
        QVERIFY(std::abs(*likelihood.alpha(RatingScale::Ordinal) - 0.815) < 0.0006);
        const auto value = reliabilityOf(table, AgreementFigure::Value);
        QVERIFY(std::abs(*value.alpha(RatingScale::Ordinal) - 0.815) < 0.0006);
        QVERIFY(!reliabilityOf(table, AgreementFigure::Loss).alpha(RatingScale::Ordinal));
    }
};

DAICHO_TEST(TestConsensus)
#include "tst_consensus.moc"
