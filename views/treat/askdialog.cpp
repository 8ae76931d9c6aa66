// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/askdialog.h"

#include "views/fields/recordform.h"
#include "views/treat/askedfields.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

std::vector<const FieldInfo*> withReason(std::vector<const FieldInfo*> fields)
{
    static const FieldInfo reason = [] {
        FieldInfo field;
        field.key = u"why"_s;
        field.type = FieldType::LongText;
        field.label = {u"変更の理由（履歴に残ります）"_s,
                       u"Reason for the change, for the history"_s};
        return field;
    }();
    fields.push_back(&reason);
    return fields;
}

AskDialog::AskDialog(const QString& title,
                     const QString& hint,
                     const std::vector<const FieldInfo*>& fields,
                     const FieldContext& context,
                     Save save,
                     QWidget* parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_save(std::move(save))
    , m_hint(new QLabel(hint, this))
    , m_form(new RecordForm(fields, context, this))
{
    setObjectName(u"askDialog"_s);
    setWindowTitle(title);
    m_hint->setObjectName(u"askHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setVisible(!hint.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AskDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
    resize(Grid::kEditor + 6 * Grid::kGroup, 600);
}

void AskDialog::setValues(const std::vector<QVariant>& values)
{
    m_form->setValues(values);
}

void AskDialog::setPosts(const QStringList& posts)
{
    for (const QString& key : {u"responsible"_s, u"approved_by"_s, u"applicant"_s, u"approver"_s}) {
        m_form->setProposals(key, posts);
    }
}

void AskDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Behind the layout: before it the form would scroll the label out of sight.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_form->focusField(m_fields.front()->key);
            m_form->verticalScrollBar()->setValue(0);
        },
        Qt::QueuedConnection);
}

void AskDialog::accept()
{
    std::vector<QVariant> values;
    for (const FieldInfo* field : m_fields) {
        m_form->setProblem(field->key, {});
        values.push_back(m_form->value(field->key));
    }
    if (m_form->hasProblem()) {
        return;
    }
    const Result<void> saved = m_save(values);
    if (saved) {
        QDialog::accept();
        return;
    }
    const QString& key = saved.error().where;
    const bool isHere =
        std::ranges::any_of(m_fields, [&key](const FieldInfo* field) { return field->key == key; });
    if (isHere) {
        m_form->setProblem(key, saved.error().message);
        m_form->focusField(key);
    } else {
        showError(this, saved.error());
    }
}

} // namespace daicho
