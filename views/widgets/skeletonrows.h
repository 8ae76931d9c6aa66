// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/grid.h"

#include <QWidget>

namespace daicho {

/// Grey bars in place of rows that are still being read. They do not move: nothing draws the eye.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget* parent = nullptr);

    void setRowHeight(RowHeight height);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RowHeight m_height = RowHeight::Normal;
};

} // namespace daicho
