// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/catalogue/scheme.h"
#include "model/register/fieldtext.h"
#include "model/register/unit.h"
#include "model/service/exportnames.h"
#include "model/service/tablefile.h"
#include "model/store/assetquery.h"

namespace daicho {

/// The cells of the register's table in words that are read back when they are pasted: units and
/// places by a text that names one, assets by number. Columns by the keys of the table.
class RegisterCells
{
public:
    RegisterCells(Session& session, DateStyle dateStyle);

    Result<void> load();

    /// Never translated back: "body_kind", "level" and "state" follow from other facts.
    Result<QString> text(const QString& column, const Asset& asset);
    /// Numbers and dates as such, all else as text().
    Result<QVariant> value(const QString& column, const Asset& asset);
    /// The cells of these assets, row by row, without those that are gone.
    Result<QList<QStringList>> texts(const QList<AssetId>& ids, const QStringList& columns);

private:
    Result<QString> levelText(const Asset& asset) const;

    Session& m_session;
    DateStyle m_dateStyle;
    ExportNames m_names;
    Scheme m_scheme;
    Method m_method;
    int m_cycle = 0;
    QHash<UnitId, Unit> m_units;
    std::optional<FieldTexts> m_texts;
};

/// What of the register a table shows.
struct RegisterView
{
    AssetFilter filter;
    AssetOrder order;
    QStringList columns;
    QStringList titles; ///< by column
    DateStyle dateStyle = DateStyle::Iso;
    QString title; ///< of the sheet
};

/// Writes the register as a table shows it, as .xlsx or .csv; the number of rows. Meant for a job.
Result<qint64> writeRegisterView(Session& session,
                                 const RegisterView& view,
                                 const QString& path,
                                 Progress& progress);

} // namespace daicho
