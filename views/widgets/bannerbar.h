// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace daicho {

/// A sentence across the page that stays until it no longer holds: read-only and why, something to
/// repair. Hidden until shown with a text.
class BannerBar : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Info, Warning, Error };

    explicit BannerBar(QWidget* parent = nullptr);

    void showBanner(Kind kind, const QString& sentence, const QString& action = {});
    void setClosable(bool closable);

    Kind kind() const { return m_kind; }

    QString text() const;

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Info;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace daicho
