// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/inputtable.h"
#include "app/cli/verbs/verbs.h"
#include "model/sheet/readbudget.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The part of the sheet that holds cells, from A1.
struct Grid
{
    int rows = 0;
    int columns = 0;
};

QString csvCell(const QString& text)
{
    const bool needsQuotes =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + QString(text).replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

/// Writes the rows as the reader yields them, those between them empty.
class CellPrinter
{
public:
    CellPrinter(Grid grid, bool json, Streams& streams)
        : m_grid(grid)
        , m_json(json)
        , m_streams(streams)
    {
    }

    void print(const SheetRow& row)
    {
        static const SheetRow kEmpty;
        while (m_next < row.number) {
            write(kEmpty);
        }
        write(row);
    }

private:
    void write(const SheetRow& row)
    {
        QStringList texts;
        texts.reserve(m_grid.columns);
        for (int column = 0; column < m_grid.columns; ++column) {
            texts.append(m_json ? row.text(column) : csvCell(row.text(column)));
        }
        if (m_json) {
            const QJsonDocument line(QJsonArray::fromStringList(texts));
            m_streams.answerBytes((m_next == 1 ? "\n" : ",\n") +
                                  line.toJson(QJsonDocument::Compact));
        } else {
            m_streams.answer(texts.join(u','));
        }
        ++m_next;
    }

    Grid m_grid;
    bool m_json = false;
    Streams& m_streams;
    int m_next = 1;
};

class CellsCommand final : public PlainCommand
{
    Q_DECLARE_TR_FUNCTIONS(CellsCommand)

public:
    QString name() const override { return u"cells"_s; }

    Declaration declaration() const override
    {
        return {tr("Prints the cells of a sheet as CSV, as the reader sees them."),
                {{u"TABLE"_s, tr("a workbook (.xlsx, .xlsm) or CSV file")}},
                {{u"--sheet"_s,
                  OptionKind::Text,
                  u"S"_s,
                  tr("name or number of the sheet; else the first one")}}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        const Result<std::unique_ptr<TableSource>> source =
            openInput(context.arguments.text(u"TABLE"_s));
        if (!source) {
            return failure(source);
        }
        const Result<int> sheet = findSheet(**source, context.arguments.text(u"--sheet"_s));
        if (!sheet) {
            return failure(sheet);
        }
        const Result<Grid> grid = measure(**source, *sheet, context.progress);
        if (!grid) {
            return failure(grid);
        }
        if (context.json) {
            const QByteArray name = jsonText((*source)->sheets()[*sheet].name);
            streams.answerBytes("{\n\"sheet\": " + name + ",\n\"encoding\": " +
                                jsonText((*source)->encoding()) + ",\n\"rows\": [");
        }
        DAICHO_TRY(print(**source, *sheet, *grid, context, streams));
        if (context.json) {
            streams.answerBytes("\n]\n}\n");
        }
        for (const SheetProblem& problem : (*source)->problems()) {
            streams.say(tr("Row %1: %2").arg(problem.row).arg(problem.message));
        }
        return ExitCode::Done;
    }

private:
    /// A document holds one value only: the text is cut out of a list of one.
    static QByteArray jsonText(const QString& text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

    static Result<Grid> measure(TableSource& source, int sheet, Progress& progress)
    {
        Grid grid;
        DAICHO_TRY(source.readRows(
            sheet,
            [&grid](const SheetRow& row) {
                for (const Cell& cell : row.cells) {
                    if (cell.hasContent()) {
                        grid.rows = row.number;
                        grid.columns = std::max(grid.columns, cell.column + 1);
                    }
                }
                return true;
            },
            progress));
        if (qint64(grid.rows) * grid.columns > ReadBudget().cells) {
            return fail(ErrorKind::Unreadable,
                        tr("The cells reach over %1 rows and %2 columns, which is too much to "
                           "print. Delete what stands far below or to the right of the table.")
                            .arg(grid.rows)
                            .arg(grid.columns));
        }
        return grid;
    }

    static Result<void>
    print(TableSource& source, int sheet, Grid grid, const Context& context, Streams& streams)
    {
        CellPrinter printer(grid, context.json, streams);
        return source.readRows(
            sheet,
            [&printer, grid](const SheetRow& row) {
                if (row.number <= grid.rows) {
                    printer.print(row);
                }
                return true;
            },
            context.progress);
    }
};

} // namespace

std::unique_ptr<Command> cellsCommand()
{
    return std::make_unique<CellsCommand>();
}

} // namespace daicho
