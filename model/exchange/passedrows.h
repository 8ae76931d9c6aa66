// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace daicho {

/// The rows of a table that became no records though something stands in them, so that nothing is
/// dropped in silence.
class PassedRows
{
public:
    /// A heading, note, total or example.
    void addAside(int row, const QString& text);
    /// Below the end of the table.
    void addOutside(int row, const QString& text);

    /// A line of a form that nobody filled in.
    void addForm() { ++m_forms; }

    /// A cell of a record that stands under no header.
    void addStray(int row, int column);

    QStringList sentences() const;

private:
    struct Row
    {
        int number = 0;
        QString text;
    };

    QList<Row> m_asides; ///< the first ones
    int m_asideCount = 0;
    int m_outside = 0;
    Row m_firstOutside;
    int m_forms = 0;
    int m_strays = 0;
    QString m_firstStray;
};

} // namespace daicho
