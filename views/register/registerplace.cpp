// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/session.h"
#include "views/register/columnsets.h"
#include "views/register/editorpanel.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"

#include <QCursor>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostKept = 1000; // chosen rows that are chosen again

} // namespace

void RegisterPage::keepPlace()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        return; // what is kept has not been found again yet
    }
    m_current = m_window.id(index.row());
    m_column = index.column();
    m_offset = index.row() - m_table->rowAt(0);
    const QList<CellRange> ranges = m_table->chosenCells();
    int rows = 0;
    for (const CellRange& range : ranges) {
        rows += range.rows();
    }
    m_kept.clear();
    if (rows > kMostKept) {
        return;
    }
    for (const CellRange& range : ranges) {
        for (int row = range.top; row <= range.bottom; ++row) {
            m_kept.insert(m_window.id(row), {range.left, range.right});
        }
    }
}

void RegisterPage::findPlace()
{
    const AssetId wanted = m_wanted ? m_wanted : m_current;
    const int row = wanted ? m_window.rowOf(wanted) : -1;
    if (row >= 0 && (m_wanted || !m_table->currentIndex().isValid())) {
        m_table->chooseRow(row, m_column);
        if (!m_wanted) {
            m_table->verticalScrollBar()->setValue(std::max(0, row - m_offset));
            chooseKept();
        }
        m_wanted = {};
    } else if (row < 0 && !m_table->currentIndex().isValid()) {
        m_table->scrollToTop();
        followSelection();
    }
}

/// Chooses the cells that were chosen before, as far as their rows are there.
void RegisterPage::chooseKept()
{
    if (m_kept.isEmpty()) {
        return;
    }
    QList<CellRange> ranges;
    qsizetype left = m_kept.size();
    const auto last = static_cast<int>(m_model.columns().size()) - 1;
    for (int row = 0; row < m_window.count() && left > 0; ++row) {
        const auto kept = m_kept.constFind(m_window.id(row));
        if (kept == m_kept.constEnd()) {
            continue;
        }
        --left;
        const CellRange range{row, std::min(kept->first, last), row, std::min(kept->second, last)};
        const bool goesOn = !ranges.isEmpty() && ranges.last().bottom + 1 == row &&
                            ranges.last().left == range.left && ranges.last().right == range.right;
        if (goesOn) {
            ranges.last().bottom = row;
        } else {
            ranges.append(range);
        }
    }
    if (!ranges.isEmpty()) {
        m_table->chooseCells(ranges);
    }
}

QString RegisterPage::registerUid() const
{
    const Result<RegisterInfo> info = m_services.session.info();
    return info ? info->uid : QString();
}

QByteArray RegisterPage::saveState() const
{
    QJsonObject widths;
    const QHash<QString, int> known = m_table->columnWidths();
    for (auto width = known.begin(); width != known.end(); ++width) {
        widths.insert(width.key(), *width);
    }
    const QModelIndex current = m_table->currentIndex();
    const qint64 asset = current.isValid() ? m_window.id(current.row()).value : m_current.value;
    QJsonArray chosen;
    for (const CellRange& range : m_table->chosenCells()) {
        for (int row = range.top; row <= range.bottom && chosen.size() < kMostKept; ++row) {
            chosen.append(QJsonArray{m_window.id(row).value, range.left, range.right});
        }
    }
    const QJsonObject state = {
        {u"columns"_s, m_model.columns().join(u' ')},
        {u"widths"_s, widths},
        {u"order"_s, m_window.order().field},
        {u"descending"_s, m_window.order().descending},
        {u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
        {u"editor"_s, !m_editor->isHidden()},
        {u"register"_s, registerUid()},
        {u"filter"_s, toJson(m_window.filter())},
        {u"asset"_s, asset},
        {u"column"_s, current.isValid() ? current.column() : m_column},
        {u"offset"_s, current.isValid() ? current.row() - m_table->rowAt(0) : m_offset},
        {u"chosen"_s, chosen},
        {u"filters"_s, toJson(m_filters)},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RegisterPage::restoreState(const QByteArray& saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    m_filters = savedFiltersFromJson(state.value(u"filters"_s).toArray());
    const QStringList columns = state.value(u"columns"_s).toString().split(u' ');
    if (columns.size() < kFrozenColumns) {
        return;
    }
    QHash<QString, int> widths;
    const QJsonObject kept = state.value(u"widths"_s).toObject();
    for (auto width = kept.begin(); width != kept.end(); ++width) {
        widths.insert(width.key(), width->toInt());
    }
    m_table->showColumns(columns, widths);
    m_splitter->restoreState(
        QByteArray::fromBase64(state.value(u"splitter"_s).toString().toLatin1()));
    m_editor->setVisible(state.value(u"editor"_s).toBool(true));
    restorePlace(state);
}

/// Filter, place and selection belong to one register; the order to any.
void RegisterPage::restorePlace(const QJsonObject& state)
{
    AssetFilter filter = m_window.filter();
    if (!registerUid().isEmpty() && state.value(u"register"_s).toString() == registerUid()) {
        filter = filterFromJson(state.value(u"filter"_s).toObject());
        m_current = AssetId{state.value(u"asset"_s).toInteger()};
        m_column = state.value(u"column"_s).toInt();
        m_offset = state.value(u"offset"_s).toInt();
        for (const QJsonValue& row : state.value(u"chosen"_s).toArray()) {
            m_kept.insert(AssetId{row[0].toInteger()}, {row[1].toInt(), row[2].toInt()});
        }
    }
    const QString order = state.value(u"order"_s).toString();
    const bool isKnown = order == "reading"_L1 || AssetTableModel::field(order) != nullptr;
    m_header->search()->search(filter.text);
    ask(filter,
        isKnown ? AssetOrder{order, state.value(u"descending"_s).toBool()} : m_window.order());
}

void RegisterPage::showFilterMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"filterMenu"_s);
    const QString here = registerUid();
    auto* removal = new QMenu(tr("Forget"), menu);
    for (const SavedFilter& saved : std::as_const(m_filters)) {
        if (saved.registerUid != here) {
            continue;
        }
        const QString text = QString(saved.name).replace(u'&', u"&&"_s);
        QAction* action = menu->addAction(text, this, [this, saved] { takeFilter(saved); });
        action->setCheckable(true);
        action->setChecked(saved.filter == m_window.filter());
        removal->addAction(text, this, [this, saved] { m_filters.removeAll(saved); });
    }
    menu->addSeparator();
    menu->addAction(tr("Save this filter…"), this, &RegisterPage::saveFilter)
        ->setEnabled(!m_window.filter().isEmpty());
    menu->addMenu(removal)->setEnabled(!removal->isEmpty());
    menu->popup(QCursor::pos());
}

void RegisterPage::saveFilter()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name"));
    connect(dialog,
            &QInputDialog::textValueSelected,
            this,
            [this, filter = m_window.filter()](const QString& name) {
                if (!name.trimmed().isEmpty()) {
                    keepFilter(m_filters, {name.trimmed(), registerUid(), filter});
                }
            });
    dialog->open();
}

void RegisterPage::takeFilter(const SavedFilter& saved)
{
    m_header->search()->search(saved.filter.text);
    ask(saved.filter, m_window.order());
}

} // namespace daicho
