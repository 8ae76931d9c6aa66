// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "model/exchange/departmentwriter.h"
#include "model/exchange/stocktaketexts.h"
#include "model/service/session.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/service/unitservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StocktakeService)
};

} // namespace

int StocktakeBoard::count(ReturnStatus status) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [status](const auto& row) { return row.status() == status; }));
}

int StocktakeBoard::overdue() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.isOverdue(); }));
}

int StocktakeBoard::answered() const
{
    return count(ReturnStatus::Returned) + count(ReturnStatus::Accepted);
}

Result<QList<Unit>> StocktakeService::unitsWithAssets() const
{
    const Result<QList<Unit>> units = m_session.units().units();
    const auto counts = assetsPerUnit(m_session.database());
    if (!units || !counts) {
        return !units ? failure(units) : failure(counts);
    }
    const QDate today = m_session.environment().clock.today();
    QList<Unit> found;
    for (const Unit& unit : *units) {
        if (counts->contains(unit.id) && !unit.isClosed(today)) {
            found.append(unit);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Unit& a, const Unit& b) { return a.code < b.code; });
    return found;
}

QStringList StocktakeService::possibleFields()
{
    QStringList keys = DepartmentLayout::possibleFields();
    keys.removeAll(QStringLiteral("name"));
    return keys;
}

Result<QList<std::pair<QString, QString>>> StocktakeService::possibleSheets() const
{
    const auto words = StocktakeTexts::load(m_session.language());
    if (!words) {
        return failure(words);
    }
    QList<std::pair<QString, QString>> sheets;
    for (const QString& id : DepartmentWriter::possibleSheets()) {
        sheets.append({id, words->text(QStringLiteral("sheets.%1.name").arg(id))});
    }
    return sheets;
}

QDate StocktakeService::defaultDue(int year, QDate today)
{
    constexpr int kFourWeeks = 28;
    const QDate endOfJune(year, 6, 30);
    return endOfJune > today ? endOfJune : today.addDays(kFourWeeks);
}

Campaign StocktakeService::proposal(int year) const
{
    Campaign campaign;
    campaign.year = year;
    const bool isJapanese = m_session.language() == Language::Japanese;
    campaign.title =
        Words::tr("Stock-take %1")
            .arg(formatFiscalYear(year, isJapanese ? DateStyle::Wareki : DateStyle::Iso));
    campaign.due = defaultDue(year, m_session.environment().clock.today());
    campaign.fields = DepartmentLayout::defaultFields();
    return campaign;
}

} // namespace daicho
