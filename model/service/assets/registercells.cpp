// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/registercells.h"

#include "model/catalogue/catalogue.h"
#include "model/core/progress.h"
#include "model/register/asset.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"
#include "model/store/assetfacets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterCells)
};

constexpr qsizetype kBatch = 500;

const Field<Asset>* fieldOf(const QString& key)
{
    const FieldList<Asset>& fields = assetFields();
    const auto found = std::ranges::find(fields, key, &Field<Asset>::key);
    return found == fields.end() ? nullptr : &*found;
}

ColumnKind kindOf(const QString& key)
{
    const Field<Asset>* field = fieldOf(key);
    if (field == nullptr) {
        return ColumnKind::Text;
    }
    switch (field->type) {
    case FieldType::Integer:
        return ColumnKind::Integer;
    case FieldType::Decimal:
        return ColumnKind::Decimal;
    case FieldType::Date:
        return ColumnKind::Date;
    default:
        return ColumnKind::Text;
    }
}

} // namespace

RegisterCells::RegisterCells(Session& session, DateStyle dateStyle)
    : m_session(session)
    , m_dateStyle(dateStyle)
    , m_names(session)
{
}

Result<void> RegisterCells::load()
{
    DAICHO_TRY(m_names.load());
    Result<Scheme> scheme = m_session.scheme();
    Result<Method> method = m_session.method();
    const Result<RegisterInfo> info = m_session.info();
    const Result<QList<Unit>> units = m_session.units().units();
    if (!scheme || !method) {
        return !scheme ? failure(scheme) : failure(method);
    }
    if (!info || !units) {
        return !info ? failure(info) : failure(units);
    }
    m_scheme = std::move(*scheme);
    m_method = std::move(*method);
    m_cycle = info->cycle.value_or(0);
    for (const Unit& unit : *units) {
        m_units.insert(unit.id, unit);
    }
    m_texts.emplace(
        m_session.environment().catalogue, m_scheme, m_names, m_session.language(), m_dateStyle);
    return {};
}

Result<QString> RegisterCells::levelText(const Asset& asset) const
{
    if (asset.isExcluded()) {
        return QString();
    }
    const Result<QString> id = AssetFacets::worstLevel(m_session.database(), asset.id, m_cycle);
    if (!id) {
        return failure(id);
    }
    const RiskLevel* level = m_method.findLevel(*id);
    return id->isEmpty()      ? Words::tr("Not scored")
           : level != nullptr ? level->label.in(m_session.language())
                              : *id;
}

Result<QString> RegisterCells::text(const QString& column, const Asset& asset)
{
    if (const Field<Asset>* field = fieldOf(column)) {
        return m_texts->text(*field, fieldValue(asset, *field));
    }
    if (column == "body_kind"_L1) {
        return m_session.environment().catalogue.choices(column).labelOf(
            UnitService::bodyKind(m_units, asset.unit), m_session.language());
    }
    if (column == "level"_L1) {
        return levelText(asset);
    }
    return asset.isExcluded()     ? Words::tr("Out of scope")
           : asset.isClassified() ? QString()
                                  : Words::tr("Unclassified");
}

Result<QVariant> RegisterCells::value(const QString& column, const Asset& asset)
{
    const Field<Asset>* field = fieldOf(column);
    if (field != nullptr && kindOf(column) != ColumnKind::Text) {
        return fieldValue(asset, *field);
    }
    const Result<QString> words = text(column, asset);
    return words ? Result<QVariant>(*words) : failure(words);
}

Result<QList<QStringList>> RegisterCells::texts(const QList<AssetId>& ids,
                                                const QStringList& columns)
{
    QList<QStringList> rows;
    rows.reserve(ids.size());
    for (qsizetype first = 0; first < ids.size(); first += kBatch) {
        const Result<QList<Asset>> assets = m_session.assets().assets(ids.mid(first, kBatch));
        if (!assets) {
            return failure(assets);
        }
        for (const Asset& asset : *assets) {
            QStringList cells;
            for (const QString& column : columns) {
                const Result<QString> cell = text(column, asset);
                if (!cell) {
                    return failure(cell);
                }
                cells.append(*cell);
            }
            rows.append(cells);
        }
    }
    return rows;
}

Result<qint64> writeRegisterView(Session& session,
                                 const RegisterView& view,
                                 const QString& path,
                                 Progress& progress)
{
    RegisterCells cells(session, view.dateStyle);
    DAICHO_TRY(cells.load());
    const Result<qint64> total = session.assets().count(view.filter);
    const Result<std::unique_ptr<TableWriter>> writer = openTableWriter(session, view.title, path);
    if (!total || !writer) {
        return !total ? failure(total) : failure(writer);
    }
    SheetSpec sheet;
    sheet.name = sheetNameOf(view.title);
    for (qsizetype i = 0; i < view.columns.size(); ++i) {
        const Field<Asset>* field = fieldOf(view.columns[i]);
        sheet.columns.append({.title = view.titles.value(i),
                              .kind = kindOf(view.columns[i]),
                              .width = field != nullptr ? double(field->width) : 14,
                              .wrap = true});
    }
    DAICHO_TRY((*writer)->beginSheet(sheet));
    qint64 done = 0;
    const auto write = [&](const Asset& asset) -> Result<void> {
        DAICHO_TRY((*writer)->beginRow());
        for (int i = 0; i < view.columns.size(); ++i) {
            const Result<QVariant> value = cells.value(view.columns[i], asset);
            if (!value) {
                return failure(value);
            }
            DAICHO_TRY(writeTableCell(**writer, i, *value));
        }
        if (++done % kBatch == 0) {
            progress.report(done, *total);
        }
        return progress.isCancelled()
                   ? Result<void>(
                         fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written.")))
                   : Result<void>();
    };
    DAICHO_TRY(session.assets().visit(view.filter, view.order, write));
    DAICHO_TRY((*writer)->finish());
    return done;
}

} // namespace daicho
