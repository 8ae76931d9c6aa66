// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace daicho {

/// What a page shows instead of nothing: a sentence, a hint and one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& sentence, const QString& hint);
    /// An empty text hides the button.
    void setAction(const QString& text);

signals:
    void actionTriggered();

private:
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_button;
};

} // namespace daicho
