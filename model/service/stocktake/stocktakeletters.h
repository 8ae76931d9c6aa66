// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/stocktaketexts.h"
#include "model/service/stocktake/stocktakeservice.h"

namespace daicho {

enum class LetterKind { Inquiry, Reminder, SentBack, Result };

inline constexpr std::array kLetterKinds = {
    LetterKind::Inquiry, LetterKind::Reminder, LetterKind::SentBack, LetterKind::Result};

/// inquiry, reminder, sent_back, result: the keys of the texts.
QString toKey(LetterKind kind);

struct Letter
{
    QString subject;
    QString body;
};

/// Letters to departments as texts, with the figures of the board filled in.
class StocktakeLetters
{
public:
    StocktakeLetters(const StocktakeTexts& words, QString post)
        : m_words(words)
        , m_post(std::move(post))
    {
    }

    QString name(LetterKind kind) const;
    Letter write(LetterKind kind, const StocktakeBoard& board, const BoardRow& row) const;
    /// One text for several units, each letter with its subject.
    QString write(LetterKind kind, const StocktakeBoard& board, const QList<BoardRow>& rows) const;
    /// The letter that fits where the return stands.
    static LetterKind fitting(const BoardRow& row);

private:
    const StocktakeTexts& m_words;
    QString m_post;
};

} // namespace daicho
