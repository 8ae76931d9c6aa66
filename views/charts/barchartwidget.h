// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/barchart.h"

#include <QWidget>

namespace daicho {

/// Bars in a page; a click or Enter opens what a bar counts.
class BarChartWidget : public QWidget
{
    Q_OBJECT
public:
    explicit BarChartWidget(QWidget* parent = nullptr);

    void setData(const BarChartData& chart);

    /// -1 without bars.
    int currentBar() const { return m_data.bars.isEmpty() ? -1 : m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barActivated(int bar);
    void currentBarChanged(int bar);
    /// Right: into what the bar is made of.
    void barEntered(int bar);
    /// Left or Backspace: back from it.
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void setCurrent(int bar);
    BarChartPainter painter() const;
    QString sentence(int bar) const;

    BarChartData m_data;
    int m_current = 0;
};

} // namespace daicho
