// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tabledelegate.h"

namespace daicho {

enum class PillKind {
    Level, ///< filled, level id from a role
    Class, ///< outlined
};

/// Paints a cell's text as pill. Empty text paints nothing.
class PillDelegate : public TableDelegate
{
    Q_OBJECT
public:
    /// `levelRole` holds the level id of a Level pill; a Class pill needs none.
    explicit PillDelegate(PillKind kind,
                          int levelRole = Qt::DisplayRole,
                          QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    PillKind m_kind;
    int m_levelRole;
};

} // namespace daicho
