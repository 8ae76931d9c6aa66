// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/schemedraft.h"

#include <QWidget>

class QTableWidget;

namespace daicho {

/// The handling restrictions of a scheme, and to which classes each applies.
class SchemeRestrictions : public QWidget
{
    Q_OBJECT
public:
    SchemeRestrictions(SchemeDraft& draft, Language language, QWidget* parent = nullptr);

    void reload();

private:
    struct ClassColumn
    {
        Property property = Property::Confidentiality;
        QString id;
    };

    void take(int row, int column);

    SchemeDraft& m_draft;
    Language m_language;
    QTableWidget* m_table;
    QList<ClassColumn> m_columns;
    bool m_isFilling = false;
};

} // namespace daicho
