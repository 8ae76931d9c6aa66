// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"

#include <QDialog>

namespace daicho {

/// Brings a ledger into the register in four steps: file, columns, check, result. Nothing is
/// imported before the last one.
class ImportWizard final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportWizard(PageServices& services, QWidget* parent = nullptr);

public slots:
    /// Begins with this file at once.
    void chooseFile(const QString& path);
    void reject() override;

private:
    PageServices m_services;
};

} // namespace daicho
