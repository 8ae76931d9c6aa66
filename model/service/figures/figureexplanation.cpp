// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/figureexplanation.h"

#include "model/core/wareki.h"
#include "model/risk/pairhints.h"
#include "model/service/effectivecolumns.h"
#include "model/service/figures/explainservice.h"
#include "model/service/figures/explanationparts.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/session.h"
#include "model/store/treatmentstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureExplanation)
};

/// What the inputs of a score were, and what speaks for them.
class InputWords
{
public:
    InputWords(Session& session, const Asset& asset, const Threat* threat, const Method* method)
        : m_language(session.language())
        , m_method(method)
    {
        const Result<Scheme> scheme = session.scheme();
        if (!scheme || threat == nullptr || method == nullptr) {
            return;
        }
        m_proposals = proposeInputs(*method, *scheme, *threat, heldFacts(session, asset));
        const auto guide = likelihoodGuide(session.environment().catalogue);
        if (!guide) {
            return;
        }
        if (const auto law = proposeLaw(*method, asset, *threat, guide->report)) {
            m_proposals.push_back(*law);
        }
    }

    ExplainedLine line(const QString& key, const QString& value) const
    {
        const MethodInput* input = m_method == nullptr ? nullptr : m_method->findInput(key);
        const MethodScale* scale = input == nullptr ? nullptr : m_method->findScale(input->scale);
        const ScaleStep* step = scale == nullptr ? nullptr : scale->find(value);
        QString shown = value;
        if (step != nullptr) {
            const QString criterion = step->criterion.in(m_language);
            shown =
                u"%1 %2"_s.arg(value, criterion.isEmpty() ? step->label.in(m_language) : criterion);
        }
        const auto same = std::ranges::find_if(m_proposals, [&](const InputProposal& one) {
            return one.key == key && one.value == value;
        });
        const QString origin = same == m_proposals.end()
                                   ? Words::tr("the rater's judgement")
                                   : Words::tr("as proposed: %1").arg(same->reason.in(m_language));
        //: The value of an input, and where it comes from.
        return {input == nullptr ? key : input->label.in(m_language),
                Words::tr("%1 (%2)").arg(shown, origin)};
    }

private:
    Language m_language;
    const Method* m_method;
    std::vector<InputProposal> m_proposals;
};

ExplainedPart scorePart(Session& session, const Asset& asset, const ExplainedScore& given)
{
    const Assessment& stored = given.assessment;
    const Language language = session.language();
    const bool isJapanese = language == Language::Japanese;
    const QString year =
        formatFiscalYear(stored.cycle.value_or(0), isJapanese ? DateStyle::Wareki : DateStyle::Iso);
    //: Fiscal year, and the post that scored.
    ExplainedPart part{Words::tr("%1, %2").arg(year, stored.rater), {}};
    const Result<Method> method = session.method(stored.method);
    const InputWords words(session,
                           asset,
                           session.environment().catalogue.threat(stored.threat),
                           method ? &*method : nullptr);
    const ScoreInputs inputs =
        inputsFromJson(QJsonDocument::fromJson(stored.inputs.toUtf8()).object());
    for (auto input = inputs.cbegin(); input != inputs.cend(); ++input) {
        part.lines.append(words.line(input.key(), input.value()));
    }
    for (const ScoreStep& step : given.score.steps) {
        add(part, step.label.in(language), step.formula.in(language));
    }
    if (stored.value != given.score.risk || stored.level != given.score.level) {
        const QString value = stored.value ? figureText(*stored.value) : QString();
        add(part, Words::tr("Stored result"), (value + u' ' + given.levelLabel).trimmed());
    }
    add(part, Words::tr("Decided by"), given.approverLabel);
    add(part,
        Words::tr("Method"),
        Words::tr("%1, version %2").arg(given.methodLabel, stored.methodVersion));
    //: Post, date and time.
    add(part,
        Words::tr("Scored"),
        Words::tr("%1, %2").arg(stored.rater, localTime(stored.scoredAt)));
    add(part, Words::tr("Note"), stored.note);
    return part;
}

} // namespace

QString ExplainedFigure::text() const
{
    QStringList lines{(title + u' ' + value).trimmed()};
    for (const ExplainedPart& part : parts) {
        lines.append(QString());
        if (!part.heading.isEmpty()) {
            lines.append(part.heading);
        }
        for (const ExplainedLine& line : part.lines) {
            lines.append(line.label.isEmpty() ? line.text : line.label + u'\t' + line.text);
        }
    }
    return lines.join(u'\n');
}

