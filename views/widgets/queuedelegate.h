// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace daicho {

/// A row of a work list in two lines: a number and a note, and below them the name, which is the
/// display text. Without a name yet it is a skeleton.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `codeRole` gives the number.
    explicit QueueDelegate(int codeRole, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// What stands at the right of the number.
    virtual QString note(const QModelIndex& index) const = 0;

private:
    int m_codeRole;
};

} // namespace daicho
