// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/service/transfer/rowimport.h"

namespace daicho {

/// The import of relations, flows, measures or answers to handling restrictions.
std::unique_ptr<RowImport> linkImport(Session& session, const ImportRun& run, Progress& progress);

} // namespace daicho
