// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/journalmodel.h"

#include "model/core/progress.h"
#include "model/core/textfold.h"
#include "model/journal/label.h"
#include "model/service/changefeed.h"
#include "model/service/historyservice.h"
#include "model/service/sessionthread.h"

#include <QDateTime>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr int kDigestShown = 12;
constexpr int kJapan = 9 * 3600; // seconds east of Greenwich

bool matches(const JournalEntry& entry, const QStringList& words)
{
    const QString text = foldText(u"%1 %2 %3 %4"_s.arg(entry.seq).arg(
        labelText(entry.head), entry.head.reason, entry.actorPost));
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

} // namespace

JournalModel::JournalModel(SessionThread& reader, ChangeFeed& feed, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
    connect(&feed, &ChangeFeed::committed, this, &JournalModel::note);
}

void JournalModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_entries.clear();
    m_loaded = false;
    m_isEnd = true; // until the first page is there, the view has nothing more to ask for
    endResetModel();
    request(0);
}

void JournalModel::setFilter(const QString& text)
{
    if (text.trimmed() != m_filter) {
        m_filter = text.trimmed();
        reload();
    }
}

void JournalModel::setDateStyle(DateStyle style)
{
    m_dateStyle = style;
    if (!m_entries.empty()) {
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    }
}

int JournalModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::find(m_entries, seq, &JournalEntry::seq);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Result<JournalModel::Page>
JournalModel::read(Session& session, const QString& filter, qint64 before)
{
    const QStringList words = foldSearchWord(filter).split(u' ', Qt::SkipEmptyParts);
    Page page;
    page.last = before;
    // A filter may pass over many entries before it has filled a page.
    while (page.entries.size() < kPage && !page.isEnd) {
        const Result<QList<JournalEntry>> entries = session.history().entries(kPage, page.last);
        if (!entries) {
            return failure(entries);
        }
        for (const JournalEntry& entry : *entries) {
            page.last = entry.seq;
            if (matches(entry, words)) {
                page.entries.append(entry);
            }
        }
        page.isEnd = entries->size() < kPage;
    }
    return page;
}

void JournalModel::request(qint64 before)
{
    m_isReading = true;
    m_reader.run<Page>(
        [filter = m_filter, before](Session& session) { return read(session, filter, before); },
        this,
        [this, generation = m_generation](const Result<Page>& page) {
            if (generation != m_generation) {
                return;
            }
            m_isReading = false;
            if (page) {
                append(*page);
            } else {
                emit failed(page.error());
            }
        });
}

void JournalModel::append(const Page& page)
{
    m_last = page.last;
    m_isEnd = page.isEnd;
    m_loaded = true;
    if (!page.entries.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.entries.size()) - 1);
        m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
        endInsertRows();
    }
    emit loaded();
}

void JournalModel::note(const Committed& committed)
{
    if (!m_loaded || (!m_entries.empty() && committed.seq <= m_entries.front().seq)) {
        return;
    }
    m_reader.run<Page>([filter = m_filter](Session& session) { return read(session, filter, 0); },
                       this,
                       [this, generation = m_generation](const Result<Page>& page) {
                           if (page && generation == m_generation && m_loaded) {
                               prepend(*page);
                           }
                       });
}

void JournalModel::prepend(const Page& page)
{
    const qint64 newest = m_entries.empty() ? 0 : m_entries.front().seq;
    const auto known = std::ranges::find_if(
        page.entries, [newest](const JournalEntry& entry) { return entry.seq <= newest; });
    if (known == page.entries.end() && !m_entries.empty()) {
        reload(); // more happened than one page holds
        return;
    }
    const auto count = static_cast<int>(known - page.entries.begin());
    if (count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_entries.insert(m_entries.begin(), page.entries.begin(), known);
        endInsertRows();
    }
    emit loaded();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalEntry& entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, index.column(), m_dateStyle);
    case Qt::ToolTipRole:
        return index.column() == DigestColumn ? QVariant(entry.digest) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == SeqColumn || index.column() == ChangesColumn) {
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return index.column() == ChangesColumn ? entry.changes : entry.seq;
    case IdRole:
        return entry.seq;
    default:
        return {};
    }
}

Result<QList<QVariantList>>
JournalModel::allRows(Session& session, const QString& filter, DateStyle style, Progress& progress)
{
    QList<QVariantList> rows;
    Page page;
    while (!page.isEnd) {
        Result<Page> next = read(session, filter, page.last);
        if (!next) {
            return failure(next);
        }
        page = std::move(*next);
        for (const JournalEntry& entry : page.entries) {
            QVariantList row;
            for (int column = 0; column < ColumnCount; ++column) {
                const bool isWhole = column == DigestColumn;
                row.append(isWhole ? entry.digest : cellText(entry, column, style));
            }
            rows.append(row);
        }
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, tr("Stopped. No file was written."));
        }
    }
    return rows;
}

QString JournalModel::cellText(const JournalEntry& entry, int column, DateStyle style)
{
    switch (static_cast<Column>(column)) {
    case SeqColumn:
        return QString::number(entry.seq);
    case TimeColumn:
        return timeText(entry, style);
    case ActorColumn:
        return entry.actorPost;
    case WhatColumn:
        return labelText(entry.head);
    case ReasonColumn:
        return entry.head.reason;
    case ChangesColumn:
        return QString::number(entry.changes);
    case DigestColumn:
        return entry.digest.first(qMin<qsizetype>(kDigestShown, entry.digest.size()));
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::timeText(const JournalEntry& entry, DateStyle style)
{
    const QDateTime instant = QDateTime::fromString(entry.instant, Qt::ISODateWithMs);
    const QDateTime local = instant.toOffsetFromUtc(kJapan);
    return formatDate(local.date(), style) + u' ' + local.time().toString(u"HH:mm"_s);
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = section == SeqColumn || section == ChangesColumn;
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case SeqColumn:
        //: Number of a journal entry.
        return tr("No.");
    case TimeColumn:
        return tr("When");
    case ActorColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ReasonColumn:
        return tr("Reason");
    case ChangesColumn:
        //: How many records an entry changed.
        return tr("Records");
    case DigestColumn:
        return tr("Digest");
    case ColumnCount:
        break;
    }
    return {};
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isEnd && !m_isReading;
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        request(m_last);
    }
}

} // namespace daicho
