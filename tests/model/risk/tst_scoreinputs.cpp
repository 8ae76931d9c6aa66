// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/engine.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// What evaluate() takes and refuses.
class TestScoreInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badInputsAreNamedWithTheirRange_data();
    void badInputsAreNamedWithTheirRange();
    void goodInputsAreUnderstood_data();
    void goodInputsAreUnderstood();
    void problemsComeOnePerKeyForForms();

private:
    static ScoreInputs inputsOf(const QString& text);

    Catalogue m_catalogue;
};

void TestScoreInputs::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

ScoreInputs TestScoreInputs::inputsOf(const QString& text)
{
    ScoreInputs inputs;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        inputs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return inputs;
}

void TestScoreInputs::badInputsAreNamedWithTheirRange_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");

    const QString policy = u"policy-5x5"_s;
    const QString ipa = u"ipa-3.1"_s;
    QTest::newRow("above") << policy << u"likelihood=6 loss=3"_s << u"likelihood"_s << u"1–5"_s;
    QTest::newRow("below") << policy << u"likelihood=0 loss=3"_s << u"likelihood"_s << u"1–5"_s;
    QTest::newRow("negative") << policy << u"likelihood=-1 loss=3"_s << u"likelihood"_s << u"1–5"_s;
    QTest::newRow("fraction") << policy << u"likelihood=2.5 loss=3"_s << u"likelihood"_s
                              << u"1–5"_s;
    QTest::newRow("word") << policy << u"likelihood=often loss=3"_s << u"likelihood"_s
                          << u"“often”"_s;
    QTest::newRow("not a number") << policy << u"likelihood=nan loss=3"_s << u"likelihood"_s
                                  << u"1–5"_s;
    QTest::newRow("missing") << policy << u"loss=3"_s << u"likelihood"_s << u"missing"_s;
    QTest::newRow("empty is missing")
        << policy << u"likelihood= loss=3"_s << u"likelihood"_s << u"missing"_s;
    QTest::newRow("no loss at all")
        << policy << u"likelihood=3"_s << u"loss"_s << u"residents, downtime, money, law, trust"_s;
    QTest::newRow("some dimensions missing") << policy << u"likelihood=3 residents=2 money=3"_s
                                             << u"downtime, law, trust"_s << u"all of"_s;
    QTest::newRow("a dimension out of range")
        << policy << u"likelihood=3 residents=2 downtime=1 money=9 law=1 trust=1"_s << u"money"_s
        << u"1–5"_s;
    QTest::newRow("loss and other dimensions")
        << policy << u"likelihood=3 loss=2 residents=2 downtime=1 money=5 law=1 trust=1"_s
        << u"loss"_s << u"make it 5"_s;
    QTest::newRow("loss above its only dimension")
        << policy << u"likelihood=3 loss=2 money=1"_s << u"loss"_s << u"make it 1"_s;
    QTest::newRow("unknown") << policy << u"likelihood=3 loss=2 threat=1"_s << u"threat"_s
                             << u"Its inputs are likelihood, loss, residents"_s;
    QTest::newRow("everything at once")
        << policy << u"likelihood=9 los=2"_s << u"likelihood, los, loss"_s << u"1–5"_s;
    QTest::newRow("nothing") << ipa << QString() << u"c, i, a, personal, threat, vulnerability"_s
                             << u"missing"_s;
    QTest::newRow("no flag") << ipa << u"c=1 i=1 a=1 personal=2 threat=1 vulnerability=1"_s
                             << u"personal"_s << u"yes or no"_s;
    QTest::newRow("0 is no rating")
        << ipa << u"c=0 i=1 a=1 personal=no threat=1 vulnerability=1"_s << u"c"_s << u"1–3"_s;
}

void TestScoreInputs::badInputsAreNamedWithTheirRange()
{
    QFETCH(QString, method);
    QFETCH(QString, inputs);
    QFETCH(QString, where);
    QFETCH(QString, reason);

    const auto score = evaluate(*m_catalogue.method(method), inputsOf(inputs));

    QVERIFY(!score);
    QCOMPARE(score.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(score.error().where, where);
    QVERIFY2(score.error().message.contains(reason), qPrintable(score.error().message));
    QCOMPARE(score.error().message.split(u'\n').size(), where.split(u", "_s).size());
}

void TestScoreInputs::goodInputsAreUnderstood_data()
{
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<double>("risk");

    QTest::newRow("plain") << u"likelihood=3 loss=4"_s << 12.0;
    QTest::newRow("full width") << u"likelihood=３ loss=４"_s << 12.0;
    QTest::newRow("decimal form") << u"likelihood=3.0 loss=4"_s << 12.0;
    QTest::newRow("dimensions") << u"likelihood=3 residents=1 downtime=4 money=1 law=1 trust=1"_s
                                << 12.0;
    QTest::newRow("loss and equal dimensions")
        << u"likelihood=3 loss=4 residents=1 downtime=4 money=1 law=1 trust=1"_s << 12.0;
    QTest::newRow("loss and an empty dimension") << u"likelihood=3 loss=4 money="_s << 12.0;
}

void TestScoreInputs::goodInputsAreUnderstood()
{
    QFETCH(QString, inputs);
    QFETCH(double, risk);

    const auto score = evaluate(*m_catalogue.defaultMethod(), inputsOf(inputs));

    QVERIFY_OK(score);
    QCOMPARE(score->risk, std::optional(risk));
}

void TestScoreInputs::problemsComeOnePerKeyForForms()
{
    const Method& method = *m_catalogue.defaultMethod();

    const QList<FieldProblem> problems = checkInputs(method, inputsOf(u"likelihood=7 loss=x"_s));

    QCOMPARE(problems.size(), qsizetype(2));
    QCOMPARE(problems.at(0).field, u"likelihood"_s);
    QCOMPARE(problems.at(0).value, u"7"_s);
    QCOMPARE(problems.at(1).field, u"loss"_s);
    QVERIFY(checkInputs(method, inputsOf(u"likelihood=1 loss=1"_s)).isEmpty());
}

} // namespace daicho

DAICHO_TEST(daicho::TestScoreInputs)
#include "tst_scoreinputs.moc"
