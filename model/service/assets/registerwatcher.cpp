// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/registerwatcher.h"

#include "model/service/changefeed.h"
#include "model/service/session.h"
#include "model/store/journalstore.h"

namespace daicho {

namespace {

constexpr int kInterval = 1000; // milliseconds
constexpr int kTicksPerHeartbeat = 60;
constexpr int kMostEntries = 200;

} // namespace

RegisterWatcher::RegisterWatcher(Session& session, ChangeFeed& feed, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_feed(feed)
{
    if (const auto head = JournalStore(session.database()).head()) {
        m_last = head->entries;
    }
    connect(&m_feed, &ChangeFeed::committed, this, &RegisterWatcher::note);
    connect(&m_timer, &QTimer::timeout, this, &RegisterWatcher::look);
    m_timer.start(kInterval);
}

void RegisterWatcher::note(const Committed& committed)
{
    if (committed.seq > m_last) {
        m_told.insert(committed.seq);
    }
}

void RegisterWatcher::look()
{
    if (++m_ticks % kTicksPerHeartbeat == 0) {
        m_session.file().keepAlive();
    }
    const Result<qint64> version = m_session.database().dataVersion();
    if (!version || *version == m_version) {
        return;
    }
    m_version = *version;
    const JournalStore journal(m_session.database());
    const auto entries = journal.entriesAfter(m_last, kMostEntries);
    if (!entries) {
        return;
    }
    for (const JournalEntry& entry : *entries) {
        m_last = entry.seq;
        if (m_told.remove(entry.seq)) {
            continue;
        }
        Committed committed;
        committed.seq = entry.seq;
        committed.kind = entry.head.kind;
        const auto read = journal.visitChanges(entry.seq, [&](const JournalChange& change) {
            EntityTable* table = m_session.tables().find(change.entity);
            const auto record = table != nullptr && !committed.manyAssets
                                    ? table->byUid(change.uid)
                                    : Result<std::optional<StoredRecord>>(std::nullopt);
            const bool gone = !record || !*record;
            committed.touch(change.entity, gone ? 0 : (*record)->id);
            return Result<void>();
        });
        committed.manyAssets = committed.manyAssets || !read || committed.assets.contains(0);
        m_feed.post(committed);
    }
    m_told.removeIf([this](qint64 seq) { return seq <= m_last; });
    if (entries->size() == kMostEntries) {
        m_version = -1; // more to read: look again at the next tick
    }
}

} // namespace daicho
