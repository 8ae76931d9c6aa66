// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/service/methodservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/methods/methodeditor.h"
#include "views/widgets/levelpill.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace daicho {

using namespace Qt::StringLiterals;

/// A city builds a method of its own in the window.
class TestMethodEditor : public QObject
{
    Q_OBJECT

private slots:

    void aMethodIsBuiltFromNothing()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        QCOMPARE(editor.findChild<QTabWidget*>(u"methodTabs"_s)->count(), 8);
        auto* inputs = editor.findChild<QTableWidget*>(u"methodInputTable"_s);
        click(editor, u"addInput"_s);
        QTRY_COMPARE(inputs->rowCount(), 3);
        inputs->item(2, 0)->setText(u"ｖａｌｕｅ"_s);
        QTRY_COMPARE(editor.method().inputs[2].key, u"value"_s);
        auto* operands = editor.findChild<QListWidget*>(u"methodOperands"_s);
        QTRY_VERIFY(operands->count() == 3 &&
                    operands->item(2)->data(Qt::UserRole).toString() == u"value"_s);
        operands->item(2)->setCheckState(Qt::Checked);
        QTRY_COMPARE(editor.method().steps[0].operands.last(), u"value"_s);
        const auto* problem = editor.findChild<QLabel*>(u"methodProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"12, 18, 27"_s)); // above the bands
        auto* levels = editor.findChild<QTableWidget*>(u"methodLevelTable"_s);
        levels->item(2, 2)->setText(u"２７"_s);
        QTRY_VERIFY(editor.findChild<QPushButton*>(u"saveMethod"_s)->isEnabled());
        editor.accept();
        QVERIFY_OK(saveMethod(fixture.session(), editor.method()));
    }

    void keysThatCantBeTypedAreRefusedInWords()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        auto* inputs = editor.findChild<QTableWidget*>(u"methodInputTable"_s);
        inputs->item(0, 0)->setText(u"発生 頻度"_s);
        const auto* refused = editor.findChild<QLabel*>(u"methodInputRefused"_s);
        QTRY_VERIFY(refused->text().contains(u"発生 頻度"_s));
        QCOMPARE(editor.method().inputs[0].key, u"likelihood"_s);
        QTRY_COMPARE(inputs->item(0, 0)->text(), u"likelihood"_s);
    }

    void valuesAreTriedBeforeSaving()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        const auto* outcome = editor.findChild<QLabel*>(u"trialOutcome"_s);
        QVERIFY(outcome->text().contains(u"likelihood is missing"_s));
        for (const QString& key : {u"try_likelihood"_s, u"try_loss"_s}) {
            auto* box = editor.findChild<QComboBox*>(key);
            box->setCurrentIndex(box->count() - 1);
            emit box->activated(box->currentIndex());
        }
        QCOMPARE(editor.findChild<LevelPill*>(u"trialLevel"_s)->level(), u"high"_s);
        QVERIFY2(outcome->text().contains(u"Likelihood 3 × Loss 3 = 9"_s),
                 qPrintable(outcome->text()));
        auto* levels = editor.findChild<QTableWidget*>(u"methodLevelTable"_s);
        levels->item(2, 2)->setText(u"8"_s); // the values are kept, and judged anew
        QTRY_COMPARE(editor.findChild<LevelPill*>(u"trialLevel"_s)->level(), QString(u"none"_s));
    }

    void aTableGetsItsHoleAndItsLevels()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        auto* steps = editor.findChild<QTableWidget*>(u"methodStepTable"_s);
        auto* operation = qobject_cast<QComboBox*>(steps->cellWidget(0, 3));
        operation->setCurrentIndex(operation->findData(u"lookup"_s));
        emit operation->activated(operation->currentIndex());
        auto* matrix = editor.findChild<QTableWidget*>(u"methodMatrix"_s);
        QTRY_COMPARE(matrix->rowCount(), 3);
        matrix->item(0, 0)->setText(QString());
        const auto* problem = editor.findChild<QLabel*>(u"methodProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"has no value for 3, 1"_s));
        matrix->item(0, 0)->setText(u"３"_s);
        QTRY_VERIFY(editor.findChild<QPushButton*>(u"saveMethod"_s)->isEnabled());
        auto* level = editor.findChild<QComboBox*>(u"figureLevel"_s);
        level->setCurrentIndex(level->findData(u"risk"_s));
        emit level->activated(level->currentIndex());
        QTRY_COMPARE(matrix->item(0, 0)->text(), u"low"_s);
    }

    void approverRulesAreMade()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        click(editor, u"addApproverRule"_s);
        auto* rules = editor.findChild<QTableWidget*>(u"approverRuleTable"_s);
        QTRY_COMPARE(rules->rowCount(), 1);
        rules->item(0, 1)->setText(u"２"_s);
        QTRY_COMPARE(editor.method().approverRules[0].atLeast, 2.0);
        QCOMPARE(editor.method().approverRules[0].value, u"loss"_s);
    }

    void scalesAreAddedAndNamed()
    {
        PageFixture fixture;
        MethodEditor editor(begun(), roles(fixture), Language::English, false);
        click(editor, u"addScale"_s);
        QTRY_COMPARE(editor.findChild<QComboBox*>(u"methodScale"_s)->currentIndex(), 2);
        auto* name = editor.findChild<QLineEdit*>(u"scaleNameJa"_s);
        name->setText(u"資産の価値"_s);
        emit name->textEdited(name->text());
        QCOMPARE(editor.method().scales[2].label.ja, u"資産の価値"_s);
        click(editor, u"removeScale"_s);
        QTRY_COMPARE(editor.method().scales.size(), size_t(2));
    }

private:
    static Method begun()
    {
        return MethodDraft::begun(u"city-method-1"_s, {u"市の方法"_s, u"Own"_s}).method();
    }

    static const ChoiceSet& roles(PageFixture& fixture)
    {
        return fixture.session().environment().catalogue.choices(u"actor_role"_s);
    }

    static void click(const MethodEditor& editor, const QString& name)
    {
        editor.findChild<QPushButton*>(name)->click();
    }
};

DAICHO_TEST(TestMethodEditor)

} // namespace daicho

#include "tst_methodeditor.moc"
