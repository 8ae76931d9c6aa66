// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace daicho {

class MainWindow;

/// For measuring: says when the window has been painted, with the first rows of the page's table
/// where it has one.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(MainWindow& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void happened();

private:
    static bool hasRows(const QTableView& table);

    MainWindow& m_window;
    bool m_told = false;
};

} // namespace daicho
