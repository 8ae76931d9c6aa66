// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/registertable.h"

#include "model/items/assettablemodel.h"
#include "views/register/columnsets.h"
#include "views/register/frozencolumns.h"
#include "views/register/registerdelegate.h"
#include "views/widgets/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

RegisterTable::RegisterTable(AssetTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_frozen(nullptr)
{
    setObjectName(u"registerTable"_s);
    setAccessibleName(tr("Assets"));
    dressTable(this);
    setSelectionBehavior(SelectItems);
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(false);
    setModel(&model);
    m_frozen = new FrozenColumns(this, kFrozenColumns);
    m_frozen->setObjectName(u"frozenColumns"_s);
    for (QTableView* table : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_frozen)}) {
        table->setItemDelegate(new RegisterDelegate(model, table));
        connectHeader(table);
    }
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RegisterTable::tellVisible);
    // After a reset the same row numbers stand for other assets.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_chosen.clear(); });
    connect(m_frozen, &FrozenColumns::editorClosed, this, [this](bool submitted) {
        setFocus();
        if (submitted) {
            moveDown();
        }
    });
}

void RegisterTable::connectHeader(QTableView* table)
{
    QHeaderView* header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
        emit orderRequested(m_model.columns().value(section));
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        emit headerMenuRequested(header->mapToGlobal(at),
                                 m_model.columns().value(header->logicalIndexAt(at)));
    });
}

void RegisterTable::showColumns(const QStringList& keys, const QHash<QString, int>& widths)
{
    m_model.setColumns(keys);
    const int character = fontMetrics().horizontalAdvance(u'0');
    const QStringList& columns = m_model.columns();
    for (int i = 0; i < columns.size(); ++i) {
        const QString& key = columns[i];
        const QFontMetrics title = horizontalHeader()->fontMetrics();
        const int label = title.horizontalAdvance(m_model.columnLabel(key)) + 36;
        const int own = AssetTableModel::columnWidth(key) * character + 2 * Grid::kGap;
        setColumnWidth(i, widths.value(key, std::clamp(own, std::max(64, label), 280)));
    }
    m_frozen->follow();
}

QHash<QString, int> RegisterTable::columnWidths() const
{
    QHash<QString, int> widths;
    for (int i = 0; i < m_model.columns().size(); ++i) {
        widths.insert(m_model.columns()[i], columnWidth(i));
    }
    return widths;
}

void RegisterTable::setRows(RowHeight height)
{
    daicho::setRowHeight(this, height);
    daicho::setRowHeight(m_frozen, height);
    m_frozen->place();
}

