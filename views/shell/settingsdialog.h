// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/settings.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace daicho {

/// Language, theme, dates and row height. Shows the theme at once; Cancel takes it back.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Settings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    Settings settings() const;

signals:
    void themePreviewed(ThemeChoice theme);

private:
    void fillChoices();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
};

} // namespace daicho
