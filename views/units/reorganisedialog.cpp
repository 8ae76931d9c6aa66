// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/reorganisedialog.h"

#include "model/service/session.h"
#include "views/fields/recordform.h"
#include "views/shell/tableoutput.h"
#include "views/units/targetcard.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum BusinessColumn { BusinessName, BusinessAssets, BusinessTarget, BusinessColumns };

std::vector<const FieldInfo*> headFields()
{
    std::vector<const FieldInfo*> fields;
    for (const Field<PlannedReorganisation>& field : reorganisationFields()) {
        if (field.key == "effective_on"_L1 || field.key == "reason"_L1) {
            fields.push_back(&field);
        }
    }
    return fields;
}

/// 1 April to come, or today's if it is one.
QDate nextApril(QDate today)
{
    const QDate april(today.year(), 4, 1);
    return april >= today ? april : april.addYears(1);
}

} // namespace

ReorganiseDialog::ReorganiseDialog(const PageServices& services,
                                   const FormContext& context,
                                   ReorganisationKind kind,
                                   const QList<Unit>& sources,
                                   QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_context(context)
    , m_kind(kind)
    , m_sources(sources)
    , m_head(new RecordForm(headFields(), context, this))
    , m_targetColumn(new QVBoxLayout)
    , m_preview(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"reorganiseDialog"_s);
    setWindowTitle(headline());
    m_head->showWhole();
    m_head->setValue(u"effective_on"_s, nextApril(services.session.environment().clock.today()));
    m_preview->setObjectName(u"reorganisePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setMargin(Grid::kGap);
    auto* scrolled = new QWidget(this);
    scrolled->setLayout(m_targetColumn);
    m_targetColumn->setSpacing(Grid::kGap);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(scrolled);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    resize(680, 700);
    setUpTargets();
    connect(buttons, &QDialogButtonBox::accepted, this, &ReorganiseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReorganiseDialog::reject);
    connect(m_head, &RecordForm::entered, this, &ReorganiseDialog::showPreview);
    showPreview();
}

QString ReorganiseDialog::headline() const
{
    QStringList names;
    for (const Unit& unit : m_sources) {
        names.append(unit.name);
    }
    const QString list = names.join(tr(", "));
    switch (m_kind) {
    case ReorganisationKind::Rename:
        return tr("Rename %1").arg(list);
    case ReorganisationKind::Merge:
        return tr("Merge %1").arg(list);
    case ReorganisationKind::Split:
        return tr("Split %1").arg(list);
    case ReorganisationKind::Close:
        break;
    }
    return tr("Close %1").arg(list);
}

void ReorganiseDialog::setUpTargets()
{
    const Unit& first = m_sources.first();
    switch (m_kind) {
    case ReorganisationKind::Rename:
        m_targets = {
            new TargetCard(tr("As it will be"), m_context, TargetCard::ExistingOnly, this)};
        m_targets.first()->setUnit(first.id);
        m_targets.first()->findChild<QComboBox*>(u"targetWhich"_s)->hide();
        break;
    case ReorganisationKind::Merge:
        m_targets = {
            new TargetCard(tr("The merged unit"), m_context, TargetCard::NewOrExisting, this)};
        m_targets.first()->setParent(first.parent);
        break;
    case ReorganisationKind::Close:
        m_targets = {new TargetCard(tr("Takes over"), m_context, TargetCard::ExistingOnly, this)};
        m_targets.first()->setUnit(first.parent);
        break;
    case ReorganisationKind::Split:
        m_targets = {new TargetCard(
            tr("Takes what is not shared out below"), m_context, TargetCard::NewOrExisting, this)};
        m_targets.first()->setUnit(first.id);
        break;
    }
    m_targetColumn->addWidget(m_targets.first());
    connect(m_targets.first(), &TargetCard::changed, this, &ReorganiseDialog::showPreview);
    if (m_kind == ReorganisationKind::Split) {
        setUpBusinesses();
        addTarget();
    }
    m_targetColumn->addStretch(1);
}

void ReorganiseDialog::setUpBusinesses()
{
    auto* more = new QPushButton(tr("Add another unit"), this);
    more->setObjectName(u"addTarget"_s);
    connect(more, &QPushButton::clicked, this, &ReorganiseDialog::addTarget);
    auto* title = new QLabel(tr("Which business goes where"), this);
    title->setFont(sectionFont());
    m_businesses = new QTableWidget(0, BusinessColumns, this);
    m_businesses->setObjectName(u"splitBusinesses"_s);
    m_businesses->setAccessibleName(title->text());
    m_businesses->setHorizontalHeaderLabels({tr("Business"), tr("Assets"), tr("Goes to")});
    dressTable(m_businesses);
    m_businesses->horizontalHeader()->setSectionResizeMode(BusinessName, QHeaderView::Stretch);
    m_businesses->setColumnWidth(BusinessTarget, 220);
    m_businesses->setMinimumHeight(180);
    const Result<QList<BusinessCount>> counts =
        ReorganisationService(m_services.session).businesses(m_sources.first().id);
    if (counts) {
        for (const BusinessCount& item : *counts) {
            const int row = m_businesses->rowCount();
            m_businesses->insertRow(row);
            auto* name = new QTableWidgetItem(item.business.isEmpty() ? tr("(no business named)")
                                                                      : item.business);
            name->setData(Qt::UserRole, item.business);
            m_businesses->setItem(row, BusinessName, name);
            auto* assets = new QTableWidgetItem(locale().toString(item.assets));
            assets->setData(Qt::UserRole, item.assets);
            assets->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_businesses->setItem(row, BusinessAssets, assets);
            auto* where = new QComboBox(m_businesses);
            where->setAccessibleName(tr("Goes to"));
            m_businesses->setCellWidget(row, BusinessTarget, where);
            connect(where, &QComboBox::activated, this, &ReorganiseDialog::showPreview);
        }
    }
    m_targetColumn->addWidget(more);
    m_targetColumn->addWidget(title);
    m_targetColumn->addWidget(m_businesses);
    addOutput();
}

/// As it stands on the screen: which business goes where is what the units are asked about.
void ReorganiseDialog::addOutput()
{
    auto* output = new TableOutput(m_businesses, m_services, tr("Which business goes where"));
    output->setWhole([this] {
        return WholeTable{{tr("Business"), tr("Assets"), tr("Goes to")},
                          [rows = businessRows()](Session&, Progress&) {
                              return Result<QList<QVariantList>>(rows);
                          }};
    });
    connect(
        output, &TableOutput::failed, this, [this](const Error& error) { showError(this, error); });
}

QList<QVariantList> ReorganiseDialog::businessRows() const
{
    QList<QVariantList> rows;
    for (int row = 0; row < m_businesses->rowCount(); ++row) {
        const auto* where = qobject_cast<QComboBox*>(m_businesses->cellWidget(row, BusinessTarget));
        rows.append({m_businesses->item(row, BusinessName)->text(),
                     m_businesses->item(row, BusinessAssets)->data(Qt::UserRole),
                     where->currentText()});
    }
    return rows;
}

void ReorganiseDialog::addTarget()
{
    auto* card =
        new TargetCard(tr("A unit that is split off"), m_context, TargetCard::NewOnly, this);
    card->setParent(m_sources.first().parent);
    m_targetColumn->insertWidget(static_cast<int>(m_targets.size()), card);
    m_targets.append(card);
    connect(card, &TargetCard::changed, this, &ReorganiseDialog::showPreview);
    showPreview();
}

void ReorganiseDialog::fillBusinessChoices()
{
    for (int row = 0; m_businesses != nullptr && row < m_businesses->rowCount(); ++row) {
        auto* where = qobject_cast<QComboBox*>(m_businesses->cellWidget(row, BusinessTarget));
        const int before = std::max(0, where->currentIndex());
        where->clear();
        for (TargetCard* card : std::as_const(m_targets)) {
            where->addItem(card->name());
        }
        where->setCurrentIndex(before);
    }
}

void ReorganiseDialog::readEntered()
{
    m_change = {};
    m_change.kind = m_kind;
    m_change.effectiveOn = m_head->value(u"effective_on"_s).toDate();
    m_reason = m_head->value(u"reason"_s).toString();
    for (const Unit& unit : std::as_const(m_sources)) {
        m_change.sources.append(unit.uid);
    }
    for (TargetCard* card : std::as_const(m_targets)) {
        m_change.targets.append(card->target());
    }
    for (int row = 0; m_businesses != nullptr && row < m_businesses->rowCount(); ++row) {
        const auto* where = qobject_cast<QComboBox*>(m_businesses->cellWidget(row, BusinessTarget));
        const int target = where->currentIndex();
        if (target > 0 && target < m_change.targets.size()) {
            m_change.targets[target].businesses.append(
                m_businesses->item(row, BusinessName)->data(Qt::UserRole).toString());
        }
    }
}

void ReorganiseDialog::showPreview()
{
    fillBusinessChoices();
    readEntered();
    const Result<ReorganisationPreview> preview =
        ReorganisationService(m_services.session).preview(m_change);
    m_isForLater = preview && preview->isForLater;
    m_preview->setText(preview ? previewText(*preview) : preview.error().message);
    m_apply->setText(m_isForLater ? tr("Keep for that day") : tr("Carry out"));
    m_apply->setEnabled(preview.has_value());
}

QString ReorganiseDialog::previewText(const ReorganisationPreview& preview) const
{
    QStringList lines;
    for (const UnitMove& move : preview.moves) {
        lines.append(tr("%n assets go from %1 to %2.", nullptr, static_cast<int>(move.assets))
                         .arg(move.from, move.to));
    }
    if (preview.moves.isEmpty()) {
        lines.append(tr("No asset changes its unit."));
    }
    const QString comma = tr(", ");
    if (!preview.opened.isEmpty()) {
        lines.append(tr("New: %1").arg(preview.opened.join(comma)));
    }
    if (!preview.closed.isEmpty()) {
        lines.append(tr("Closed the day before: %1").arg(preview.closed.join(comma)));
    }
    if (!preview.movedBelow.isEmpty()) {
        lines.append(tr("Units below that move along: %1").arg(preview.movedBelow.join(comma)));
    }
    lines.append(preview.isForLater
                     ? tr("The day is still to come: nothing changes before it.")
                     : tr("This is one entry of the journal and can be undone as a whole."));
    return lines.join(u'\n');
}

void ReorganiseDialog::accept()
{
    showPreview();
    if (m_apply->isEnabled()) {
        QDialog::accept();
    }
}

} // namespace daicho
