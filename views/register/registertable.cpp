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

namespace {

/// A cell for the clipboard as Excel reads it: quoted where it holds a tab, a break or a quote.
QString tsvCell(QString text)
{
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

} // namespace

RegisterTable::RegisterTable(AssetTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_frozen(nullptr)
{
    setObjectName(u"registerTable"_s);
    dressTable(this);
    setEditTriggers(EditKeyPressed | DoubleClicked);
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
        const int label = fontMetrics().horizontalAdvance(m_model.columnLabel(key)) + 34;
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
    return rows;
}

void RegisterTable::chooseRow(int row, int column)
{
    const int current = std::max(0, currentIndex().column());
    const QModelIndex index = m_model.index(row, column < 0 ? current : column);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QString RegisterTable::copyText(int limit) const
{
    QStringList lines;
    for (const auto& [first, last] : chosenRows()) {
        for (int row = first; row <= last && lines.size() < limit; ++row) {
            QStringList cells;
            for (int column = 0; column < m_model.columnCount(); ++column) {
                cells.append(tsvCell(m_model.index(row, column).data().toString()));
            }
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveDown();
        return;
    case Qt::Key_Space:
        emit previewRequested();
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
        (trigger == EditKeyPressed || trigger == AllEditTriggers) &&
        editTriggers() != NoEditTriggers) {
        m_frozen->edit(index);
        return true;
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
    emit chosenRowsChanged();
}

void RegisterTable::paintEvent(QPaintEvent* event)
{
    tellVisible();
    QTableView::paintEvent(event);
}

} // namespace daicho
