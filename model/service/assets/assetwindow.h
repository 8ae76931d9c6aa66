// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/assetrows.h"
#include "model/service/assets/facetcube.h"
#include "model/service/assetselection.h"

#include <mutex>

namespace daicho {

class ChangeFeed;
struct Committed;

enum class RowState {
    Present,
    Edited,  ///< changed since filter and order were asked; stays where it is
    New,     ///< added since then; stands at the end
    Removed, ///< stands where it stood until asked anew
};

/// The register as a table of any size: the ordered keys of all rows, and values of the rows that
/// are looked at. Lives in the GUI thread, reads in the reader thread; nothing here waits. Every
/// change of the rows' number stands between an about…() signal and its partner.
class AssetWindow final : public QObject
{
    Q_OBJECT

public:
    AssetWindow(SessionThread& reader, ChangeFeed& feed, QObject* parent = nullptr);
    ~AssetWindow() override;

    /// Asks for rows; a query that still runs is stopped. The rows shown stay until the new ones
    /// are there.
    void setQuery(const AssetFilter& filter, const AssetOrder& order);
    /// Asks the same again.
    void refresh();

    const AssetFilter& filter() const { return m_filter; }

    const AssetOrder& order() const { return m_order; }

    int count() const { return static_cast<int>(m_ids.size()); }

    /// False until the first rows are there.
    bool isLoaded() const { return m_loaded; }

    /// True while the keys are asked for; rows may be there already, the first ones of more.
    bool isBusy() const { return m_busy; }

    /// Null while unknown: it is requested then, and rowsChanged() follows. Never queries.
    const WindowRow* row(int index);

    /// Null while unknown; requests nothing.
    const WindowRow* known(int index) const { return m_rows.peek(id(index)); }

    AssetId id(int index) const { return AssetId{m_ids[static_cast<size_t>(index)]}; }

    /// -1 for a key that is not among the rows.
    int rowOf(AssetId id) const;
    RowState state(int index) const;

    /// The rows on the screen: they are fetched first, their neighbours ahead.
    void setVisible(int first, int last) { m_rows.setVisible(first, last); }

    /// The chosen row ranges (first, last) as a selection.
    AssetSelection select(const QList<std::pair<int, int>>& ranges) const;
    /// The keys of a selection in the order of the rows, without removed ones.
    QList<AssetId> ids(const AssetSelection& selection) const;

    /// Shows what the caller has just saved, before the feed tells of it.
    void noteSaved(const Asset& asset);

    /// Counts are read from now on, and again after changes.
    void countFacets();

    bool hasFacets() const { return m_cubeReady; }

    QList<FacetValue> facet(Facet facet) const
    {
        return m_cube.values(facet, facetChoice(m_filter));
    }

    /// Of the rows that the filter shows, those in the state (see FacetCell).
    qint64 total(const QString& state = {}) const
    {
        return m_cube.total(facetChoice(m_filter), state);
    }

signals:
    void aboutToReset();
    void reset();
    void aboutToInsert(int first, int last);
    void inserted();
    void rowsChanged(int first, int last);
    void countChanged(int count);
    void busyChanged(bool busy);
    void facetsChanged();
    void failed(const daicho::Error& error);

private:
    using Ids = std::vector<qint64>;
    using SharedIds = std::shared_ptr<const Ids>; // the reader thread reads what this object caches

    /// What a query gave: its keys, and the values of the first rows.
    struct Found
    {
        SharedIds order; ///< all keys in order
        SharedIds ids;   ///< those of them that match
        QList<Asset> first;
        bool partial = false; ///< `ids` are only the first
    };

    /// Lets a newer query stop the one that runs, and only that.
    struct Turn
    {
        std::mutex mutex;
        quint64 wanted = 0;
        quint64 running = 0;
    };

    using Work = std::function<Result<Found>(Session&)>;

    void ask(const Work& work, const std::function<void(const Found&)>& show);
    void askFirstPage();
    void askAll();
    void askMatching(const SharedIds& order);
    void askRest(const SharedIds& order);
    void showRows(const Found& found);
    void completeRows(const Found& found);
    void setBusy(bool busy);
    void note(const Committed& committed);
    void touch(const QList<qint64>& keys);
    void showTouched(const QList<AssetId>& asked, const QList<Asset>& assets);
    void append(const QList<Asset>& added);
    void mark(AssetId id, RowState state, int row);
    void countNext(qint64 first, qint64 last, quint64 generation, const FacetCube& sum);
    void startCount();

    SessionThread& m_reader;
    AssetRows m_rows;
    AssetFilter m_filter;
    AssetOrder m_order;
    Ids m_ids;
    QHash<AssetId, RowState> m_states;
    QHash<QString, SharedIds> m_orders;
    std::shared_ptr<Turn> m_turn; // shared with the work in the reader thread
    FacetCube m_cube;
    AssetFilter m_counted; // the filter without facets that m_cube stands for
    QTimer m_countSoon;
    quint64 m_counting = 0;
    bool m_facetsWanted = false;
    bool m_cubeReady = false;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_partial = false; // more rows follow
};

} // namespace daicho
