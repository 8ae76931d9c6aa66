// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/scorerows.h"

#include "model/core/textfold.h"
#include "model/register/registerinfo.h"
#include "model/service/assetservice.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"
#include "model/service/transfer/risklist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreRows)
};

const QVariant& valueOf(const DraftRow& row, ScoreField field)
{
    return row.values[static_cast<size_t>(field)];
}

/// "likelihood=3 residents=2" by key; nothing for a text of another form.
std::optional<ScoreInputs> parseInputs(const QString& text)
{
    static const QRegularExpression separators(u"[\\s,;、，；]+"_s);
    ScoreInputs inputs;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign <= 0 || sign + 1 == part.size()) {
            return std::nullopt;
        }
        inputs.insert(part.left(sign), part.mid(sign + 1));
    }
    return inputs;
}

/// A step as the method names it, where a table gives its number or its label.
QString stepKey(const Method& method, const MethodInput& input, const QString& text)
{
    const MethodScale* const scale = method.findScale(input.scale);
    if (scale == nullptr) {
        return text;
    }
    const QString word = foldLabel(text);
    bool isNumber = false;
    const double number = normaliseNumberText(text).toDouble(&isNumber);
    for (const ScaleStep& step : scale->steps) {
        if ((isNumber && step.value == number) || foldLabel(step.label.ja) == word ||
            foldLabel(step.label.en) == word) {
            return step.key();
        }
    }
    return text;
}

/// Whether a table's word is the id or the label in one of the languages.
bool isWordFor(const QString& word, const QString& id, const Bilingual& label)
{
    const QString folded = foldLabel(word);
    return folded == foldLabel(id) || folded == foldLabel(label.ja) ||
           folded == foldLabel(label.en);
}

/// The figure that the row shows; nothing where it shows none or a word.
std::optional<double> shownFigure(const DraftRow& row, ScoreField field)
{
    bool isNumber = false;
    const double figure = normaliseNumberText(ScoreRows::text(row, field)).toDouble(&isNumber);
    return isNumber ? std::optional(figure) : std::nullopt;
}

/// Tables show figures rounded to two decimals.
bool isSame(double one, std::optional<double> other)
{
    constexpr double kTolerance = 0.005;
    return other && std::abs(one - *other) <= kTolerance;
}

} // namespace

ScoreRows::ScoreRows(Session& session, const RegisterInfo& info, const SheetAnalysis& sheet)
    : m_session(session)
    , m_info(info)
    , m_sheet(sheet)
    , m_matcher(session, ImportTarget::Scores)
{
    for (const Threat& threat : session.environment().catalogue.threats().items) {
        for (const QString& word : {threat.id, threat.label.ja, threat.label.en}) {
            QStringList& ids = m_threats[foldLabel(word)];
            if (!ids.contains(threat.id)) {
                ids.append(threat.id);
            }
        }
    }
}

bool ScoreRows::gives(const DraftRow& row, ScoreField field)
{
    return row.given.test(static_cast<size_t>(field));
}

QString ScoreRows::text(const DraftRow& row, ScoreField field)
{
    return valueOf(row, field).toString();
}

ImportProblem ScoreRows::problem(const DraftRow& row, ScoreField field, const QString& reason) const
{
    const QString& key = scoreFields()[static_cast<size_t>(field)].key;
    const auto column = std::ranges::find(m_sheet.columns, key, &SheetColumn::field);
    const bool isThere = column != m_sheet.columns.end();
    return {row.row,
            isThere ? column->letter : QString(),
            isThere ? column->header : QString(),
            text(row, field),
            reason};
}

void ScoreRows::reject(DraftRow& row, ScoreField field, const QString& reason) const
{
    row.problems.push_back(problem(row, field, reason));
}

ScoreDraft ScoreRows::draft(DraftRow& row)
{
    ScoreDraft draft;
    findAsset(row, draft);
    findThreat(row, draft);
    const QVariant& cycle = valueOf(row, ScoreField::Cycle);
    draft.cycle = cycle.isValid() ? cycle.toInt() : m_info.cycle.value_or(0);
    draft.rater = text(row, ScoreField::Rater);
    if (draft.rater.isEmpty()) {
        draft.rater = m_session.actor().post;
    }
    if (const Method* method = findMethod(row)) {
        draft.method = method->header.id;
        draft.inputs = inputsOf(row, *method);
    }
    draft.note = text(row, ScoreField::Note);
    return draft;
}

