// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetwindow.h"

#include "model/service/assets/earlyrows.h"
#include "model/service/assetservice.h"
#include "model/service/changefeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kFirstPage = 256;
constexpr int kFirstRows = 64;      // values that come with the keys
constexpr int kEarlyRows = 48;      // of a filter, before the others are known: a screen
constexpr size_t kEarlyFrom = 5000; // rows from which that is worth it
constexpr int kMostOrders = 4;      // 8 MB each for a million assets
constexpr int kCountDelay = 300;    // milliseconds after a change

QString keyOf(const AssetOrder& order)
{
    return order.field + (order.descending ? u'-' : u'+');
}

Result<std::vector<qint64>> keys(Result<Statement> statement)
{
    if (!statement) {
        return failure(statement);
    }
    std::vector<qint64> list;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return list;
        }
        list.push_back(statement->integer(0));
    }
}

/// The keys of `order` that stand among `matching`, in order.
std::vector<qint64> joined(const std::vector<qint64>& order, const std::vector<qint64>& matching)
{
    const qint64 highest =
        matching.empty() ? 0 : *std::max_element(matching.begin(), matching.end());
    std::vector<bool> wanted(static_cast<size_t>(highest) + 1);
    for (const qint64 id : matching) {
        wanted[static_cast<size_t>(id)] = true;
    }
    std::vector<qint64> list;
    list.reserve(matching.size());
    for (const qint64 id : order) {
        if (id <= highest && wanted[static_cast<size_t>(id)]) {
            list.push_back(id);
        }
    }
    return list;
}

/// All keys that match, in order.
Result<std::vector<qint64>>
matches(Session& session, const AssetFilter& filter, const std::vector<qint64>& order)
{
    const Result<std::vector<qint64>> matching =
        keys(AssetQuery::matching(session.database(), filter));
    return matching ? joined(order, *matching) : Result<std::vector<qint64>>(failure(matching));
}

Result<QList<Asset>> firstRows(Session& session, const std::vector<qint64>& ids)
{
    QList<AssetId> wanted;
    for (size_t i = 0; i < ids.size() && i < kFirstRows; ++i) {
        wanted.append(AssetId{ids[i]});
    }
    return session.assets().assets(wanted);
}

} // namespace

AssetWindow::AssetWindow(SessionThread& reader, ChangeFeed& feed, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_rows(reader)
    , m_turn(std::make_shared<Turn>())
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountDelay);
    connect(&m_countSoon, &QTimer::timeout, this, &AssetWindow::startCount);
    connect(&feed, &ChangeFeed::committed, this, &AssetWindow::note);
    connect(&m_rows, &AssetRows::arrived, this, [this](int first, int last) {
        if (first < count()) {
            emit rowsChanged(first, std::min(last, count() - 1));
        }
    });
    connect(&m_rows, &AssetRows::gone, this, [this](AssetId id) {
        m_states.insert(id, RowState::Removed);
    });
    connect(&m_rows, &AssetRows::failed, this, &AssetWindow::failed);
    connect(&m_rows, &AssetRows::idle, this, [this](int first, int last) {
        const int to = std::min(count() - 1, last + (last - first));
        for (int i = std::max(0, first - (last - first)); i <= to; ++i) {
            m_rows.want(id(i), i);
        }
    });
}

AssetWindow::~AssetWindow()
{
    const std::lock_guard lock(m_turn->mutex);
    ++m_turn->wanted;
    if (m_turn->running != 0) {
        m_reader.interrupt();
    }
}

void AssetWindow::setQuery(const AssetFilter& filter, const AssetOrder& order)
{
    m_filter = filter;
    m_order = order;
    setBusy(true);
    const SharedIds known = m_orders.value(keyOf(order));
    if (!filter.isEmpty()) {
        askMatching(known);
    } else if (known) {
        {
            const std::lock_guard lock(m_turn->mutex);
            ++m_turn->wanted;
        }
        showRows({known, known, {}});
        setBusy(false);
    } else if (m_loaded && count() > 0) {
        askAll();
    } else {
        askFirstPage();
    }
    if (m_facetsWanted) {
        if (m_cubeReady && m_counted == withoutFacets(filter)) {
            emit facetsChanged();
        } else {
            startCount();
        }
    }
}

void AssetWindow::refresh()
{
    m_orders.clear();
    m_rows.forgetDetails();
    m_cubeReady = false;
    setQuery(m_filter, m_order);
}

