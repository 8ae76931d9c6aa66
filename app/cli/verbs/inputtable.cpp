// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/inputtable.h"

#include "app/cli/arguments.h"
#include "model/sheet/opentable.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InputTable)
};

} // namespace

Result<std::unique_ptr<TableSource>> openInput(const QString& path)
{
    Result<std::unique_ptr<TableSource>> source = openTable(path);
    if (!source) {
        Error error = source.error();
        error.kind = error.kind == ErrorKind::Cancelled ? error.kind : ErrorKind::Unreadable;
        error.where = error.where.isEmpty() ? path : error.where;
        return Failure(error);
    }
    return source;
}

Result<int> findSheet(const TableSource& source, const QString& wanted)
{
    const QList<SheetInfo>& sheets = source.sheets();
    QStringList names;
    for (int i = 0; i < sheets.size(); ++i) {
        const bool isVisible = sheets[i].visibility == SheetVisibility::Visible;
        const bool isWorksheet = sheets[i].kind == SheetKind::Worksheet;
        if (wanted.isEmpty() ? isVisible && isWorksheet : sheets[i].name == wanted) {
            return i;
        }
        names.append(sheets[i].name);
    }
    const std::optional<qint64> number = parseInteger(wanted);
    if (number && *number >= 1 && *number <= sheets.size()) {
        return static_cast<int>(*number - 1);
    }
    return fail(
        ErrorKind::NotFound,
        Words::tr("There is no sheet “%1”. The sheets are %2.").arg(wanted, names.join(u", "_s)),
        {},
        wanted);
}

} // namespace daicho
