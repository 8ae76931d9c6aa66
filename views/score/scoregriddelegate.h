// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace daicho {

class ScoreGridModel;

/// Cells of the grid in the colour and pattern of their level; grey where the threat does not
/// concern the asset. An editor that holds all digits closes by itself and goes down.
class ScoreGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ScoreGridDelegate(const ScoreGridModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void finish(QWidget* editor);

    const ScoreGridModel& m_model;
};

} // namespace daicho
