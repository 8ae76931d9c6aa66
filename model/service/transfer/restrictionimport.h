// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/register/restrictioncheck.h"
#include "model/service/transfer/linkimport.h"

namespace daicho {

/// The import of answers to whether handling restrictions are kept, one row for each unit, year and
/// restriction of a class.
class RestrictionImport final : public LinkImport
{
public:
    RestrictionImport(Session& session, const ImportRun& run, Progress& progress);

protected:
    Result<void> check(DraftRow& row) override;
    Result<std::optional<StoredRecord>> stored(const DraftRow& row) const override;
    QString identity(const DraftRow& row) const override;
    QString twinField() const override;
    QString twinReason(int firstRow) const override;

private:
    /// Words become ids of the register's scheme; a word that it does not have is a problem.
    void findProperty(DraftRow& row, RestrictionCheck& check) const;
    void findClass(DraftRow& row, RestrictionCheck& check) const;
    void findRestriction(DraftRow& row, RestrictionCheck& check) const;
    QString text(const DraftRow& row, const QString& field) const;
};

} // namespace daicho
