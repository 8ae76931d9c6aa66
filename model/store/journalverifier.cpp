// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/journalverifier.h"

#include "model/journal/chain.h"
#include "model/store/journalstore.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerifier)
};

constexpr int kBatch = 500;
constexpr qint64 kMostRehashed = 1000;
constexpr qint64 kFarthestMove = 50;
constexpr auto kFoldOrder =
    "SELECT entity, uid, before, after FROM journal_change ORDER BY uid, seq, n";
constexpr auto kStray =
    "SELECT seq FROM journal_change WHERE seq NOT IN (SELECT seq FROM journal_entry) "
    "GROUP BY seq ORDER BY seq";

QString entryName(qint64 seq)
{
    return u"#%1"_s.arg(seq);
}

} // namespace

void JournalVerifier::found(const QString& kind, const QString& where, const QString& message)
{
    m_problems.append({kind, where, message});
}

Result<QList<VerifyProblem>> JournalVerifier::verify(Progress& progress)
{
    m_problems.clear();
    DAICHO_TRY(checkChain(progress));
    DAICHO_TRY(checkStrayChanges());
    DAICHO_TRY(checkRecords(progress));
    return m_problems;
}

Result<QString>
JournalVerifier::digestOf(const JournalEntry& entry, const QString& previous, qint64 seq)
{
    ChainDigest digest(previous, seq, entry.instant, entry.head);
    const Result<void> read =
        JournalStore(m_database).visitChanges(entry.seq, [&digest](const JournalChange& change) {
            digest.add(change.entity.toUtf8(), change.uid.toUtf8(), change.before, change.after);
            return Result<void>();
        });
    if (!read) {
        return Failure(read.error());
    }
    return digest.hex();
}

Result<void> JournalVerifier::checkChain(Progress& progress)
{
    const JournalStore journal(m_database);
    const Result<JournalStore::Head> head = journal.head();
    if (!head) {
        return failure(head);
    }
    qint64 last = 0;
    QString previous;
    for (;;) {
        const Result<QList<JournalEntry>> entries = journal.entriesAfter(last, kBatch);
        if (!entries) {
            return failure(entries);
        }
        if (entries->isEmpty()) {
            return checkEnd(last, previous);
        }
        for (const JournalEntry& entry : *entries) {
            if (progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("Stopped. Nothing was changed."));
            }
            DAICHO_TRY(checkEntry(entry, previous, last + 1));
            last = entry.seq;
            previous = entry.digest;
            progress.report(last, head->entries);
        }
    }
}

/// The place nearby at which the entry's digest would be right; 0 if there is none.
Result<qint64> JournalVerifier::originOf(const JournalEntry& entry)
{
    if (entry.changes > kMostRehashed) {
        return 0;
    }
    for (qint64 distance = 1; distance <= kFarthestMove; ++distance) {
        for (const qint64 seq : {entry.seq - distance, entry.seq + distance}) {
            const Result<QString> digest = digestOf(entry, entry.previous, seq);
            if (!digest) {
                return failure(digest);
            }
            if (*digest == entry.digest) {
                return seq;
            }
        }
    }
    return 0;
}

Result<void>
JournalVerifier::checkEntry(const JournalEntry& entry, const QString& previous, qint64 expected)
{
    if (entry.seq != expected) {
        const QString where = entry.seq == expected + 1
                                  ? entryName(expected)
                                  : u"#%1–#%2"_s.arg(expected).arg(entry.seq - 1);
        found(u"entry_removed"_s,
              where,
              Words::tr("Journal entries %1 are missing: they were removed.").arg(where));
    }
    const Result<QString> digest = digestOf(entry, entry.previous, entry.seq);
    if (!digest) {
        return failure(digest);
    }
    if (*digest != entry.digest) {
        const Result<qint64> origin = originOf(entry);
        if (!origin) {
            return failure(origin);
        }
        if (*origin != 0) {
            found(u"entry_reordered"_s,
                  entryName(entry.seq),
                  Words::tr("Journal entry %1 was moved: it was written as number %2.")
                      .arg(entry.seq)
                      .arg(*origin));
        } else {
            found(u"entry_changed"_s,
                  entryName(entry.seq),
                  Words::tr("Journal entry %1 was changed after it was written: its content does "
                            "not give its digest.")
                      .arg(entry.seq));
        }
    }
    if (entry.previous != previous && entry.seq == expected) {
        found(u"chain_broken"_s,
              entryName(entry.seq),
              Words::tr("Journal entry %1 does not follow the entry before it: an entry was "
                        "changed, exchanged or put in between.")
                  .arg(entry.seq));
    }
    return {};
}

