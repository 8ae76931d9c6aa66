// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/overridedialog.h"

#include "model/service/environment.h"
#include "views/widgets/grid.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kWidth = 480;
constexpr int kReasonLines = 4;

} // namespace

OverrideDialog::OverrideDialog(const Scheme& scheme,
                               Property property,
                               const Environment& environment,
                               QWidget* parent)
    : QDialog(parent)
    , m_property(property)
    , m_class(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"overrideDialog"_s);
    setWindowTitle(tr("Override the inherited class"));
    setMinimumWidth(kWidth);
    const Language language = environment.language;
    m_class->setObjectName(u"overrideClassChoice"_s);
    for (const SchemeClass& each : scheme.scale(property).classes) {
        m_class->addItem(u"%1  %2"_s.arg(each.id, each.label.in(language)), each.id);
    }
    m_kind->setObjectName(u"overrideKind"_s);
    for (const Choice& kind : environment.catalogue.choices(u"override_kind"_s).items()) {
        m_kind->addItem(kind.label.in(language), kind.id);
    }
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonLines * fontMetrics().lineSpacing() + 2 * Grid::kGap);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Override"));
    accept->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_reason, &QPlainTextEdit::textChanged, accept, [this, accept] {
        accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    form->addRow(tr("Class"), m_class);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(buttons);
}

ClassOverride OverrideDialog::decision() const
{
    ClassOverride decision;
    decision.property = toKey(m_property);
    decision.schemeClass = m_class->currentData().toString();
    decision.kind = m_kind->currentData().toString();
    decision.reason = m_reason->toPlainText().trimmed();
    return decision;
}

} // namespace daicho
