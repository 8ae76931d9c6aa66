// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/loweringdialog.h"

#include "views/questions/loweringfields.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kWidth = 480;

} // namespace

LoweringDialog::LoweringDialog(const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_fields(new LoweringFields(this))
{
    setObjectName(u"loweringDialog"_s);
    setWindowTitle(tr("Lower a class"));
    setMinimumWidth(kWidth);
    auto* sentence = new QLabel(what, this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* lower = buttons->button(QDialogButtonBox::Ok);
    lower->setText(tr("Lower the class"));
    lower->setProperty("primary", true);
    lower->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Keep the class"));
    connect(m_fields, &LoweringFields::changed, lower, [this, lower] {
        lower->setEnabled(m_fields->isComplete());
    });
    connect(m_fields, &LoweringFields::finished, lower, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addWidget(sentence);
    column->addWidget(m_fields);
    column->addWidget(buttons);
}

QString LoweringDialog::reason() const
{
    return m_fields->reason();
}

QString LoweringDialog::approver() const
{
    return m_fields->approver();
}

} // namespace daicho
