// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/palettesource.h"

#include <QDialog>

class QListWidget;

namespace daicho {

class SearchField;

/// Ctrl+K: finds pages, actions and assets by name or number. Opens, runs one thing, is gone.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// The sources must outlive the palette.
    CommandPalette(QList<PaletteSource*> sources, QWidget* parent);

    void search(const QString& text);
    QStringList shownTexts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showAnswers();
    void moveCurrent(int step);
    void runCurrent();

    QList<PaletteSource*> m_sources;
    QList<QList<PaletteItem>> m_answers;
    QList<PaletteItem> m_shown;
    qsizetype m_awaited = 0; // sources that have not answered yet
    int m_generation = 0;
    SearchField* m_search;
    QListWidget* m_list;
};

} // namespace daicho
