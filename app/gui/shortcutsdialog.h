// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daicho {

class MainWindow;

/// Which keys do what, as the menus of the window have them at this moment.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(MainWindow& window);
};

} // namespace daicho
