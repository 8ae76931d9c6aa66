// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/aboutdialog.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace daicho {

AboutDialog::AboutDialog(const AboutFacts& facts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Daicho"));
    setMinimumWidth(440);
    auto* logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto* name = new QLabel(tr("Daicho %1").arg(facts.version), this);
    name->setFont(titleFont());
    auto* purpose =
        new QLabel(tr("Information asset register and risk analysis for municipalities"), this);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setText(QStringList{
        tr("Built with Qt %1, SQLite, ICU, OpenSSL, libxlsxwriter, libzip, expat and qpdf.")
            .arg(facts.qtVersion),
        tr("Catalogue: %1").arg(facts.catalogue),
        tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without "
           "warranty. It makes no network connections."),
    }
                      .join(QStringLiteral("\n\n")));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(Grid::kUnit);
    heading->addWidget(name);
    heading->addWidget(purpose);
    auto* top = new QHBoxLayout;
    top->setSpacing(Grid::kMargin);
    top->addWidget(logo);
    top->addLayout(heading, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kMargin);
    column->addLayout(top);
    column->addWidget(text);
    column->addWidget(buttons);
}

} // namespace daicho
