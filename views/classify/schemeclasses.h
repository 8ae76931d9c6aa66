// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/schemedraft.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace daicho {

/// The classes of a scheme, strictest first, with their names and criteria.
class SchemeClasses : public QWidget
{
    Q_OBJECT
public:
    SchemeClasses(SchemeDraft& draft, Language language, QWidget* parent = nullptr);

    void reload();

private:
    Property property() const;
    int row() const;
    void take(int row, int column);
    void add();
    void remove();
    void move(int by);

    SchemeDraft& m_draft;
    Language m_language;
    QComboBox* m_property;
    QTableWidget* m_table;
    bool m_isFilling = false;
};

} // namespace daicho
