// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"
#include "model/core/textfold.h"
#include "model/exchange/valuereader.h"
#include "model/service/merge/mergefile.h"
#include "model/service/session.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

/// What a classification writes besides the class: it waits with it.
bool belongsToClass(const QString& key)
{
    static const QSet<QString> kKeys{u"confidentiality"_s,
                                     u"integrity"_s,
                                     u"availability"_s,
                                     u"scheme"_s,
                                     u"class_basis"_s,
                                     u"class_answers"_s,
                                     u"class_reason"_s,
                                     u"class_approver"_s,
                                     u"classified_by"_s,
                                     u"classified_on"_s};
    return kKeys.contains(key);
}

/// Of the changed fields those that a finding speaks of; all where it speaks of none.
std::vector<size_t> concerned(const Finding& finding, const std::vector<size_t>& changed)
{
    const auto isNamed = [&finding](size_t field) {
        return finding.fields.contains(assetFields()[field].key);
    };
    const bool ofClass = std::ranges::any_of(changed, [&isNamed](size_t field) {
        return isNamed(field) && belongsToClass(assetFields()[field].key);
    });
    std::vector<size_t> fields;
    std::ranges::copy_if(changed, std::back_inserter(fields), [&](size_t field) {
        return isNamed(field) || (ofClass && belongsToClass(assetFields()[field].key));
    });
    return fields.empty() ? changed : fields;
}

} // namespace

MergeItem MergeFile::draft(const ReturnedRow& row, MergeWhat what, const QString& asset) const
{
    MergeItem item;
    item.campaign = m_campaign;
    item.unit = m_unit;
    item.file = m_report.file;
    item.line = row.row;
    item.asset = asset;
    item.what = toKey(what);
    item.answeredBy = m_report.answeredBy;
    item.state = toKey(MergeState::Waiting);
    return item;
}

MergeState MergeFile::decision(const MergeItem& item) const
{
    const MergeWhat what = *mergeWhatFromKey(item.what);
    if (what == MergeWhat::Conflict) {
        return m_options.conflicts == MergeOptions::Conflicts::TakeTheirs ? MergeState::Accepted
               : m_options.conflicts == MergeOptions::Conflicts::KeepOurs ? MergeState::Rejected
                                                                          : MergeState::Waiting;
    }
    const bool possible = !item.theirs.isEmpty() &&
                          (what != MergeWhat::Moved || !transferTarget(item.theirs).isEmpty());
    return possible && m_options.accept.contains(what) ? MergeState::Accepted : MergeState::Waiting;
}

void MergeFile::putMark(MergeItem& item, int occurrence) const
{
    Digest digest;
    for (const QString& part : {item.campaign,
                                m_unitUid,
                                item.asset,
                                item.what,
                                item.field,
                                item.theirs,
                                item.theirs.isEmpty() ? item.reason : QString()}) {
        digest.add(part.toUtf8());
    }
    digest.add(qint64{occurrence});
    item.mark = digest.hex();
}

Result<MergeState> MergeFile::raise(MergeItem& item, bool mayDecide)
{
    if (item.mark.isEmpty()) {
        putMark(item, 0);
    }
    const Result<std::optional<MergeItem>> known = m_desk.items().ofMark(item.mark);
    if (!known) {
        return failure(known);
    }
    const MergeState wanted = mayDecide ? decision(item) : MergeState::Waiting;
    if (*known) {
        item = **known;
        m_raised.insert(item.uid);
        const MergeState state = mergeStateFromKey(item.state);
        if (state != MergeState::Waiting) {
            return state;
        }
    } else {
        Result<MergeItem> added = m_desk.add(m_recorder, item);
        if (!added) {
            return failure(added);
        }
        item = std::move(*added);
        m_raised.insert(item.uid);
        if (item.state != toKey(MergeState::Waiting)) {
            return mergeStateFromKey(item.state);
        }
    }
    if (wanted == MergeState::Accepted) {
        DAICHO_TRY(m_desk.accept(m_recorder, item));
    } else if (wanted == MergeState::Rejected) {
        DAICHO_TRY(m_desk.reject(m_recorder, item));
    }
    return wanted;
}

