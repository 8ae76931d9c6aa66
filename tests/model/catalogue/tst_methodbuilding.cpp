// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methoddraft.h"
#include "model/risk/engine.h"
#include "model/risk/methodfindings.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// A method of the city's own that is built from nothing, or rebuilt from a copy.
class TestMethodBuilding : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
    }

    void whatOneBeginsWithWorksAtOnce()
    {
        const auto method = begun().checked();
        QVERIFY_OK(method);
        QVERIFY(examineMethod(*method).isEmpty());
        QCOMPARE(method->heatMapX, u"likelihood"_s);
        const auto score = evaluate(*method, {{u"likelihood"_s, u"3"_s}, {u"loss"_s, u"2"_s}});
        QVERIFY_OK(score);
        QCOMPARE(*score->risk, 6.0);
        QCOMPARE(score->level, u"high"_s);
    }

    void inputsAreAddedAndNamedEverywhere()
    {
        MethodDraft draft = begun();
        const int added = draft.addInput();
        QCOMPARE(draft.method().inputs[2].key, u"input1"_s);
        QVERIFY(!draft.renameInput(added, u"loss"_s)); // taken
        QVERIFY(!draft.renameInput(added, u"資産 価値"_s));
        QVERIFY(!draft.renameInput(added, u"risk"_s)); // a step
        QVERIFY(draft.renameInput(added, u"value"_s));
        draft.setOperands(0, {u"likelihood"_s, u"loss"_s, u"value"_s});
        draft.setAcceptance(AcceptanceKind::PerValue, u"value"_s);
        draft.setApproverRule(draft.addApproverRule(), {u"value"_s, 3, {u"理由"_s, u"why"_s}});
        QVERIFY(draft.renameInput(added, u"worth"_s));
        QCOMPARE(draft.method().steps[0].operands.last(), u"worth"_s);
        QCOMPARE(draft.method().acceptance.perValueOf, u"worth"_s);
        QCOMPARE(draft.method().approverRules[0].value, u"worth"_s);
        QVERIFY_OK(draft.checked());
        QVERIFY(draft.removeInput(added));
        QCOMPARE(draft.method().steps[0].operands.size(), 2);
        QVERIFY(draft.method().approverRules.empty());
        QCOMPARE(draft.acceptanceKind(), AcceptanceKind::None);
        QVERIFY_OK(draft.checked());
    }

    void partsOfAWholeGoWithIt()
    {
        MethodDraft draft = copyOf(u"policy-5x5"_s);
        const auto place = [&draft](const QString& key) {
            const auto& inputs = draft.method().inputs;
            return int(std::ranges::find(inputs, key, &MethodInput::key) - inputs.begin());
        };
        QVERIFY(draft.removeInput(place(u"trust"_s)));
        QCOMPARE(draft.method().findInput(u"loss"_s)->insteadOf.size(), 4);
        QVERIFY_OK(draft.checked());
        for (const QString& part : {u"residents"_s, u"downtime"_s, u"money"_s, u"law"_s}) {
            QVERIFY(draft.removeInput(place(part)));
        }
        QVERIFY(draft.method().findStep(u"loss"_s) == nullptr);
        QVERIFY(draft.method().findInput(u"loss"_s)->insteadOf.isEmpty());
        QVERIFY_OK(draft.checked());
    }

    void aStepBecomesATableThatNamesLevels()
    {
        MethodDraft draft = begun();
        draft.setOperation(0, StepOperation::Lookup);
        QCOMPARE(draft.method().steps[0].table.size(), size_t(9));
        QCOMPARE(draft.method().steps[0].table.at({u"2"_s, u"3"_s}).toDouble(), 3.0);
        draft.setFigure(&MethodFigures::risk, {});
        draft.setFigure(&MethodFigures::level, u"risk"_s);
        QVERIFY(!draft.method().levels[0].from);
        QCOMPARE(draft.method().steps[0].table.at({u"2"_s, u"3"_s}).toString(), u"low"_s);
        QVERIFY_OK(draft.checked());
        draft.setCell(0, {u"2"_s, u"3"_s}, QJsonValue());
        const auto holed = draft.checked();
        QVERIFY(!holed);
        QVERIFY(holed.error().message.contains(u"has no value for 2, 3"_s));
        draft.setFigure(&MethodFigures::level, {});
        QVERIFY(draft.method().levels[0].from);
    }

    void aFlagSetsAFixedValue()
    {
        MethodDraft draft = begun();
        const int flag = draft.addInput();
        draft.setInputType(flag, InputType::Flag);
        const int step = draft.addCalculation();
        QCOMPARE(draft.method().steps[1].operands, QStringList{u"risk"_s});
        draft.setOperation(step, StepOperation::Override);
        QCOMPARE(draft.method().steps[1].overrideFlag, u"input1"_s);
        draft.setOverride(step, u"input1"_s, 9);
        draft.setFigure(&MethodFigures::risk, u"step1"_s);
        const auto method = draft.checked();
        QVERIFY_OK(method);
        const auto score = evaluate(
            *method, {{u"likelihood"_s, u"1"_s}, {u"loss"_s, u"1"_s}, {u"input1"_s, u"はい"_s}});
        QVERIFY_OK(score);
        QCOMPARE(score->level, u"high"_s);
        draft.removeInput(flag);
        QVERIFY(!draft.checked());
        draft.removeCalculation(step);
        draft.setFigure(&MethodFigures::risk, u"risk"_s);
        QVERIFY_OK(draft.checked());
    }

    void amountsHaveAUnitAndBounds()
    {
        MethodDraft draft = begun();
        const int amount = draft.addInput();
        draft.setInputType(amount, InputType::Number);
        draft.setInputRange(amount, 0, 1'000'000, {u"円"_s, u"yen"_s});
        draft.setOptional(amount, true);
        QVERIFY_OK(draft.checked());
        QCOMPARE(*draft.checked()->inputs[2].maximum, 1'000'000.0);
        draft.setInputRange(amount, 5, 1, {});
        QVERIFY(examineMethod(*draft.checked()).first().isError);
    }

    void theOrderOfStepsMatters()
    {
        MethodDraft draft = begun();
        draft.addCalculation();
        QVERIFY_OK(draft.checked());
        QVERIFY(!draft.moveCalculation(0, -1));
        QVERIFY(draft.moveCalculation(0, 1));
        const auto checked = draft.checked();
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains(u"put it before this one"_s));
        draft.setOperands(0, {u"risk"_s});
        draft.setOperands(1, {u"step1"_s});
        QVERIFY(draft.checked().error().message.contains(u"in a circle"_s));
        draft.setOperands(0, {});
        QVERIFY(draft.checked().error().message.contains(u"at least one"_s));
    }

    void scalesInUseStay()
    {
        MethodDraft draft = begun();
        QVERIFY(!draft.removeScale(0));
        const int added = draft.addScale();
        QCOMPARE(draft.method().scales[size_t(added)].steps.size(), size_t(3));
        draft.setInputType(0, InputType::Scale, draft.method().scales[size_t(added)].id);
        QVERIFY(draft.removeScale(0));
        QVERIFY_OK(draft.checked());
    }

private:
    static MethodDraft begun() { return MethodDraft::begun(u"own"_s, {u"市の方法"_s, u"Own"_s}); }

    MethodDraft copyOf(const QString& id) const
    {
        return MethodDraft::copyOf(*m_catalogue.method(id), u"own"_s, {u"写し"_s, u"Copy"_s});
    }

    Catalogue m_catalogue;
};

DAICHO_TEST(TestMethodBuilding)

} // namespace daicho

#include "tst_methodbuilding.moc"
