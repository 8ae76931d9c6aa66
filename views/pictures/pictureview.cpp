// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pictures/pictureview.h"

#include "model/items/textrowsmodel.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/charts/papercharts.h"
#include "views/widgets/skeletonrows.h"
#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Sheet { MapSheet, BarSheet, TableSheet, NothingSheet, SkeletonSheet };

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
    , m_pathRow(makePathRow())
{
    m_title->setObjectName(u"pictureTitle"_s);
    m_title->setFont(sectionFont());
    m_title->setWordWrap(true);
    m_map->setObjectName(u"pictureMap"_s);
    m_after->setObjectName(u"pictureAfter"_s);
    m_bars->setObjectName(u"pictureBars"_s);
    m_table->setObjectName(u"pictureTable"_s);
    dressTable(m_table);
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
                           static_cast<QWidget*>(m_nothing),
                           static_cast<QWidget*>(new SkeletonRows(this))}) {
        m_stack->addWidget(sheet);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_title);
    column->addWidget(m_pathRow);
    column->addLayout(m_stack, 1);
    connect(m_map, &HeatMapWidget::cellActivated, this, &PictureView::activateCell);
    connect(m_bars, &BarChartWidget::barActivated, this, &PictureView::activateBar);
    connect(m_bars, &BarChartWidget::currentBarChanged, this, &PictureView::updatePart);
    connect(m_bars, &BarChartWidget::barEntered, this, &PictureView::enterBar);
    connect(m_bars, &BarChartWidget::leaveWanted, this, &PictureView::upWanted);
}

/// Of units: where one is, the way up, and the way into the chosen one.
QWidget* PictureView::makePathRow()
{
    auto* row = new QWidget(this);
    m_path = new QLabel(row);
    m_path->setObjectName(u"unitPath"_s);
    m_up = new QPushButton(tr("One level &up"), row);
    m_up->setObjectName(u"unitUp"_s);
    m_up->setToolTip(tr("← or Backspace"));
    m_part = new QPushButton(row);
    m_part->setObjectName(u"unitParts"_s);
    m_part->setToolTip(tr("→ or a double click"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Grid::kGap);
    line->addWidget(m_up);
    line->addWidget(m_path, 1);
    line->addWidget(m_part);
    connect(m_up, &QPushButton::clicked, this, &PictureView::upWanted);
    connect(m_part, &QPushButton::clicked, this, [this] { enterBar(m_bars->currentBar()); });
    return row;
}

void PictureView::setPath(const QStringList& path)
{
    m_path->setText((QStringList(tr("Whole city")) + path).join(u" › "_s));
    m_up->setVisible(!path.isEmpty());
}

void PictureView::enterBar(int bar)
{
    if (const UnitId unit = m_picture.parts.value(bar)) {
        emit partWanted(unit);
    }
}

void PictureView::updatePart()
{
    const int bar = m_bars->currentBar();
    const bool hasParts = bool(m_picture.parts.value(bar));
    m_part->setEnabled(hasParts);
    m_part->setText(hasParts ? tr("Units of %1").arg(m_picture.bars->bars[bar].label)
                             : tr("Units of the chosen one"));
}

void PictureView::showSkeleton()
{
    m_title->clear();
    m_stack->setCurrentIndex(SkeletonSheet);
}

int PictureView::currentMark() const
{
    if (m_map->hasFocus()) {
        const HeatMapPosition at = m_map->currentCell();
        return at.row * m_map->data().columns() + at.column;
    }
    return m_bars->hasFocus()    ? m_bars->currentBar()
           : m_table->hasFocus() ? m_table->currentIndex().row()
                                 : -1;
}

void PictureView::show(const RiskPicture& picture)
{
    m_picture = picture;
    m_title->setText(picture.isEmpty() ? QString() : picture.title);
    m_nothing->setText(picture.title);
    m_map->setAccessibleName(picture.title);
    m_after->setAccessibleName(picture.title);
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
        PaperBars bars = *picture.bars;
        for (qsizetype i = 0; i < bars.bars.size(); ++i) {
            bars.bars[i].label += picture.parts.value(i) ? u" ▸"_s : QString();
        }
        m_bars->setData(barChartData(bars));
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
    m_pathRow->setVisible(picture.kind == Picture::Units);
    updatePart();
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
