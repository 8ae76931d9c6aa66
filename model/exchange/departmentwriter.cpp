// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentwriter.h"

#include "model/core/wareki.h"
#include "model/exchange/departmentsheets.h"
#include "model/exchange/stocktaketexts.h"
#include "model/register/fieldtext.h"
#include "model/sheet/formwriter.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

StocktakeTexts::Figures
figuresOf(const DepartmentPlan& plan, const DepartmentOrder& order, Language language)
{
    const bool isJapanese = language == Language::Japanese;
    const DateStyle style = isJapanese ? DateStyle::Wareki : DateStyle::Iso;
    return {{u"year"_s, plan.year ? formatFiscalYear(*plan.year, style) : QString()},
            {u"unit"_s, order.unitName},
            {u"code"_s, order.unitCode},
            {u"due"_s, formatDate(order.due, style)},
            {u"count"_s, QString::number(order.rows.size())},
            {u"assets"_s, DepartmentSheets::assets().in(language)},
            {u"post"_s, plan.post}};
}

} // namespace

DepartmentWriter::DepartmentWriter(const Scheme& scheme,
                                   const FieldTexts& texts,
                                   const StocktakeTexts& words,
                                   DepartmentPlan plan)
    : m_scheme(scheme)
    , m_texts(texts)
    , m_words(words)
    , m_plan(std::move(plan))
    , m_layout(scheme, m_plan.fields)
{
}

QStringList DepartmentWriter::possibleSheets()
{
    return {u"handling"_s, u"comments"_s};
}

Result<void> DepartmentWriter::write(const DepartmentOrder& order) const
{
    DepartmentContext context{m_scheme,
                              m_texts,
                              m_words,
                              m_plan,
                              order,
                              m_layout,
                              figuresOf(m_plan, order, m_texts.language())};
    DocumentProperties properties;
    properties.title =
        m_words.text(m_plan.year ? u"workbook.title"_s : u"workbook.title_new"_s, context.figures);
    properties.subject = order.unitName;
    properties.author = m_plan.post;
    properties.company = m_plan.city;
    properties.created = m_plan.created;
    const auto writer =
        FormWriter::create(order.path, properties, m_words.text(u"workbook.page_header"_s));
    if (!writer) {
        return failure(writer);
    }
    DAICHO_TRY(writeStartSheet(**writer, context));
    DAICHO_TRY(writeAssetSheet(**writer, context));
    if (m_plan.sheets.contains(u"handling"_s)) {
        DAICHO_TRY(writeHandlingSheet(**writer, context));
    }
    if (m_plan.sheets.contains(u"comments"_s)) {
        DAICHO_TRY(writeCommentSheet(**writer, context));
    }
    return (*writer)->finish();
}

} // namespace daicho
