// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pictures/pictureview.h"

#include "model/items/textrowsmodel.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/charts/papercharts.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Sheet { MapSheet, BarSheet, TableSheet, NothingSheet };

QVBoxLayout* titled(QLabel* title, QWidget* chart)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kUnit);
    column->addWidget(title);
    column->addWidget(chart, 1);
    return column;
}

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_maps(new QWidget(this))
    , m_mapTitle(new QLabel(m_maps))
    , m_afterTitle(new QLabel(m_maps))
    , m_map(new HeatMapWidget(m_maps))
    , m_after(new HeatMapWidget(m_maps))
    , m_afterColumn(new QWidget(m_maps))
    , m_bars(new BarChartWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(this))
{
    m_title->setObjectName(u"pictureTitle"_s);
    m_title->setFont(sectionFont());
    m_title->setWordWrap(true);
    m_map->setObjectName(u"pictureMap"_s);
    m_after->setObjectName(u"pictureAfter"_s);
    m_bars->setObjectName(u"pictureBars"_s);
    m_table->setObjectName(u"pictureTable"_s);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Grid::kRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* maps = new QHBoxLayout(m_maps);
    maps->setContentsMargins(0, 0, 0, 0);
    maps->setSpacing(Grid::kGroup);
    maps->addLayout(titled(m_mapTitle, m_map), 1);
    m_afterColumn->setLayout(titled(m_afterTitle, m_after));
    maps->addWidget(m_afterColumn, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_bars);
    for (QWidget* sheet : {m_maps,
                           static_cast<QWidget*>(scroll),
                           static_cast<QWidget*>(m_table),
                           static_cast<QWidget*>(m_nothing)}) {
        m_stack->addWidget(sheet);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_title);
    column->addLayout(m_stack, 1);
    connect(m_map, &HeatMapWidget::cellActivated, this, &PictureView::activateCell);
    connect(m_bars, &BarChartWidget::barActivated, this, &PictureView::activateBar);
}

void PictureView::show(const RiskPicture& picture)
{
    m_picture = picture;
    m_title->setText(picture.isEmpty() ? QString() : picture.title);
    m_nothing->setText(picture.title);
    if (picture.map) {
        m_map->setData(heatMapData(*picture.map));
    }
    m_mapTitle->setText(picture.mapTitle);
    m_mapTitle->setVisible(!picture.mapTitle.isEmpty());
    m_afterColumn->setVisible(picture.after.has_value());
    if (picture.after) {
        m_after->setData(heatMapData(*picture.after));
        m_afterTitle->setText(picture.afterTitle);
    }
    if (picture.bars) {
        m_bars->setData(barChartData(*picture.bars));
        m_bars->setMinimumHeight(m_bars->sizeHint().height());
    }
    delete m_rows;
    m_rows = new TextRowsModel(picture.header, this);
    QList<TextRow> rows;
    for (const QStringList& cells : picture.rows) {
        rows.append({cells, {}, 0});
    }
    m_rows->setRows(rows);
    m_table->setModel(m_rows);
    m_table->resizeColumnsToContents();
    updateSheet();
}

void PictureView::showTable(bool table)
{
    m_isTable = table;
    updateSheet();
    focusChart();
}

void PictureView::updateSheet()
{
    const Sheet chart = m_picture.map ? MapSheet : BarSheet;
    m_stack->setCurrentIndex(m_picture.isEmpty() ? NothingSheet : m_isTable ? TableSheet : chart);
}

void PictureView::focusChart()
{
    QWidget* chart = m_isTable       ? static_cast<QWidget*>(m_table)
                     : m_picture.map ? static_cast<QWidget*>(m_map)
                                     : m_bars;
    chart->setFocus(Qt::OtherFocusReason);
}

void PictureView::activateCell(int row, int column)
{
    const PaperHeatMap& map = *m_picture.map;
    const qsizetype at = row * map.columnLabels.size() + column;
    if (at < m_picture.marks.size()) {
        //: Axis, step, axis, step of a cell of the heat map.
        emit markActivated(
            m_picture.marks[at],
            tr("%1: %2, %3: %4")
                .arg(map.columnAxis, map.columnLabels[column], map.rowAxis, map.rowLabels[row]));
    }
}

void PictureView::activateBar(int bar)
{
    const RiskFilter filter = m_picture.marks.value(bar);
    if (!filter.isEmpty()) {
        emit markActivated(filter, m_picture.bars->bars[bar].label);
    }
}

} // namespace daicho