Result<ExplainedFigure> explainPair(Session& session, const Asset& asset, const QString& threat)
{
    const Result<Explanation> given = ExplainService(session).explain(asset, threat);
    if (!given) {
        return failure(given);
    }
    const Threat* known = session.environment().catalogue.threat(threat);
    const QString label = known == nullptr ? QString() : known->label.in(session.language());
    ExplainedFigure figure;
    figure.title = u"%1 %2 × %3 %4"_s.arg(asset.displayCode(), asset.name, threat, label);
    if (given->scores.isEmpty()) {
        figure.value = Words::tr("Not scored");
        figure.parts.append({{}, {{{}, Words::tr("Nobody has scored this pair yet.")}}});
        return figure;
    }
    const auto stands = std::ranges::find(given->scores, true, &ExplainedScore::stands);
    const ExplainedScore& shown = stands == given->scores.end() ? given->scores.first() : *stands;
    const Assessment& stored = shown.assessment;
    const QString number = stored.value ? figureText(*stored.value) : QString();
    figure.value = (number + u' ' + shown.levelLabel).trimmed();
    figure.level = stored.level;
    const auto ofCycle = std::ranges::count_if(given->scores, [&](const ExplainedScore& one) {
        return one.assessment.cycle == stored.cycle && one.assessment.standing.isEmpty();
    });
    if (!stored.standing.isEmpty()) {
        figure.parts.append({{}, {{{}, Words::tr("The committee agreed on this value.")}}});
    } else if (ofCycle > 1) {
        figure.parts.append(
            {{},
             {{{},
               Words::tr("%n raters scored this pair: the highest value stands until they agree.",
                         nullptr,
                         int(ofCycle))}}});
    }
    figure.parts.append(scorePart(session, asset, shown));
    for (const ExplainedScore& other : given->scores) {
        if (other.assessment.id != stored.id) {
            figure.parts.append(scorePart(session, asset, other));
        }
    }
    const auto treatment = treatmentParts(session, {asset.id, threat});
    if (!treatment) {
        return failure(treatment);
    }
    figure.parts.append(*treatment);
    return figure;
}

Result<ExplainedFigure> explainLevel(Session& session, const Asset& asset)
{
    const auto highest = risksBehind(session, {.asset = asset.id}, 1);
    if (!highest) {
        return failure(highest);
    }
    if (!highest->isEmpty()) {
        Result<ExplainedFigure> figure = explainPair(session, asset, highest->first().threat);
        if (figure) {
            figure->parts.prepend(
                {{},
                 {{{},
                   Words::tr("The level of an asset is that of the highest of its threats, never a "
                             "sum. This is the one.")}}});
        }
        return figure;
    }
    return ExplainedFigure{
        u"%1 %2"_s.arg(asset.displayCode(), asset.name),
        Words::tr("Not scored"),
        {},
        {{{}, {{{}, Words::tr("No threat to this asset has been scored in this cycle.")}}}}};
}

Result<ExplainedFigure> explainClasses(Session& session, const Asset& asset)
{
    const Result<Explanation> given = ExplainService(session).explain(asset);
    if (!given) {
        return failure(given);
    }
    const ExplainedClassification& own = given->classification;
    ExplainedFigure figure;
    figure.title = asset.displayCode() + u' ' + asset.name;
    QStringList classes;
    ExplainedPart part{own.schemeLabel, {}};
    for (const ExplainedClass& each : own.classes) {
        classes.append(each.value.isEmpty() ? Words::tr("open") : each.value);
        add(part, each.label, (each.value + u' ' + each.criterion).trimmed());
    }
    figure.value = classes.join(u" / "_s);
    add(part, Words::tr("Basis"), own.basisLabel);
    for (const ExplainedAnswer& answer : own.answers) {
        const QString yes = answer.answer == "yes"_L1 ? Words::tr("yes") : Words::tr("no");
        add(part, answer.question, answer.text + u" → "_s + yes);
    }
    add(part, Words::tr("Reason"), own.reason);
    add(part, Words::tr("Classified by"), own.by);
    add(part, Words::tr("Classified on"), formatDate(own.on, DateStyle::Iso));
    add(part, Words::tr("Approver"), own.approver);
    add(part, Words::tr("Out of scope"), given->exclusion);
    figure.parts.append(part);
    if (const QStringList lines = inheritanceLines(given->inheritance); !lines.isEmpty()) {
        ExplainedPart path{Words::tr("Inherited"), {}};
        for (const QString& line : lines) {
            add(path, {}, line);
        }
        figure.parts.append(path);
    }
    ExplainedPart handling{Words::tr("Handling restrictions"), {}};
    for (const ExplainedRestriction& restriction : own.restrictions) {
        add(handling,
            restriction.id,
            Words::tr("%1 (%2)").arg(restriction.label, restriction.reason));
    }
    if (!handling.lines.isEmpty()) {
        figure.parts.append(handling);
    }
    return figure;
}

} // namespace daicho
