// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/readbudget.h"
#include "model/sheet/tablesource.h"

#include <memory>

namespace daicho {

/// Reads .xlsx and .xlsm: a part at a time, streaming, the shared texts kept as UTF-8.
class XlsxReader final : public TableSource
{
public:
    static Result<std::unique_ptr<TableSource>> open(const QString& path, const ReadBudget& budget);
    ~XlsxReader() override;

    QString format() const override;
    QString encoding() const override;
    const QList<SheetInfo>& sheets() const override;
    Result<void> readRows(int sheet, const RowVisitor& visit, Progress& progress) override;
    Result<SheetLayout> layout(int sheet, Progress& progress) override;
    Result<QList<SheetComment>> comments(int sheet) override;
    Result<DocumentProperties> properties() override;
    const QList<SheetProblem>& problems() const override;

private:
    struct State;

    explicit XlsxReader(std::unique_ptr<State> state);

    /// Runs over a sheet; with `visit` null only for its layout.
    Result<void> run(int sheet, const RowVisitor* visit, Progress& progress);
    Result<void> loadShared(Progress& progress);
    Result<QString> partOfSheet(int sheet) const;

    std::unique_ptr<State> m_state;
};

} // namespace daicho
