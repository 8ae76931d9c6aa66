// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/scoreinputs.h"

#include "model/catalogue/flagword.h"
#include "model/core/textfold.h"
#include "model/risk/amount.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

QStringList keysOf(const std::vector<ScaleStep>& steps)
{
    QStringList keys;
    for (const ScaleStep& step : steps) {
        keys += step.key();
    }
    return keys;
}

bool isWholeRange(const std::vector<ScaleStep>& steps)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].id.isEmpty() || std::floor(steps[i].value) != steps[i].value ||
            (i > 0 && steps[i].value != steps[i - 1].value + 1)) {
            return false;
        }
    }
    return steps.size() > 1;
}

/// "1–5", "vl, l, m, h, vh", "yes or no", "a number".
QString rangeOf(const Method& method, const MethodInput& input)
{
    if (input.type == InputType::Flag) {
        return Text::tr("yes or no");
    }
    if (const MethodScale* const scale = method.findScale(input.scale)) {
        if (isWholeRange(scale->steps)) {
            return u"%1–%2"_s.arg(scale->steps.front().key(), scale->steps.back().key());
        }
        const QString keys = keysOf(scale->steps).join(u", "_s);
        const ScaleStep& first = scale->steps.front();
        return first.from ? Text::tr("%1, or a number %2–%3")
                                .arg(keys,
                                     figureText(*first.from),
                                     figureText(scale->steps.back().to.value_or(*first.from)))
                          : keys;
    }
    if (input.minimum && input.maximum) {
        return u"%1–%2"_s.arg(figureText(*input.minimum), figureText(*input.maximum));
    }
    return input.minimum ? Text::tr("a number from %1").arg(figureText(*input.minimum))
                         : Text::tr("a number");
}

std::optional<Figure> scaleFigure(const MethodScale& scale, const QString& text)
{
    const std::optional<double> number = readAmount(text);
    const QString word = foldLabel(text);
    for (const ScaleStep& step : scale.steps) {
        const bool isNumber = step.id.isEmpty() && number && *number == step.value;
        if (isNumber || (!step.id.isEmpty() && foldLabel(step.id) == word)) {
            return Figure{step.value, step.key()};
        }
    }
    const ScaleStep* const held = number ? scale.findByNumber(*number) : nullptr;
    return held == nullptr ? std::nullopt : std::optional(Figure{held->value, held->key()});
}