void ScoreRows::findAsset(DraftRow& row, ScoreDraft& draft)
{
    const bool numbered = !text(row, ScoreField::Asset).isEmpty();
    const ScoreField field = numbered ? ScoreField::Asset : ScoreField::AssetName;
    const QString name = text(row, field);
    if (name.isEmpty()) {
        reject(row, ScoreField::Asset, Words::tr("The row names no asset."));
        return;
    }
    draft.asset.value = m_matcher.assetNamed(name);
    if (!draft.asset) {
        reject(row,
               field,
               numbered ? Words::tr("There is no asset “%1” in the register.").arg(name)
                        : Words::tr("There is no asset “%1” in the register, or several are "
                                    "called so. Give the asset number.")
                              .arg(name));
        return;
    }
    const Result<Asset> asset = m_session.assets().asset(draft.asset);
    if (!asset) {
        reject(row, field, asset.error().message);
    } else if (asset->isExcluded()) {
        reject(row,
               field,
               Words::tr("“%1” is out of the policy's scope and is not scored.").arg(asset->name));
    }
}

void ScoreRows::findThreat(DraftRow& row, ScoreDraft& draft)
{
    const bool hasId = !text(row, ScoreField::ThreatId).isEmpty();
    const ScoreField field = hasId ? ScoreField::ThreatId : ScoreField::Threat;
    const QString word = text(row, field);
    const QStringList ids = m_threats.value(foldLabel(word));
    if (word.isEmpty() || ids.size() != 1) {
        reject(
            row,
            field,
            word.isEmpty() ? Words::tr("The row names no threat.")
            : ids.isEmpty()
                ? Words::tr("There is no threat “%1” in the catalogue.").arg(word)
                : Words::tr("“%1” may be %2. Give the threat's id.").arg(word, ids.join(u", "_s)));
        return;
    }
    draft.threat = ids.first();
    // A label that the catalogue no longer has says nothing; that of another threat does.
    const QStringList named = m_threats.value(foldLabel(text(row, ScoreField::Threat)));
    if (hasId && !named.isEmpty() && !named.contains(draft.threat)) {
        reject(row,
               ScoreField::Threat,
               Words::tr("The row names the threat %1, but by the words of %2.")
                   .arg(draft.threat, named.join(u", "_s)));
    }
}

Result<void> ScoreRows::load()
{
    const Result<QList<KnownMethod>> known = MethodService(m_session).methods();
    if (!known) {
        return failure(known);
    }
    for (const KnownMethod& each : *known) {
        m_methods.append(each.method);
    }
    return m_matcher.load();
}

const Method* ScoreRows::methodOf(const QString& id) const
{
    const auto found =
        std::ranges::find(m_methods, id, [](const Method& method) { return method.header.id; });
    return found == m_methods.end() ? nullptr : &*found;
}

const Method* ScoreRows::findMethod(DraftRow& row) const
{
    const QString named = text(row, ScoreField::Method);
    const QString wanted = named.isEmpty() ? m_info.method : named;
    if (const Method* const method = methodOf(wanted)) {
        return method;
    }
    for (const Method& method : m_methods) {
        if (isWordFor(wanted, method.header.id, method.header.label)) {
            return &method;
        }
    }
    reject(row, ScoreField::Method, m_session.method(wanted).error().message);
    return nullptr;
}

ScoreInputs ScoreRows::inputsOf(DraftRow& row, const Method& method) const
{
    const QString given = text(row, ScoreField::Inputs);
    if (given.trimmed().isEmpty()) {
        return figureInputs(row, method);
    }
    const std::optional<ScoreInputs> inputs = parseInputs(given);
    if (!inputs) {
        reject(row,
               ScoreField::Inputs,
               Words::tr("“%1” is not of the form “likelihood=3 loss=2”.").arg(given));
    }
    return inputs.value_or(ScoreInputs());
}

/// The inputs of a table that knows likelihood and loss only.
ScoreInputs ScoreRows::figureInputs(DraftRow& row, const Method& method) const
{
    ScoreInputs inputs;
    for (const auto& [field, key] : {std::pair(ScoreField::Likelihood, method.figures.likelihood),
                                     std::pair(ScoreField::Loss, method.figures.loss)}) {
        const MethodInput* const input = method.findInput(key);
        if (input == nullptr) {
            reject(row,
                   ScoreField::Inputs,
                   Words::tr("The method %1 does not ask for likelihood and loss. Give its inputs "
                             "in the column “%2”.")
                       .arg(method.header.id,
                            scoreFields()[static_cast<size_t>(ScoreField::Inputs)].label.in(
                                m_session.language())));
            return {};
        }
        if (const QString word = text(row, field); !word.isEmpty()) {
            inputs.insert(key, stepKey(method, *input, word));
        }
    }
    return inputs;
}

