// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/assetqueuemodel.h"
#include "model/service/classify/classifyqueue.h"

namespace daicho {

/// The work list of classification.
class ClassifyQueueModel final : public AssetQueueModel
{
    Q_OBJECT
public:
    enum OwnRole { ClassesRole = FirstOwnRole, ReasonRole };

    explicit ClassifyQueueModel(SessionThread& reader, QObject* parent = nullptr);

    void setItems(std::vector<ClassifyItem> items);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    AssetId idOf(int row) const override { return m_items[static_cast<size_t>(row)].id; }

private:
    std::vector<ClassifyItem> m_items;
};

} // namespace daicho
