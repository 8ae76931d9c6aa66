// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/riskpicture.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace daicho {

class BarChartWidget;
class HeatMapWidget;
class TextRowsModel;

/// One picture of the risks, or the table of the same figures. A click or Enter on a cell or bar
/// asks for the risks behind it.
class PictureView final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void show(const RiskPicture& picture);
    void showTable(bool table);

    bool isTable() const { return m_isTable; }

    const RiskPicture& picture() const { return m_picture; }

    /// The figures of the picture.
    QTableView* table() const { return m_table; }

    void focusChart();
    /// In place of a picture that takes its time.
    void showSkeleton();
    /// Whose parts the units' bars show, from the top; none: the whole city.
    void setPath(const QStringList& path);

    /// Of the chart that has the focus, as a place among the picture's marks; -1 else.
    int currentMark() const;

signals:
    /// What the mark stands for, in words and as a filter.
    void markActivated(const daicho::RiskFilter& filter, const QString& words);
    /// A unit's own parts are to be shown.
    void partWanted(daicho::UnitId unit);
    /// Those of the unit above.
    void upWanted();

private:
    QWidget* makePathRow();
    void enterBar(int bar);
    void updatePart();
    void activateCell(int row, int column);
    void activateBar(int bar);
    void updateSheet();

    RiskPicture m_picture;
    bool m_isTable = false;
    QLabel* m_title;
    QStackedLayout* m_stack;
    QWidget* m_maps;
    QLabel* m_mapTitle;
    QLabel* m_afterTitle;
    HeatMapWidget* m_map;
    HeatMapWidget* m_after;
    QWidget* m_afterColumn;
    BarChartWidget* m_bars;
    QTableView* m_table;
    TextRowsModel* m_rows = nullptr;
    QLabel* m_nothing;
    QWidget* m_pathRow;
    QLabel* m_path;
    QPushButton* m_up;
    QPushButton* m_part;
};

} // namespace daicho