Result<void> MergeFile::raiseAll(Subject& subject)
{
    for (const MergeItem& item : subject.transfers) {
        DAICHO_TRY(m_desk.accept(m_recorder, item));
        subject.decided = true;
    }
    for (MergeItem& item : subject.items) {
        const Result<MergeState> state = raise(item);
        if (!state) {
            return failure(state);
        }
        // What was decided in an earlier merge has its state; what is decided now waited until now.
        subject.decided = subject.decided || (*state == MergeState::Accepted &&
                                              item.state == toKey(MergeState::Waiting));
        if (*state == MergeState::Waiting) {
            subject.waits = true;
            tellWaiting(item, subject.row.number);
        }
    }
    return {};
}

/// What would newly break a rule of the ledger waits; the rest of the row goes in.
Result<void> MergeFile::holdBack(Subject& subject)
{
    const Values& ours = subject.ours.values;
    QList<Finding> open;
    for (;;) {
        const std::vector<size_t> changed = changedFields(ours, subject.after);
        if (changed.empty()) {
            return {};
        }
        if (open.isEmpty()) {
            const auto found = m_desk.checks().newErrors(subject.ours.id, ours, subject.after);
            if (!found || found->isEmpty()) {
                return found ? Result<void>() : Result<void>(failure(found));
            }
            open = *found;
        }
        const std::vector<size_t> fields = concerned(open.first(), changed);
        const Values asked = subject.after;
        for (const size_t field : fields) {
            subject.after[field] = ours[field];
        }
        const auto left = m_desk.checks().newErrors(subject.ours.id, ours, subject.after);
        if (!left) {
            return failure(left);
        }
        // What no longer stands once these fields are as they were is what they wait for.
        QList<Finding> settled{open.first()};
        for (qsizetype i = 1; i < open.size(); ++i) {
            const auto isSame = [&open, i](const Finding& other) {
                return other.rule == open[i].rule && other.message == open[i].message;
            };
            if (std::ranges::none_of(*left, isSame)) {
                settled.append(open[i]);
            }
        }
        DAICHO_TRY(askAbout(subject, asked, fields, findingsText(settled)));
        open = *left;
    }
}

Result<void> MergeFile::askAbout(Subject& subject,
                                 const Values& asked,
                                 const std::vector<size_t>& fields,
                                 const QString& reason)
{
    MergeItem item = draft(subject.row, MergeWhat::Check, subject.ours.uid);
    for (const size_t field : fields) {
        const QString& key = assetFields()[field].key;
        const bool isClass = propertyFromKey(key).has_value();
        item.field = fields.size() == 1 || (isClass && item.field.isEmpty()) ? key : item.field;
    }
    for (const auto& [values, text] : {std::pair(&subject.base, &MergeItem::base),
                                       std::pair(&subject.ours.values, &MergeItem::ours),
                                       std::pair(&asked, &MergeItem::theirs)}) {
        const Result<QString> json = m_desk.json(*values, fields);
        if (!json) {
            return failure(json);
        }
        item.*text = *json;
    }
    item.reason = reason;
    ask(subject, std::move(item));
    return {};
}

void MergeFile::tellWaiting(const MergeItem& item, const QString& code)
{
    const int row = static_cast<int>(item.line.value_or(0));
    if (item.what == toKey(MergeWhat::Conflict)) {
        const auto said = [this, &item](const QString& json) {
            Values values(assetFields().size());
            const size_t field = MergeDesk::at(item.field);
            return m_desk.apply(json, values) ? m_desk.words(field, values[field]) : QString();
        };
        m_report.conflicts.append(
            {row, code, item.field, said(item.base), said(item.ours), said(item.theirs)});
        return;
    }
    m_report.waiting.append({row, code, *mergeWhatFromKey(item.what), item.reason});
}

} // namespace daicho
