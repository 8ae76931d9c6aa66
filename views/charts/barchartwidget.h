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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barActivated(int bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    BarChartPainter painter() const;
    QString sentence(int bar) const;

    BarChartData m_data;
    int m_current = 0;
};

} // namespace daicho
