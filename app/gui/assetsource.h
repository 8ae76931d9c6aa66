// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/palettesource.h"

namespace daicho {

class AppContext;
class OpenRegister;

/// Finds assets by number, name or reading for the palette, in the reader thread.
class AssetSource final : public PaletteSource
{
public:
    /// `present` gives the register that is open, null for none.
    AssetSource(AppContext& context, std::function<OpenRegister*()> present);

    void find(const QString& text, int limit, const Done& done) override;

private:
    AppContext& m_context;
    std::function<OpenRegister*()> m_present;
};

} // namespace daicho
