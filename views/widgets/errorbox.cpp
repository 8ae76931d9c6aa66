// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/errorbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace daicho {

namespace {

struct ErrorBoxText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBox)
};

} // namespace

void showError(QWidget* parent, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    QMessageBox box(
        QMessageBox::Warning, ErrorBoxText::tr("Daicho"), error.message, QMessageBox::Ok, parent);
    if (!error.detail.isEmpty()) {
        box.setDetailedText(error.detail);
    }
    box.exec();
}

} // namespace daicho
