// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/valuereader.h"
#include "model/service/merge/mergefile.h"
#include "model/service/session.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

} // namespace

QString transferTarget(const QString& patch)
{
    return QJsonDocument::fromJson(patch.toUtf8()).object().value(u"unit"_s).toString();
}

QString transferPatch(const QString& unitUid)
{
    const QJsonObject patch{{u"unit"_s, unitUid.isEmpty() ? QJsonValue() : QJsonValue(unitUid)}};
    return QString::fromUtf8(QJsonDocument(patch).toJson(QJsonDocument::Compact));
}

Result<void> MergeFile::takeRetirement(Subject& subject)
{
    const Values& ours = subject.ours.values;
    const size_t on = MergeDesk::at(u"disposed_on");
    const size_t how = MergeDesk::at(u"disposal_method");
    if (ours[on].isValid() || ours[how].isValid()) {
        return {};
    }
    Values values = ours;
    values[on] = subject.row.disposedOn;
    values[how] = subject.row.disposal;
    const Result<QString> theirs = m_desk.json(values, {on, how});
    const Result<QString> before = m_desk.json(ours, {on, how});
    if (!theirs || !before) {
        return !theirs ? failure(theirs) : failure(before);
    }
    MergeItem item = draft(subject.row, MergeWhat::Retired, subject.ours.uid);
    item.base = *before;
    item.ours = *before;
    item.theirs = *theirs;
    item.reason = subject.row.remark;
    if (!values[on].isValid() || !values[how].isValid()) {
        item.reason = Words::tr("The row does not say how and when it was disposed of.");
    }
    ask(subject, std::move(item));
    return {};
}

Result<void> MergeFile::takeTransfer(Subject& subject)
{
    const QString text = subject.row.transferTo;
    MergeItem item = draft(subject.row, MergeWhat::Moved, subject.ours.uid);
    const size_t unit = MergeDesk::at(u"unit");
    QString target;
    qint64 id = 0;
    if (!text.isEmpty()) {
        const Resolution found = m_desk.units().resolve(text);
        if (found.outcome != Resolution::Outcome::Found) {
            item.what = toKey(MergeWhat::Check);
            item.reason =
                Words::tr("“%1” names no unit, or several, to take the asset over.").arg(text);
            ask(subject, std::move(item));
            return {};
        }
        id = found.id;
        const Result<QString> uid =
            m_desk.session().tables().references.uid(FieldType::UnitRef, id);
        if (!uid) {
            return failure(uid);
        }
        target = *uid;
    }
    if (id != 0 && subject.ours.values[unit].toLongLong() == id) {
        return {};
    }
    const Result<QString> from = m_desk.json(subject.ours.values, {unit});
    if (!from) {
        return failure(from);
    }
    item.field = u"unit"_s;
    item.base = *from;
    item.ours = *from;
    item.theirs = transferPatch(target);
    item.reason = target.isEmpty() ? Words::tr("The row names no unit that takes the asset over.")
                                   : subject.row.remark;
    const auto claimed = transferTo(UnitId{id}, subject.ours.uid);
    if (!claimed) {
        return failure(claimed);
    }
    if (*claimed && (*claimed)->unit != m_unit) {
        // The receiving unit has confirmed already: nothing is left to wait for.
        subject.transfers.append(**claimed);
        item.state = toKey(MergeState::Accepted);
    }
    ask(subject, std::move(item));
    return {};
}

/// A waiting transfer of the asset to that unit; with no unit, to any.
Result<std::optional<MergeItem>> MergeFile::transferTo(UnitId unit, const QString& asset)
{
    const Result<QList<MergeItem>> waiting = m_desk.items().waitingAbout(asset);
    if (!waiting) {
        return failure(waiting);
    }
    QString wanted;
    if (unit) {
        const Result<QString> uid =
            m_desk.session().tables().references.uid(FieldType::UnitRef, unit.value);
        if (!uid) {
            return failure(uid);
        }
        wanted = *uid;
    }
    for (const MergeItem& item : *waiting) {
        const QString target = transferTarget(item.theirs);
        if (item.what == toKey(MergeWhat::Moved) &&
            (target == wanted || wanted.isEmpty() || target.isEmpty())) {
            return std::optional(item);
        }
    }
    return std::optional<MergeItem>();
}

/// A unit writes an asset of another one into an empty row: it has taken it over.
Result<void> MergeFile::takeClaim(const ReturnedRow& row, const StoredRecord& ours)
{
    m_spoken.insert(ours.uid);
    MergeItem item = claim(row, ours);
    const auto pending = transferTo(m_unit, ours.uid);
    const auto known = m_desk.items().ofMark(item.mark);
    if (!pending || !known) {
        return !pending ? failure(pending) : failure(known);
    }
    const bool decided = *known && (*known)->state != toKey(MergeState::Waiting);
    if (!decided && *pending && (*pending)->unit != m_unit) {
        DAICHO_TRY(receive(**pending));
        item.state = toKey(MergeState::Accepted);
    }
    const Result<MergeState> state = raise(item);
    if (!state) {
        return failure(state);
    }
    if (*state == MergeState::Waiting) {
        tellWaiting(item, row.number);
    } else {
        decided ? ++m_report.unchanged : ++m_report.updated;
    }
    return {};
}

MergeItem MergeFile::claim(const ReturnedRow& row, const StoredRecord& ours) const
{
    MergeItem item = draft(row, MergeWhat::Moved, ours.uid);
    item.field = u"unit"_s;
    item.theirs = transferPatch(m_unitUid);
    item.reason = Words::tr("The unit says that it has taken the asset over; the other one has not "
                            "said so.");
    putMark(item, 0);
    return item;
}

/// Completes a transfer to this unit and confirms the asset in its name.
Result<void> MergeFile::receive(MergeItem pending)
{
    pending.theirs = transferPatch(m_unitUid);
    DAICHO_TRY(m_desk.accept(m_recorder, pending));
    EntityTable& table = m_desk.session().tables().asset;
    const Result<std::optional<StoredRecord>> moved = table.byUid(pending.asset);
    if (!moved) {
        return failure(moved);
    }
    Values values = (*moved)->values;
    putConfirmation(values);
    ++m_report.confirmed;
    return m_recorder.update(table, **moved, values);
}

} // namespace daicho
