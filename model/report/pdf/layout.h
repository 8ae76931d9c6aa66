// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/pdf/pageflow.h"

namespace daicho {

/// Puts the document on the flow: cover, then block after block.
void layOut(const PdfDocument& document, PageFlow& flow);

} // namespace daicho
