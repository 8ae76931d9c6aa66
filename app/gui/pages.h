// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daicho {

class AppContext;
class MainWindow;
struct PageServices;

/// The pages of an open register, in the order of the year's work.
void addPages(MainWindow& window, PageServices& services, AppContext& context);
/// What a rater's part of a round needs, which holds no register of its own.
void addMemberPages(MainWindow& window, PageServices& services);

void showImportWizard(MainWindow& window, PageServices& services);

} // namespace daicho
