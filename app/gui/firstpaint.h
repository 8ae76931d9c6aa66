// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace daicho {

class MainWindow;

/// Says once when the window has been painted.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    /// Rows: with the first rows of the page's table where it has one, which is for measuring.
    enum Extent { Frame, Rows };

    FirstPaint(MainWindow& window, Extent extent);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void happened();

private:
    bool hasPainted(const QObject* watched) const;
    static bool hasRows(const QTableView& table);

    MainWindow& m_window;
    Extent m_extent;
};

} // namespace daicho
