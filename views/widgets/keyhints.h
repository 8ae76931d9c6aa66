// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace daicho {

struct KeyHint
{
    QString keys; ///< "1–5", "Enter"
    QString text; ///< what they do
};

/// The row of keys at the bottom of a page.
class KeyHints : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHints(QWidget* parent = nullptr);

    void setHints(QList<KeyHint> hints);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<KeyHint> m_hints;
};

} // namespace daicho
