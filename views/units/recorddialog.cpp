// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/recorddialog.h"

#include "model/items/fieldcontext.h"
#include "views/fields/recordform.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

RecordDialog::RecordDialog(const QString& title,
                           TreeSource& source,
                           const FormContext& context,
                           qint64 above,
                           QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_form(new RecordForm(source.fields(), context, this))
{
    setWindowTitle(title);
    setObjectName(u"recordDialog"_s);
    m_form->setValue(u"parent"_s, above == 0 ? QVariant() : QVariant(above));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
    resize(Grid::kEditor + Grid::kGroup, 520);
    m_form->focusField(u"code"_s);
}

void RecordDialog::accept()
{
    std::vector<QVariant> values;
    for (const FieldInfo* field : m_source.fields()) {
        values.push_back(m_form->value(field->key));
    }
    if (m_form->hasProblem()) {
        return;
    }
    const Result<qint64> added = m_source.add(values);
    if (!added) {
        const QString& field = added.error().where;
        m_form->setProblem(field.isEmpty() ? u"code"_s : field, added.error().message);
        if (added.error().kind != ErrorKind::InvalidInput) {
            showError(this, added.error());
        }
        return;
    }
    m_added = *added;
    QDialog::accept();
}

} // namespace daicho
