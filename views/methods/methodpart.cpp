// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodpart.h"

#include <QHeaderView>
#include <QTableWidget>

namespace daicho {

MethodPart::MethodPart(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_language(language)
    , m_isReadOnly(isReadOnly)
{
}

QTableWidget* MethodPart::makeTable(const QString& name, const QStringList& headers)
{
    auto* table = new QTableWidget(this);
    table->setObjectName(name);
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    if (m_isReadOnly) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    return table;
}

QTableWidgetItem* MethodPart::put(QTableWidget& table, int row, int column, const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    table.setItem(row, column, item);
    return item;
}

void MethodPart::putFixed(QTableWidget& table, int row, int column, const QString& text)
{
    QTableWidgetItem* const item = put(table, row, column, text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void MethodPart::noteChange()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            reload();
            emit changed();
        },
        Qt::QueuedConnection);
}

Bilingual MethodPart::both(const QString& ja, const QString& en)
{
    return {ja.trimmed(), en.trimmed().isEmpty() ? ja.trimmed() : en.trimmed()};
}

} // namespace daicho
