// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/scoringlayout.h"

#include <QDateTime>
#include <QMap>

namespace daicho {

class StocktakeTexts;

/// One pair to score, in words.
struct ScoringRow
{
    QString item; ///< uid of the round's item
    int line = 0;
    QString code;
    QString name;
    QString unit;
    QString classes; ///< with the reason
    QString threatId;
    QString threat;
    QString hint;
    int holdsFor = 1;
    QString draft;
    QString last;
    QMap<QString, QString> given; ///< what the rater scored before, by input key
    QString risk;                 ///< what that comes to
    QString level;
    bool isUnknown = false;
    QString note;
};

/// One rater's workbook.
struct ScoringOrder
{
    QString path;
    QString registerUid;
    QString roundUid;
    QString round;
    int cycle = 0;
    QDate due;
    QString rater;
    QString city;
    QString post; ///< who asks
    QDateTime created;
    qint64 seq = 0; ///< newest journal entry when the rows were read
    bool isBlind = false;
    bool showsDraft = false;
    std::vector<ScoringRow> rows;
};

/// What a row's hidden mark says besides register, item and entry.
struct ScoringMark
{
    QString roundUid;
    QString rater;

    bool operator==(const ScoringMark&) const = default;
};

/// As a row token carries it in place of a campaign.
QString writeScoringMark(const ScoringMark& mark);
std::optional<ScoringMark> readScoringMark(const QString& text);
/// The text of a row that its token is checked against.
QString scoringRowKey(const QString& code, const QString& threatId);

/// Writes scoring workbooks: instructions, the items with drop-down lists and the level by formula,
/// the criteria.
class ScoringWriter
{
public:
    ScoringWriter(const Method& method, const StocktakeTexts& words)
        : m_method(method)
        , m_words(words)
    {
    }

    Result<void> write(const ScoringOrder& order) const;

private:
    const Method& m_method;
    const StocktakeTexts& m_words;
};

} // namespace daicho
