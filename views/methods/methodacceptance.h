// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodpart.h"

class QComboBox;
class QLineEdit;

namespace daicho {

/// What is acceptable without more ado: up to one risk value, certain levels, or a limit for each
/// step of one scale.
class MethodAcceptance : public MethodPart
{
    Q_OBJECT
public:
    MethodAcceptance(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    void reload() override;

private:
    void takeKind();
    void take(int row, int column);
    void fillLevels();
    void fillLimits();
    void fillChoices();
    void fillRules();
    void takeRule(int row, int column);
    QList<std::pair<QString, QString>> values(bool onScalesOnly) const;

    QComboBox* m_kind;
    QComboBox* m_of; ///< the input or step with a limit for each of its steps
    QLineEdit* m_limit;
    QTableWidget* m_table;
    QTableWidget* m_rules; ///< what is never accepted without an approver
    bool m_isFilling = false;
};

} // namespace daicho
