// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace daicho {

/// The scales of a method: the steps with their names and criteria.
class MethodScales : public MethodPart
{
    Q_OBJECT
public:
    MethodScales(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    void reload() override;

private:
    int scale() const;
    void take(int row, int column);

    QComboBox* m_scale;
    QLineEdit* m_nameJa;
    QLineEdit* m_nameEn;
    QTableWidget* m_table;
    QLabel* m_source;
    int m_wanted = 0; ///< which scale is shown
    bool m_isFilling = false;
};

} // namespace daicho
