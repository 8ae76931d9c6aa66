// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetrows.h"

#include "model/service/assetservice.h"
#include "model/store/assetfacets.h"
#include "model/store/effectivereader.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr int kKept = 12'000;         // rows in memory, about 25 MB
constexpr int kMostAtOnce = 256;      // rows of one request
constexpr int kMargin = 64;           // rows beside the visible ones that may still be wanted
constexpr int kRestMilliseconds = 30; // without requests before details and neighbours are read

} // namespace

AssetRows::AssetRows(SessionThread& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_cache(kKept)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &AssetRows::rest);
}

AssetRows::~AssetRows()
{
    *m_stop = true;
}

const WindowRow* AssetRows::find(AssetId id, int row)
{
    if (const WindowRow* found = m_cache.object(id.value)) {
        return found;
    }
    if (!m_asked.contains(id)) {
        m_asked.insert(id);
        m_wanted.append({id, row});
        schedule();
    }
    return nullptr;
}

void AssetRows::want(AssetId id, int row)
{
    const WindowRow* found = find(id, row);
    if (found != nullptr && !found->detailed) {
        m_shown.append({id, row});
    }
}

void AssetRows::keep(const QList<Asset>& assets)
{
    for (const Asset& asset : assets) {
        auto row = std::make_unique<WindowRow>();
        if (const WindowRow* before = peek(asset.id)) {
            *row = *before;
            row->detailed = false;
        }
        row->asset = asset;
        m_cache.insert(asset.id.value, row.release());
    }
}

void AssetRows::keepGone(AssetId id)
{
    if (peek(id) == nullptr) {
        auto row = std::make_unique<WindowRow>();
        row->asset.id = id;
        row->detailed = true;
        m_cache.insert(id.value, row.release());
    }
}

void AssetRows::setVisible(int first, int last)
{
    if (first != m_first || last != m_last) {
        m_first = first;
        m_last = last;
        m_rest.start();
    }
}

void AssetRows::forgetRequests()
{
    ++m_generation;
    m_wanted.clear();
    m_asked.clear();
    m_shown.clear();
    m_rest.start();
}

void AssetRows::clear()
{
    forgetRequests();
    m_cache.clear();
}

void AssetRows::forgetDetails()
{
    const QList<qint64> keys = m_cache.keys();
    for (const qint64 key : keys) {
        m_cache.object(key)->detailed = false;
    }
    m_rest.start();
}

void AssetRows::schedule()
{
    if (!m_scheduled) {
        m_scheduled = true;
        *m_stop = true; // details and neighbours can wait
        QMetaObject::invokeMethod(this, &AssetRows::flush, Qt::QueuedConnection);
    }
}

void AssetRows::flush()
{
    m_scheduled = false;
    if (m_fetching) {
        return;
    }
    dropOutdated();
    if (m_wanted.isEmpty()) {
        m_rest.start();
        return;
    }
    std::stable_partition(m_wanted.begin(), m_wanted.end(), [this](const Request& request) {
        return isVisible(request.row);
    });
    const QList<Request> requests =
        m_wanted.first(std::min<qsizetype>(m_wanted.size(), kMostAtOnce));
    m_wanted.remove(0, requests.size());
    send(requests);
}

void AssetRows::dropOutdated()
{
    const bool known = m_last >= m_first;
    const qsizetype oldest = std::max<qsizetype>(0, m_wanted.size() - 2 * kMostAtOnce);
    QList<Request> wanted;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        const int row = m_wanted[i].row;
        if (known ? row >= m_first - kMargin && row <= m_last + kMargin : i >= oldest) {
            wanted.append(m_wanted[i]);
        } else {
            m_asked.remove(m_wanted[i].id);
        }
    }
    m_wanted = wanted;
}