std::optional<Figure> figureOf(const Method& method, const MethodInput& input, const QString& text)
{
    switch (input.type) {
    case InputType::Scale:
        return scaleFigure(*method.findScale(input.scale), text);
    case InputType::Flag: {
        const std::optional<bool> flag = parseFlag(text);
        return flag ? std::optional(Figure{*flag ? 1.0 : 0.0, *flag ? u"yes"_s : u"no"_s})
                    : std::nullopt;
    }
    case InputType::Number: {
        const std::optional<double> japanese = readAmount(text, input.unit.ja);
        const std::optional<double> number = japanese ? japanese : readAmount(text, input.unit.en);
        const bool isInside = number && (!input.minimum || *number >= *input.minimum) &&
                              (!input.maximum || *number <= *input.maximum);
        return isInside ? std::optional(Figure::of(*number)) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const Method& method, const MethodInput& input, const Figure& figure)
{
    if (input.type == InputType::Flag) {
        return *figure.number == 1.0;
    }
    const MethodScale* const scale = method.findScale(input.scale);
    return scale != nullptr && scale->hasIds() ? QJsonValue(figure.key)
                                               : QJsonValue(*figure.number);
}

void readGiven(const Method& method, const ScoreInputs& inputs, ReadInputs& read)
{
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        const MethodInput* const input = method.findInput(it.key());
        if (input == nullptr) {
            QStringList known;
            for (const MethodInput& one : method.inputs) {
                known += one.key;
            }
            read.problems.append({it.key(),
                                  it.value(),
                                  Text::tr("“%1” is no input of %2. Its inputs are %3.")
                                      .arg(it.key(), method.header.id, known.join(u", "_s))});
            continue;
        }
        if (it.value().trimmed().isEmpty()) {
            continue;
        }
        if (const std::optional<Figure> figure = figureOf(method, *input, it.value())) {
            read.figures.insert(input->key, *figure);
            read.json.insert(input->key, jsonOf(method, *input, *figure));
            continue;
        }
        read.problems.append({input->key,
                              it.value(),
                              Text::tr("%1 must be %2, not “%3”.")
                                  .arg(input->key, rangeOf(method, *input), it.value())});
    }
}

/// True if the key needs no complaint of its own: it is there, or was refused already.
bool isDealtWith(const ReadInputs& read, const QString& key)
{
    return read.figures.contains(key) ||
           std::ranges::any_of(read.problems,
                               [&key](const FieldProblem& one) { return one.field == key; });
}

/// A loss given beside its dimensions must be what they make.
void checkWhole(const Method& method, const MethodInput& whole, ReadInputs& read)
{
    MethodStep step = *method.findStep(whole.key);
    step.operands.removeIf([&read](const QString& part) { return !read.figures.contains(part); });
    if (step.operands.isEmpty() || !read.figures.contains(whole.key)) {
        return;
    }
    // Some dimensions have a highest; some operands of a table have no cell.
    const Figure made = outcomeOf(method, step, read.figures);
    const Figure given = read.figures.value(whole.key);
    if (!made.number) {
        read.problems.append(
            {whole.key,
             given.key,
             Text::tr("%1 is given beside %2. Give %1, or all of %3.")
                 .arg(whole.key, step.operands.join(u", "_s), whole.insteadOf.join(u", "_s))});
    } else if (made.number != given.number) {
        read.problems.append(
            {whole.key,
             given.key,
             Text::tr("%1 is given as %2, but %3 make it %4. Give one or the other.")
                 .arg(whole.key, given.key, step.operands.join(u", "_s), made.key)});
    }
}

void checkMissing(const Method& method, ReadInputs& read)
{
    QSet<QString> settled;
    for (const MethodInput& whole : method.inputs) {
        if (whole.insteadOf.isEmpty()) {
            continue;
        }
        settled.insert(whole.key);
        for (const QString& part : whole.insteadOf) {
            settled.insert(part);
        }
        if (isDealtWith(read, whole.key)) {
            continue;
        }
        QStringList missing = whole.insteadOf;
        missing.removeIf([&read](const QString& part) { return isDealtWith(read, part); });
        if (missing.size() == whole.insteadOf.size()) {
            missing = {whole.key};
        }
        for (const QString& key : missing) {
            read.problems.append(
                {key,
                 {},
                 Text::tr("%1 is missing: give %2 (%3), or all of %4.")
                     .arg(key, whole.key, rangeOf(method, whole), whole.insteadOf.join(u", "_s))});
        }
    }
    for (const MethodInput& input : method.inputs) {
        if (!settled.contains(input.key) && !input.isOptional && !isDealtWith(read, input.key)) {
            read.problems.append(
                {input.key,
                 {},
                 Text::tr("%1 is missing: %2.").arg(input.key, rangeOf(method, input))});
        }
    }
}

} // namespace

ReadInputs readScoreInputs(const Method& method, const ScoreInputs& inputs)
{
    ReadInputs read;
    readGiven(method, inputs, read);
    for (const MethodInput& input : method.inputs) {
        if (!input.insteadOf.isEmpty()) {
            checkWhole(method, input, read);
        }
    }
    checkMissing(method, read);
    return read;
}

QList<FieldProblem> checkInputs(const Method& method, const ScoreInputs& inputs)
{
    return readScoreInputs(method, inputs).problems;
}

ScoreInputs inputsFromJson(const QJsonObject& inputs)
{
    ScoreInputs texts;
    for (auto it = inputs.constBegin(); it != inputs.constEnd(); ++it) {
        const QJsonValue value = it.value();
        if (value.isBool()) {
            texts.insert(it.key(), value.toBool() ? u"yes"_s : u"no"_s);
        } else {
            texts.insert(it.key(),
                         value.isDouble() ? figureText(value.toDouble()) : value.toString());
        }
    }
    return texts;
}

} // namespace daicho
