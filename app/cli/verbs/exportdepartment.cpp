// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/exportdepartment.h"

#include "app/cli/streams.h"
#include "model/core/wareki.h"
#include "model/service/session.h"
#include "model/service/stocktake/departmentexport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportDepartment)
};

} // namespace

Result<ExitCode> exportDepartment(Session& session, const Context& context, Streams& streams)
{
    const Arguments& arguments = context.arguments;
    DepartmentExportOptions options;
    options.path = arguments.text(u"--to"_s);
    options.unit = arguments.text(u"--unit"_s);
    options.isNewOnly = arguments.has(u"--blank"_s);
    if (arguments.has(u"--cycle"_s)) {
        const Result<int> year = parseFiscalYear(arguments.text(u"--cycle"_s));
        if (!year) {
            return failure(year);
        }
        options.year = *year;
    }
    const auto result = DepartmentExport(session).write(options, context.progress);
    if (!result) {
        return failure(result);
    }
    if (context.json) {
        streams.answer(QJsonObject{{u"what"_s, u"department"_s},
                                   {u"path"_s, options.path},
                                   {u"files"_s, result->files},
                                   {u"rows"_s, result->rows}});
    } else {
        streams.answer(
            Words::tr("Wrote %n workbooks to “%1”.", nullptr, result->files).arg(options.path));
    }
    return ExitCode::Done;
}

} // namespace daicho
