// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tabledelegate.h"

namespace daicho {

class AssetTableModel;

/// Cells of the register: a grey bar while a row is being read, struck through what was removed, a
/// dot before what is new or changed; pills for classes and levels; the field's editor in place.
class RegisterDelegate : public TableDelegate
{
    Q_OBJECT
public:
    RegisterDelegate(const AssetTableModel& model, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const AssetTableModel& m_model;
    TableDelegate* m_classes;
    TableDelegate* m_levels;
};

} // namespace daicho
