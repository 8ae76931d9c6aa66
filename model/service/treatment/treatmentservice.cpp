// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/treatment/treatmentservice.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/actorstore.h"
#include "model/store/recorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TreatmentService)
};

constexpr int kDigits = 4;
constexpr auto kPrefix = "M-"_L1;

Failure invalid(const QString& sentence, const QString& field)
{
    return fail(ErrorKind::InvalidInput, sentence, {}, field);
}

qsizetype placeOf(const ChoiceSet& states, const QString& state)
{
    const auto found = std::ranges::find(states.items(), state, &Choice::id);
    return found == states.items().end() ? -1 : found - states.items().begin();
}

} // namespace

bool isStepBack(const Catalogue& catalogue, const QString& from, const QString& to)
{
    const ChoiceSet& states = catalogue.choices(u"measure_state"_s);
    return placeOf(states, to) < placeOf(states, from);
}

bool RiskFacts::hasDoneMeasure() const
{
    return std::ranges::any_of(measures,
                               [](const Measure& measure) { return measure.state == "done"_L1; });
}

const RiskAcceptance* RiskFacts::inForce(QDate on) const
{
    const auto found = std::ranges::find_if(acceptances, [on](const RiskAcceptance& acceptance) {
        return acceptance.kind != "exception"_L1 && isInForce(acceptance, on);
    });
    return found == acceptances.end() ? nullptr : &*found;
}

TreatmentService::TreatmentService(Session& session)
    : m_session(session)
    , m_measures(session.tables().measure)
    , m_treatments(session.tables().treatment)
    , m_acceptances(session.tables().acceptance)
{
}

Result<Measure> TreatmentService::measure(const QString& uid) const
{
    const auto stored = m_measures.byUid(uid);
    if (!stored) {
        return failure(stored);
    }
    if (!*stored) {
        return fail(ErrorKind::NotFound, Words::tr("There is no such measure any more."), {}, uid);
    }
    return **stored;
}

Result<Measure> TreatmentService::completed(const Measure& draft) const
{
    Measure measure = draft;
    measure.title = measure.title.trimmed();
    measure.code = measure.code.trimmed();
    if (measure.state.isEmpty()) {
        measure.state = u"draft"_s;
    }
    if (measure.code.isEmpty()) {
        const Result<qint64> highest = m_measures.highestNumber(kPrefix);
        if (!highest) {
            return failure(highest);
        }
        measure.code = kPrefix + QString::number(*highest + 1).rightJustified(kDigits, u'0');
    }
    const auto found = problem(measure);
    if (!found) {
        return failure(found);
    }
    if (*found) {
        return invalid((*found)->reason, (*found)->field);
    }
    return measure;
}

Result<std::optional<FieldProblem>> TreatmentService::problem(const Measure& measure) const
{
    using Found = std::optional<FieldProblem>;
    if (measure.title.isEmpty()) {
        return Found({u"title"_s, {}, Words::tr("Say what the measure is.")});
    }
    const auto twin = m_measures.ofCode(measure.code);
    if (!twin) {
        return failure(twin);
    }
    if (!measure.code.isEmpty() && *twin && (*twin)->uid != measure.uid) {
        return Found({u"code"_s,
                      measure.code,
                      Words::tr("Another measure has the number “%1” already.").arg(measure.code)});
    }
    const Catalogue& catalogue = m_session.environment().catalogue;
    for (const Field<Measure>& field : measureFields()) {
        const QStringList ids =
            field.choices.isEmpty() ? QStringList() : fieldValue(measure, field).toStringList();
        for (const QString& id : ids) {
            if (catalogue.choices(field.choices).item(id) == nullptr) {
                return Found({field.key,
                              id,
                              Words::tr("“%1” has no value “%2”. Choose one of the list.")
                                  .arg(field.label.in(m_session.language()), id)});
            }
        }
    }
    if (measure.state == "done"_L1 && !measure.doneOn.isValid()) {
        return Found({u"done_on"_s,
                      {},
                      Words::tr("A measure that is done needs the day on which it was done.")});
    }
    for (const auto& [cost, key] : {std::pair(measure.costInitial, u"cost_initial"_s),
                                    std::pair(measure.costYearly, u"cost_yearly"_s)}) {
        if (cost.value_or(0) < 0) {
            return Found({key, QString::number(*cost), Words::tr("A cost can't be below zero.")});
        }
    }
    return Found();
}

Result<Measure> TreatmentService::put(Recorder& recorder, const Measure& draft)
{
    Result<Measure> measure = completed(draft);
    if (!measure) {
        return measure;
    }
    const Result<qint64> id =
        recorder.insert(m_measures.table(), fieldValues(*measure, measureFields()), draft.uid);
    if (!id) {
        return failure(id);
    }
    const auto made = m_measures.byId(*id);
    return made && *made ? Result<Measure>(**made) : Result<Measure>(failure(made));
}

