// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/register/campaign.h"
#include "model/register/unit.h"
#include "model/service/session.h"

namespace daicho {

/// A department's workbook as a table of texts, to be filled in and mangled before it is written:
/// what a person does in Excel, without Excel.
class ReturnedBook
{
public:
    /// With the unit's present assets and their marks, nothing answered; `fields` besides the name.
    ReturnedBook(Session& session,
                 const QString& campaignUid,
                 const Unit& unit,
                 const QStringList& fields = {QStringLiteral("business"),
                                              QStringLiteral("media"),
                                              QStringLiteral("personal"),
                                              QStringLiteral("person_count"),
                                              QStringLiteral("place"),
                                              QStringLiteral("note")});

    /// The cell of the first row of this asset number under the Japanese title.
    QString& cell(const QString& number, const QString& title);
    /// A row for a new asset; gives its index in `rows`.
    qsizetype addRow();
    QString& at(qsizetype row, const QString& title);
    /// The columns in this order: titles that are not named go behind.
    void reorder(const QStringList& titles);
    void dropColumn(const QString& title);
    void write(const QString& path) const;

    static QString tokenTitle();

    QList<std::pair<QString, QString>> start; ///< label, value
    bool withStart = true;
    QList<QStringList> further; ///< a further sheet, its header first; none where it is empty
    QString sheetName;
    QStringList titles;
    QList<QStringList> rows;

private:
    qsizetype column(const QString& title) const;
};

/// A campaign of that year that asks these units and was sent.
Campaign makeCampaign(Session& session, int year, const QList<Unit>& units);

} // namespace daicho
