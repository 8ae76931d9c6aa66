// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/tableoutput.h"

#include "model/core/tsv.h"
#include "model/service/jobrunner.h"
#include "model/service/tablefile.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

const QHeaderView* headerOf(const QAbstractItemView* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view)) {
        return table->horizontalHeader();
    }
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree != nullptr ? tree->header() : nullptr;
}

/// The rows below `parent` in the order in which they stand, each as its first cell.
void collect(const QAbstractItemModel& model, const QModelIndex& parent, QModelIndexList& rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        rows.append(first);
        collect(model, first, rows);
    }
}

/// Numbers and dates go out as such, all else as it reads.
QVariant shownValue(const QModelIndex& index)
{
    QVariant value = index.data(Qt::DisplayRole);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QDate:
        return value;
    default:
        return value.toString();
    }
}

/// As TSV with its header.
QString clipboardText(const ShownTable& table)
{
    QStringList head;
    for (const ColumnSpec& column : table.columns) {
        head.append(column.title);
    }
    QList<QStringList> rows{head};
    for (const QVariantList& row : table.rows) {
        QStringList cells;
        for (const QVariant& cell : row) {
            cells.append(cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate)
                                                           : cell.toString());
        }
        rows.append(cells);
    }
    return tsvText(rows);
}

ColumnSpec columnOf(const QString& title)
{
    return {.title = title, .width = 24, .wrap = true};
}

/// Of the columns that are wanted, all of them where none is named.
Result<ShownTable> read(const WholeTable& whole,
                        ShownTable table,
                        const QList<int>& columns,
                        Session& session,
                        Progress& progress)
{
    Result<QList<QVariantList>> rows = whole.rows(session, progress);
    if (!rows) {
        return failure(rows);
    }
    for (QVariantList& row : *rows) {
        QVariantList cells;
        for (const int column : columns) {
            cells.append(row.value(column));
        }
        table.rows.append(columns.isEmpty() ? row : cells);
    }
    return table;
}

} // namespace

TableOutput::TableOutput(QAbstractItemView* view,
                         const PageServices& services,
                         const QString& title)
    : QObject(view)
    , m_view(view)
    , m_services(services)
    , m_title(title)
{
    setObjectName(u"tableOutput"_s);
    addActions();
}

void TableOutput::addActions()
{
    auto* copyChosen = new QAction(icon(u"copy"_s), tr("&Copy"), this);
    copyChosen->setObjectName(u"table.copy"_s);
    copyChosen->setShortcut(QKeySequence::Copy);
    copyChosen->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyChosen, &QAction::triggered, this, &TableOutput::copy);
    auto* exportAll = new QAction(icon(u"export"_s), tr("&Export this table…"), this);
    exportAll->setObjectName(u"table.export"_s);
    connect(exportAll, &QAction::triggered, this, &TableOutput::askForPath);
    m_view->addActions({copyChosen, exportAll});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QList<int> TableOutput::columns() const
{
    const QHeaderView* header = headerOf(m_view);
    if (header == nullptr) {
        return {0}; // a list
    }
    QList<int> shown;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) {
            shown.append(column);
        }
    }
    return shown;
}

QList<ColumnSpec> TableOutput::titles(const QList<int>& columns) const
{
    const bool isList = headerOf(m_view) == nullptr || headerOf(m_view)->isHidden();
    QList<ColumnSpec> titles;
    for (const int column : columns) {
        titles.append(columnOf(
            isList ? m_title : m_view->model()->headerData(column, Qt::Horizontal).toString()));
    }
    return titles;
}

ShownTable TableOutput::shown(bool onlyChosen) const
{
    QAbstractItemModel& model = *m_view->model();
    // A list that reads on as it is scrolled is shown whole.
    while (!onlyChosen && model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        if (model.rowCount() == before) {
            break; // it comes later
        }
    }
    const QList<int> order = columns();
    ShownTable table{m_title, titles(order), {}};
    QModelIndexList rows;
    collect(model, m_view->rootIndex(), rows);
    const QItemSelectionModel* selection = m_view->selectionModel();
    const bool isPart = onlyChosen && selection != nullptr && selection->hasSelection();
    for (const QModelIndex& first : std::as_const(rows)) {
        const auto isChosen = [&](int column) {
            return selection->isSelected(first.siblingAtColumn(column));
        };
        if (isPart && std::ranges::none_of(order, isChosen)) {
            continue;
        }
        QVariantList cells;
        for (const int column : order) {
            cells.append(shownValue(first.siblingAtColumn(column)));
        }
        table.rows.append(cells);
    }
    return table;
}

void TableOutput::copy()
{
    const WholeTable whole = m_whole ? m_whole() : WholeTable();
    if (whole.titles.isEmpty()) {
        QApplication::clipboard()->setText(clipboardText(shown(true)));
        return;
    }
    ShownTable table{m_title, {}, {}};
    for (const QString& title : whole.titles) {
        table.columns.append(columnOf(title));
    }
    m_services.jobs.start<ShownTable>(
        tr("Copying the table"),
        [whole, table](Session& session, Progress& progress) {
            return read(whole, table, {}, session, progress);
        },
        this,
        [this, chosen = chosenRows()](const Result<ShownTable>& all) {
            if (!all) {
                emit failed(all.error());
                return;
            }
            ShownTable part = *all;
            for (qsizetype i = 0; !chosen.isEmpty() && i < chosen.size(); ++i) {
                part.rows[i] = all->rows.value(chosen[i]);
            }
            part.rows.resize(chosen.isEmpty() ? part.rows.size() : chosen.size());
            QApplication::clipboard()->setText(clipboardText(part));
        });
}

/// Of a list without branches: there the rows of the view are those of the whole table.
QList<int> TableOutput::chosenRows() const
{
    QList<int> rows;
    const QItemSelectionModel* selection = m_view->selectionModel();
    if (qobject_cast<const QTreeView*>(m_view) == nullptr && selection != nullptr) {
        for (const QModelIndex& index : selection->selectedRows()) {
            rows.append(index.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableOutput::askForPath()
{
    auto* dialog =
        new QFileDialog(m_view, tr("Export this table"), QString(), tr("Tables (*.xlsx *.csv)"));
    dialog->setObjectName(u"tableExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(m_title + u".xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TableOutput::write);
    dialog->open();
}

void TableOutput::write(const QString& path)
{
    const WholeTable whole = m_whole ? m_whole() : WholeTable();
    const QList<int> order = m_whole && whole.titles.isEmpty() ? columns() : QList<int>();
    ShownTable table = m_whole ? ShownTable{m_title, titles(order), {}} : shown(false);
    for (const QString& title : whole.titles) {
        table.columns.append(columnOf(title));
    }
    m_services.jobs.start<qint64>(
        tr("Exporting the table"),
        [whole, table, order, path](Session& session, Progress& progress) {
            const Result<ShownTable> all = whole.rows ? read(whole, table, order, session, progress)
                                                      : Result<ShownTable>(table);
            return all ? writeTable(session, *all, path, progress) : Result<qint64>(failure(all));
        },
        this,
        [this, path](const Result<qint64>& rows) {
            if (rows) {
                m_services.jobs.noteWritten(path, *rows);
                emit written(path, *rows);
            } else {
                emit failed(rows.error());
            }
        });
}

} // namespace daicho