void AssetRows::send(const QList<Request>& requests)
{
    m_fetching = true;
    QList<AssetId> ids;
    for (const Request& request : requests) {
        ids.append(request.id);
    }
    m_reader.run<QList<Asset>>(
        [ids](Session& session) { return session.assets().assets(ids); },
        this,
        [this, requests, generation = m_generation](const Result<QList<Asset>>& assets) {
            m_fetching = false;
            if (assets) {
                receive(requests, generation, *assets);
            } else {
                for (const Request& request : requests) {
                    m_asked.remove(request.id);
                }
                emit failed(assets.error());
            }
            flush();
        });
}

void AssetRows::receive(const QList<Request>& requests,
                        quint64 generation,
                        const QList<Asset>& assets)
{
    keep(assets);
    if (generation != m_generation) {
        return;
    }
    QList<int> rows;
    for (const Request& request : requests) {
        m_asked.remove(request.id);
        rows.append(request.row);
        if (peek(request.id) == nullptr) {
            keepGone(request.id);
            emit gone(request.id);
        }
    }
    m_shown += requests;
    announce(rows);
}

void AssetRows::announce(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] <= rows[to] + 1) {
            ++to;
        }
        emit arrived(rows[from], rows[to]);
        from = to + 1;
    }
}

void AssetRows::rest()
{
    if (m_fetching || m_detailing || m_scheduled) {
        return;
    }
    if (m_last >= m_first) {
        emit idle(m_first, m_last);
    }
    if (!m_scheduled) {
        askDetails();
    }
}

void AssetRows::askDetails()
{
    QList<Request> requests;
    QList<Asset> assets;
    for (const Request& request : std::as_const(m_shown)) {
        const WindowRow* row = peek(request.id);
        if (row != nullptr && !row->detailed && assets.size() < kMostAtOnce) {
            requests.append(request);
            assets.append(row->asset);
        }
    }
    m_shown.clear();
    if (requests.isEmpty()) {
        return;
    }
    m_detailing = true;
    *m_stop = m_scheduled;
    m_reader.run<QList<Details>>(
        [assets, stop = m_stop](Session& session) { return details(session, assets, *stop); },
        this,
        [this, requests, generation = m_generation](const Result<QList<Details>>& found) {
            m_detailing = false;
            if (found && generation == m_generation) {
                receiveDetails(requests, *found);
            }
            m_rest.start();
        });
}

Result<QList<AssetRows::Details>>
AssetRows::details(Session& session, const QList<Asset>& assets, const std::atomic<bool>& stop)
{
    const Result<RegisterInfo> info = session.info();
    if (!info) {
        return failure(info);
    }
    EffectiveReader effective(session.database());
    QList<Details> list;
    for (const Asset& asset : assets) {
        if (stop) {
            break;
        }
        const Result<QString> level =
            AssetFacets::worstLevel(session.database(), asset.id, info->cycle.value_or(0));
        if (!level) {
            return failure(level);
        }
        QString system;
        if (asset.system) {
            const Result<Asset> found = session.assets().asset(asset.system);
            system = found ? found->name : QString();
        }
        const auto classes = effective.of(
            asset.id.value, {asset.confidentiality, asset.integrity, asset.availability});
        if (!classes) {
            return failure(classes);
        }
        list.append({asset.id, *level, system, *classes});
    }
    return list;
}

void AssetRows::receiveDetails(const QList<Request>& requests, const QList<Details>& details)
{
    QHash<AssetId, Details> byId;
    for (const Details& item : details) {
        byId.insert(item.id, item);
    }
    QList<int> rows;
    for (const Request& request : requests) {
        WindowRow* row = m_cache.object(request.id.value);
        const auto found = byId.constFind(request.id);
        if (row == nullptr) {
            continue;
        }
        if (found == byId.constEnd()) {
            m_shown.append(request);
            continue;
        }
        const bool differs =
            Details{found->id, row->level, row->systemName, row->effective} != *found;
        row->level = found->level;
        row->systemName = found->systemName;
        row->effective = found->effective;
        row->detailed = true;
        if (differs) {
            rows.append(request.row);
        }
    }
    announce(rows);
}

} // namespace daicho
