// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/restrictionlist.h"

#include "model/core/progress.h"
#include "model/core/wareki.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/sheet/tablewriter.h"
#include "model/store/restrictionstore.h"
#include "model/store/treatmentstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionList)
};

SheetSpec sheetSpec()
{
    SheetSpec sheet;
    sheet.name = Words::tr("Handling restrictions");
    sheet.columns = {{.title = Words::tr("Fiscal year"), .width = 8},
                     {.title = Words::tr("Unit"), .width = 24},
                     {.title = Words::tr("Property"), .width = 10},
                     {.title = Words::tr("Class"), .width = 16},
                     {.title = Words::tr("Restriction no."), .width = 10},
                     {.title = Words::tr("Restriction"), .width = 48, .wrap = true},
                     {.title = Words::tr("Kept?"), .width = 16},
                     {.title = Words::tr("What is missing"), .width = 40, .wrap = true},
                     {.title = Words::tr("Measure"), .width = 30, .wrap = true},
                     {.title = Words::tr("Answered by"), .width = 16},
                     {.title = Words::tr("Answered on"), .width = 12}};
    return sheet;
}

} // namespace

Result<qint64> RestrictionList::write(TableWriter& writer, Progress& progress) const
{
    const Result<Scheme> scheme = m_session.scheme();
    const auto checks = RestrictionStore(m_session.tables().restrictionCheck).newestFirst();
    const auto measures = MeasureStore(m_session.tables().measure).all();
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    if (!scheme || !checks || !measures) {
        return !scheme ? failure(scheme) : !checks ? failure(checks) : failure(measures);
    }
    QHash<QString, QString> titles;
    for (const Measure& measure : *measures) {
        titles.insert(measure.uid, measure.code + u' ' + measure.title);
    }
    const Language language = m_session.language();
    const ChoiceSet& answers = m_session.environment().catalogue.choices(u"restriction_answer"_s);
    DAICHO_TRY(writer.beginSheet(sheetSpec()));
    qint64 rows = 0;
    for (const RestrictionCheck& check : *checks) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const auto property = propertyFromKey(check.property);
        const SchemeClass* one = property ? scheme->findClass(*property, check.classId) : nullptr;
        const HandlingRestriction* rule = scheme->findRestriction(check.restriction);
        const QStringList cells{check.year ? QString::number(*check.year) : QString(),
                                names.unitName(check.unit),
                                property ? scheme->scale(*property).label.in(language)
                                         : check.property,
                                one != nullptr ? one->label.in(language) : check.classId,
                                check.restriction,
                                rule != nullptr ? rule->label.in(language) : QString(),
                                answers.labelOf(check.answer, language),
                                check.gap,
                                titles.value(check.measure),
                                check.answeredBy,
                                formatDate(check.answeredOn, DateStyle::Iso)};
        DAICHO_TRY(writer.beginRow());
        for (int column = 0; column < cells.size(); ++column) {
            if (!cells[column].isEmpty()) {
                DAICHO_TRY(writer.text(column, cells[column]));
            }
        }
        ++rows;
    }
    return rows;
}

} // namespace daicho