Result<Measure> TreatmentService::add(const Measure& draft, const QList<RiskPair>& risks)
{
    DAICHO_TRY(checkPairs(risks));
    const Result<Measure> measure = completed(draft);
    if (!measure) {
        return measure;
    }
    auto recorder = m_session.record(u"measure.create"_s, {{u"name"_s, measure->title}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<Measure> made = put(**recorder, *measure);
    if (!made) {
        return made;
    }
    const Result<int> assigned = assignIn(**recorder, *made, risks);
    if (!assigned) {
        return failure(assigned);
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return made;
}

Result<Measure>
TreatmentService::update(const Measure& base, const Measure& edited, const QString& reason)
{
    const Result<Measure> measure = completed(edited);
    if (!measure) {
        return measure;
    }
    if (isStepBack(m_session.environment().catalogue, base.state, measure->state) &&
        reason.trimmed().isEmpty()) {
        return invalid(Words::tr("Setting a measure back to an earlier state needs a reason."),
                       u"state"_s);
    }
    auto recorder =
        m_session.record(u"measure.update"_s, {{u"name"_s, measure->title}}, reason.trimmed());
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY((*recorder)->update(
        m_measures.table(), m_measures.toStored(base), fieldValues(*measure, measureFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return this->measure(base.uid);
}

Result<void> TreatmentService::remove(const Measure& measure)
{
    const Result<QList<Treatment>> treatments = m_treatments.ofMeasure(measure.uid);
    if (!treatments) {
        return failure(treatments);
    }
    auto recorder = m_session.record(u"measure.remove"_s, {{u"name"_s, measure.title}});
    if (!recorder) {
        return failure(recorder);
    }
    for (const Treatment& treatment : *treatments) {
        DAICHO_TRY((*recorder)->remove(m_treatments.table(), m_treatments.toStored(treatment)));
    }
    DAICHO_TRY((*recorder)->remove(m_measures.table(), m_measures.toStored(measure)));
    DAICHO_TRY(m_session.commit(**recorder));
    return {};
}

Result<Measure> TreatmentService::moveTo(const Measure& measure,
                                         const QString& state,
                                         const QString& reason,
                                         QDate doneOn)
{
    Measure edited = measure;
    edited.state = state;
    if (state == "done"_L1) {
        edited.doneOn = doneOn.isValid() ? doneOn : m_session.environment().clock.today();
    } else {
        edited.doneOn = {};
    }
    return update(measure, edited, reason);
}

Result<void> TreatmentService::checkPairs(const QList<RiskPair>& risks) const
{
    for (const RiskPair& risk : risks) {
        if (m_session.environment().catalogue.threat(risk.threat) == nullptr) {
            return fail(ErrorKind::NotFound,
                        Words::tr("There is no threat “%1” in the catalogue.").arg(risk.threat),
                        {},
                        risk.threat);
        }
        const Result<Asset> asset = m_session.assets().asset(risk.asset);
        if (!asset) {
            return failure(asset);
        }
    }
    return {};
}

Result<int>
TreatmentService::assignIn(Recorder& recorder, const Measure& measure, const QList<RiskPair>& risks)
{
    int added = 0;
    QList<RiskPair> seen;
    for (const RiskPair& risk : risks) {
        const Result<QList<Treatment>> known = m_treatments.ofPair(risk);
        if (!known) {
            return failure(known);
        }
        const bool isKnown = std::ranges::any_of(*known, [&measure](const Treatment& treatment) {
            return treatment.measure == measure.uid;
        });
        if (isKnown || seen.contains(risk)) {
            continue;
        }
        seen.append(risk);
        Treatment treatment;
        treatment.asset = risk.asset;
        treatment.threat = risk.threat;
        treatment.measure = measure.uid;
        const Result<qint64> id =
            recorder.insert(m_treatments.table(), fieldValues(treatment, treatmentFields()));
        if (!id) {
            return failure(id);
        }
        ++added;
    }
    return added;
}

Result<int> TreatmentService::assign(const Measure& measure, const QList<RiskPair>& risks)
{
    DAICHO_TRY(checkPairs(risks));
    auto recorder = m_session.record(u"measure.assign"_s,
                                     {{u"name"_s, measure.title}, {u"count"_s, risks.size()}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<int> added = assignIn(**recorder, measure, risks);
    if (!added) {
        return added;
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return added;
}

Result<int> TreatmentService::release(const Measure& measure, const QList<RiskPair>& risks)
{
    const Result<QList<Treatment>> treatments = m_treatments.ofMeasure(measure.uid);
    if (!treatments) {
        return failure(treatments);
    }
    auto recorder = m_session.record(u"measure.release"_s,
                                     {{u"name"_s, measure.title}, {u"count"_s, risks.size()}});
    if (!recorder) {
        return failure(recorder);
    }
    int removed = 0;
    for (const Treatment& treatment : *treatments) {
        if (risks.contains(RiskPair{treatment.asset, treatment.threat})) {
            DAICHO_TRY((*recorder)->remove(m_treatments.table(), m_treatments.toStored(treatment)));
            ++removed;
        }
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return removed;
}

Result<QStringList> TreatmentService::posts() const
{
    return namedPosts(m_session.database());
}

Result<QList<Treatment>> TreatmentService::treatedBy(const Measure& measure) const
{
    return m_treatments.ofMeasure(measure.uid);
}

} // namespace daicho
