// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"

#include "model/journal/label.h"
#include "model/service/session.h"
#include "model/store/assetinverse.h"
#include "model/store/cataloguestore.h"
#include "model/store/journalstore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryService)
};

constexpr qint64 kReported = 1000;

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

RecordHistory historyFrom(const JournalEntry& entry, const JournalChange& change)
{
    RecordHistory history{
        entry, change.entity, change.before.isEmpty(), change.after.isEmpty(), {}, change.uid};
    const QJsonObject before = object(change.before);
    const QJsonObject after = object(change.after);
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        history.fields.append({key, before.value(key).toVariant(), after.value(key).toVariant()});
    }
    return history;
}

QString nameOf(const EntityTable& table, const Values& values)
{
    QString code;
    for (size_t i = 0; i < values.size(); ++i) {
        const QString& key = table.fields()[i]->key;
        if (key == "name"_L1 && values[i].isValid()) {
            return values[i].toString();
        }
        if (key == "code"_L1 || key == "threat"_L1 || key == "post"_L1) {
            code = values[i].toString();
        }
    }
    return code.isEmpty() ? table.entity() : code;
}

} // namespace

HistoryService::HistoryService(Session& session)
    : m_session(session)
{
}

Result<QList<JournalEntry>> HistoryService::entries(int limit, qint64 before) const
{
    return JournalStore(m_session.database()).entries(limit, before);
}

Result<QList<RecordHistory>> HistoryService::historyOf(const QString& uid, int limit) const
{
    const JournalStore journal(m_session.database());
    const Result<QList<JournalEntry>> entries = journal.entriesOf(uid, limit);
    const Result<QList<JournalChange>> changes = journal.changesOf(uid);
    if (!entries || !changes) {
        return !entries ? failure(entries) : failure(changes);
    }
    QList<RecordHistory> list;
    for (const JournalEntry& entry : *entries) {
        for (const JournalChange& change : *changes) {
            if (change.seq == entry.seq) {
                list.append(historyFrom(entry, change));
            }
        }
    }
    return list;
}

Result<QList<RecordHistory>> HistoryService::changesOf(const JournalEntry& entry, int limit) const
{
    QList<RecordHistory> list;
    const Result<void> read = JournalStore(m_session.database())
                                  .visitChanges(entry.seq, [&](const JournalChange& change) {
                                      list.append(historyFrom(entry, change));
                                      return list.size() < limit
                                                 ? Result<void>()
                                                 : Result<void>(fail(ErrorKind::Cancelled, {}));
                                  });
    if (!read && list.size() < limit) {
        return failure(read);
    }
    return list;
}

Result<std::optional<JournalEntry>> HistoryService::undoable() const
{
    return JournalStore(m_session.database()).undoable(m_session.actorUid());
}

Result<std::optional<JournalEntry>> HistoryService::redoable() const
{
    return JournalStore(m_session.database()).redoable(m_session.actorUid());
}

Result<EntryRef> HistoryService::undo()
{
    NoProgress progress;
    return undo(progress);
}

Result<EntryRef> HistoryService::undo(Progress& progress)
{
    const auto entry = undoable();
    if (!entry) {
        return failure(entry);
    }
    if (!*entry) {
        return fail(ErrorKind::Conflict,
                    Words::tr("%1 has made no change that could be taken back.")
                        .arg(m_session.actor().post));
    }
    return invert(**entry, u"undo"_s, progress);
}

Result<EntryRef> HistoryService::redo()
{
    NoProgress progress;
    return redo(progress);
}

Result<EntryRef> HistoryService::redo(Progress& progress)
{
    const auto entry = redoable();
    if (!entry) {
        return failure(entry);
    }
    if (!*entry) {
        return fail(ErrorKind::Conflict, Words::tr("There is nothing to redo."));
    }
    return invert(**entry, u"redo"_s, progress);
}

Result<EntryRef> HistoryService::undoEntry(qint64 seq)
{
    const JournalStore journal(m_session.database());
    const auto entry = journal.entry(seq);
    if (!entry) {
        return failure(entry);
    }
    if (!*entry) {
        return fail(ErrorKind::NotFound, Words::tr("There is no journal entry %1.").arg(seq));
    }
    const Result<bool> takenBack = journal.isTakenBack(seq);
    if (!takenBack) {
        return failure(takenBack);
    }
    const EntryHead& head = (*entry)->head;
    if (head.label == "register.create"_L1 || head.kind == EntryKind::Export ||
        head.kind == EntryKind::Cycle || *takenBack) {
        return fail(
            ErrorKind::Conflict,
            *takenBack
                ? Words::tr("Entry %1 has been taken back already.").arg(seq)
                : Words::tr("Entry %1 can't be taken back: %2.").arg(seq).arg(labelText(head)));
    }
    NoProgress progress;
    return invert(**entry, head.label == "undo"_L1 ? u"redo"_s : u"undo"_s, progress);
}

