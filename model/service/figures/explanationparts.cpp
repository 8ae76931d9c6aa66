// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/explanationparts.h"

#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/service/treatment/treatmentservice.h"
#include "model/store/journalstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureExplanation)
};

constexpr int kTokyo = 9 * 3600; // seconds east of Greenwich

QString dateText(QDate date, Language language)
{
    return formatDate(date, language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso);
}

/// Words what was planned against one risk.
class TreatmentWords
{
public:
    TreatmentWords(const Session& session, const RiskFacts& facts, const Method& method)
        : m_session(session)
        , m_facts(facts)
        , m_method(method)
        , m_language(session.language())
    {
    }

    ExplainedPart life() const
    {
        ExplainedPart part{Words::tr("Before, now and after treatment"), {}};
        add(part, Words::tr("Before any measure"), figure(m_facts.life.inherent));
        add(part, Words::tr("Now"), figure(m_facts.life.current));
        add(part, Words::tr("Expected after the measures"), figure(m_facts.life.expected));
        add(part, Words::tr("Left after measures that are done"), figure(m_facts.life.residual));
        return part;
    }

    ExplainedPart measure(qsizetype at) const
    {
        const Measure measure = m_facts.measures.value(at);
        const Treatment& treatment = m_facts.treatments[at];
        ExplainedPart part{
            Words::tr("Measure %1").arg((measure.code + u' ' + measure.title).trimmed()), {}};
        const Catalogue& catalogue = m_session.environment().catalogue;
        add(part,
            Words::tr("State"),
            catalogue.choices(u"measure_state"_s).labelOf(measure.state, m_language));
        add(part, Words::tr("Post responsible"), measure.responsible);
        addResidual(part, treatment);
        return part;
    }

    ExplainedPart acceptance(const RiskAcceptance& acceptance) const
    {
        ExplainedPart part{Words::tr("Acceptance"), {}};
        const RiskLevel* level = m_method.findLevel(acceptance.level);
        add(part,
            Words::tr("Accepted at"),
            level == nullptr ? acceptance.level : level->label.in(m_language));
        add(part, Words::tr("Reason"), acceptance.reason);
        add(part, Words::tr("Approver"), acceptance.approver);
        add(part, Words::tr("Approved on"), dateText(acceptance.approvedOn, m_language));
        add(part, Words::tr("Ends on"), dateText(acceptance.expiresOn, m_language));
        return part;
    }

private:
    QString figure(const std::optional<RiskFigure>& risk) const
    {
        if (!risk) {
            return {};
        }
        const RiskLevel* level = m_method.findLevel(risk->level);
        const QString word = level == nullptr ? risk->level : level->label.in(m_language);
        const QString text =
            ((risk->value ? figureText(*risk->value) : QString()) + u' ' + word).trimmed();
        const QString when =
            risk->on.isValid() ? dateText(risk->on, m_language)
            : risk->cycle      ? formatFiscalYear(*risk->cycle,
                                             m_language == Language::Japanese ? DateStyle::Wareki
                                                                                   : DateStyle::Iso)
                               : QString();
        return when.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, when);
    }

    void addResidual(ExplainedPart& part, const Treatment& treatment) const
    {
        const ScoreInputs inputs =
            inputsFromJson(QJsonDocument::fromJson(treatment.expected.toUtf8()).object());
        if (inputs.isEmpty()) {
            add(part, Words::tr("After it"), Words::tr("Not estimated yet."));
            return;
        }
        for (auto input = inputs.cbegin(); input != inputs.cend(); ++input) {
            const MethodInput* known = m_method.findInput(input.key());
            const MethodScale* scale =
                known == nullptr ? nullptr : m_method.findScale(known->scale);
            const ScaleStep* step = scale == nullptr ? nullptr : scale->find(input.value());
            add(part,
                known == nullptr ? input.key() : known->label.in(m_language),
                step == nullptr ? input.value()
                                : input.value() + u' ' + step->label.in(m_language));
        }
        if (const Result<Score> score = evaluate(m_method, inputs)) {
            for (const ScoreStep& step : score->steps) {
                add(part, step.label.in(m_language), step.formula.in(m_language));
            }
        }
        add(part,
            Words::tr("Evaluated"),
            treatment.isForecast.value_or(true)
                ? Words::tr("%1, %2: a forecast, no measure was done yet")
                      .arg(treatment.evaluatedBy, dateText(treatment.evaluatedOn, m_language))
                : Words::tr("%1, %2").arg(treatment.evaluatedBy,
                                          dateText(treatment.evaluatedOn, m_language)));
        add(part,
            Words::tr("Method"),
            Words::tr("%1, version %2")
                .arg(m_method.header.label.in(m_language), treatment.methodVersion));
        add(part, Words::tr("Note"), treatment.note);
    }

    const Session& m_session;
    const RiskFacts& m_facts;
    const Method& m_method;
    Language m_language;
};

} // namespace

QString localTime(const QString& instant)
{
    return QDateTime::fromString(instant, Qt::ISODateWithMs)
        .toOffsetFromUtc(kTokyo)
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

void add(ExplainedPart& part, const QString& label, const QString& text)
{
    if (!text.isEmpty()) {
        part.lines.append({label, text});
    }
}

Result<QList<ExplainedPart>> treatmentParts(Session& session, const RiskPair& pair)
{
    const TreatmentService service(session);
    const Result<RiskFacts> facts = service.facts(pair);
    if (!facts) {
        return failure(facts);
    }
    QList<ExplainedPart> parts;
    const QDate today = session.environment().clock.today();
    const RiskAcceptance* accepted = facts->inForce(today);
    if (!facts->standing || (facts->treatments.isEmpty() && accepted == nullptr)) {
        return parts;
    }
    const Result<Method> method = service.methodOf(*facts->standing);
    if (!method) {
        return failure(method);
    }
    const TreatmentWords words(session, *facts, *method);
    parts.append(words.life());
    for (qsizetype i = 0; i < facts->treatments.size(); ++i) {
        parts.append(words.measure(i));
    }
    if (accepted != nullptr) {
        parts.append(words.acceptance(*accepted));
    }
    return parts;
}

Result<ExplainedPart> basisPart(Session& session)
{
    const auto entries = JournalStore(session.database()).entries(1);
    if (!entries) {
        return failure(entries);
    }
    ExplainedPart part{Words::tr("Counted from"), {}};
    for (const JournalEntry& entry : *entries) {
        add(part,
            Words::tr("Register"),
            Words::tr("as it stands after change %1 (%2, %3)")
                .arg(entry.seq)
                .arg(entry.actorPost, localTime(entry.instant)));
    }
    return part;
}

} // namespace daicho
