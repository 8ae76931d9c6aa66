// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/restrictionservice.h"

#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/service/treatment/treatmentservice.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionService)
};

bool concerns(const RestrictionCheck& check,
              Property property,
              const QString& classId,
              const QString& restriction)
{
    return check.property == toKey(property) && check.classId == classId &&
           check.restriction == restriction;
}

const RestrictionCheck* find(const QList<RestrictionCheck>& checks,
                             Property property,
                             const QString& classId,
                             const QString& restriction)
{
    const auto found = std::ranges::find_if(checks, [&](const RestrictionCheck& check) {
        return concerns(check, property, classId, restriction);
    });
    return found == checks.end() ? nullptr : &*found;
}

/// Calls visit(property, class, restriction) for what the scheme asks of these classes.
template <class Visit>
void visitAsked(const Scheme& scheme, const Visit& visit)
{
    for (const Property property : scheme.gradedProperties()) {
        for (const SchemeClass& one : scheme.scale(property).classes) {
            for (const HandlingRestriction& restriction : scheme.restrictions) {
                if (restriction.classes[static_cast<size_t>(property)].contains(one.id)) {
                    visit(property, one, restriction);
                }
            }
        }
    }
}

QString heldKey(UnitId unit, Property property, const QString& classId)
{
    return u"%1 %2 %3"_s.arg(unit.value).arg(toKey(property), classId);
}

} // namespace

bool isGap(const QString& answer)
{
    return answer == "not_kept"_L1 || answer == "partly"_L1;
}

RestrictionService::RestrictionService(Session& session)
    : m_session(session)
    , m_store(session.tables().restrictionCheck)
{
}

Result<int> RestrictionService::currentYear() const
{
    const Result<RegisterInfo> info = m_session.info();
    return info ? Result<int>(
                      info->cycle.value_or(fiscalYear(m_session.environment().clock.today())))
                : Result<int>(failure(info));
}

Result<QList<RestrictionQuestion>>
RestrictionService::questions(UnitId unit, int year, const QList<UnitId>& covered) const
{
    const Result<Scheme> scheme = m_session.scheme();
    const auto answers = m_store.of(year, unit);
    const auto earlier = m_store.of(year - 1, unit);
    if (!scheme || !answers || !earlier) {
        return !scheme ? failure(scheme) : !answers ? failure(answers) : failure(earlier);
    }
    QHash<QString, qint64> held;
    for (const UnitId one : covered.isEmpty() ? QList{unit} : covered) {
        const auto classes = heldClasses(m_session.database(), one);
        if (!classes) {
            return failure(classes);
        }
        for (const HeldClass& each : *classes) {
            held[heldKey(unit, each.property, each.classId)] += each.assets;
        }
    }
    const MeasureStore measures(m_session.tables().measure);
    QList<RestrictionQuestion> questions;
    Result<void> failed;
    visitAsked(
        *scheme, [&](Property property, const SchemeClass& one, const HandlingRestriction& rule) {
            const qint64 assets = held.value(heldKey(unit, property, one.id));
            if (assets == 0 || !failed) {
                return;
            }
            RestrictionQuestion question;
            question.property = property;
            question.classId = one.id;
            question.classLabel = one.label.in(m_session.language());
            question.restriction = rule.id;
            question.text = rule.label.in(m_session.language());
            question.assets = assets;
            if (const auto* now = find(*answers, property, one.id, rule.id)) {
                question.answer = *now;
                if (!now->measure.isEmpty()) {
                    const auto measure = measures.byUid(now->measure);
                    failed = measure ? Result<void>() : Result<void>(failure(measure));
                    question.measureCode = measure && *measure ? (*measure)->code : QString();
                }
            }
            if (const auto* before = find(*earlier, property, one.id, rule.id)) {
                question.lastYear = before->answer;
            }
            questions.append(std::move(question));
        });
    return failed ? Result<QList<RestrictionQuestion>>(questions)
                  : Result<QList<RestrictionQuestion>>(failure(failed));
}

Result<QList<RestrictionProgress>> RestrictionService::progress(int year) const
{
    const Result<Scheme> scheme = m_session.scheme();
    const auto answers = m_store.ofYear(year);
    const auto classes = heldClasses(m_session.database());
    const Result<QList<Unit>> units = m_session.units().units();
    if (!scheme || !answers || !classes || !units) {
        return !scheme    ? failure(scheme)
               : !answers ? failure(answers)
               : !classes ? failure(classes)
                          : failure(units);
    }
    QSet<QString> held;
    for (const HeldClass& one : *classes) {
        held.insert(heldKey(one.unit, one.property, one.classId));
    }
    QHash<UnitId, QList<RestrictionCheck>> byUnit;
    for (const RestrictionCheck& check : *answers) {
        byUnit[check.unit].append(check);
    }
    QList<RestrictionProgress> list;
    for (const Unit& unit : *units) {
        RestrictionProgress one{unit.id, unit.code, unit.name};
        const QList<RestrictionCheck> given = byUnit.value(unit.id);
        visitAsked(*scheme,
                   [&](Property property, const SchemeClass& c, const HandlingRestriction& rule) {
                       if (!held.contains(heldKey(unit.id, property, c.id))) {
                           return;
                       }
                       ++one.asked;
                       const auto* check = find(given, property, c.id, rule.id);
                       one.answered += check != nullptr && !check->answer.isEmpty() ? 1 : 0;
                       one.gaps += check != nullptr && isGap(check->answer) ? 1 : 0;
                   });
        if (one.asked > 0) {
            list.append(one);
        }
    }
    std::ranges::stable_sort(list, {}, &RestrictionProgress::code);
    return list;
}

