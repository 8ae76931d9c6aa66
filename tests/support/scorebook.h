// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace daicho {

/// A rater's workbook as tables of texts: read as it was written, filled in and mangled, and
/// written again. What a person does in Excel, without Excel.
class ScoreBook
{
public:
    explicit ScoreBook(const QString& path);

    /// The cell of the pair's row under the Japanese title.
    QString& cell(const QString& code, const QString& threat, const QString& title);
    /// Fills in likelihood and loss.
    void score(const QString& code, const QString& threat, int likelihood, int loss);
    /// The value right of the label on the first sheet.
    QString& start(const QString& label);
    /// The columns in this order: titles that are not named go behind.
    void reorder(const QStringList& titles);
    void dropColumn(const QString& title);
    void write(const QString& path) const;

    static QString tokenTitle() { return QStringLiteral("行の控え"); }

    QList<QStringList> first; ///< cells of the first sheet
    QString sheetName;
    QStringList titles;
    QList<QStringList> rows;
    bool withStart = true;

private:
    qsizetype column(const QString& title) const;
};

} // namespace daicho
