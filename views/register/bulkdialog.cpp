// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/bulkdialog.h"

#include "model/items/assettablemodel.h"
#include "views/fields/fieldeditor.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kWidth = 520;

} // namespace

BulkDialog::BulkDialog(const AssetTableModel& model, qint64 chosen, qint64 shown, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_fields(new QComboBox(this))
    , m_place(new QVBoxLayout)
    , m_chosen(new QRadioButton(tr("The %1 chosen assets").arg(locale().toString(chosen)), this))
    , m_all(
          new QRadioButton(tr("All %1 that the filter shows").arg(locale().toString(shown)), this))
    , m_onlyEmpty(new QCheckBox(tr("Only where the field is empty"), this))
    , m_reason(new LineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change a field of many assets"));
    setMinimumWidth(kWidth);
    m_fields->setObjectName(u"bulkField"_s);
    m_fields->setMaxVisibleItems(20);
    m_chosen->setObjectName(u"bulkChosen"_s);
    m_chosen->setEnabled(chosen > 0);
    m_chosen->setChecked(chosen > 0);
    m_all->setObjectName(u"bulkAll"_s);
    m_all->setChecked(chosen == 0);
    m_onlyEmpty->setObjectName(u"bulkOnlyEmpty"_s);
    m_reason->setObjectName(u"bulkReason"_s);
    m_problem->setObjectName(u"bulkProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Change the field"));
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    form->setSpacing(Grid::kGap);
    form->addRow(tr("Which"), m_chosen);
    form->addRow(QString(), m_all);
    form->addRow(tr("Field"), m_fields);
    form->addRow(tr("Value"), m_place);
    form->addRow(QString(), m_onlyEmpty);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(m_problem);
    form->addRow(buttons);
    fillFields();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkDialog::showEditor);
    showEditor();
}

void BulkDialog::fillFields()
{
    for (const QString& key : AssetTableModel::allColumns()) {
        const bool isOwn = key == "code"_L1 || key == "branch"_L1;
        if (AssetTableModel::field(key) != nullptr && !isOwn) {
            m_fields->addItem(m_model.columnLabel(key), key);
        }
    }
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(u"unit"_s)));
}

void BulkDialog::showEditor()
{
    delete m_editor;
    const Field<Asset>* field = AssetTableModel::field(m_fields->currentData().toString());
    m_editor = new FieldEditor(*field, m_model, FieldEditor::InPanel, this);
    m_editor->setValue({});
    m_place->addWidget(m_editor);
    m_problem->hide();
}

bool BulkDialog::isForAll() const
{
    return m_all->isChecked();
}

Result<BulkChange> BulkDialog::change() const
{
    const Result<QVariant> value = m_editor->value();
    if (!value) {
        return failure(value);
    }
    BulkChange change;
    change.items = {{m_fields->currentData().toString(), *value}};
    change.onlyEmpty = m_onlyEmpty->isChecked();
    change.reason = m_reason->text().trimmed();
    return change;
}

void BulkDialog::accept()
{
    const Result<BulkChange> wanted = change();
    if (wanted) {
        QDialog::accept();
        return;
    }
    m_problem->setText(wanted.error().message);
    m_problem->show();
    m_editor->setFocus();
}

} // namespace daicho
