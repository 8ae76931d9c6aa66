// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace daicho {

/// The pages at the left: icon, word, and a badge with what is due.
class NavigationBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addEntry(const QString& id, const QString& title, const QString& iconName);
    void clear();
    void setBadge(const QString& id, int count);
    void setCurrent(const QString& id);
    QString current() const;

signals:
    void entryActivated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListWidgetItem* item(const QString& id) const;

    QListWidget* m_list;
};

} // namespace daicho
