// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/heatmapdata.h"

#include <QWidget>

namespace daicho {

class HeatMapPainter;

/// A heat map in a page: cells can be reached by arrow keys and opened by Enter, Space or a click.
class HeatMapWidget : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMapWidget(QWidget* parent = nullptr);

    void setData(const HeatMapData& data);

    const HeatMapData& data() const { return m_data; }

    HeatMapPosition currentCell() const { return m_current; }

    void setCurrentCell(HeatMapPosition position);
    QRectF cellRect(HeatMapPosition position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cellActivated(int row, int column);
    void currentCellChanged(int row, int column);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    HeatMapPainter painter() const;
    QString sentence(HeatMapPosition position) const;
    void showToolTip(QPoint local, QPoint global);

    HeatMapData m_data;
    HeatMapPosition m_current;
};

} // namespace daicho
