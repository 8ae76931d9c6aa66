// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodpart.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace daicho {

/// The steps of the calculation, made and ordered here; and which of them a score shows as risk,
/// level, likelihood, loss and importance. The cells of tables are filled elsewhere.
class MethodSteps : public MethodPart
{
    Q_OBJECT
public:
    MethodSteps(MethodDraft& draft, Language language, QWidget* parent);

    void reload() override;

private:
    void setUpFigures(QBoxLayout& column);
    QWidget* makeOperands();
    int row() const;
    const MethodStep* shownStep() const;
    bool move(int by);
    void fillRow(int row);
    void fillOperands();
    void fillFigures();
    void take(int row, int column);
    void takeOperand(const QListWidgetItem* item);
    void takeOverride();

    struct FigureChoice
    {
        QString MethodFigures::*figure;
        QComboBox* box;
    };

    QTableWidget* m_table;
    QLabel* m_sentences;
    QListWidget* m_operands;
    QWidget* m_override;
    QComboBox* m_flag;
    QLineEdit* m_value;
    QList<FigureChoice> m_figures;
    bool m_isFilling = false;
};

} // namespace daicho
