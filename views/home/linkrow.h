// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace daicho {

/// One line that leads somewhere: what, and at the right how many or when.
class LinkRow final : public QAbstractButton
{
    Q_OBJECT
public:
    LinkRow(const QString& iconName,
            const QString& text,
            const QString& detail,
            QWidget* parent = nullptr);

    /// Says something else.
    void setSentence(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_detail;
};

} // namespace daicho
