// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace daicho {

/// What is shown while no register is open: three ways to begin, and the registers used last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

signals:
    void sampleRequested();
    void newRequested();
    void importRequested();
    void openRequested();
    void recentRequested(const QString& path);

private:
    QWidget* makeChoices();
    QWidget* makeRecent();
    void openItem(const QListWidgetItem* row);

    QLabel* m_recentHeading = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace daicho
