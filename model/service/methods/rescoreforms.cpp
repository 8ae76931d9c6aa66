// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/methods/rescoreforms.h"

#include "model/catalogue/catalogue.h"
#include "model/register/asset.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescoring)
};

/// The level by its name; where the method has none, whether it is acceptable, or the risk value.
QString wordFor(const Method& method, const Assessment& score, Language language)
{
    if (const RiskLevel* const level = method.findLevel(score.level)) {
        return level->label.in(language);
    }
    if (!score.level.isEmpty()) {
        return score.level;
    }
    if (score.acceptable) {
        return *score.acceptable ? Words::tr("acceptable") : Words::tr("not acceptable");
    }
    return score.value ? figureText(*score.value) : QString();
}

/// Whether both say what is acceptable, and not the same.
bool isOtherwiseAccepted(const Assessment& before, const Assessment& after)
{
    return before.acceptable && after.acceptable && before.acceptable != after.acceptable;
}

Assessment judged(const Assessment& before, const Score& score)
{
    Assessment after = before;
    after.method = score.method;
    after.methodVersion = score.version;
    after.inputs = QString::fromUtf8(QJsonDocument(score.inputs).toJson(QJsonDocument::Compact));
    after.importance = score.importance;
    after.likelihood = score.likelihood;
    after.loss = score.loss;
    after.value = score.risk;
    after.level = score.level;
    after.acceptable = score.acceptable;
    return after;
}

} // namespace

RescoreForms::RescoreForms(Session& session, RescoreOrder order, Scheme scheme)
    : m_session(&session)
    , m_order(std::move(order))
    , m_scheme(std::move(scheme))
{
}

Result<RescoreForms> RescoreForms::of(Session& session, const RescoreOrder& order)
{
    // What is given for all must be an input of the method, and within its range.
    QStringList wrong;
    QString where;
    for (const FieldProblem& problem : checkInputs(order.method, order.given)) {
        if (order.given.contains(problem.field)) {
            wrong.append(problem.reason);
            where = problem.field;
        }
    }
    if (!wrong.isEmpty()) {
        return fail(ErrorKind::InvalidInput, wrong.join(u'\n'), {}, where);
    }
    Result<Scheme> scheme = session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    RescoreForms forms(session, order, std::move(*scheme));
    DAICHO_TRY(forms.readMethods());
    return forms;
}

RescoreWants RescoreForms::wants() const
{
    RescoreWants wants;
    for (const MethodInput& input : m_order.method.inputs) {
        wants.threat |= !input.fromThreat.isEmpty();
        wants.classes |= !input.fromClassProperty.isEmpty();
        const auto isFlag = [&input](const FieldInfo& field) {
            return field.key == input.fromField && field.type == FieldType::Flag;
        };
        if (std::ranges::any_of(assetFields(), isFlag)) {
            wants.flags.append(input.fromField);
        }
    }
    return wants;
}

Result<bool> RescoreForms::suffice(int index, const std::vector<RescoreFacts>& facts)
{
    const Result<const RescoreForm*> known = form(index, facts);
    return known ? Result<bool>((*known)->isPossible && !(*known)->hasDefaults) : failure(known);
}

Result<const RescoreForm*> RescoreForms::form(int index, const std::vector<RescoreFacts>& facts)
{
    const auto place = static_cast<size_t>(index);
    if (m_forms.size() < facts.size()) {
        m_forms.resize(facts.size());
    }
    if (!m_forms[place]) {
        Result<RescoreForm> form = made(facts[place]);
        if (!form) {
            return failure(form);
        }
        m_forms[place] = std::move(*form);
    }
    return &*m_forms[place];
}

const InputConversion& RescoreForms::conversionFrom(const Assessment& score)
{
    const QString name = score.method + u'@' + score.methodVersion;
    // Of a method that nobody knows any more nothing is taken over.
    return m_conversions.try_emplace(name, Method(), m_order.method).first->second;
}

