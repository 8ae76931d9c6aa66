// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"

#include <span>

namespace daicho {

/// A cell of the first sheet of a scoring workbook: its value stands right of its label.
enum class ScoringCell {
    Rater,
    Round,
    Year,
    Method,
    DueDate,
    RoundId,  ///< uid
    Register, ///< uid
};

struct ScoringCellInfo
{
    ScoringCell cell;
    Bilingual label;
};

/// All of them, in the order of the sheet.
const std::vector<ScoringCellInfo>& scoringCells();
const ScoringCellInfo* scoringCellOf(const QString& label);

/// Sheet names; readers take either language.
struct ScoringSheets
{
    static Bilingual start();
    static Bilingual items();
    static Bilingual criteria();
    static bool isStart(const QString& name);
    static bool isItems(const QString& name);
};

/// A column of the item sheet.
struct ScoringColumn
{
    enum class Kind {
        Line,
        AssetNumber,
        AssetName,
        Unit,
        Class, ///< with its reason
        ThreatId,
        Threat,
        Hint,
        HoldsFor,
        Draft,   ///< the secretariat's, in words; not in every round
        Last,    ///< the last cycle's score, in words
        Input,   ///< `key`: input of the method
        Level,   ///< formula, locked
        Risk,    ///< formula, locked
        Unknown, ///< わからない
        Note,
        Given, ///< `key`: input; what was typed as the method names it; hidden formula
        Step,  ///< `key`: step of the method; hidden formula
        Token, ///< writeRowToken(), hidden, locked
    };

    Kind kind = Kind::Line;
    QString key = {};
    Bilingual title = {};
    int width = 12;

    bool isHidden() const;
    bool isAnswer() const;
};

/// The one description of the item sheet, for its writer and its reader.
class ScoringLayout
{
public:
    ScoringLayout(const Method& method, bool showsDraft);

    std::span<const ScoringColumn> columns() const { return m_columns; }

    /// Index of the first column of that kind (and key), -1 if there is none.
    int find(ScoringColumn::Kind kind, const QString& key = {}) const;
    /// Index of the column whose header this is, in either language and lightly edited; -1 for
    /// other texts.
    int match(const QString& header) const;

private:
    void add(ScoringColumn::Kind kind, const Bilingual& title, int width, const QString& key = {});

    std::vector<ScoringColumn> m_columns;
};

} // namespace daicho
