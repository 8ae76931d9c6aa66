// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fields/recordform.h"

#include "model/items/fieldcontext.h"
#include "model/service/session.h"
#include "views/fields/fieldeditor.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>

#include <algorithm>

namespace daicho {

RecordForm::RecordForm(const std::vector<const FieldInfo*>& fields,
                       const FieldContext& context,
                       QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kMargin);
    column->setSpacing(12);
    for (const FieldInfo* field : fields) {
        auto* editor = new FieldEditor(*field, context, FieldEditor::InPanel, body);
        auto* form = new FormField(field->label.in(context.session().language()), editor, body);
        form->setRequired(field->has(Required));
        column->addWidget(form);
        m_rows.append({field, editor, form});
        const Row row = m_rows.last();
        connect(editor, &FieldEditor::left, this, [this, row] { leave(row); });
    }
    column->addStretch(1);
    setWidget(body);
}

void RecordForm::showWhole()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    setFixedHeight(widget()->sizeHint().height());
}

void RecordForm::setValues(const std::vector<QVariant>& values)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].form->setProblem({});
        m_rows[i].editor->setValue(values[static_cast<size_t>(i)]);
    }
}

void RecordForm::setValue(const QString& key, const QVariant& value)
{
    if (const Row* found = row(key)) {
        found->form->setProblem({});
        found->editor->setValue(value);
    }
}

QVariant RecordForm::value(const QString& key)
{
    const Row* found = row(key);
    if (found == nullptr) {
        return {};
    }
    const Result<QVariant> value = found->editor->value();
    found->form->setProblem(value ? QString() : value.error().message);
    return value ? *value : QVariant();
}

void RecordForm::setHint(const QString& key, const QString& hint)
{
    if (const Row* found = row(key)) {
        found->form->setHint(hint);
    }
}

void RecordForm::setProposals(const QString& key, const QStringList& texts)
{
    if (const Row* found = row(key)) {
        found->editor->setProposals(texts);
    }
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.editor->setReadOnly(readOnly);
    }
}

void RecordForm::reloadChoices()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.editor->isTouched()) {
            row.editor->reloadChoices();
        }
    }
}

void RecordForm::setProblem(const QString& key, const QString& problem)
{
    if (const Row* found = row(key)) {
        found->form->setProblem(problem);
    }
}

bool RecordForm::hasProblem() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.form->hasProblem(); });
}

bool RecordForm::isBeingEdited() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return row.editor->isTouched(); });
}

void RecordForm::focusField(const QString& key)
{
    if (const Row* found = row(key)) {
        ensureWidgetVisible(found->form);
        found->editor->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::leave(const Row& row)
{
    const Result<QVariant> value = row.editor->value();
    row.form->setProblem(value ? QString() : value.error().message);
    if (value) {
        emit entered(row.field->key, *value);
    }
}

const RecordForm::Row* RecordForm::row(const QString& key) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&key](const Row& row) { return row.field->key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace daicho
