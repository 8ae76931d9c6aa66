// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/sessionthread.h"

#include <QCache>
#include <QTimer>

#include <array>
#include <atomic>

namespace daicho {

/// One row of the register's table: the asset and what stands beside it.
struct WindowRow
{
    Asset asset;
    QString level;                    ///< of its highest score in the register's cycle; '' for none
    QString systemName;               ///< of the asset it belongs to
    std::array<QString, 3> effective; ///< classes with what is inherited, by Property
    bool detailed = false;            ///< level and systemName were looked up
};

/// The rows of a table by key: kept in bounded memory, fetched in the reader thread when asked for.
/// Knows neither order nor filter; a row number only says where a key was asked for.
class AssetRows final : public QObject
{
    Q_OBJECT

public:
    explicit AssetRows(SessionThread& reader, QObject* parent = nullptr);
    ~AssetRows() override;

    /// Null while unknown: it is requested then. The row lives until control returns to the event
    /// loop.
    const WindowRow* find(AssetId id, int row);

    /// Null while unknown; requests nothing.
    const WindowRow* peek(AssetId id) const { return m_cache.object(id.value); }

    /// Asks for a row that may soon be shown, and for its details.
    void want(AssetId id, int row);
    void keep(const QList<Asset>& assets);
    /// Keeps an empty row for a key that stands for nothing any more.
    void keepGone(AssetId id);

    /// Requests outside these rows are dropped; what lies beside them is fetched ahead.
    void setVisible(int first, int last);

    bool isVisible(int row) const { return row >= m_first && row <= m_last; }

    /// Row numbers have changed: what is under way answers nobody.
    void forgetRequests();
    void clear();
    void forgetDetails();

signals:
    /// Rows first … last can be shown (better than before).
    void arrived(int first, int last);
    void gone(daicho::AssetId id);
    void failed(const daicho::Error& error);
    /// Nothing is asked for: now is the time to want() what is or may soon be visible.
    void idle(int first, int last);

private:
    struct Request
    {
        AssetId id;
        int row = 0;
    };

    struct Details
    {
        AssetId id;
        QString level;
        QString systemName;
        std::array<QString, 3> effective;

        bool operator==(const Details&) const = default;
    };

    void schedule();
    void flush();
    void dropOutdated();
    void send(const QList<Request>& requests);
    void receive(const QList<Request>& requests, quint64 generation, const QList<Asset>& assets);
    void announce(QList<int> rows);
    void rest();
    void askDetails();
    static Result<QList<Details>>
    details(Session& session, const QList<Asset>& assets, const std::atomic<bool>& stop);
    void receiveDetails(const QList<Request>& requests, const QList<Details>& details);

    SessionThread& m_reader;
    QCache<qint64, WindowRow> m_cache;
    QList<Request> m_wanted; // oldest first
    QSet<AssetId> m_asked;   // wanted or under way
    QList<Request> m_shown;  // arrived without details
    QTimer m_rest;
    std::shared_ptr<std::atomic<bool>> m_stop; // the task in the reader thread outlives this object
    quint64 m_generation = 0;
    int m_first = 0;
    int m_last = -1;
    bool m_scheduled = false;
    bool m_fetching = false;
    bool m_detailing = false;
};

} // namespace daicho
