// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/exportservice.h"

namespace daicho {

class TableWriter;

/// The register in the columns of IPA's ledger (付録7), with the computed ones as values: ratings
/// that an import kept or else those of the asset's classes, threat and vulnerability of its
/// highest ipa-3.1 score of the cycle. What is not rated stays blank.
class IpaList
{
public:
    explicit IpaList(Session& session)
        : m_session(session)
    {
    }

    Result<qint64> write(TableWriter& writer, const ExportOptions& options, Progress& progress);

private:
    Session& m_session;
};

} // namespace daicho