Result<void> JournalVerifier::checkEnd(qint64 last, const QString& digest)
{
    const Result<JournalStore::Head> head = JournalStore(m_database).head();
    if (!head) {
        return failure(head);
    }
    if (last < head->entries) {
        found(u"entry_cut"_s,
              u"#%1–#%2"_s.arg(last + 1).arg(head->entries),
              Words::tr("The journal ends at entry %1, but the register counted %2: entries were "
                        "cut off the end.")
                  .arg(last)
                  .arg(head->entries));
    } else if (last > head->entries) {
        found(u"entry_added"_s,
              u"#%1–#%2"_s.arg(head->entries + 1).arg(last),
              Words::tr("The journal has entries up to %1, but the register counted %2: entries "
                        "were added.")
                  .arg(last)
                  .arg(head->entries));
    } else if (digest != head->digest) {
        found(u"head_changed"_s,
              entryName(last),
              Words::tr("The digest of the last entry is not the one that the register noted."));
    }
    return {};
}

Result<void> JournalVerifier::checkStrayChanges()
{
    Statement statement(m_database, kStray);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        const qint64 seq = statement.integer(0);
        found(u"changes_without_entry"_s,
              entryName(seq),
              Words::tr("The journal holds changes of an entry %1 that does not exist.").arg(seq));
    }
}

Result<void> JournalVerifier::checkRecords(Progress& progress)
{
    Statement statement(m_database, kFoldOrder);
    QString entity;
    QString uid;
    QJsonObject fold;
    bool exists = false;
    qint64 rows = 0;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row || statement.text(1) != uid) {
            if (!uid.isEmpty()) {
                DAICHO_TRY(checkRecord(entity, uid, fold, exists));
            }
            if (!*row) {
                break;
            }
            entity = statement.text(0);
            uid = statement.text(1);
            fold = {};
        }
        const QByteArray after = statement.utf8(3).toByteArray();
        exists = !after.isEmpty();
        if (statement.utf8(2).isEmpty()) {
            fold = {};
        }
        const QJsonObject change = QJsonDocument::fromJson(after).object();
        for (auto member = change.begin(); member != change.end(); ++member) {
            member->isNull() ? fold.remove(member.key())
                             : static_cast<void>(fold.insert(member.key(), *member));
        }
        if (++rows % 1000 == 0) {
            if (progress.isCancelled()) {
                return fail(ErrorKind::Cancelled, Words::tr("Stopped. Nothing was changed."));
            }
            progress.report(rows, 0);
        }
    }
    for (EntityTable* table : m_tables.all()) {
        DAICHO_TRY(checkUnknownRecords(*table));
    }
    return {};
}

Result<void> JournalVerifier::checkRecord(const QString& entity,
                                          const QString& uid,
                                          const QJsonObject& fold,
                                          bool exists)
{
    EntityTable* table = m_tables.find(entity);
    if (table == nullptr) {
        found(
            u"unknown_entity"_s,
            uid,
            Words::tr("The journal names a kind of record “%1” that does not exist.").arg(entity));
        return {};
    }
    const Result<std::optional<StoredRecord>> record = table->byUid(uid);
    if (!record) {
        return failure(record);
    }
    const QString name = fold.value("name"_L1).toString(fold.value("code"_L1).toString(uid));
    if (!*record) {
        if (exists) {
            found(u"record_removed"_s,
                  u"%1 %2"_s.arg(entity, uid),
                  Words::tr("“%1” (%2) was removed without a journal entry.").arg(name, entity));
        }
        return {};
    }
    if (!exists) {
        found(u"record_added"_s,
              u"%1 %2"_s.arg(entity, uid),
              Words::tr("“%1” (%2) is back without a journal entry.").arg(name, entity));
        return {};
    }
    const Result<QByteArray> json =
        recordJson(table->fields(), (*record)->values, m_tables.references);
    if (!json) {
        return failure(json);
    }
    const QJsonObject stored = QJsonDocument::fromJson(*json).object();
    if (stored == fold) {
        return {};
    }
    QStringList fields;
    for (const FieldInfo* field : table->fields()) {
        if (stored.value(field->key) != fold.value(field->key)) {
            fields.append(field->key);
        }
    }
    found(u"record_changed"_s,
          u"%1 %2"_s.arg(entity, uid),
          Words::tr("“%1” (%2) was changed without a journal entry: %3.")
              .arg(name, entity, fields.join(u", "_s)));
    return {};
}

Result<void> JournalVerifier::checkUnknownRecords(EntityTable& table)
{
    Statement statement(m_database,
                        "SELECT uid FROM " + table.entity().toLatin1() +
                            " t WHERE NOT EXISTS (SELECT 1 FROM journal_change c WHERE c.uid = "
                            "t.uid)");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        const QString uid = statement.text(0);
        found(u"record_added"_s,
              u"%1 %2"_s.arg(table.entity(), uid),
              Words::tr("A record (%1, %2) was added without a journal entry.")
                  .arg(table.entity(), uid));
    }
}

} // namespace daicho
