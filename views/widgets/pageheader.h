// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace daicho {

class SearchField;

/// The one line at the top of a page: title, one sentence of what is shown, search and actions at
/// the right. At most one primary and three secondary actions; more belong into menus.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    QString sentence() const;

    /// Null until showSearch() was called.
    SearchField* search() const { return m_search; }

    SearchField* showSearch(const QString& placeholder);

    void setPrimaryAction(QAction* action);
    void addSecondaryAction(QAction* action);
    /// Any widget between the search and the actions (a year, a selection).
    void addWidget(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_right;
    QHBoxLayout* m_actions;
    SearchField* m_search = nullptr;
    int m_secondary = 0;
    bool m_hasPrimary = false;
};

} // namespace daicho
