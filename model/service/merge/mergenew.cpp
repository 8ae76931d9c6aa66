// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"
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

Result<void> MergeFile::takeNew(const ReturnedRow& row)
{
    MergeItem item = draft(row, MergeWhat::New, {});
    const Result<QString> patch = newPatch(row, item.reason);
    if (!patch) {
        return failure(patch);
    }
    item.theirs = *patch;
    if (patch->isEmpty()) {
        item.what = toKey(MergeWhat::Check);
        m_report.rejected.append({row.row, {}, {}, {}, item.reason});
    }
    for (const ImportProblem& problem : row.problems) {
        m_report.rejected.append(problem);
    }
    putMark(item, m_seen.next(item.theirs + item.reason));
    const Result<bool> taken = takeOver(item);
    if (!taken || *taken) {
        return taken ? Result<void>() : Result<void>(failure(taken));
    }
    const Result<QString> broken = errorsOfNew(item);
    if (!broken) {
        return failure(broken);
    }
    item.reason = QStringList{item.reason, *broken}.join(u' ').trimmed();
    const Result<MergeState> state = raise(item, broken->isEmpty());
    if (!state) {
        return failure(state);
    }
    if (*state == MergeState::Waiting) {
        tellWaiting(item, row.number);
    } else if (*state == MergeState::Accepted && item.state == toKey(MergeState::Waiting)) {
        ++m_report.added;
        ++m_report.confirmed;
    }
    return {};
}

/// What the ledger's rules say of a new row; '' where it breaks none.
Result<QString> MergeFile::errorsOfNew(const MergeItem& item)
{
    if (item.theirs.isEmpty()) {
        return QString();
    }
    const Values nothing(assetFields().size());
    Values values = nothing;
    DAICHO_TRY(m_desk.apply(item.theirs, values));
    const Result<QList<Finding>> findings = m_desk.checks().newErrors(0, nothing, values);
    return findings ? Result<QString>(findingsText(*findings)) : Result<QString>(failure(findings));
}

/// A new row may be an asset that another unit hands over: by its name.
Result<bool> MergeFile::takeOver(const MergeItem& asNew)
{
    Values values(assetFields().size());
    if (asNew.theirs.isEmpty() || !m_desk.apply(asNew.theirs, values)) {
        return false;
    }
    const auto known = m_desk.items().ofMark(asNew.mark);
    if (!known || *known) {
        return known ? Result<bool>(false) : Result<bool>(failure(known));
    }
    const Result<QList<MergeItem>> waiting = m_desk.items().waiting();
    if (!waiting) {
        return failure(waiting);
    }
    const QString name = foldLabel(MergeDesk::value(values, u"name").toString());
    for (const MergeItem& pending : *waiting) {
        const bool here = transferTarget(pending.theirs) == m_unitUid && !m_unitUid.isEmpty();
        if (pending.what != toKey(MergeWhat::Moved) || !here || pending.unit == m_unit) {
            continue;
        }
        const auto moving = m_desk.session().tables().asset.byUid(pending.asset);
        if (!moving) {
            return failure(moving);
        }
        if (!*moving ||
            foldLabel(MergeDesk::value((*moving)->values, u"name").toString()) != name) {
            continue;
        }
        DAICHO_TRY(receive(pending));
        MergeItem item = asNew;
        item.what = toKey(MergeWhat::Moved);
        item.asset = pending.asset;
        item.field = u"unit"_s;
        item.theirs = transferPatch(m_unitUid);
        item.state = toKey(MergeState::Accepted);
        const Result<MergeState> state = raise(item);
        ++m_report.updated;
        return state ? Result<bool>(true) : Result<bool>(failure(state));
    }
    return false;
}

/// The record of a new row as JSON; '' with the problem where it can't be one.
Result<QString> MergeFile::newPatch(const ReturnedRow& row, QString& problem)
{
    Values values(assetFields().size());
    QStringList notes;
    if (!row.number.isEmpty()) {
        notes.append(Words::tr("The asset number %1 is not in the register.").arg(row.number));
    }
    for (const ImportProblem& unread : row.problems) {
        notes.append(Words::tr("%1 “%2”: %3").arg(unread.column(), unread.value, unread.reason));
    }
    for (size_t place = 0; place < m_book.fields.size(); ++place) {
        const size_t at = m_book.fields[place];
        const FieldInfo& field = assetFields()[at];
        const QVariant& read = row.values[place];
        if (field.type == FieldType::Text || field.type == FieldType::LongText) {
            const QString text = cleanText(read.toString());
            values[at] = text.isEmpty() || isDash(text) ? QVariant() : QVariant(text);
        } else if (field.isReference() && read.isValid()) {
            const Result<AssetId> asset = field.type == FieldType::AssetRef
                                              ? m_desk.assetNumbered(read.toString())
                                              : Result<AssetId>(AssetId{});
            if (!asset) {
                return failure(asset);
            }
            const qint64 id = field.type == FieldType::AssetRef
                                  ? asset->value
                                  : m_desk.places().resolve(read.toString()).id;
            id != 0 ? values[at] = QVariant(static_cast<qlonglong>(id)) : QVariant();
            if (id == 0) {
                notes.append(Words::tr("“%1” is not in the register.").arg(read.toString()));
            }
        } else {
            values[at] = read;
        }
    }
    if (!MergeDesk::value(values, u"name").isValid()) {
        problem = Words::tr("A new row needs a name.");
        return QString();
    }
    if (m_unit) {
        MergeDesk::value(values, u"unit") = qlonglong{m_unit.value};
    }
    classifyNew(row, values, notes);
    problem = notes.join(u' ');
    return m_desk.json(values, changedFields(Values(values.size()), values));
}

void MergeFile::classifyNew(const ReturnedRow& row, Values& values, QStringList& notes) const
{
    if (row.answers.isEmpty()) {
        return;
    }
    const Result<ClassificationResult> result = classify(m_desk.scheme(), row.answers);
    if (!result) {
        notes.append(result.error().message);
        return;
    }
    MergeDesk::value(values, u"confidentiality") = result->confidentiality;
    MergeDesk::value(values, u"integrity") = result->integrity;
    MergeDesk::value(values, u"availability") = result->availability;
    MergeDesk::value(values, u"class_answers") = answersJson(row.answers);
}

} // namespace daicho
