// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/choice.h"
#include "views/methods/methodpart.h"

namespace daicho {

/// The levels: bands of the risk value, what they mean, and who may accept them.
class MethodLevels : public MethodPart
{
    Q_OBJECT
public:
    /// `roles`: the posts that may approve.
    MethodLevels(MethodDraft& draft,
                 const ChoiceSet& roles,
                 Language language,
                 bool isReadOnly,
                 QWidget* parent);

    void reload() override;

private:
    void take(int row, int column);

    const ChoiceSet& m_roles;
    QTableWidget* m_table;
    bool m_isFilling = false;
};

} // namespace daicho
