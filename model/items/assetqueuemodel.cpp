// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/assetqueuemodel.h"

#include "model/service/assetservice.h"
#include "model/service/sessionthread.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr int kPage = 64;
constexpr int kMostLabels = 20'000;

} // namespace

AssetQueueModel::AssetQueueModel(SessionThread& reader, QObject* parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
}

void AssetQueueModel::restart()
{
    m_requested.clear();
    m_labels.clear();
    ++m_generation;
}

AssetId AssetQueueModel::assetAt(int row) const
{
    return row >= 0 && row < rowCount() ? idOf(row) : AssetId();
}

int AssetQueueModel::rowOf(AssetId asset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idOf(row) == asset) {
            return row;
        }
    }
    return -1;
}

const AssetQueueModel::Label* AssetQueueModel::label(int row) const
{
    const auto found = m_labels.constFind(idOf(row));
    if (found == m_labels.cend()) {
        request(row);
        return nullptr;
    }
    return &*found;
}

void AssetQueueModel::request(int row) const
{
    const int page = row / kPage;
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    QList<AssetId> ids;
    const int end = std::min((page + 1) * kPage, rowCount());
    for (int at = page * kPage; at < end; ++at) {
        ids.append(idOf(at));
    }
    m_reader.run<QList<Asset>>(
        [ids](Session& session) { return session.assets().assets(ids); },
        const_cast<AssetQueueModel*>(this),
        [this, page, generation = m_generation](const Result<QList<Asset>>& assets) {
            // A failure leaves the rows empty; the page says what is wrong when it opens one.
            if (assets && generation == m_generation) {
                take(page, *assets);
            }
        });
}

void AssetQueueModel::take(int page, const QList<Asset>& assets) const
{
    if (m_labels.size() > kMostLabels) {
        m_labels.clear();
        m_requested = {page};
    }
    for (const Asset& asset : assets) {
        const QStringList classes{asset.confidentiality, asset.integrity, asset.availability};
        m_labels.insert(asset.id,
                        {asset.displayCode(),
                         asset.name,
                         asset.isClassified() ? classes.join(u'/') : QString()});
    }
    const int last = std::min((page + 1) * kPage, rowCount()) - 1;
    emit const_cast<AssetQueueModel*>(this)->dataChanged(index(page * kPage), index(last));
}

} // namespace daicho
