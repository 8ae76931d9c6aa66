// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/formfield.h"

#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace daicho {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_problem->setObjectName(u"problem"_s);
    m_label->setBuddy(editor);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setForegroundRole(QPalette::BrightText);
    for (QLabel* below : {m_hint, m_problem}) {
        below->setFont(smallFont());
        below->setWordWrap(true);
        below->setTextFormat(Qt::PlainText);
        below->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kUnit);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    updateLabel();
}

void FormField::setLabel(const QString& label)
{
    m_labelText = label;
    updateLabel();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    updateLabel();
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setProperty("problem", !problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
    m_editor->update();
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormField::updateLabel()
{
    //: A label of a field that must be filled in.
    m_label->setText(m_required ? tr("%1 (required)").arg(m_labelText) : m_labelText);
    // What takes the keys may be a part of the editor.
    for (QWidget* part = m_editor; part; part = part->focusProxy()) {
        part->setAccessibleName(m_labelText);
    }
}

} // namespace daicho
