// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/loweringfields.h"

#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace daicho {

LoweringFields::LoweringFields(QWidget* parent)
    : QWidget(parent)
    , m_reason(new LineEdit(this))
    , m_approver(new LineEdit(this))
    , m_reasonField(new FormField(tr("Reason for the lower class"), m_reason, this))
    , m_approverField(new FormField(tr("Approved by (post)"), m_approver, this))
{
    m_reason->setObjectName(u"classReason"_s);
    m_approver->setObjectName(u"classApprover"_s);
    m_reasonField->setRequired(true);
    m_approverField->setRequired(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_reasonField);
    column->addWidget(m_approverField);
    for (LineEdit* edit : {m_reason, m_approver}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_reasonField->setProblem({});
            m_approverField->setProblem({});
            emit changed();
        });
    }
    connect(m_reason, &QLineEdit::returnPressed, m_approver, [this] { m_approver->setFocus(); });
    connect(m_approver, &QLineEdit::returnPressed, this, &LoweringFields::finished);
}

QString LoweringFields::reason() const
{
    return m_reason->text().trimmed();
}

QString LoweringFields::approver() const
{
    return m_approver->text().trimmed();
}

void LoweringFields::clear()
{
    m_reason->clear();
    m_approver->clear();
}

void LoweringFields::showProblem(const QString& where, const QString& problem)
{
    const bool isApprover = where == "class_approver"_L1;
    (isApprover ? m_approverField : m_reasonField)->setProblem(problem);
    (isApprover ? m_approver : m_reason)->setFocus();
}

void LoweringFields::focusFirstEmpty()
{
    (reason().isEmpty() ? m_reason : m_approver)->setFocus();
}

} // namespace daicho
