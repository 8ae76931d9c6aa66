// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/campaigndialog.h"

#include "model/core/wareki.h"
#include "model/register/asset.h"
#include "model/service/session.h"
#include "views/widgets/formfield.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

CampaignDialog::CampaignDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_service(session)
    , m_title(new LineEdit)
    , m_year(new LineEdit)
    , m_due(new LineEdit)
    , m_units(new QListWidget)
    , m_fields(new QListWidget)
    , m_sheets(new QListWidget)
    , m_unitCount(new QLabel)
    , m_yearField(new FormField(tr("Fiscal year"), m_year))
    , m_dueField(new FormField(tr("Due date"), m_due))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("New stock-take"));
    constexpr QSize kSize(820, 620);
    resize(kSize);
    m_title->setObjectName(u"campaignTitle"_s);
    m_year->setObjectName(u"campaignYear"_s);
    m_due->setObjectName(u"campaignDue"_s);
    m_units->setObjectName(u"campaignUnits"_s);
    m_fields->setObjectName(u"campaignFields"_s);
    m_sheets->setObjectName(u"campaignSheets"_s);
    m_problem->setObjectName(u"campaignProblem"_s);
    m_problem->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(new FormField(tr("Title"), m_title), 2);
    top->addWidget(m_yearField, 1);
    top->addWidget(m_dueField, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(unitBox(), 1);
    middle->addWidget(columnBox(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* const begin =
        buttons->addButton(tr("&Begin the stock-take"), QDialogButtonBox::AcceptRole);
    begin->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CampaignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_units, &QListWidget::itemChanged, this, &CampaignDialog::showUnitCount);
    fill();
}

QWidget* CampaignDialog::unitBox()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("Units that are asked"), m_units), 1);
    auto* line = new QHBoxLayout;
    auto* all = new QPushButton(tr("&All"));
    auto* none = new QPushButton(tr("&None"));
    line->addWidget(all);
    line->addWidget(none);
    line->addStretch(1);
    line->addWidget(m_unitCount);
    column->addLayout(line);
    connect(all, &QPushButton::clicked, this, [this] { checkAllUnits(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAllUnits(false); });
    return box;
}

QWidget* CampaignDialog::columnBox()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormField(tr("Columns of the workbook"), m_fields), 3);
    column->addWidget(new FormField(tr("Further sheets"), m_sheets), 1);
    return box;
}

void CampaignDialog::addItem(QListWidget& list,
                             const QString& text,
                             const QVariant& id,
                             bool checked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void CampaignDialog::fill()
{
    const Result<RegisterInfo> info = m_session.info();
    const int year =
        info && info->cycle ? *info->cycle : fiscalYear(m_session.environment().clock.today());
    const Campaign proposal = m_service.proposal(year);
    m_title->setText(proposal.title);
    m_year->setText(QString::number(year));
    m_due->setText(proposal.due.toString(Qt::ISODate));
    const QStringList possible = StocktakeService::possibleFields();
    for (const auto& field : assetFields()) {
        if (possible.contains(field.key)) {
            addItem(*m_fields,
                    field.label.in(m_session.language()),
                    field.key,
                    proposal.fields.contains(field.key));
        }
    }
    if (const auto sheets = m_service.possibleSheets()) {
        for (const auto& [id, name] : *sheets) {
            addItem(*m_sheets, name, id, false);
        }
    }
    fillUnits();
}

void CampaignDialog::fillUnits()
{
    const Result<QList<Unit>> units = m_service.unitsWithAssets();
    if (!units) {
        m_problem->setText(units.error().message);
        return;
    }
    for (const Unit& unit : *units) {
        addItem(*m_units,
                u"%1  %2"_s.arg(unit.code, unit.name),
                static_cast<qlonglong>(unit.id.value),
                true);
    }
    showUnitCount();
}

void CampaignDialog::checkAllUnits(bool checked)
{
    for (int i = 0; i < m_units->count(); ++i) {
        m_units->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

void CampaignDialog::showUnitCount()
{
    m_unitCount->setText(tr("%1 of %2").arg(checkedIds(*m_units).size()).arg(m_units->count()));
}

QStringList CampaignDialog::checkedIds(const QListWidget& list)
{
    QStringList ids;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked) {
            ids.append(list.item(i)->data(Qt::UserRole).toString());
        }
    }
    return ids;
}

void CampaignDialog::accept()
{
    const Result<int> year = parseFiscalYear(m_year->text());
    const Result<ParsedDate> due = parseDate(m_due->text());
    m_yearField->setProblem(year ? QString() : year.error().message);
    m_dueField->setProblem(due ? QString() : due.error().message);
    if (!year || !due) {
        return;
    }
    Campaign wanted;
    wanted.title = m_title->text().trimmed();
    wanted.year = *year;
    wanted.due = due->date;
    wanted.fields = QStringList(u"name"_s) + checkedIds(*m_fields);
    wanted.sheets = checkedIds(*m_sheets);
    QList<UnitId> units;
    for (const QString& id : checkedIds(*m_units)) {
        units.append(UnitId{id.toLongLong()});
    }
    const Result<Campaign> made = m_service.create(wanted, units);
    if (!made) {
        m_problem->setText(made.error().message);
        return;
    }
    m_campaign = *made;
    QDialog::accept();
}

} // namespace daicho
