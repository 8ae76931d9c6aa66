// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/stocktake/stocktakeletters.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace daicho {

/// Letters to the chosen units as one text that can be changed, copied and saved.
class LetterDialog final : public QDialog
{
    Q_OBJECT
public:
    LetterDialog(const StocktakeTexts& words,
                 const QString& post,
                 const StocktakeBoard& board,
                 const QList<BoardRow>& rows,
                 QWidget* parent = nullptr);

    void choose(LetterKind kind);
    QString text() const;
    void copy();
    /// False where the file can't be written; the dialog says so.
    bool saveTo(const QString& path);

private:
    void save();
    void showLetter();

    StocktakeTexts m_words;
    StocktakeLetters m_letters;
    StocktakeBoard m_board;
    QList<BoardRow> m_rows;
    QComboBox* m_kind;
    QPlainTextEdit* m_text;
};

} // namespace daicho
