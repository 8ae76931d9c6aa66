// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodpart.h"

class QLabel;

namespace daicho {

/// What a method asks: each input with its key, its words, and how it is answered.
class MethodInputs : public MethodPart
{
    Q_OBJECT
public:
    MethodInputs(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    void reload() override;

private:
    void take(int row, int column);
    void takeAnswer(int row, const QString& kind);
    void fillRow(int row);
    bool move(int by);

    QTableWidget* m_table;
    QLabel* m_refused;
    bool m_isFilling = false;
};

} // namespace daicho
