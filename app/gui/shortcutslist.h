// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace daicho {

class MainWindow;

/// Which keys do what, as the menus of the window have them at this moment.
class ShortcutsList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ShortcutsList(MainWindow& window, QWidget* parent = nullptr);
};

} // namespace daicho
