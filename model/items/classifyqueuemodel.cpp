// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/classifyqueuemodel.h"

namespace daicho {

ClassifyQueueModel::ClassifyQueueModel(SessionThread& reader, QObject* parent)
    : AssetQueueModel(reader, parent)
{
}

void ClassifyQueueModel::setItems(std::vector<ClassifyItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    restart();
    endResetModel();
}

int ClassifyQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ClassifyQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ClassifyItem& item = m_items[static_cast<size_t>(index.row())];
    if (role == IdRole) {
        return static_cast<qlonglong>(item.id.value);
    }
    if (role == ReasonRole) {
        return static_cast<int>(item.reason);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CodeRole &&
        role != ClassesRole) {
        return {};
    }
    const Label* known = label(index.row());
    if (known == nullptr) {
        return {};
    }
    return role == CodeRole ? known->code : role == ClassesRole ? known->classes : known->name;
}

} // namespace daicho
