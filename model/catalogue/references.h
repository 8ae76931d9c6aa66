// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daicho {

class Catalogue;
class CatalogueProblems;
struct Threat;

/// Notes what one document says of another and the other does not have: clauses, measure areas,
/// choices, roles, score tables. A kind of document that was not loaded is not looked into.
void checkReferences(const Catalogue& catalogue, CatalogueProblems& problems);
/// The same for one threat, the item `index` of the document `file`.
void checkThreat(const Catalogue& catalogue,
                 const Threat& threat,
                 const QString& file,
                 qsizetype index,
                 CatalogueProblems& problems);
/// The part of it that is about migrations between schemes.
void checkMigrations(const Catalogue& catalogue, CatalogueProblems& problems);

} // namespace daicho
