// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/exchange/scoringlayout.h"

namespace daicho {

class FormWriter;

/// A method's calculation as formulas of a row: one cell for each input and each step, so that no
/// formula holds another one. Where a scale names its steps by ids the cell holds the id.
class ScoringFormulas
{
public:
    /// Puts the lists that the formulas look up in on the writer's list sheet.
    ScoringFormulas(const Method& method,
                    const ScoringLayout& layout,
                    Language language,
                    FormWriter& writer);

    /// What was typed: a number, a step's id, or yes and no.
    QByteArray given(const MethodInput& input, int row) const;
    QByteArray step(const MethodStep& step, int row) const;
    QByteArray risk(int row) const;
    /// The level's label.
    QByteArray level(int row) const;

private:
    /// Two columns of the list sheet: what is looked up, and what is found.
    struct Lists
    {
        QString keys;
        QString values;
    };

    QString cell(ScoringColumn::Kind kind, const QString& key, int row) const;
    QString operandCell(const QString& operand, int row) const;
    QString numberOf(const QString& operand, int row) const;
    QString lookUp(const MethodStep& step, int row) const;
    QString outcome(const MethodStep& step, int row) const;
    bool hasIds(const QString& operand) const;

    const Method& m_method;
    const ScoringLayout& m_layout;
    Language m_language;
    QString m_yes;
    QString m_no;
    QHash<QString, Lists> m_tables; ///< by step
    QHash<QString, Lists> m_scales; ///< by scale: id → number
    Lists m_levels;                 ///< id → label
};

} // namespace daicho
