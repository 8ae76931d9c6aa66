// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/service/pageservices.h"

#include <QObject>
#include <QVariant>

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;

namespace daicho {

class Progress;
struct ColumnSpec;
struct ShownTable;

/// All rows of a table whose model holds only a part of them, or of a list that shows more in a row
/// than its text: read in the job.
struct WholeTable
{
    QStringList titles = {}; ///< of the columns; none: those that the view shows
    /// In the order shown; without titles with every column of the model.
    std::function<Result<QList<QVariantList>>(Session&, Progress&)> rows;
};

/// Gives a table its two ways out: the chosen rows onto the clipboard (Ctrl+C), and the whole table
/// as it is shown, in its order and with its columns, into a workbook or CSV file. For lists of
/// moderate length; the register's own table has its own.
class TableOutput : public QObject
{
    Q_OBJECT
public:
    /// `title` names the sheet and the file that is proposed.
    TableOutput(QAbstractItemView* view, const PageServices& services, const QString& title);

    /// Asked each time the table goes out, for what is shown then.
    void setWhole(std::function<WholeTable()> whole) { m_whole = std::move(whole); }

    /// What is shown; of the chosen rows only if so wanted and any are chosen.
    ShownTable shown(bool onlyChosen) const;
    /// In a job where the whole table has columns of its own.
    void copy();
    /// In a job.
    void write(const QString& path);

signals:
    void failed(const daicho::Error& error);
    void written(const QString& path, qint64 rows);

private:
    void addActions();
    void askForPath();
    QList<int> columns() const;
    QList<ColumnSpec> titles(const QList<int>& columns) const;
    void copyWhole();
    QList<int> chosenRows() const;

    QAbstractItemView* m_view;
    PageServices m_services;
    QString m_title;
    std::function<WholeTable()> m_whole;
};

} // namespace daicho