/// Before any score is read, since that must not wait for another query.
Result<void> RescoreForms::readMethods()
{
    const auto kept = CatalogueStore(m_session->database()).documents();
    if (!kept) {
        return failure(kept);
    }
    const auto add = [this](const Method& method) {
        m_conversions.try_emplace(
            method.header.id + u'@' + method.header.version, method, m_order.method);
    };
    for (const CatalogueDocument& document : *kept) {
        if (document.kind == "method"_L1) {
            const Result<Method> method = parseMethod(document.json, document.id);
            if (!method) {
                return failure(method);
            }
            add(*method);
        }
    }
    for (const Method& method : m_session->environment().catalogue.methods()) {
        add(method);
    }
    return {};
}

Result<RescoreForm> RescoreForms::made(const RescoreFacts& facts)
{
    const Assessment& before = facts.score;
    const InputConversion& conversion = conversionFrom(before);
    std::vector<InputProposal> proposals;
    const Threat* const threat = m_session->environment().catalogue.threat(before.threat);
    proposals =
        proposeInputs(m_order.method,
                      m_scheme,
                      threat == nullptr ? Threat() : *threat,
                      {facts.confidentiality, facts.integrity, facts.availability, facts.flags});
    if (threat == nullptr) {
        std::erase_if(proposals, [this](const InputProposal& proposal) {
            return !m_order.method.findInput(proposal.key)->fromThreat.isEmpty();
        });
    }
    const FormerScore former{
        inputsFromJson(QJsonDocument::fromJson(before.inputs.toUtf8()).object()),
        before.importance,
        before.likelihood,
        before.loss};
    const ConvertedInputs inputs = conversion.convert(former, proposals, m_order.given);
    RescoreForm form;
    const Result<Score> score = evaluate(m_order.method, inputs.inputs);
    form.isPossible = score.has_value();
    form.score = score ? judged(before, *score) : before;
    if (!score) {
        for (const FieldProblem& problem : checkInputs(m_order.method, inputs.inputs)) {
            form.missing.append(problem.field);
        }
        form.missing.removeDuplicates();
    }
    form.hasDefaults = form.isPossible && std::ranges::any_of(inputs.sources, [](InputSource one) {
                           return one != InputSource::SameInput && one != InputSource::Figure;
                       });
    form.move = moveOf(before, conversion.from(), form.score);
    form.isChanged = form.isPossible &&
                     (m_moves[form.move].isChange() || isOtherwiseAccepted(before, form.score));
    DAICHO_TRY(writeJson(before, form));
    return form;
}

int RescoreForms::moveOf(const Assessment& before, const Method& from, const Assessment& after)
{
    const Language language = m_session->language();
    const bool isJudged = after.method == m_order.method.header.id;
    const LevelMove move{before.method,
                         before.level,
                         wordFor(from, before, language),
                         after.level,
                         wordFor(isJudged ? m_order.method : from, after, language)};
    for (qsizetype i = 0; i < m_moves.size(); ++i) {
        if (m_moves[i].fromMethod == move.fromMethod && m_moves[i].fromLabel == move.fromLabel &&
            m_moves[i].toLabel == move.toLabel) {
            return static_cast<int>(i);
        }
    }
    m_moves.append(move);
    return static_cast<int>(m_moves.size()) - 1;
}

Result<void> RescoreForms::writeJson(const Assessment& before, RescoreForm& form) const
{
    Tables& tables = m_session->tables();
    const Values old = fieldValues(before, assessmentFields());
    const Values fresh = fieldValues(form.score, assessmentFields());
    const std::vector<size_t> changed = changedFields(old, fresh);
    if (changed.empty()) {
        return {};
    }
    const auto& fields = tables.assessment.fields();
    const Result<QByteArray> written = fieldsJson(fields, old, changed, tables.references);
    const Result<QByteArray> rewritten = fieldsJson(fields, fresh, changed, tables.references);
    if (!written || !rewritten) {
        return !written ? failure(written) : failure(rewritten);
    }
    form.values = RescoredValues::of(form.score);
    form.before = *written;
    form.after = *rewritten;
    return {};
}

} // namespace daicho
