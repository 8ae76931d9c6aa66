// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"
#include "model/exchange/departmentformulas.h"
#include "model/exchange/departmentlayout.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestDepartmentFormulas : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerGivesTheClassOfTheClassifier_data();
    void everyAnswerGivesTheClassOfTheClassifier();
    void withoutAnswersTheLastClassStands();
    void aGapInTheAnswersIsShown();
    void formulasNameTheCellsOfTheirRow();

private:
    static DepartmentFormulas formulas(const Scheme& scheme, const DepartmentLayout& layout)
    {
        return {scheme,
                layout,
                Language::Japanese,
                u"要回答"_s,
                u"lists!$A$1:$A$20"_s,
                u"lists!$B$1:$B$20"_s};
    }
};

void TestDepartmentFormulas::everyAnswerGivesTheClassOfTheClassifier_data()
{
    QTest::addColumn<QString>("id");
    for (const Scheme& scheme : testCatalogue().schemes()) {
        QTest::newRow(qPrintable(scheme.header.id)) << scheme.header.id;
    }
}

void TestDepartmentFormulas::everyAnswerGivesTheClassOfTheClassifier()
{
    QFETCH(QString, id);
    const Scheme& scheme = *testCatalogue().scheme(id);
    const DepartmentLayout layout(scheme, {});
    const DepartmentFormulas made = formulas(scheme, layout);
    const unsigned count = unsigned(scheme.questions.size());
    for (unsigned turn = 0; turn < 1U << count; ++turn) {
        QMap<QString, bool> answers;
        QMap<QString, QString> given;
        for (unsigned i = 0; i < count; ++i) {
            const bool yes = (turn >> i & 1U) != 0;
            answers.insert(scheme.questions[i].id, yes);
            given.insert(scheme.questions[i].id, yes ? u"yes"_s : u"no"_s);
        }
        const auto expected = classify(scheme, given);
        QVERIFY_OK(expected);
        QStringList classes;
        for (const Property property : scheme.gradedProperties()) {
            classes.append(made.classValue(property, answers, {}));
        }
        QCOMPARE(classes.value(0), expected->confidentiality);
        QCOMPARE(classes.value(1, classes[0]), expected->integrity);
        QCOMPARE(classes.value(2, classes[0]), expected->availability);
        QStringList labels;
        for (const HandlingRestriction& restriction : expected->restrictions) {
            labels.append(restriction.label.ja);
        }
        QCOMPARE(made.handlingValue(classes),
                 labels.isEmpty() ? u"特別な取扱いはありません"_s : labels.join(u" ／ "_s));
    }
}

void TestDepartmentFormulas::withoutAnswersTheLastClassStands()
{
    const Scheme& scheme = *testCatalogue().defaultScheme();
    const DepartmentLayout layout(scheme, {});
    QCOMPARE(formulas(scheme, layout).classValue(Property::Integrity, {{u"Q1"_s, true}}, u"2"_s),
             u"2"_s);
    QCOMPARE(formulas(scheme, layout).classValue(Property::Integrity, {}, {}), QString());
}

void TestDepartmentFormulas::aGapInTheAnswersIsShown()
{
    const Scheme& scheme = *testCatalogue().defaultScheme();
    const DepartmentLayout layout(scheme, {});
    const DepartmentFormulas made = formulas(scheme, layout);
    QCOMPARE(made.classValue(Property::Confidentiality, {{u"Q1"_s, false}}, u"2"_s), u"要回答"_s);
    QCOMPARE(made.classValue(Property::Confidentiality, {{u"Q2"_s, true}}, u"2"_s), u"要回答"_s);
    QCOMPARE(made.classValue(Property::Confidentiality, {{u"Q1"_s, true}}, u"2"_s), u"3A"_s);
    QCOMPARE(made.handlingValue({u"要回答"_s, u"2"_s, u"2"_s}), QString());
}

void TestDepartmentFormulas::formulasNameTheCellsOfTheirRow()
{
    const Scheme& scheme = *testCatalogue().defaultScheme();
    const DepartmentLayout layout(scheme, {});
    const QByteArray formula = formulas(scheme, layout).classFormula(Property::Availability, 7);
    // Without further fields: number, token, name, check, three more, Q1 to Q4, I2, A2 in M,
    // and the last availability in P.
    QCOMPARE(formula,
             QByteArray("=IF(AND($M7=\"\"),IF($P7=\"\",\"\",$P7),"
                        "IF($M7=\"はい\",\"2\",IF($M7=\"いいえ\",\"1\",\"要回答\")))"));
    QVERIFY(formulas(scheme, layout).handlingFormula(7).contains("$Q7&\"/\"&$R7&\"/\"&$S7"));
}

DAICHO_TEST(TestDepartmentFormulas)

} // namespace daicho

#include "tst_departmentformulas.moc"
