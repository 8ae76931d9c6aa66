// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace daicho {

/// A small count or word beside something. Hides itself for 0.
class Badge : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);

    /// More than 999 shows as 999+.
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace daicho
