// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"

#include <QObject>

class QAbstractItemModel;
class QAbstractItemView;

namespace daicho {

struct Error;
struct ShownTable;

/// Gives a table its two ways out: the chosen rows onto the clipboard (Ctrl+C), and the whole table
/// as it is shown, in its order and with its columns, into a workbook or CSV file. For lists of
/// moderate length; the register's own table has its own.
class TableOutput : public QObject
{
    Q_OBJECT
public:
    /// `title` names the sheet and the file that is proposed.
    TableOutput(QAbstractItemView* view, const PageServices& services, const QString& title);

    /// What is shown; of the chosen rows only if so wanted and any are chosen.
    ShownTable shown(bool onlyChosen) const;
    void copy() const;
    /// In a job.
    void write(const QString& path);

signals:
    void failed(const daicho::Error& error);
    void written(const QString& path, qint64 rows);

private:
    void addActions();
    void askForPath();
    QList<int> columns() const;

    QAbstractItemView* m_view;
    PageServices m_services;
    QString m_title;
};

} // namespace daicho
