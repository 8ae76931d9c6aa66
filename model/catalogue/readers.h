// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/choice.h"
#include "model/catalogue/clause.h"
#include "model/catalogue/method.h"
#include "model/catalogue/migration.h"
#include "model/catalogue/scheme.h"
#include "model/catalogue/threat.h"

namespace daicho {

class JsonCursor;

// One reader per kind of document. Each notes every problem in the cursor's list and returns
// whatever could be read; the value counts only if the list stays empty.
DocumentHeader readHeader(const JsonCursor& root);
Scheme readScheme(const JsonCursor& root);
Method readMethod(const JsonCursor& root);
ThreatCatalogue readThreats(const JsonCursor& root);
/// Own threats go with the categories and causes of `offered`.
OwnThreats readOwnThreats(const JsonCursor& root, const ThreatCatalogue& offered);
ClauseCatalogue readClauses(const JsonCursor& root);
MeasureCatalogue readMeasures(const JsonCursor& root);
ChoiceCatalogue readChoices(const JsonCursor& root);
MigrationCatalogue readMigrations(const JsonCursor& root);

/// Notes what a method's calculation lacks: unknown operands, tables with holes, overlapping bands.
void checkMethod(const Method& method, const JsonCursor& root);

} // namespace daicho
