// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/checks/checklist.h"

#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/sheet/tablewriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckList)
};

SheetSpec sheetSpec()
{
    SheetSpec sheet;
    sheet.name = Words::tr("Findings");
    sheet.columns = {{.title = Words::tr("Severity"), .width = 8},
                     {.title = Words::tr("Rule"), .width = 8},
                     {.title = Words::tr("What is checked"), .width = 26, .wrap = true},
                     {.title = Words::tr("Record number"), .width = 14},
                     {.title = Words::tr("Record name"), .width = 30, .wrap = true},
                     {.title = Words::tr("In charge"), .width = 18},
                     {.title = Words::tr("Finding"), .width = 50, .wrap = true},
                     {.title = Words::tr("What to do"), .width = 44, .wrap = true},
                     {.title = Words::tr("Field to look at"), .width = 18},
                     {.title = Words::tr("Clause"), .width = 10}};
    return sheet;
}

QString fieldLabel(Session& session, const Finding& finding)
{
    const Language language = session.language();
    const EntityTable* table = session.tables().find(finding.subject);
    const auto& fields = table != nullptr ? table->fields() : checkedFields(finding.subject);
    const auto found = std::ranges::find(fields, finding.fields.value(0), &FieldInfo::key);
    return found == fields.end() ? QString() : (*found)->label.in(language);
}

} // namespace

QString severityWord(Severity severity)
{
    return severity == Severity::Error     ? Words::tr("Error")
           : severity == Severity::Warning ? Words::tr("Warning")
                                           : Words::tr("Note");
}

Result<qint64>
CheckList::write(TableWriter& writer, const CheckScope& scope, Progress& progress) const
{
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    DAICHO_TRY(writer.beginSheet(sheetSpec()));
    qint64 rows = 0;
    const Result<CheckCounts> counts = CheckService(m_session).visit(
        scope,
        [&](const Finding& finding) -> Result<void> {
            const QStringList cells{severityWord(finding.severity),
                                    finding.rule,
                                    finding.label,
                                    finding.code,
                                    finding.name,
                                    names.unitName(finding.unit),
                                    finding.message,
                                    finding.advice,
                                    fieldLabel(m_session, finding),
                                    finding.policy};
            ++rows;
            DAICHO_TRY(writer.beginRow());
            for (int column = 0; column < cells.size(); ++column) {
                if (!cells[column].isEmpty()) {
                    DAICHO_TRY(writer.text(column, cells[column]));
                }
            }
            return {};
        },
        progress);
    return counts ? Result<qint64>(rows) : Result<qint64>(failure(counts));
}

} // namespace daicho
