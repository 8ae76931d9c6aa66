// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/actordialog.h"

#include "views/shell/actorform.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace daicho {

ActorDialog::ActorDialog(const QList<OfferedChoice>& units,
                         const QList<OfferedChoice>& roles,
                         QWidget* parent)
    : QDialog(parent)
    , m_form(new ActorForm(this))
{
    setWindowTitle(tr("Who acts"));
    setMinimumWidth(480);
    m_form->setChoices(units, roles);
    auto* sentence = new QLabel(tr("From now on changes are recorded under this post."), this);
    sentence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kMargin);
    column->addWidget(sentence);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActorDialog::setDraft(const ActorDraft& draft)
{
    m_form->setDraft(draft);
}

ActorDraft ActorDialog::draft() const
{
    return m_form->draft();
}

void ActorDialog::accept()
{
    if (m_form->check()) {
        QDialog::accept();
    }
}

} // namespace daicho
