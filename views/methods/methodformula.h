// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodpart.h"

class QComboBox;
class QLabel;

namespace daicho {

/// The calculation: every step as a sentence, and the chosen table as a matrix to type into.
class MethodFormula : public MethodPart
{
    Q_OBJECT
public:
    MethodFormula(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    void reload() override;

private:
    void fillChoice();
    const MethodStep* shownStep() const;
    QStringList keysAt(int row, int column) const;
    int columnsOf(const MethodStep& step) const;
    void fillMatrix(const MethodStep& step);
    void take(int row, int column);

    QLabel* m_steps;
    QComboBox* m_choice;
    QTableWidget* m_matrix;
    std::vector<int> m_lookups; ///< places of the steps that are tables
    bool m_isFilling = false;
};

/// The steps of a method, one sentence each.
QStringList formulaLines(const Method& method, Language language);

} // namespace daicho
