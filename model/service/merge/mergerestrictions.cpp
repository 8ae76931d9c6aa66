// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/flagword.h"
#include "model/journal/threewaymerge.h"
#include "model/service/merge/mergefile.h"
#include "model/service/session.h"
#include "model/service/stocktake/restrictionservice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

/// The answer that a cell says; nothing for a word that says none.
std::optional<QString> answerOf(const ChoiceSet& choices, const QString& text)
{
    if (text.isEmpty()) {
        return QString();
    }
    if (const Choice* choice = choices.match(text)) {
        return choice->id;
    }
    const std::optional<bool> flag = parseFlag(text);
    return flag ? std::optional(*flag ? u"kept"_s : u"not_kept"_s) : std::nullopt;
}

QVariant valueOf(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

/// Whether the handling restrictions are kept, as the unit says on the further sheet: what only the
/// unit changed goes in, the rest waits.
Result<void> MergeFile::takeHandling()
{
    if (m_book.handling.empty() || !m_unit) {
        return {};
    }
    Session& session = m_desk.session();
    const RestrictionStore store(session.tables().restrictionCheck);
    const auto known = store.of(m_year, m_unit);
    if (!known) {
        return failure(known);
    }
    const Result<RecordsAsOf::Records> past = handlingWhenSent(*known);
    if (!past) {
        return failure(past);
    }
    const ChoiceSet& choices = session.environment().catalogue.choices(u"restriction_answer"_s);
    QList<RestrictionAnswer> taken;
    for (const ReturnedHandling& row : m_book.handling) {
        const auto stored = std::ranges::find_if(*known, [&row](const RestrictionCheck& check) {
            return check.property == toKey(row.key.property) && check.classId == row.key.classId &&
                   check.restriction == row.key.restriction;
        });
        const bool isKnown = stored != known->end();
        RestrictionCheck ours = isKnown ? *stored : RestrictionCheck();
        RestrictionCheck base = ours;
        if (isKnown && past->contains(ours.uid)) {
            const StoredRecord& then = *past->constFind(ours.uid);
            base = then.values.empty() ? RestrictionCheck() : store.fromStored(then);
        }
        const std::optional<QString> answer = answerOf(choices, row.answer);
        if (!answer) {
            DAICHO_TRY(askAboutHandling(
                row, Words::tr("“%1” is no answer. Choose one of the list.").arg(row.answer)));
            continue;
        }
        const auto outcome =
            mergeValues(valueOf(base.answer), valueOf(ours.answer), valueOf(*answer));
        const auto gap = mergeValues(valueOf(base.gap), valueOf(ours.gap), valueOf(row.gap));
        if (outcome == MergeOutcome::Conflict || gap == MergeOutcome::Conflict) {
            DAICHO_TRY(askAboutHandling(
                row,
                Words::tr("The register has another answer since the workbook was sent: “%1”, in "
                          "the workbook “%2”.")
                    .arg(choices.labelOf(ours.answer, session.language()),
                         choices.labelOf(*answer, session.language()))));
            continue;
        }
        taken.append({row.key.property,
                      row.key.classId,
                      row.key.restriction,
                      outcome == MergeOutcome::TheirsOnly ? *answer : ours.answer,
                      gap == MergeOutcome::TheirsOnly ? row.gap : ours.gap});
    }
    return writeHandling(taken);
}

Result<void> MergeFile::writeHandling(const QList<RestrictionAnswer>& answers)
{
    RestrictionService service(m_desk.session());
    for (const RestrictionAnswer& answer : answers) {
        const Result<int> written =
            service.answer(m_recorder, m_unit, m_year, {answer}, m_report.answeredBy, m_answered);
        if (!written && written.error().kind == ErrorKind::InvalidInput) {
            // The scheme changed since the workbook was written.
            m_report.warnings.append(written.error().message);
        } else if (!written) {
            return failure(written);
        } else {
            m_report.restrictions += *written;
        }
    }
    return {};
}

/// The answers as they stood when the workbook was written.
Result<RecordsAsOf::Records> MergeFile::handlingWhenSent(const QList<RestrictionCheck>& known) const
{
    if (m_seq == 0 || known.isEmpty()) {
        return RecordsAsOf::Records();
    }
    Tables& tables = m_desk.session().tables();
    const RecordsAsOf records(tables.restrictionCheck, tables.references);
    QStringList uids;
    for (const RestrictionCheck& check : known) {
        uids.append(check.uid);
    }
    const Result<RecordsAsOf::Records> present = records.present(uids);
    return present ? records.past(uids, m_seq, *present) : present;
}

Result<void> MergeFile::askAboutHandling(const ReturnedHandling& row, const QString& reason)
{
    MergeItem item = draft(ReturnedRow(), MergeWhat::Check, {});
    item.line = row.row;
    const HandlingRestriction* rule = m_desk.scheme().findRestriction(row.key.restriction);
    item.reason = Words::tr("%1 (%2): %3")
                      .arg(rule != nullptr ? rule->label.in(m_desk.session().language())
                                           : row.key.restriction,
                           row.key.classId,
                           reason);
    const Result<MergeState> state = raise(item);
    if (state && *state == MergeState::Waiting) {
        tellWaiting(item, {});
    }
    return state ? Result<void>() : Result<void>(failure(state));
}

} // namespace daicho
