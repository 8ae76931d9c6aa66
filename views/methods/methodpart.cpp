// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/methods/methodpart.h"

#include "model/core/textfold.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

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

void MethodPart::putChoice(QTableWidget& table,
                           int row,
                           int column,
                           const QList<std::pair<QString, QString>>& choices,
                           const QString& current,
                           const std::function<void(const QString&)>& take)
{
    if (m_isReadOnly) {
        const auto found =
            std::ranges::find(choices, current, &std::pair<QString, QString>::second);
        putFixed(table, row, column, found == choices.end() ? QString() : found->first);
        return;
    }
    auto* box = new QComboBox(&table);
    for (const auto& [text, value] : choices) {
        box->addItem(text, value);
    }
    box->setCurrentIndex(box->findData(current));
    box->setAccessibleName(table.horizontalHeaderItem(column)->text());
    connect(box, &QComboBox::activated, this, [this, box, take] {
        take(box->currentData().toString());
        noteChange();
    });
    table.setCellWidget(row, column, box);
}

void MethodPart::addButtons(QBoxLayout& column, const QList<PartButton>& buttons)
{
    if (m_isReadOnly) {
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    for (const PartButton& each : buttons) {
        auto* button = new QPushButton(each.text, this);
        button->setObjectName(each.name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, deed = each.deed] {
            if (deed()) {
                noteChange();
            }
        });
    }
    row->addStretch(1);
    column.addLayout(row);
}

std::optional<double> MethodPart::numberIn(const QString& text)
{
    bool isNumber = false;
    const double number = normaliseNumberText(text).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
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
