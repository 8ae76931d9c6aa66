// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetwindow.h"
#include "model/service/assetservice.h"
#include "model/service/changefeed.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qint64 kCountAtOnce = 16'384; // keys; some 20 ms, so that rows need not wait

} // namespace

AssetSelection AssetWindow::select(const QList<std::pair<int, int>>& ranges) const
{
    qsizetype chosen = 0;
    for (const auto& [first, last] : ranges) {
        chosen += last - first + 1;
    }
    if (m_partial && chosen == count()) {
        return AssetSelection::allBut({}); // all means those to come as well
    }
    const bool most = chosen > 1000 && chosen > count() / 2;
    QSet<AssetId> inside;
    QSet<AssetId> outside;
    if (!most) {
        for (const auto& [first, last] : ranges) {
            for (int i = first; i <= last; ++i) {
                inside.insert(id(i));
            }
        }
        return AssetSelection::only(inside);
    }
    QList<std::pair<int, int>> sorted = ranges;
    std::sort(sorted.begin(), sorted.end());
    int next = 0;
    const auto leaveOut = [&](int until) {
        for (; next < until; ++next) {
            outside.insert(id(next));
        }
    };
    for (const auto& [first, last] : sorted) {
        leaveOut(first);
        next = std::max(next, last + 1);
    }
    leaveOut(count());
    return AssetSelection::allBut(outside);
}

QList<AssetId> AssetWindow::ids(const AssetSelection& selection) const
{
    QList<AssetId> list;
    for (const qint64 key : m_ids) {
        const AssetId id{key};
        if (selection.contains(id) && m_states.value(id) != RowState::Removed) {
            list.append(id);
        }
    }
    return list;
}

void AssetWindow::noteSaved(const Asset& asset)
{
    showTouched({asset.id}, {asset});
}

void AssetWindow::note(const Committed& committed)
{
    if (committed.manyAssets) {
        m_rows.clear();
        if (count() > 0) {
            emit rowsChanged(0, count() - 1);
        }
        refresh();
        return;
    }
    if (!committed.assets.isEmpty()) {
        m_orders.clear();
        touch(committed.assets);
        if (m_facetsWanted) {
            m_countSoon.start();
        }
    }
    if (committed.entities.contains(u"assessment"_s) ||
        committed.entities.contains(u"register"_s)) {
        m_rows.forgetDetails();
    }
}

void AssetWindow::touch(const QList<qint64>& keys)
{
    QList<AssetId> asked;
    for (const qint64 key : keys) {
        asked.append(AssetId{key});
    }
    m_reader.run<QList<Asset>>([asked](Session& session) { return session.assets().assets(asked); },
                               this,
                               [this, asked](const Result<QList<Asset>>& assets) {
                                   if (assets) {
                                       showTouched(asked, *assets);
                                   } else {
                                       emit failed(assets.error());
                                   }
                               });
}

void AssetWindow::showTouched(const QList<AssetId>& asked, const QList<Asset>& assets)
{
    QHash<AssetId, int> rows;
    const QSet<AssetId> touched(asked.begin(), asked.end());
    for (size_t i = 0; i < m_ids.size() && rows.size() < touched.size(); ++i) {
        if (touched.contains(AssetId{m_ids[i]})) {
            rows.insert(AssetId{m_ids[i]}, static_cast<int>(i));
        }
    }
    QSet<AssetId> there;
    QList<Asset> added;
    for (const Asset& asset : assets) {
        there.insert(asset.id);
        const WindowRow* before = m_rows.peek(asset.id);
        const auto row = rows.constFind(asset.id);
        if (row == rows.constEnd()) {
            added.append(asset);
        } else if (before == nullptr || before->asset != asset) {
            m_rows.keep({asset});
            mark(asset.id, RowState::Edited, *row);
        }
    }
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        if (!there.contains(row.key())) {
            m_rows.keepGone(row.key());
            mark(row.key(), RowState::Removed, *row);
        }
    }
    if (m_loaded) {
        append(added);
    }
}

void AssetWindow::mark(AssetId id, RowState state, int row)
{
    RowState& mark = m_states[id];
    if (mark != RowState::New || state == RowState::Removed) {
        mark = state;
    }
    emit rowsChanged(row, row);
}

void AssetWindow::append(const QList<Asset>& added)
{
    if (added.isEmpty()) {
        return;
    }
    m_rows.keep(added);
    emit aboutToInsert(count(), count() + static_cast<int>(added.size()) - 1);
    for (const Asset& asset : added) {
        m_ids.push_back(asset.id.value);
        m_states.insert(asset.id, RowState::New);
    }
    emit inserted();
    emit countChanged(count());
}

void AssetWindow::countFacets()
{
    m_facetsWanted = true;
    startCount();
}

void AssetWindow::startCount()
{
    const quint64 generation = ++m_counting;
    const AssetFilter filter = withoutFacets(m_filter);
    if (m_counted != filter) {
        m_counted = filter;
        m_cubeReady = false;
    }
    m_reader.run<qint64>(
        [](Session& session) { return AssetFacets::highestId(session.database()); },
        this,
        [this, generation](const Result<qint64>& highest) {
            if (highest) {
                countNext(1, *highest, generation, {});
            }
        });
}

void AssetWindow::countNext(qint64 first, qint64 last, quint64 generation, const FacetCube& sum)
{
    if (generation != m_counting) {
        return;
    }
    if (first > last) {
        m_cube = sum;
        m_cubeReady = true;
        emit facetsChanged();
        return;
    }
    m_reader.run<QList<FacetCell>>(
        [filter = m_counted, first](Session& session) {
            return AssetFacets::cells(session.database(), filter, first, first + kCountAtOnce - 1);
        },
        this,
        [this, first, last, generation, sum](const Result<QList<FacetCell>>& cells) {
            FacetCube more = sum;
            if (cells) {
                more.add(*cells);
            }
            countNext(first + kCountAtOnce, last, generation, more);
        });
}

} // namespace daicho
