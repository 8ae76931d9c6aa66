// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/actorform.h"

#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>

namespace daicho {

using namespace Qt::StringLiterals;

ActorForm::ActorForm(QWidget* parent)
    : QWidget(parent)
    , m_post(new LineEdit(this))
    , m_unit(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_postField(new FormField(tr("Post"), m_post, this))
    , m_unitField(new FormField(tr("Unit"), m_unit, this))
{
    m_post->setObjectName(u"post"_s);
    m_unit->setObjectName(u"unit"_s);
    m_role->setObjectName(u"role"_s);
    m_post->setPlaceholderText(tr("For example: Information policy section, chief"));
    m_postField->setRequired(true);
    m_postField->setHint(
        tr("The name of the post, not of the person. Every change is recorded under it."));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(Grid::kMargin);
    pair->addWidget(m_unitField, 1);
    pair->addWidget(new FormField(tr("Role"), m_role, this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_postField);
    column->addLayout(pair);
    connect(m_post, &QLineEdit::textChanged, this, [this] { m_postField->setProblem({}); });
}

void ActorForm::setChoices(const QList<OfferedChoice>& units, const QList<OfferedChoice>& roles)
{
    m_unit->clear();
    m_role->clear();
    m_unit->setEditable(units.isEmpty());
    if (units.isEmpty()) {
        m_unit->setLineEdit(new LineEdit(m_unit));
    }
    for (const OfferedChoice& unit : units) {
        m_unit->addItem(unit.label, unit.id);
    }
    for (const OfferedChoice& role : roles) {
        m_role->addItem(role.label, role.id);
        m_role->setItemData(m_role->count() - 1, role.explanation, Qt::ToolTipRole);
    }
}

void ActorForm::setDraft(const ActorDraft& draft)
{
    m_post->setText(draft.post);
    if (m_unit->isEditable()) {
        m_unit->setEditText(draft.unit);
    } else {
        m_unit->setCurrentIndex(m_unit->findData(draft.unit));
    }
    m_role->setCurrentIndex(qMax(0, m_role->findData(draft.role)));
}

ActorDraft ActorForm::draft() const
{
    return {.post = m_post->text().trimmed(),
            .unit = m_unit->isEditable() ? m_unit->currentText().trimmed()
                                         : m_unit->currentData().toString(),
            .role = m_role->currentData().toString()};
}

bool ActorForm::check()
{
    const bool missing = draft().post.isEmpty();
    m_postField->setProblem(missing ? tr("Enter the post under which changes are recorded.")
                                    : QString());
    if (missing) {
        m_post->setFocus();
    }
    return !missing;
}

} // namespace daicho
