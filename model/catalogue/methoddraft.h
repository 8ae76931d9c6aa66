// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"

namespace daicho {

/// How a draft says what is acceptable.
enum class AcceptanceKind { None, Limit, Levels, PerValue };

/// A method while somebody edits it. Scales, tables, bands and limits stay joined: a step that is
/// added to a scale gets its row in every table and its limit, one that is removed is taken out.
class MethodDraft
{
public:
    explicit MethodDraft(Method method = {});
    /// A method of the city's own that begins as a copy of this one.
    static MethodDraft copyOf(const Method& method, const QString& id, const Bilingual& label);
    /// Something to begin with from nothing: likelihood × loss in three steps each.
    static MethodDraft begun(const QString& id, const Bilingual& label);

    const Method& method() const { return m_method; }

    void setLabel(const Bilingual& label) { m_method.header.label = label; }

    void setStep(int scale, int step, const Bilingual& label, const Bilingual& criterion);
    /// One step more at the top of a scale of numbers, one above the last. False for a scale whose
    /// steps have ids.
    bool addStep(int scale);
    /// Takes the highest step away. False where fewer than two would be left.
    bool removeStep(int scale);

    /// With three steps. Gives its place.
    int addScale();
    /// False where an input or a step of the calculation has it.
    bool removeScale(int scale);
    void setScaleLabel(int scale, const Bilingual& label);

    /// Asked last, on the first scale. Gives its place.
    int addInput();
    /// Out of all that names it. False for the last one.
    bool removeInput(int input);
    bool moveInput(int input, int by);
    /// Everywhere. False for a key that is taken, or that nobody could type as KEY=VALUE.
    bool renameInput(int input, const QString& key);
    void setInput(int input, const Bilingual& label, const Bilingual& question);
    /// `scale`: id, for InputType::Scale.
    void setInputType(int input, InputType type, const QString& scale = {});
    void setInputRange(int input,
                       std::optional<double> minimum,
                       std::optional<double> maximum,
                       const Bilingual& unit);

    void setOptional(int input, bool isOptional) { inputAt(input).isOptional = isOptional; }

    /// A product of what no other step takes, worked out last. Gives its place.
    int addCalculation();
    void removeCalculation(int step);
    bool moveCalculation(int step, int by);
    bool renameCalculation(int step, const QString& name);

    void setCalculationLabel(int step, const Bilingual& label) { stepAt(step).label = label; }

    void setOperation(int step, StepOperation operation);
    void setOperands(int step, const QStringList& operands);
    /// `scale`: id; empty for any number.
    void setOutcomeScale(int step, const QString& scale);
    void setOverride(int step, const QString& flag, double value);
    /// One of the figures that a score shows; an empty level goes back to bands.
    void setFigure(QString MethodFigures::*figure, const QString& value);

    /// Without a value: a hole, which the document's rules complain about.
    void setCell(int step, const QStringList& keys, const QJsonValue& value);

    void setLevel(int level, const Bilingual& label, const Bilingual& meaning);
    void setBand(int level, double from, double to);

    void setApprover(int level, const QString& role) { levelAt(level).approver = role; }

    /// Above the highest, in a method with bands.
    int addLevel();
    /// False where it is the last one, or a table names it.
    bool removeLevel(int level);

    AcceptanceKind acceptanceKind() const;
    /// Begins that kind with what accepts nothing more than before where that can be said.
    void setAcceptance(AcceptanceKind kind, const QString& perValueOf = {});

    void setLimit(double limit) { m_method.acceptance.riskAtMost = limit; }

    void setLimit(const QString& key, double limit) { m_method.acceptance.atMost[key] = limit; }

    void setAccepted(const QString& level, bool isAccepted);

    /// Of the loss, or else of the first input or step. Gives its place.
    int addApproverRule();
    void removeApproverRule(int rule);
    void setApproverRule(int rule, const ApproverRule& to);

    /// What the documents of a method are held to; the same rules as for files.
    Result<Method> checked() const;

private:
    RiskLevel& levelAt(int level) { return m_method.levels[static_cast<size_t>(level)]; }

    MethodInput& inputAt(int input) { return m_method.inputs[static_cast<size_t>(input)]; }

    MethodStep& stepAt(int step) { return m_method.steps[static_cast<size_t>(step)]; }

    bool isFree(const QString& key) const;
    int freeNumber(const QString& stem) const;
    void rename(const QString& from, const QString& to);
    void forget(const QString& value);
    void settle();
    void settleLevels();
    void settleHeatMap();
    void fillTables();
    void fillLimits();

    Method m_method;
};

} // namespace daicho
