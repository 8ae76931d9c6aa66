// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scorebook.h"

#include "model/core/progress.h"
#include "model/sheet/opentable.h"
#include "model/sheet/workbookwriter.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

void require(const Result<void>& result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
}

QList<QStringList> rowsOf(TableSource& source, int sheet)
{
    QList<QStringList> rows;
    NoProgress progress;
    require(source.readRows(
        sheet,
        [&rows](const SheetRow& row) {
            QStringList cells;
            for (const Cell& cell : row.cells) {
                cells.resize(std::max<qsizetype>(cells.size(), cell.column + 1));
                cells[cell.column] = cell.text;
            }
            rows.append(cells);
            return true;
        },
        progress));
    return rows;
}

void writeRows(TableWriter& writer, const QList<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        require(writer.beginRow());
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty()) {
                require(writer.text(static_cast<int>(i), row[i]));
            }
        }
    }
}

} // namespace

ScoreBook::ScoreBook(const QString& path)
{
    const auto source = require(openTable(path));
    first = rowsOf(*source, 0);
    sheetName = source->sheets().at(1).name;
    const QList<QStringList> all = rowsOf(*source, 1);
    constexpr qsizetype kHeader = 2;
    titles = all.at(kHeader);
    rows = all.mid(kHeader + 1);
    for (QStringList& row : rows) {
        row.resize(titles.size());
    }
}

qsizetype ScoreBook::column(const QString& title) const
{
    const qsizetype at = titles.indexOf(title);
    if (at < 0) {
        qFatal("no column %s", qPrintable(title));
    }
    return at;
}

QString& ScoreBook::cell(const QString& code, const QString& threat, const QString& title)
{
    for (QStringList& row : rows) {
        if (row[column(u"資産番号"_s)] == code && row[column(u"脅威ID"_s)] == threat) {
            return row[column(title)];
        }
    }
    qFatal("no row of %s %s", qPrintable(code), qPrintable(threat));
}

void ScoreBook::score(const QString& code, const QString& threat, int likelihood, int loss)
{
    cell(code, threat, u"発生の可能性"_s) = QString::number(likelihood);
    cell(code, threat, u"発生時の損失"_s) = QString::number(loss);
}

QString& ScoreBook::start(const QString& label)
{
    for (QStringList& row : first) {
        const qsizetype at = row.indexOf(label);
        if (at >= 0 && at + 1 < row.size()) {
            return row[at + 1];
        }
    }
    qFatal("no cell %s", qPrintable(label));
}

void ScoreBook::reorder(const QStringList& wanted)
{
    QStringList order = wanted;
    for (const QString& title : titles) {
        if (!order.contains(title)) {
            order.append(title);
        }
    }
    for (QStringList& row : rows) {
        QStringList moved;
        for (const QString& title : order) {
            moved.append(row[column(title)]);
        }
        row = moved;
    }
    titles = order;
}

void ScoreBook::dropColumn(const QString& title)
{
    const qsizetype at = column(title);
    titles.removeAt(at);
    for (QStringList& row : rows) {
        row.removeAt(at);
    }
}

void ScoreBook::write(const QString& path) const
{
    const auto writer = require(WorkbookWriter::create(path, {}));
    if (withStart) {
        require(writer->beginSheet({u"はじめに"_s, {{u"-"_s}, {u"-"_s}, {u"-"_s}}}));
        writeRows(*writer, first);
    }
    SheetSpec sheet{sheetName};
    for (const QString& title : titles) {
        sheet.columns.append({title});
    }
    require(writer->beginSheet(sheet));
    writeRows(*writer, rows);
    require(writer->finish());
}

} // namespace daicho
