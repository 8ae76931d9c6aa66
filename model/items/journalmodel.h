// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/core/wareki.h"
#include "model/journal/committed.h"

#include <QAbstractTableModel>

namespace daicho {

class ChangeFeed;
class Progress;
class Session;
class SessionThread;

/// The journal, newest entry first, read page by page in the reader thread as far as the view asks
/// for it; new entries appear at the top by themselves.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeqColumn,
        TimeColumn,
        ActorColumn,
        WhatColumn,
        ReasonColumn,
        ChangesColumn,
        DigestColumn,
        ColumnCount
    };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole,                  ///< qint64: number of the entry
    };

    JournalModel(SessionThread& reader, ChangeFeed& feed, QObject* parent = nullptr);

    /// Reads from the newest entry on.
    void reload();
    /// Only entries whose label, reason, post or number hold all words of the text.
    void setFilter(const QString& text);

    const QString& filter() const { return m_filter; }

    void setDateStyle(DateStyle style);

    /// Every entry that the filter shows, by column, however many the model holds.
    static Result<QList<QVariantList>>
    allRows(Session& session, const QString& filter, DateStyle style, Progress& progress);

    const JournalEntry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }

    /// -1 for an entry that is not among the rows.
    int rowOf(qint64 seq) const;

    /// False until the first page is there.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// A page was read; there may be no row in it.
    void loaded();
    void failed(const daicho::Error& error);

private:
    struct Page
    {
        QList<JournalEntry> entries;
        qint64 last = 0; ///< the oldest entry looked at
        bool isEnd = false;
    };

    static Result<Page> read(Session& session, const QString& filter, qint64 before);
    void request(qint64 before);
    void append(const Page& page);
    void note(const Committed& committed);
    void prepend(const Page& page);
    static QString cellText(const JournalEntry& entry, int column, DateStyle style);
    static QString timeText(const JournalEntry& entry, DateStyle style);

    SessionThread& m_reader;
    std::vector<JournalEntry> m_entries;
    QString m_filter;
    DateStyle m_dateStyle = DateStyle::Wareki;
    quint64 m_generation = 0; // answers to an older question are dropped
    qint64 m_last = 0;
    bool m_isReading = false;
    bool m_isEnd = true;
    bool m_loaded = false;
};

} // namespace daicho
