// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/stocktake/stocktakeletters.h"

#include "model/core/wareki.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBetween = "\n\n----------------------------------------\n\n";

} // namespace

QString toKey(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Inquiry:
        return u"inquiry"_s;
    case LetterKind::Reminder:
        return u"reminder"_s;
    case LetterKind::SentBack:
        return u"sent_back"_s;
    case LetterKind::Result:
        break;
    }
    return u"result"_s;
}

QString StocktakeLetters::name(LetterKind kind) const
{
    return m_words.text(u"letters.%1.name"_s.arg(toKey(kind)));
}

Letter
StocktakeLetters::write(LetterKind kind, const StocktakeBoard& board, const BoardRow& row) const
{
    const DateStyle style =
        m_words.language() == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso;
    const auto date = [style](QDate day) { return formatDate(day, style); };
    const StocktakeTexts::Figures figures = {
        {u"year"_s,
         board.campaign.year ? formatFiscalYear(*board.campaign.year, style) : QString()},
        {u"unit"_s, row.name},
        {u"code"_s, row.code},
        {u"count"_s, QString::number(row.assets)},
        {u"due"_s, date(row.due)},
        {u"sent"_s, date(row.unit.sentOn)},
        {u"days"_s, QString::number(row.daysLate)},
        {u"total"_s, QString::number(board.rows.size())},
        {u"returned"_s, QString::number(board.answered())},
        {u"returned_on"_s, date(row.unit.returnedOn)},
        {u"answered_by"_s, row.unit.answeredBy},
        {u"reason"_s, row.unit.sentBackReason},
        {u"post"_s, m_post}};
    const QString key = u"letters."_s + toKey(kind);
    return {m_words.text(key + u".subject"_s, figures), m_words.text(key + u".body"_s, figures)};
}

QString StocktakeLetters::write(LetterKind kind,
                                const StocktakeBoard& board,
                                const QList<BoardRow>& rows) const
{
    QStringList letters;
    for (const BoardRow& row : rows) {
        const Letter letter = write(kind, board, row);
        letters.append(letter.subject + u"\n\n"_s + letter.body);
    }
    return letters.join(QString::fromLatin1(kBetween));
}

LetterKind StocktakeLetters::fitting(const BoardRow& row)
{
    if (row.isOverdue()) {
        return LetterKind::Reminder;
    }
    switch (row.status()) {
    case ReturnStatus::SentBack:
        return LetterKind::SentBack;
    case ReturnStatus::Returned:
    case ReturnStatus::Accepted:
        return LetterKind::Result;
    default:
        return LetterKind::Inquiry;
    }
}

} // namespace daicho
