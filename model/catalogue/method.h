// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace daicho {

/// One step of a scale: a number, and an id where people and tables speak of it by a word.
struct ScaleStep
{
    double value = 0;
    QString id; ///< vl; empty where the number is the name
    Bilingual label;
    Bilingual criterion;
    /// Numbers that mean this step too, where it has an id: 80 to 95 for "h".
    std::optional<double> from = {};
    std::optional<double> to = {};

    /// How inputs, tables and explanations name the step: the id, or the number.
    QString key() const;
};

struct MethodScale
{
    QString id;
    Bilingual label;
    std::vector<ScaleStep> steps; ///< ascending
    Provenance provenance;

    const ScaleStep* find(double value) const;
    const ScaleStep* find(const QString& key) const;
    bool hasIds() const;
    /// The step whose numbers hold this one: the last that begins at or below it. Null where no
    /// step has numbers, or this one lies outside of all.
    const ScaleStep* findByNumber(double number) const;
};

enum class InputType {
    Scale,  ///< one step of a scale
    Flag,   ///< yes or no
    Number, ///< any number from minimum to maximum
};

/// What is asked for one score.
struct MethodInput
{
    QString key;
    InputType type = InputType::Scale;
    Bilingual label;
    Bilingual question;
    QString scale; ///< id, for InputType::Scale
    std::optional<double> minimum;
    std::optional<double> maximum;
    Bilingual unit;
    bool isOptional = false;
    /// This input may be given in place of all of these (a loss in place of its dimensions).
    QStringList insteadOf;
    /// Default from the threat's 3-step likelihood: 1–3 → value.
    QHash<int, int> fromThreat;
    /// Default from the asset's class: property key and the scheme's score table.
    QString fromClassProperty;
    QString fromClassTable;
    /// Default from an asset field that is a flag, by field key.
    QString fromField;
    Provenance provenance;
};

enum class StepOperation { Maximum, Minimum, Sum, Product, Difference, Lookup, Override };

/// "max", "product" … as the documents write them.
QString toKey(StepOperation operation);

/// One line of the calculation; operands are inputs or earlier steps. A step with a missing
/// optional operand is left out.
struct MethodStep
{
    QString name;
    StepOperation operation = StepOperation::Maximum;
    Bilingual label;
    QStringList operands;
    QString scale; ///< id, where the outcome is one step of a scale
    /// Lookup: the operands' keys → number, step id of the outcome's scale, or level id.
    std::map<QStringList, QJsonValue> table;
    /// Override: when this flag is yes the outcome is `overrideValue`, else the first operand.
    QString overrideFlag;
    double overrideValue = 0;
};

/// A band of the risk value, or a level that a lookup names.
struct RiskLevel
{
    QString id;
    Bilingual label;
    Bilingual meaning;
    std::optional<double> from;
    std::optional<double> to;
    QString approver; ///< role id
    Provenance provenance;
};

/// What is acceptable without more ado. All empty: the city has not said yet.
struct Acceptance
{
    std::optional<double> riskAtMost;
    QStringList levels;
    /// A limit for each value of one input or step: accept when risk ≤ atMost[value].
    QString perValueOf;
    std::map<QString, double> atMost;
};

/// Risks that are never accepted without an approver: `value` at least `atLeast`.
struct ApproverRule
{
    QString value;
    double atLeast = 0;
    Bilingual reason;
};

/// Which inputs or steps are the figures that a score shows; empty where the method has none.
struct MethodFigures
{
    QString importance;
    QString likelihood;
    QString loss;
    QString risk;
    QString level; ///< a lookup step that names the level; else the bands do
};

/// A scoring method: an immutable value read from one document and run by model/risk.
struct Method
{
    DocumentHeader header;
    std::vector<MethodScale> scales;
    std::vector<MethodInput> inputs;
    std::vector<MethodStep> steps;
    MethodFigures figures;
    std::vector<RiskLevel> levels; ///< lowest first
    Acceptance acceptance;
    std::vector<ApproverRule> approverRules;
    QString heatMapX; ///< input or step with a scale; empty: no heat map
    QString heatMapY;
    /// Its results are ranked, highest first, equals sharing a rank.
    bool isRanking = false;

    const MethodScale* findScale(const QString& id) const;
    const MethodInput* findInput(const QString& key) const;
    const MethodStep* findStep(const QString& name) const;
    const RiskLevel* findLevel(const QString& id) const;
    /// The scale of an input or a step; null if it has none.
    const MethodScale* scaleOf(const QString& value) const;
    Bilingual labelOf(const QString& value) const;
    /// What is asked for a score: the dimensions of a loss, not the loss that may stand for them;
    /// but a whole whose parts are optional, and not the parts.
    std::vector<const MethodInput*> askedInputs() const;
};

} // namespace daicho
