// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/restrictionlist.h"

#include "model/core/progress.h"
#include "model/exchange/restrictionfields.h"
#include "model/service/exportnames.h"
#include "model/service/session.h"
#include "model/service/tablefile.h"
#include "model/store/restrictionstore.h"
#include "model/store/treatmentstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionList)
};

/// The columns in reading order, by key of restrictionFields(), and how wide they are.
struct Column
{
    const char16_t* key;
    int width;
    bool wrap = false;
};

constexpr Column kColumns[] = {{u"year", 8},
                               {u"unit", 24},
                               {u"property", 10},
                               {u"class", 16},
                               {u"restriction", 10},
                               {u"restriction_text", 48, true},
                               {u"answer", 16},
                               {u"gap", 40, true},
                               {u"measure_title", 30, true},
                               {u"answered_by", 16},
                               {u"answered_on", 12}};

SheetSpec sheetSpec(const FieldTexts& texts)
{
    SheetSpec sheet;
    sheet.name = Words::tr("Handling restrictions");
    for (const Column& column : kColumns) {
        const FieldInfo& field =
            *std::ranges::find(restrictionFields(), QStringView(column.key), &FieldInfo::key);
        ColumnSpec spec;
        spec.title = field.label.in(texts.language());
        spec.kind = field.type == FieldType::Year   ? ColumnKind::Integer
                    : field.type == FieldType::Date ? ColumnKind::Date
                                                    : ColumnKind::Text;
        spec.width = column.width;
        spec.wrap = column.wrap;
        if (field.type == FieldType::Choice) {
            spec.choices = texts.choices(field);
        }
        sheet.columns.append(spec);
    }
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
    const FieldTexts texts(m_session.environment().catalogue, *scheme, names, language);
    DAICHO_TRY(writer.beginSheet(sheetSpec(texts)));
    qint64 rows = 0;
    for (const RestrictionCheck& check : *checks) {
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written."));
        }
        const auto property = propertyFromKey(check.property);
        const SchemeClass* one = property ? scheme->findClass(*property, check.classId) : nullptr;
        const HandlingRestriction* rule = scheme->findRestriction(check.restriction);
        const QVariantList cells{detail::toVariant(check.year),
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
                                 QVariant(check.answeredOn)};
        DAICHO_TRY(writer.beginRow());
        for (int column = 0; column < cells.size(); ++column) {
            DAICHO_TRY(writeTableCell(writer, column, cells[column]));
        }
        ++rows;
    }
    return rows;
}

} // namespace daicho