void RegisterTable::showOrder(const QString& key, bool descending)
{
    const int column = static_cast<int>(m_model.columns().indexOf(key));
    for (QTableView* table : {static_cast<QTableView*>(this), static_cast<QTableView*>(m_frozen)}) {
        table->horizontalHeader()->setSortIndicatorShown(column >= 0);
        table->horizontalHeader()->setSortIndicator(
            column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QList<std::pair<int, int>> RegisterTable::chosenRows() const
{
    QList<std::pair<int, int>> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        rows.append({range.top(), range.bottom()});
    }
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> apart;
    for (const auto& [first, last] : std::as_const(rows)) {
        if (!apart.isEmpty() && first <= apart.last().second + 1) {
            apart.last().second = std::max(apart.last().second, last);
        } else {
            apart.append({first, last});
        }
    }
    return apart;
}

QList<CellRange> RegisterTable::chosenCells() const
{
    QList<CellRange> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        ranges.append({range.top(), range.left(), range.bottom(), range.right()});
    }
    std::sort(ranges.begin(), ranges.end(), [](const CellRange& a, const CellRange& b) {
        return std::pair(a.top, a.left) < std::pair(b.top, b.left);
    });
    // A block that was chosen piece by piece is one block all the same.
    QList<CellRange> joined;
    for (const CellRange& range : std::as_const(ranges)) {
        const bool below = !joined.isEmpty() && joined.last().left == range.left &&
                           joined.last().right == range.right &&
                           joined.last().bottom + 1 == range.top;
        const bool beside = !joined.isEmpty() && joined.last().top == range.top &&
                            joined.last().bottom == range.bottom &&
                            joined.last().right + 1 == range.left;
        if (below) {
            joined.last().bottom = range.bottom;
        } else if (beside) {
            joined.last().right = range.right;
        } else {
            joined.append(range);
        }
    }
    return joined;
}

bool RegisterTable::choosesWholeRows() const
{
    const QList<CellRange> ranges = chosenCells();
    const int last = m_model.columnCount() - 1;
    return !ranges.isEmpty() &&
           std::all_of(ranges.begin(), ranges.end(), [last](const CellRange& range) {
               return range.left == 0 && range.right == last;
           });
}

void RegisterTable::chooseRow(int row, int column)
{
    const int current = std::max(0, currentIndex().column());
    const QModelIndex index = m_model.index(row, column < 0 ? current : column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void RegisterTable::chooseCells(const QList<CellRange>& ranges)
{
    QItemSelection selection;
    for (const CellRange& range : ranges) {
        selection.select(m_model.index(range.top, range.left),
                         m_model.index(range.bottom, range.right));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveDown();
        return;
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            selectionModel()->select(selectionModel()->selection(),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        } else {
            emit previewRequested();
        }
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void RegisterTable::moveDown()
{
    const int row = currentIndex().row() + 1;
    if (row < m_model.rowCount()) {
        chooseRow(row);
    }
}

void RegisterTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_frozen != nullptr) {
        m_frozen->place();
    }
    tellVisible();
}

void RegisterTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen != nullptr) {
        m_frozen->place();
    }
    tellVisible();
}

void RegisterTable::tellVisible()
{
    // The view is told of its geometry once more when the page and its model end.
    if (model() == nullptr) {
        return;
    }
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const int bottom = last >= 0 ? last : m_model.rowCount() - 1;
    if (first >= 0 && (first != m_first || bottom != m_last)) {
        m_first = first;
        m_last = bottom;
        emit visibleRowsChanged(first, bottom);
    }
}

void RegisterTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.column() < kFrozenColumns) {
        // Its column is in sight whatever the table shows: only the row counts.
        const int before = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(before);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int covered = m_frozen->width() - visualRect(index).left();
    if (covered > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
    }
}

bool RegisterTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (m_frozen != nullptr && index.column() < kFrozenColumns &&
        (trigger == EditKeyPressed || trigger == AllEditTriggers || trigger == AnyKeyPressed) &&
        editTriggers() != NoEditTriggers) {
        return m_frozen->begin(index, trigger == AnyKeyPressed ? event : nullptr);
    }
    return QTableView::edit(index, trigger, event);
}

void RegisterTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    const bool down = hint == QAbstractItemDelegate::SubmitModelCache;
    QTableView::closeEditor(editor,
                            next || previous || down ? QAbstractItemDelegate::NoHint : hint);
    if (down) {
        moveDown();
    } else if (next || previous) {
        const int column = currentIndex().column() + (next ? 1 : -1);
        if (column >= 0 && column < m_model.columnCount()) {
            chooseRow(currentIndex().row(), column);
        }
    }
}

void RegisterTable::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // The other cells of the rows are marked as well.
    viewport()->update();
    if (m_frozen != nullptr) {
        m_frozen->viewport()->update();
    }
    // Going sideways leaves the rows as they are.
    if (const QList<std::pair<int, int>> rows = chosenRows(); rows != m_chosen) {
        m_chosen = rows;
        emit chosenRowsChanged();
    }
}

QItemSelectionModel::SelectionFlags RegisterTable::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const
{
    return FrozenColumns::rowsByNumber(QTableView::selectionCommand(index, event), index, event);
}

void RegisterTable::paintEvent(QPaintEvent* event)
{
    tellVisible();
    QTableView::paintEvent(event);
}

} // namespace daicho