void AssetWindow::ask(const Work& work, const std::function<void(const Found&)>& show)
{
    quint64 turn = 0;
    {
        const std::lock_guard lock(m_turn->mutex);
        turn = ++m_turn->wanted;
        if (m_turn->running != 0) {
            m_reader.interrupt();
        }
    }
    m_reader.run<Found>(
        [work, turn, shared = m_turn](Session& session) -> Result<Found> {
            {
                const std::lock_guard lock(shared->mutex);
                if (shared->wanted != turn) {
                    return fail(ErrorKind::Cancelled, {});
                }
                shared->running = turn;
            }
            Result<Found> found = work(session);
            const std::lock_guard lock(shared->mutex);
            shared->running = 0;
            return found;
        },
        this,
        [this, turn, show](const Result<Found>& found) {
            if (turn != m_turn->wanted) {
                return;
            }
            if (found) {
                show(*found);
            } else {
                setBusy(false);
                emit failed(found.error());
            }
        });
}

void AssetWindow::askFirstPage()
{
    ask(
        [order = m_order](Session& session) -> Result<Found> {
            Result<Ids> ids = keys(AssetQuery::ids(session.database(), order, kFirstPage));
            if (!ids) {
                return failure(ids);
            }
            const Result<QList<Asset>> first = firstRows(session, *ids);
            if (!first) {
                return failure(first);
            }
            return Found{{}, std::make_shared<Ids>(std::move(*ids)), *first, true};
        },
        [this](const Found& found) {
            showRows(found);
            askAll();
        });
}

void AssetWindow::askAll()
{
    ask(
        [order = m_order](Session& session) -> Result<Found> {
            Result<Ids> ids = keys(AssetQuery::ids(session.database(), order));
            if (!ids) {
                return failure(ids);
            }
            const auto all = std::make_shared<Ids>(std::move(*ids));
            return Found{all, all, {}};
        },
        [this](const Found& found) {
            completeRows(found);
            setBusy(false);
        });
}

void AssetWindow::askMatching(const SharedIds& known)
{
    ask(
        [order = m_order, filter = m_filter, known](Session& session) -> Result<Found> {
            SharedIds all = known;
            if (!all) {
                Result<Ids> ids = keys(AssetQuery::ids(session.database(), order));
                if (!ids) {
                    return failure(ids);
                }
                all = std::make_shared<Ids>(std::move(*ids));
            }
            Result<std::optional<Ids>> early(std::nullopt);
            if (all->size() >= kEarlyFrom) {
                early = earlyMatches(session.database(), filter, *all, kEarlyRows);
            }
            if (!early) {
                return failure(early);
            }
            Result<Ids> ids = *early ? Result<Ids>(**early) : matches(session, filter, *all);
            if (!ids) {
                return failure(ids);
            }
            const Result<QList<Asset>> first = firstRows(session, *ids);
            if (!first) {
                return failure(first);
            }
            return Found{all, std::make_shared<Ids>(std::move(*ids)), *first, early->has_value()};
        },
        [this](const Found& found) {
            showRows(found);
            if (found.partial) {
                askRest(found.order);
            } else {
                setBusy(false);
            }
        });
}

/// All that match, after the first of them are shown.
void AssetWindow::askRest(const SharedIds& order)
{
    ask(
        [filter = m_filter, order](Session& session) -> Result<Found> {
            Result<Ids> ids = matches(session, filter, *order);
            if (!ids) {
                return failure(ids);
            }
            return Found{order, std::make_shared<Ids>(std::move(*ids)), {}};
        },
        [this](const Found& found) {
            completeRows(found);
            setBusy(false);
        });
}

void AssetWindow::showRows(const Found& found)
{
    if (found.order) {
        if (m_orders.size() >= kMostOrders) {
            m_orders.clear();
        }
        m_orders.insert(keyOf(m_order), found.order);
    }
    emit aboutToReset();
    m_rows.keep(found.first);
    m_rows.forgetRequests();
    m_states.clear();
    m_ids = *found.ids;
    m_partial = found.partial;
    m_loaded = true;
    emit reset();
    emit countChanged(count());
}

void AssetWindow::completeRows(const Found& found)
{
    const Ids& all = *found.ids;
    const bool continues = m_loaded && m_states.isEmpty() && all.size() >= m_ids.size() &&
                           std::equal(m_ids.begin(), m_ids.end(), all.begin());
    if (!continues) {
        showRows(found);
        return;
    }
    m_partial = false;
    m_orders.insert(keyOf(m_order), found.order);
    if (all.size() > m_ids.size()) {
        emit aboutToInsert(count(), static_cast<int>(all.size()) - 1);
        m_ids = all;
        emit inserted();
        emit countChanged(count());
    }
}

void AssetWindow::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        emit busyChanged(busy);
    }
}

const WindowRow* AssetWindow::row(int index)
{
    return m_rows.find(id(index), index);
}

int AssetWindow::rowOf(AssetId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id.value);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

RowState AssetWindow::state(int index) const
{
    return m_states.isEmpty() ? RowState::Present : m_states.value(id(index), RowState::Present);
}

} // namespace daicho
