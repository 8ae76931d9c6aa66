// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columnmap.h"
#include "model/register/field.h"

#include <optional>

namespace daicho {

class Catalogue;
struct Scheme;

/// What the records of a table become.
enum class ImportTarget { Assets, Units, Places, Scores, Relations, Flows, Measures, Restrictions };

QString toKey(ImportTarget target);
std::optional<ImportTarget> importTargetFromKey(const QString& key);

/// The fields of the target in the order of its field list, without their members. A field's place
/// in it is its index in DraftRow.
const std::vector<FieldInfo>& importFields(ImportTarget target);

/// What a table must have a column for: of each list one of the fields, by key.
QList<QStringList> neededFields(ImportTarget target);

enum class OnMatch { Update, Skip, Stop };

QString toKey(OnMatch choice);
std::optional<OnMatch> onMatchFromKey(const QString& key);

/// How a row finds the asset it speaks of. Automatic: by number; without one by Content.
enum class MatchBy { Automatic, Number, Content, Never };

QString toKey(MatchBy choice);
std::optional<MatchBy> matchByFromKey(const QString& key);

/// A cell that is read as if it held this text; the file stays as it is.
struct CellCorrection
{
    int row = 0; ///< as Excel shows it
    QString letter;
    QString value; ///< '' makes the cell blank
    bool operator==(const CellCorrection&) const = default;
};

struct ImportOptions
{
    ImportTarget into = ImportTarget::Assets;
    QString sheet; ///< name or number from 1; empty: the best one. Goes before that of the map.
    ColumnMap map;
    OnMatch onMatch = OnMatch::Update;
    MatchBy matchBy = MatchBy::Automatic;
    QList<CellCorrection> corrections = {};
    /// Whether a unit or place that the register does not know yet is made along with its asset.
    bool createUnits = true;
    bool createPlaces = true;
};

/// By whose words the values are read.
struct ImportContext
{
    const Catalogue& catalogue;
    const Scheme& scheme;
    Language language = Language::Japanese; ///< of the labels in sentences
};

} // namespace daicho
