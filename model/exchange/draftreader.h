// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"

#include <QJsonObject>

#include <bitset>
#include <functional>
#include <memory>

namespace daicho {

/// One place of a table that can't be imported as it is, or was changed on the way.
struct ImportProblem
{
    int row = 0; ///< as Excel shows it
    QString letter;
    QString header;
    QString value;
    QString reason; ///< translated sentence

    /// "機密性 (F)", "F" without a header, '' for the row as a whole.
    QString column() const;
    bool operator==(const ImportProblem&) const = default;
};

/// A unit, place or asset named by a text, to be found by the service.
struct DraftReference
{
    int field = 0; ///< index in importFields()
    QString text;  ///< code, name, or path from the top
    /// From the top down where the table says so (columns 部, 課, 係; 総務部　総務課); else one.
    QStringList path;
    QString letter;
    QString header;
};

constexpr size_t kMaxImportFields = 128;
using FieldMask = std::bitset<kMaxImportFields>;

/// One record as a table gives it. Nothing is guessed: what could not be understood is a problem,
/// and a row with a problem must not become a record.
struct DraftRow
{
    int row = 0; ///< as Excel shows it
    /// By field index; invalid for blank. References stay invalid here and stand in references.
    std::vector<QVariant> values;
    /// The fields to write: those whose cell holds a value; of an own export also the blank ones,
    /// which then empty the stored value. A blank cell of any other table leaves it as it is.
    FieldMask given;
    QJsonObject extra; ///< by header; of an own export to be taken as a whole
    std::vector<DraftReference> references;
    std::vector<ImportProblem> problems;
    std::vector<ImportProblem> warnings;

    bool isRejected() const { return !problems.empty(); }
};

/// An error ends the reading and is passed on.
using DraftVisitor = std::function<Result<void>(DraftRow&)>;

/// Streams the records of one sheet; memory does not grow with their number but for the numbers
/// that have been seen (an asset number given twice is a problem of the second row).
class DraftReader
{
public:
    /// Finds sheet, header and columns. Unreadable: no header row. NotFound: no such sheet.
    /// InvalidInput: a bad map, or a table without a column for the name.
    static Result<DraftReader> open(TableSource& source,
                                    const ImportOptions& options,
                                    const ImportContext& context,
                                    Progress& progress);
    DraftReader(DraftReader&&) noexcept;
    DraftReader& operator=(DraftReader&&) noexcept;
    ~DraftReader();

    /// Its rows and preview are not filled.
    const SheetAnalysis& sheet() const;

    /// The fields that the table has a column for.
    const FieldMask& mappedFields() const;

    bool isOwnExport() const { return sheet().ownExport; }

    /// Visits every record, rejected or not; the number of them.
    Result<int> read(const DraftVisitor& visit, Progress& progress);

    /// Sentences about the table as a whole: sheets, notes and rows passed over. Complete after
    /// read().
    QStringList warnings() const;

private:
    struct State;

    explicit DraftReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace daicho
