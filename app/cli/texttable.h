// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace daicho {

/// Columns a text takes on a terminal: wide characters (East Asian Width W and F) take two.
int displayWidth(const QString& text);

/// Lines of a table with aligned columns, for people.
class TextTable
{
public:
    /// Columns of figures, which stand to the right.
    explicit TextTable(QSet<int> right = {})
        : m_right(std::move(right))
    {
    }

    void add(const QStringList& row) { m_rows.append(row); }

    QStringList lines(const QString& indent = {}) const;

private:
    QSet<int> m_right;
    QList<QStringList> m_rows;
};

} // namespace daicho
