// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/registerdelegate.h"

#include "model/items/assettablemodel.h"
#include "views/fields/fieldeditor.h"
#include "views/widgets/pilldelegate.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace daicho {

RegisterDelegate::RegisterDelegate(const AssetTableModel& model, QObject* parent)
    : TableDelegate(parent)
    , m_model(model)
    , m_classes(new PillDelegate(PillKind::Class, Qt::DisplayRole, this))
    , m_levels(new PillDelegate(PillKind::Level, AssetTableModel::LevelRole, this))
{
}

void RegisterDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && !option.state.testFlag(QStyle::State_Selected) &&
        view->selectionModel()->rowIntersectsSelection(index.row())) {
        // Cells are chosen, but it is the row that the editor shows.
        painter->fillRect(option.rect, tonesOf(option.palette).hover);
    }
    switch (index.data(AssetTableModel::KindRole).toInt()) {
    case AssetTableModel::ClassColumn:
        m_classes->paint(painter, option, index);
        return;
    case AssetTableModel::LevelColumn:
        m_levels->paint(painter, option, index);
        return;
    default:
        TableDelegate::paint(painter, option, index);
        break;
    }
    const Tones tones = tonesOf(option.palette);
    if (!index.data(AssetTableModel::LoadedRole).toBool()) {
        const int width = option.rect.width() * (4 + (index.row() + index.column()) % 4) / 9;
        painter->fillRect(option.rect.left() + Grid::kGap,
                          option.rect.center().y() - 4,
                          width,
                          8,
                          tones.skeleton);
    } else if (index.column() == 0) {
        const auto state = static_cast<RowState>(index.data(AssetTableModel::StateRole).toInt());
        if (state == RowState::New || state == RowState::Edited) {
            painter->fillRect(option.rect.left(),
                              option.rect.top() + 4,
                              3,
                              option.rect.height() - 9,
                              tones.accent);
        }
    }
}

void RegisterDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    const auto state = static_cast<RowState>(index.data(AssetTableModel::StateRole).toInt());
    if (state == RowState::Removed) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, tonesOf(option->palette).secondary);
    }
}

QWidget* RegisterDelegate::createEditor(QWidget* parent,
                                        const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    const Field<Asset>* field = AssetTableModel::field(m_model.columns().value(index.column()));
    if (field == nullptr) {
        return nullptr;
    }
    auto* editor = new FieldEditor(*field, m_model, FieldEditor::InCell, parent);
    editor->setAutoFillBackground(true);
    return editor;
}

void RegisterDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<FieldEditor*>(editor)->setValue(index.data(Qt::EditRole));
}

void RegisterDelegate::setModelData(QWidget* editor,
                                    QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    const auto* field = static_cast<FieldEditor*>(editor);
    if (field->isTouched()) {
        model->setData(index, field->rawValue());
    }
}

} // namespace daicho
