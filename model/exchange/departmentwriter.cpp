// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/departmentwriter.h"

#include "model/core/wareki.h"
#include "model/exchange/departmentsheets.h"
#include "model/exchange/stocktaketexts.h"
#include "model/register/asset.h"
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

constexpr size_t kWrittenAtOnce = 3;

/// Names for a workbook that is written in another thread: those of assets are asked for before.
class AskedNames final : public ReferenceNames
{
public:
    AskedNames(const ReferenceNames& names, const std::vector<DepartmentRow>& rows)
        : m_names(names)
    {
        const auto& fields = assetFields();
        for (size_t field = 0; field < fields.size(); ++field) {
            if (fields[field].type != FieldType::AssetRef) {
                continue;
            }
            for (const DepartmentRow& row : rows) {
                const AssetId id{row.values[field].toLongLong()};
                if (id && !m_assets.contains(id)) {
                    m_assets.insert(id, names.assetName(id));
                }
            }
        }
    }

    QString unitName(UnitId id) const override { return m_names.unitName(id); }

    QString placeName(PlaceId id) const override { return m_names.placeName(id); }

    QString assetName(AssetId id) const override { return m_assets.value(id); }

private:
    const ReferenceNames& m_names;
    QHash<AssetId, QString> m_assets;
};

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

DepartmentQueue::DepartmentQueue(const Catalogue& catalogue,
                                 const Scheme& scheme,
                                 const ReferenceNames& names,
                                 const StocktakeTexts& words,
                                 DepartmentPlan plan)
    : m_catalogue(catalogue)
    , m_scheme(scheme)
    , m_names(names)
    , m_words(words)
    , m_plan(std::move(plan))
{
}

Result<void> DepartmentQueue::add(DepartmentOrder order)
{
    if (m_running.size() >= kWrittenAtOnce) {
        DAICHO_TRY(waitForOne());
    }
    AskedNames names(m_names, order.rows);
    m_running.push_back(
        std::async(std::launch::async, [this, order = std::move(order), names = std::move(names)] {
            const FieldTexts texts(m_catalogue, m_scheme, names, m_words.language());
            return DepartmentWriter(m_scheme, texts, m_words, m_plan).write(order);
        }));
    return {};
}

Result<void> DepartmentQueue::finish()
{
    while (!m_running.empty()) {
        DAICHO_TRY(waitForOne());
    }
    return {};
}

Result<void> DepartmentQueue::waitForOne()
{
    const Result<void> written = m_running.front().get();
    m_running.pop_front();
    return written;
}

} // namespace daicho