bool ScoreRows::agrees(const DraftRow& row, const ScoreDraft& draft, const Assessment& stored) const
{
    for (const auto& [field, figure] : {std::pair(ScoreField::Likelihood, stored.likelihood),
                                        std::pair(ScoreField::Loss, stored.loss),
                                        std::pair(ScoreField::Value, stored.value)}) {
        const std::optional<double> shown = shownFigure(row, field);
        if (shown && !isSame(*shown, figure)) {
            return false;
        }
    }
    const QString level = text(row, ScoreField::Level);
    const Method& method = *methodOf(draft.method);
    const RiskLevel* const own = method.findLevel(stored.level);
    const bool sameLevel =
        level.isEmpty() ||
        isWordFor(level, stored.level, own != nullptr ? own->label : Bilingual());
    return sameLevel && stored.method == draft.method && stored.note == draft.note &&
           parseInputs(inputsText(stored.inputs)) == draft.inputs;
}

QString ScoreRows::standing(DraftRow& row, const std::optional<Assessment>& stored) const
{
    const bool hasColumn = std::ranges::any_of(m_sheet.columns, [](const SheetColumn& column) {
        return column.field == scoreFields()[static_cast<size_t>(ScoreField::Standing)].key;
    });
    if (!hasColumn) {
        return stored ? stored->standing : QString();
    }
    const QString word = text(row, ScoreField::Standing);
    if (word.isEmpty()) {
        return {};
    }
    const ChoiceSet& standings =
        m_session.environment().catalogue.choices(u"assessment_standing"_s);
    if (const Choice* const standing = standings.match(word)) {
        return standing->id;
    }
    reject(row,
           ScoreField::Standing,
           Words::tr("“%1” is no standing of a score. Leave it empty for a rater's own score.")
               .arg(word));
    return {};
}

Score ScoreRows::evaluate(DraftRow& row, const ScoreDraft& draft)
{
    const Method& method = *methodOf(draft.method);
    const Result<Score> score = daicho::evaluate(method, draft.inputs);
    if (!score) {
        const bool own = !text(row, ScoreField::Inputs).isEmpty();
        reject(row, own ? ScoreField::Inputs : ScoreField::Likelihood, score.error().message);
        return {};
    }
    checkFigure(row, ScoreField::Likelihood, score->likelihood);
    checkFigure(row, ScoreField::Loss, score->loss);
    checkFigure(row, ScoreField::Value, score->risk);
    checkLevel(row, method, *score);
    return *score;
}

void ScoreRows::checkFigure(DraftRow& row, ScoreField field, std::optional<double> computed) const
{
    const std::optional<double> shown = shownFigure(row, field);
    if (!shown || isSame(*shown, computed)) {
        return;
    }
    reject(row,
           field,
           computed ? Words::tr("The table says %1, but the inputs make it %2.")
                          .arg(figureText(*shown), figureText(*computed))
                    : Words::tr("The table says %1, but the method has no such figure.")
                          .arg(figureText(*shown)));
}

void ScoreRows::checkLevel(DraftRow& row, const Method& method, const Score& score) const
{
    const QString shown = text(row, ScoreField::Level);
    if (shown.isEmpty()) {
        return;
    }
    const auto isNamed = [&shown](const RiskLevel& level) {
        return isWordFor(shown, level.id, level.label);
    };
    const RiskLevel* const own = method.findLevel(score.level);
    const QString computed = own != nullptr ? own->label.in(m_session.language()) : score.level;
    if (own != nullptr && isNamed(*own)) {
        return;
    }
    if (std::ranges::any_of(method.levels, isNamed)) {
        reject(row,
               ScoreField::Level,
               Words::tr("The table says %1, but the inputs make it %2.").arg(shown, computed));
        return;
    }
    row.warnings.push_back(
        problem(row,
                ScoreField::Level,
                Words::tr("“%1” is no level of the method %2, which makes it %3.")
                    .arg(shown, method.header.id, computed)));
}

} // namespace daicho
