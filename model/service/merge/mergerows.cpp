// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/classifier.h"
#include "model/catalogue/flagword.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/valuereader.h"
#include "model/journal/threewaymerge.h"
#include "model/service/merge/mergefile.h"
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
    Q_DECLARE_TR_FUNCTIONS(MergeService)
};

/// The answers as stored, yes and no in one spelling.
QMap<QString, QString> storedAnswers(const Values& values)
{
    QMap<QString, QString> answers;
    const QJsonObject stored =
        QJsonDocument::fromJson(MergeDesk::value(values, u"class_answers").toString().toUtf8())
            .object();
    for (auto answer = stored.begin(); answer != stored.end(); ++answer) {
        const std::optional<bool> flag = parseFlag(answer->toVariant().toString());
        answers.insert(answer.key(), flag ? (*flag ? u"yes"_s : u"no"_s) : QString());
    }
    return answers;
}

QVariant textOf(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QString answersJson(const QMap<QString, QString>& answers)
{
    QJsonObject object;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        object.insert(answer.key(), answer.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> MergeFile::takeAsset(const ReturnedRow& row, const StoredRecord& ours, bool byNumber)
{
    m_spoken.insert(ours.uid);
    Subject subject{row, ours, baseOf(ours, byNumber), ours.values, byNumber};
    DAICHO_TRY(takeCells(subject));
    DAICHO_TRY(takeAnswers(subject));
    takeProblems(subject);
    if (row.confirmation == Confirmation::Retired) {
        DAICHO_TRY(takeRetirement(subject));
    } else if (row.confirmation == Confirmation::Transferred) {
        DAICHO_TRY(takeTransfer(subject));
    }
    const bool asks = byNumber && !m_options.accept.contains(MergeWhat::Number);
    if (!asks) {
        DAICHO_TRY(holdBack(subject));
    }
    const bool changes = subject.after != ours.values;
    if (asks) {
        DAICHO_TRY(askForNumber(subject, changes));
    } else {
        confirm(subject);
        DAICHO_TRY(write(subject));
    }
    DAICHO_TRY(raiseAll(subject));
    if ((changes && !asks) || subject.decided) {
        ++m_report.updated;
    } else if (!subject.waits) {
        ++m_report.unchanged;
    }
    return {};
}

Result<void> MergeFile::takeCells(Subject& subject)
{
    for (size_t place = 0; place < m_book.fields.size(); ++place) {
        const size_t field = m_book.fields[place];
        bool readable = true;
        const Result<QVariant> theirs = theirValue(subject, place, readable);
        if (!theirs) {
            return failure(theirs);
        }
        if (!readable) {
            subject.touched = true;
            continue;
        }
        const QVariant& base = subject.base[field];
        const QVariant& ours = subject.ours.values[field];
        const MergeOutcome outcome = mergeValues(base, ours, *theirs);
        if (outcome == MergeOutcome::Unchanged || outcome == MergeOutcome::OursOnly) {
            continue;
        }
        subject.touched = true;
        if (outcome == MergeOutcome::TheirsOnly) {
            subject.after[field] = *theirs;
        }
        if (outcome != MergeOutcome::Conflict) {
            continue;
        }
        Values sides(subject.after.size());
        MergeItem item = draft(subject.row, MergeWhat::Conflict, subject.ours.uid);
        item.field = assetFields()[field].key;
        for (const auto& [side, text] : {std::pair(base, &MergeItem::base),
                                         std::pair(ours, &MergeItem::ours),
                                         std::pair(*theirs, &MergeItem::theirs)}) {
            sides[field] = side;
            const Result<QString> json = m_desk.json(sides, {field});
            if (!json) {
                return failure(json);
            }
            item.*text = *json;
        }
        ask(subject, std::move(item));
    }
    return {};
}

/// The value of a cell; that of the base where the cell shows what was sent out.
Result<QVariant> MergeFile::theirValue(Subject& subject, size_t place, bool& readable)
{
    const size_t at = m_book.fields[place];
    const FieldInfo& field = assetFields()[at];
    const QVariant& read = subject.row.values[place];
    const QVariant& base = subject.base[at];
    const std::vector<size_t>& unreadable = subject.row.unreadable;
    if (std::find(unreadable.begin(), unreadable.end(), place) != unreadable.end()) {
        readable = false;
        return base;
    }
    if (field.isReference()) {
        const QString text = cleanText(read.toString());
        if (text.isEmpty()) {
            return QVariant();
        }
        if (text == m_desk.words(at, base)) {
            return base;
        }
        qint64 id = 0;
        if (field.type == FieldType::AssetRef) {
            const Result<AssetId> asset = m_desk.assetNumbered(text);
            if (!asset) {
                return failure(asset);
            }
            id = asset->value;
        } else {
            id = m_desk.places().resolve(text).id;
        }
        if (id != 0) {
            return QVariant(static_cast<qlonglong>(id));
        }
        readable = false;
        MergeItem item = draft(subject.row, MergeWhat::Check, subject.ours.uid);
        item.field = field.key;
        item.reason = Words::tr("“%1” is not in the register.").arg(text);
        ask(subject, std::move(item));
        return base;
    }
    if (field.type == FieldType::Text || field.type == FieldType::LongText) {
        if (read == base) {
            return base;
        }
        const QString text = cleanText(read.toString());
        const QVariant value = textOf(isDash(text) ? QString() : text);
        if (!value.isValid() && field.has(Required) && base.isValid()) {
            readable = false;
            MergeItem item = draft(subject.row, MergeWhat::Check, subject.ours.uid);
            item.field = field.key;
            item.reason = Words::tr("“%1” must not be empty.")
                              .arg(field.label.in(m_desk.session().language()));
            ask(subject, std::move(item));
            return base;
        }
        return value;
    }
    return read;
}

Result<void> MergeFile::takeAnswers(Subject& subject)
{
    const QMap<QString, QString>& answers = subject.row.answers;
    if (answers.isEmpty() || answers == storedAnswers(subject.base)) {
        return {};
    }
    subject.touched = true;
    const Result<ClassificationResult> result = classify(m_desk.scheme(), answers);
    if (!result) {
        MergeItem item = draft(subject.row, MergeWhat::Check, subject.ours.uid);
        item.field = u"class_answers"_s;
        item.reason = result.error().message;
        ask(subject, std::move(item));
        return {};
    }
    bool raised = false;
    DAICHO_TRY(takeClass(subject, Property::Confidentiality, result->confidentiality, raised));
    DAICHO_TRY(takeClass(subject, Property::Integrity, result->integrity, raised));
    DAICHO_TRY(takeClass(subject, Property::Availability, result->availability, raised));
    if (raised) {
        const Scheme& scheme = m_desk.scheme();
        Values& after = subject.after;
        MergeDesk::value(after, u"scheme") = scheme.header.id + u'@' + scheme.header.version;
        MergeDesk::value(after, u"class_basis") = u"questions"_s;
        MergeDesk::value(after, u"class_answers") = answersJson(answers);
        MergeDesk::value(after, u"class_reason") = QVariant();
        MergeDesk::value(after, u"class_approver") = QVariant();
        MergeDesk::value(after, u"classified_by") = textOf(m_report.answeredBy);
        // A head of a unit may date his answer ahead; a class of tomorrow would be a finding.
        MergeDesk::value(after, u"classified_on") =
            std::min(m_answered, m_desk.session().environment().clock.today());
        if (const auto* document =
                m_desk.session().environment().catalogue.document(u"scheme"_s, scheme.header.id)) {
            return CatalogueStore(m_desk.session().database()).keep(*document);
        }
    }
    return {};
}

Result<void>
MergeFile::takeClass(Subject& subject, Property property, const QString& id, bool& raised)
{
    const QString key = toKey(property);
    const size_t field = MergeDesk::at(key);
    const QVariant theirs(id);
    const QVariant& base = subject.base[field];
    const QVariant& ours = subject.ours.values[field];
    const MergeOutcome outcome = mergeValues(base, ours, theirs);
    if (outcome != MergeOutcome::TheirsOnly && outcome != MergeOutcome::Conflict) {
        return {};
    }
    const bool lowers = isLowering(m_desk.scheme(), property, ours.toString(), id);
    if (outcome == MergeOutcome::TheirsOnly && !lowers) {
        subject.after[field] = theirs;
        raised = true;
        return {};
    }
    MergeItem item =
        draft(subject.row,
              outcome == MergeOutcome::Conflict ? MergeWhat::Conflict : MergeWhat::Lowered,
              subject.ours.uid);
    item.field = key;
    item.reason = subject.row.remark;
    const std::vector<size_t> both{field, MergeDesk::at(u"class_answers")};
    Values sides = subject.ours.values;
    sides[field] = base;
    const Result<QString> before = m_desk.json(sides, {field});
    const Result<QString> here = m_desk.json(subject.ours.values, {field});
    sides[field] = theirs;
    MergeDesk::value(sides, u"class_answers") = answersJson(subject.row.answers);
    const Result<QString> there = m_desk.json(sides, both);
    if (!before || !here || !there) {
        return !before ? failure(before) : !here ? failure(here) : failure(there);
    }
    item.base = *before;
    item.ours = *here;
    item.theirs = *there;
    ask(subject, std::move(item));
    return {};
}

void MergeFile::takeProblems(Subject& subject)
{
    for (const ImportProblem& problem : subject.row.problems) {
        m_report.rejected.append(problem);
        MergeItem item = draft(subject.row, MergeWhat::Check, subject.ours.uid);
        item.reason = Words::tr("%1 “%2”: %3").arg(problem.column(), problem.value, problem.reason);
        ask(subject, std::move(item));
    }
}

/// Whether the row is the asset's, a person says: until then all of it waits as one.
Result<void> MergeFile::askForNumber(Subject& subject, bool changes)
{
    if (!changes && !isConfirmed(subject)) {
        ++m_report.unconfirmed;
        return {};
    }
    const std::vector<size_t> changed = changedFields(subject.ours.values, subject.after);
    const Result<QString> theirs = m_desk.json(subject.after, changed);
    const Result<QString> ours = m_desk.json(subject.ours.values, changed);
    if (!theirs || !ours) {
        return !theirs ? failure(theirs) : failure(ours);
    }
    MergeItem item = draft(subject.row, MergeWhat::Number, subject.ours.uid);
    item.theirs = *theirs;
    item.ours = *ours;
    item.base = *ours;
    item.reason = subject.row.token ? Words::tr("The row carries the hidden mark of another asset.")
                                    : Words::tr("The row has lost its hidden mark.");
    const auto findings =
        m_desk.checks().newErrors(subject.ours.id, subject.ours.values, subject.after);
    if (!findings) {
        return failure(findings);
    }
    if (!findings->isEmpty()) {
        item.reason += u' ' + findingsText(*findings);
    }
    ask(subject, std::move(item));
    return {};
}

Result<void> MergeFile::takeDuplicate(const ReturnedRow& row, const StoredRecord& ours)
{
    const auto same = [&row, &ours](const ReturnedRow& other) {
        return other.row != row.row && other.values == row.values && other.answers == row.answers &&
               other.confirmation == row.confirmation && other.token &&
               other.token->assetUid == ours.uid;
    };
    if (std::any_of(m_book.rows.begin(), m_book.rows.end(), same)) {
        return {}; // a row that somebody copied and left as it was
    }
    MergeItem item = draft(row, MergeWhat::Duplicate, ours.uid);
    item.reason = Words::tr("Another row of the workbook speaks of the same asset. Reject the one "
                            "that does not count, and enter what it says by hand if it does.");
    const Result<MergeState> state = raise(item);
    if (state && *state == MergeState::Waiting) {
        tellWaiting(item, row.number);
    }
    return state ? Result<void>() : Result<void>(failure(state));
}

Result<void> MergeFile::write(Subject& subject)
{
    const std::vector<size_t> changed = changedFields(subject.ours.values, subject.after);
    if (changed.empty()) {
        return {};
    }
    static const size_t kFirst = MergeDesk::at(u"stocktake_year");
    static const size_t kLast = MergeDesk::at(u"confirmed_by");
    if (changed.front() >= kFirst && changed.back() <= kLast) {
        m_confirmed[changed].append(&subject.ours);
        return {};
    }
    return m_recorder.update(m_desk.session().tables().asset, subject.ours, subject.after);
}

} // namespace daicho
