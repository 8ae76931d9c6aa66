// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/fielddelegate.h"

#include "model/items/importmappingmodel.h"
#include "views/widgets/style.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QPainter>

namespace daicho {

void FieldDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    constexpr int kChevron = 20;
    QStyleOptionViewItem text = option;
    text.rect.adjust(0, 0, -kChevron, 0);
    paintGround(painter, option);
    TableDelegate::paint(painter, text, index);
    const QRectF area(option.rect.right() - kChevron, option.rect.top(), 12, option.rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawChevron(*painter, area, tonesOf(option.palette).secondary);
    painter->restore();
}

QWidget* FieldDelegate::createEditor(QWidget* parent,
                                     const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    const auto* model = qobject_cast<const ImportMappingModel*>(index.model());
    for (const auto& [key, word] : model->choices(index.row())) {
        combo->addItem(word, key);
    }
    // A choice made is a choice taken over, without a further key.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        emit const_cast<FieldDelegate*>(this)->commitData(combo);
        emit const_cast<FieldDelegate*>(this)->closeEditor(combo);
    });
    return combo;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(ImportMappingModel::FieldRole)));
}

void FieldDelegate::setModelData(QWidget* editor,
                                 QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    model->setData(
        index, qobject_cast<QComboBox*>(editor)->currentData(), ImportMappingModel::FieldRole);
}

} // namespace daicho
