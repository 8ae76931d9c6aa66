// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace daicho {

/// A large button of the start page: icon, what it does, and what that is for.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const QString& iconName,
               const QString& text,
               const QString& explanation,
               QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    QString m_explanation;
};

} // namespace daicho
