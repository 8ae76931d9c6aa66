// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QToolButton;

namespace daicho {

class StocktakeBoardModel;

/// One button per status with its count; the checked one filters the board.
class StatusFilter final : public QWidget
{
    Q_OBJECT
public:
    /// `words`: of the return status by its id.
    explicit StatusFilter(const QHash<QString, QString>& words, QWidget* parent = nullptr);

    void showCounts(const StocktakeBoardModel& model);
    void choose(const QString& status);

signals:
    void chosen(const QString& status);

private:
    void add(const QString& status, const QString& word);

    QHash<QString, QToolButton*> m_buttons;
    QHash<QString, QString> m_words;
};

} // namespace daicho