Result<EntryRef>
HistoryService::invert(const JournalEntry& entry, const QString& label, Progress& progress)
{
    auto recorder = m_session.record(label,
                                     {{u"seq"_s, entry.seq}, {u"label"_s, labelText(entry.head)}},
                                     {},
                                     EntryKind::Inverse,
                                     entry.seq);
    if (!recorder) {
        return failure(recorder);
    }
    AssetInverse inverse(
        m_session.database(), m_session.tables(), **recorder, [&](const JournalChange& change) {
            return applyInverse(**recorder, change);
        });
    qint64 done = 0;
    DAICHO_TRY(JournalStore(m_session.database())
                   .visitChanges(
                       entry.seq,
                       [&](const JournalChange& change) -> Result<void> {
                           if (++done % kReported == 0) {
                               progress.report(done, entry.changes);
                               if (progress.isCancelled()) {
                                   return fail(ErrorKind::Cancelled,
                                               Words::tr("Stopped. Nothing was changed."));
                               }
                           }
                           // Who acted stays known, even when what he did is taken back.
                           return change.entity == "actor"_L1 ? Result<void>()
                                                              : inverse.take(change);
                       },
                       true));
    DAICHO_TRY(inverse.finish());
    const auto ref = m_session.commit(**recorder);
    if (!ref) {
        return failure(ref);
    }
    if (!*ref) {
        return fail(ErrorKind::Conflict,
                    Words::tr("Entry %1 holds nothing that could be taken back.").arg(entry.seq));
    }
    return **ref;
}

Result<void> HistoryService::applyInverse(Recorder& recorder, const JournalChange& change)
{
    Tables& tables = m_session.tables();
    EntityTable* table = tables.find(change.entity);
    if (table == nullptr) {
        return fail(ErrorKind::Damaged,
                    Words::tr("The journal names a kind of record “%1” that does not exist.")
                        .arg(change.entity));
    }
    const auto stored = table->byUid(change.uid);
    if (!stored) {
        return failure(stored);
    }
    if (change.after.isEmpty()) {
        if (*stored) {
            return fail(ErrorKind::Conflict,
                        Words::tr("“%1” exists again; a later change stands in the way.")
                            .arg(nameOf(*table, (*stored)->values)));
        }
        Values values(table->fields().size());
        DAICHO_TRY(applyJson(table->fields(), object(change.before), values, tables.references));
        const Result<qint64> id = recorder.insert(*table, values, change.uid);
        return id ? Result<void>() : Result<void>(failure(id));
    }
    if (!*stored) {
        return fail(
            ErrorKind::Conflict,
            Words::tr("The record %1 was removed later; that stands in the way. Nothing was "
                      "changed.")
                .arg(change.uid),
            {},
            change.uid);
    }
    DAICHO_TRY(checkUnchanged(*table, **stored, object(change.after)));
    if (change.before.isEmpty()) {
        return recorder.remove(*table, **stored);
    }
    Values values = (*stored)->values;
    DAICHO_TRY(applyJson(table->fields(), object(change.before), values, tables.references));
    return recorder.update(*table, **stored, values);
}

Result<void> HistoryService::checkUnchanged(const EntityTable& table,
                                            const StoredRecord& record,
                                            const QJsonObject& after) const
{
    std::vector<size_t> all(record.values.size());
    std::iota(all.begin(), all.end(), size_t{0});
    const Result<QByteArray> json =
        fieldsJson(table.fields(), record.values, all, m_session.tables().references);
    if (!json) {
        return failure(json);
    }
    const QJsonObject now = object(*json);
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (now.value(member.key()) != *member) {
            QString label = member.key();
            for (const FieldInfo* field : table.fields()) {
                if (field->key == member.key()) {
                    label = field->label.in(m_session.language());
                }
            }
            return fail(ErrorKind::Conflict,
                        Words::tr("“%1” of “%2” was changed later; that stands in the way. Nothing "
                                  "was changed. Take back the later change first.")
                            .arg(label, nameOf(table, record.values)),
                        {},
                        record.uid);
        }
    }
    return {};
}

Result<QList<VerifyProblem>> HistoryService::verify(Progress& progress) const
{
    Database& database = m_session.database();
    QList<VerifyProblem> problems;
    const Result<QString> integrity = RegisterFile::checkIntegrity(database);
    if (!integrity) {
        return failure(integrity);
    }
    if (!integrity->isEmpty()) {
        problems.append(
            {u"file"_s, database.path(), Words::tr("The file is damaged: %1").arg(*integrity)});
    }
    const Result<QList<CatalogueDocument>> documents = CatalogueStore(database).documents();
    if (!documents) {
        return failure(documents);
    }
    for (const CatalogueDocument& document : *documents) {
        if (sha256Hex(document.json) != document.digest) {
            problems.append({u"catalogue_changed"_s,
                             document.kind + u' ' + document.id,
                             Words::tr("The register's copy of “%1” version %2 was changed.")
                                 .arg(document.id, document.version)});
        }
    }
    const Result<QList<VerifyProblem>> journal =
        JournalVerifier(database, m_session.tables()).verify(progress);
    if (!journal) {
        return failure(journal);
    }
    return problems + *journal;
}

} // namespace daicho
