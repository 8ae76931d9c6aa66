// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/uuid.h"
#include "model/service/assetservice.h"
#include "model/service/merge/mergedesk.h"
#include "model/service/merge/scoreanswers.h"
#include "model/service/session.h"
#include "model/store/cataloguestore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

bool isClass(const QString& field)
{
    return propertyFromKey(field).has_value();
}

/// A retirement or a transfer says nothing of whether the row was right.
bool confirms(MergeWhat what)
{
    return what == MergeWhat::New || what == MergeWhat::Number;
}

} // namespace

Result<MergeItem> MergeDesk::add(Recorder& recorder, const MergeItem& draft)
{
    const QString uid = newUid(m_session.environment().clock);
    const Result<qint64> id =
        recorder.insert(m_items.table(), fieldValues(draft, mergeItemFields()), uid);
    if (!id) {
        return failure(id);
    }
    MergeItem item = draft;
    item.id.value = *id;
    item.uid = uid;
    item.revision = 1;
    return item;
}

Result<void> MergeDesk::decide(Recorder& recorder,
                               const MergeItem& item,
                               MergeState state,
                               const QString& reason)
{
    MergeItem decided = item;
    decided.state = toKey(state);
    if (state != MergeState::Replaced) {
        decided.decisionReason = reason.trimmed();
        decided.decidedBy = m_session.actor().post;
        decided.decidedOn = m_session.environment().clock.today();
    }
    return recorder.update(
        m_items.table(), m_items.toStored(item), fieldValues(decided, mergeItemFields()));
}

Result<void> MergeDesk::reject(Recorder& recorder, const MergeItem& item, const QString& reason)
{
    return decide(recorder, item, MergeState::Rejected, reason);
}

Result<void> MergeDesk::replace(Recorder& recorder, const MergeItem& item)
{
    return decide(recorder, item, MergeState::Replaced);
}

Result<void> MergeDesk::accept(Recorder& recorder, const MergeItem& item, const QString& reason)
{
    const std::optional<MergeWhat> what = mergeWhatFromKey(item.what);
    if (item.theirs.isEmpty() || !what) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Row %1 of “%2” can't be accepted as it is: %3 Put it right in the "
                              "register and reject the answer, or send the workbook back.")
                        .arg(item.line.value_or(0))
                        .arg(item.file, item.reason),
                    {},
                    item.uid);
    }
    MergeItem known = item;
    if (isScoreAnswer(item)) {
        DAICHO_TRY(takeScore(m_session, recorder, item));
    } else if (*what == MergeWhat::New && item.asset.isEmpty()) {
        Result<QString> asset = addAsset(recorder, item);
        if (!asset) {
            return failure(asset);
        }
        MergeItem named = item;
        named.asset = *asset;
        DAICHO_TRY(recorder.update(
            m_items.table(), m_items.toStored(item), fieldValues(named, mergeItemFields())));
        known = named;
        ++known.revision;
    } else {
        DAICHO_TRY(changeAsset(recorder, item, reason));
    }
    return decide(recorder, known, MergeState::Accepted, reason);
}

Result<QString> MergeDesk::addAsset(Recorder& recorder, const MergeItem& item)
{
    Values values(assetFields().size());
    DAICHO_TRY(apply(item.theirs, values));
    if (m_nextCode == 0) {
        const Result<QString> next = m_session.assets().nextCode();
        if (!next) {
            return failure(next);
        }
        m_nextCode = next->mid(1).toLongLong();
    }
    value(values, u"code") = assetCode(m_nextCode++);
    value(values, u"registered_on") = m_session.environment().clock.today();
    if (value(values, u"confidentiality").isValid()) {
        putClassMarks(item, {}, values);
    }
    putConfirmation(item, values);
    const QString uid = newUid(m_session.environment().clock);
    const Result<qint64> id = recorder.insert(m_session.tables().asset, values, uid);
    return id ? Result<QString>(uid) : Result<QString>(failure(id));
}

Result<void>
MergeDesk::changeAsset(Recorder& recorder, const MergeItem& item, const QString& reason)
{
    EntityTable& table = m_session.tables().asset;
    const Result<std::optional<StoredRecord>> stored = table.byUid(item.asset);
    if (!stored) {
        return failure(stored);
    }
    if (!*stored) {
        return fail(ErrorKind::Conflict,
                    Words::tr("The asset of row %1 of “%2” is no longer in the register. Reject "
                              "the answer.")
                        .arg(item.line.value_or(0))
                        .arg(item.file),
                    {},
                    item.uid);
    }
    Values values = (*stored)->values;
    DAICHO_TRY(apply(item.theirs, values));
    const MergeWhat what = *mergeWhatFromKey(item.what);
    if (what == MergeWhat::Moved && !value(values, u"unit").isValid()) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Row %1 of “%2” names no unit that takes the asset over. Choose the "
                              "unit in the register, or wait until one confirms.")
                        .arg(item.line.value_or(0))
                        .arg(item.file),
                    {},
                    item.uid);
    }
    if (what == MergeWhat::Retired && !value(values, u"disposed_on").isValid()) {
        value(values, u"disposed_on") = m_session.environment().clock.today();
    }
    if (isClass(item.field)) {
        putClassMarks(item, reason, values);
        if (const auto* document =
                m_session.environment().catalogue.document(u"scheme"_s, m_scheme.header.id)) {
            DAICHO_TRY(CatalogueStore(m_session.database()).keep(*document));
        }
    }
    if (confirms(what)) {
        putConfirmation(item, values);
    }
    return recorder.update(table, **stored, values);
}

void MergeDesk::putClassMarks(const MergeItem& item, const QString& reason, Values& values) const
{
    value(values, u"scheme") = m_scheme.header.id + u'@' + m_scheme.header.version;
    value(values, u"class_basis") = u"questions"_s;
    value(values, u"classified_by") =
        item.answeredBy.isEmpty() ? QVariant() : QVariant(item.answeredBy);
    value(values, u"classified_on") = m_session.environment().clock.today();
    if (item.what == toKey(MergeWhat::Lowered)) {
        const QString why = !reason.isEmpty()        ? reason
                            : !item.reason.isEmpty() ? item.reason
                                                     : Words::tr("Answer of the stock-take");
        value(values, u"class_reason") = why;
        value(values, u"class_approver") = m_session.actor().post;
    }
}

void MergeDesk::putConfirmation(const MergeItem& item, Values& values) const
{
    value(values, u"stocktake_year") = qlonglong{stocktakeYear(item.campaign)};
    value(values, u"confirmed_on") = m_session.environment().clock.today();
    value(values, u"confirmed_by") =
        item.answeredBy.isEmpty() ? QVariant() : QVariant(item.answeredBy);
}

} // namespace daicho