Result<void> RestrictionService::check(const Scheme& scheme, const RestrictionAnswer& answer) const
{
    const HandlingRestriction* rule = scheme.findRestriction(answer.restriction);
    if (rule == nullptr ||
        !rule->classes[static_cast<size_t>(answer.property)].contains(answer.classId)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("The scheme has no restriction “%1” for the class “%2”.")
                        .arg(answer.restriction, answer.classId),
                    {},
                    u"restriction"_s);
    }
    const ChoiceSet& choices = m_session.environment().catalogue.choices(u"restriction_answer"_s);
    if (!answer.answer.isEmpty() && choices.item(answer.answer) == nullptr) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is no answer. Choose one of the list.").arg(answer.answer),
                    {},
                    u"answer"_s);
    }
    return {};
}

Result<std::optional<EntryRef>>
RestrictionService::answer(UnitId unit, int year, const QList<RestrictionAnswer>& answers)
{
    const Result<QList<Unit>> units = m_session.units().units();
    if (!units) {
        return failure(units);
    }
    const auto asked = std::ranges::find(*units, unit, &Unit::id);
    if (asked == units->end()) {
        return fail(
            ErrorKind::NotFound, Words::tr("The register does not have this unit."), {}, u"unit"_s);
    }
    auto recorder = m_session.record(u"restriction.answer"_s,
                                     {{u"name"_s, asked->name}, {u"count"_s, answers.size()}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<int> written = answer(**recorder,
                                       unit,
                                       year,
                                       answers,
                                       m_session.actor().post,
                                       m_session.environment().clock.today());
    if (!written) {
        return failure(written);
    }
    return m_session.commit(**recorder);
}

Result<int> RestrictionService::answer(Recorder& recorder,
                                       UnitId unit,
                                       int year,
                                       const QList<RestrictionAnswer>& answers,
                                       const QString& post,
                                       QDate on)
{
    const Result<Scheme> scheme = m_session.scheme();
    const auto known = m_store.of(year, unit);
    if (!scheme || !known) {
        return !scheme ? failure(scheme) : failure(known);
    }
    int changed = 0;
    for (const RestrictionAnswer& given : answers) {
        DAICHO_TRY(check(*scheme, given));
        const auto* stored = find(*known, given.property, given.classId, given.restriction);
        RestrictionCheck edited = stored != nullptr ? *stored : RestrictionCheck();
        if (edited.answer == given.answer && edited.gap == given.gap.trimmed()) {
            continue;
        }
        edited.year = year;
        edited.unit = unit;
        edited.scheme = scheme->header.id;
        edited.property = toKey(given.property);
        edited.classId = given.classId;
        edited.restriction = given.restriction;
        edited.answer = given.answer;
        edited.gap = given.gap.trimmed();
        edited.answeredBy = post;
        edited.answeredOn = on;
        const Values values = fieldValues(edited, restrictionCheckFields());
        if (stored != nullptr) {
            DAICHO_TRY(recorder.update(m_store.table(), m_store.toStored(*stored), values));
        } else {
            const Result<qint64> id = recorder.insert(m_store.table(), values);
            if (!id) {
                return failure(id);
            }
        }
        ++changed;
    }
    return changed;
}

Result<Measure> RestrictionService::planMeasure(const QString& checkUid, const QString& title)
{
    const auto stored = m_store.byUid(checkUid);
    const Result<Scheme> scheme = m_session.scheme();
    if (!stored || !scheme) {
        return !stored ? failure(stored) : failure(scheme);
    }
    if (!*stored || !isGap((*stored)->answer) || !(*stored)->measure.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    !*stored || !isGap((*stored)->answer)
                        ? Words::tr("Only what is not kept, or only partly, needs a measure.")
                        : Words::tr("A measure for this gap is planned already."),
                    {},
                    checkUid);
    }
    const HandlingRestriction* rule = scheme->findRestriction((*stored)->restriction);
    Measure draft;
    draft.title = !title.trimmed().isEmpty() ? title.trimmed()
                  : rule != nullptr
                      ? Words::tr("See to it: %1").arg(rule->label.in(m_session.language()))
                      : (*stored)->restriction;
    draft.unit = (*stored)->unit;
    draft.origin = u"restriction"_s;
    draft.areas = {u"classification"_s};
    draft.note = (*stored)->gap;
    auto recorder = m_session.record(u"restriction.measure"_s, {{u"name"_s, draft.title}});
    if (!recorder) {
        return failure(recorder);
    }
    const Result<Measure> measure = TreatmentService(m_session).put(**recorder, draft);
    if (!measure) {
        return measure;
    }
    RestrictionCheck linked = **stored;
    linked.measure = measure->uid;
    DAICHO_TRY((*recorder)->update(m_store.table(),
                                   m_store.toStored(**stored),
                                   fieldValues(linked, restrictionCheckFields())));
    DAICHO_TRY(m_session.commit(**recorder));
    return measure;
}

} // namespace daicho
