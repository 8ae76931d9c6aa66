// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/inputtable.h"
#include "app/cli/verbs/verbs.h"
#include "model/exchange/importplan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject sheetJson(const SheetAnalysis& sheet)
{
    QJsonArray columns;
    for (const SheetColumn& column : sheet.columns) {
        columns.append(QJsonObject{{u"letter"_s, column.letter},
                                   {u"header"_s, column.header},
                                   {u"field"_s, textOrNull(column.field)},
                                   {u"confidence"_s, column.confidence},
                                   {u"hidden"_s, column.hidden},
                                   {u"running_number"_s, column.runningNumber}});
    }
    return {{u"name"_s, sheet.name},
            {u"header_row"_s, sheet.headerRow == 0 ? QJsonValue() : QJsonValue(sheet.headerRow)},
            {u"rows"_s, sheet.rows},
            {u"columns"_s, columns},
            {u"notes"_s, QJsonArray::fromStringList(sheet.notes)}};
}

class ColumnsCommand final : public PlainCommand
{
    Q_DECLARE_TR_FUNCTIONS(ColumnsCommand)

public:
    QString name() const override { return u"columns"_s; }

    Declaration declaration() const override
    {
        return {tr("Shows what an import would see in a workbook or CSV file."),
                {{u"TABLE"_s, tr("a workbook (.xlsx, .xlsm) or CSV file")}},
                {{u"--sheet"_s,
                  OptionKind::Text,
                  u"S"_s,
                  tr("name or number of the sheet; else all")}}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        const Result<std::unique_ptr<TableSource>> source =
            openInput(context.arguments.text(u"TABLE"_s));
        if (!source) {
            return failure(source);
        }
        const Scheme* const scheme = context.environment.catalogue.defaultScheme();
        if (scheme == nullptr) {
            return fail(ErrorKind::NotFound, tr("The catalogue has no classification scheme."));
        }
        ImportOptions options;
        options.sheet = context.arguments.text(u"--sheet"_s);
        const ImportContext words{context.environment.catalogue, *scheme, context.language()};
        const Result<TableAnalysis> table =
            analyseTable(**source, options, words, context.progress);
        if (!table) {
            return failure(table);
        }
        if (context.json) {
            streams.answer(toJson(*table));
        } else {
            streams.answer(lines(*table, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }

private:
    static QJsonObject toJson(const TableAnalysis& table)
    {
        QJsonArray sheets;
        for (const SheetAnalysis& sheet : table.sheets) {
            sheets.append(sheetJson(sheet));
        }
        const QString best = table.best < 0 ? QString() : table.sheets[table.best].name;
        return {{u"format"_s, table.format},
                {u"encoding"_s, table.encoding},
                {u"sheets"_s, sheets},
                {u"best"_s, textOrNull(best)}};
    }

    static QStringList lines(const TableAnalysis& table, Language language)
    {
        QStringList lines{tr("Encoding: %1").arg(table.encoding)};
        for (const SheetAnalysis& sheet : table.sheets) {
            lines.append(QString());
            lines.append(sheet.headerRow == 0
                             ? tr("Sheet “%1”: no header row was found.").arg(sheet.name)
                             : tr("Sheet “%1”: header in row %2, %n records", nullptr, sheet.rows)
                                   .arg(sheet.name)
                                   .arg(sheet.headerRow));
            TextTable columns;
            for (const SheetColumn& column : sheet.columns) {
                columns.add({column.letter,
                             column.header,
                             fieldText(column, language),
                             column.field.isEmpty() ? QString()
                                                    : QString::number(column.confidence, 'f', 2)});
            }
            lines += columns.lines(u"  "_s);
            lines += sheet.notes;
        }
        if (table.best >= 0) {
            lines += {QString(),
                      tr("An import takes the sheet “%1”.").arg(table.sheets[table.best].name)};
        }
        return lines;
    }

    static QString fieldText(const SheetColumn& column, Language language)
    {
        if (column.runningNumber) {
            return tr("(running number, not kept)");
        }
        for (const FieldInfo& field : importFields(ImportTarget::Assets)) {
            if (field.key == column.field) {
                return u"→ %1 (%2)"_s.arg(field.label.in(language), field.key);
            }
        }
        return tr("(kept as another column)");
    }
};

} // namespace

std::unique_ptr<Command> columnsCommand()
{
    return std::make_unique<ColumnsCommand>();
}

} // namespace daicho
