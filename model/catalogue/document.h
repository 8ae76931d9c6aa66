// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QByteArray>

namespace daicho {

/// Where a fact comes from, and whether somebody has checked it against the original.
struct Provenance
{
    QString source;
    bool verified = false;

    bool operator==(const Provenance&) const = default;
};

/// What every catalogue document begins with.
struct DocumentHeader
{
    QString file; ///< name below the catalogue folder, for messages
    QString kind; ///< scheme, method, threats, clauses, measures, choices
    QString id;
    QString version;
    Bilingual label;
    QString clause; ///< of the policy, where the whole document serves one
    Provenance provenance;
    /// The one of its kind that a new register starts with.
    bool isDefault = false;
};

/// A document as it was read, byte for byte: a register keeps one of each version that judged a
/// record.
struct CatalogueDocument
{
    QString kind;
    QString id;
    QString version;
    QByteArray json;
    QString digest; ///< SHA-256 of `json`

    bool operator==(const CatalogueDocument&) const = default;
};

} // namespace daicho
