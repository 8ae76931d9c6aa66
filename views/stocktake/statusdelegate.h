// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/tabledelegate.h"

namespace daicho {

/// The status of a unit's return, so that what needs a hand is seen among three hundred rows: the
/// word says it, the ground carries it.
class StatusDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    /// `statusRole` holds the id of the status, or "overdue".
    explicit StatusDelegate(int statusRole, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_statusRole;
};

} // namespace daicho
