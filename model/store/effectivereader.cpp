// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/effectivereader.h"

namespace daicho {

namespace {

constexpr auto kSelect = "SELECT effective_confidentiality, effective_integrity, "
                         "effective_availability FROM inheritance WHERE node = $1";

} // namespace

EffectiveReader::EffectiveReader(Database& database)
    : m_select(database, kSelect)
{
}

Result<std::array<QString, 3>> EffectiveReader::of(qint64 asset, const std::array<QString, 3>& own)
{
    m_select.bind(1, asset);
    const Result<bool> row = m_select.step();
    if (!row) {
        return failure(row);
    }
    std::array<QString, 3> classes = own;
    if (*row) {
        classes = {m_select.text(0), m_select.text(1), m_select.text(2)};
    }
    m_select.reset();
    return classes;
}

} // namespace daicho
