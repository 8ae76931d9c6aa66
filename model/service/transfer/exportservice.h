// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edition.h"
#include "model/core/result.h"
#include "model/service/checks/checkservice.h"
#include "model/store/assetquery.h"

#include <QString>

#include <optional>

namespace daicho {

class Progress;
class Session;

/// Ipa: the register in the layout of IPA's ledger, its ratings 1–3; IpaOlder: 0–2.
enum class ExportWhat {
    Register,
    Risks,  ///< what stands for each pair of asset and threat
    Scores, ///< every stored score
    LedgerCheck,
    Ipa,
    IpaOlder,
    Units,
    Places,
    Relations,
    Flows,
    Restrictions, ///< whether they are kept
    Measures,
    Treatment, ///< the treatment plan
    Budget     ///< what the measures ask for
};

QString toKey(ExportWhat what);
std::optional<ExportWhat> exportWhatFromKey(const QString& key);

struct ExportOptions
{
    ExportWhat what = ExportWhat::Register;
    QString path;       ///< .xlsx, .csv or .json
    AssetFilter filter; ///< which assets, for both kinds
    AssetOrder order = {QStringLiteral("code")};
    std::optional<int> cycle; ///< of the scores; the register's by default
    /// Public: without what shows weaknesses; the risk list has no public edition.
    Edition edition = Edition::Internal;
    /// A workbook of the register gets a second sheet with what the checks find.
    bool withFindings = false;
    RuleChoice rules = RuleChoice::Ledger; ///< of the findings
};

/// Writes the register or the risk list as a table that imports again without loss, and notes the
/// export in the journal.
class ExportService
{
public:
    explicit ExportService(Session& session)
        : m_session(session)
    {
    }

    /// The number of rows written. Errors: InvalidInput for another file type or a public risk
    /// list; Io where nothing can be written (no file is left then); Cancelled.
    Result<qint64> write(const ExportOptions& options, Progress& progress);

private:
    Session& m_session;
};

} // namespace daicho
