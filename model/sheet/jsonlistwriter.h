// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/platform/outputfile.h"
#include "model/sheet/tablewriter.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace daicho {

/// Writes a table as a JSON array of objects by column title; empty cells are left out.
class JsonListWriter final : public TableWriter
{
public:
    static Result<std::unique_ptr<JsonListWriter>> create(const QString& path);

    using TableWriter::text;
    Result<void> beginSheet(const SheetSpec& sheet) override;
    Result<void> beginRow() override;
    Result<void> text(int column, QByteArrayView utf8, int style = -1) override;
    Result<void> number(int column, double value, int style = -1) override;
    Result<void> date(int column, QDate value, int style = -1) override;
    Result<void> finish() override;

private:
    explicit JsonListWriter(OutputFile output);
    Result<void> write(const QByteArray& bytes);
    Result<void> flushRow();

    QByteArray key(int column) const { return m_keys[column]; }

    OutputFile m_output;
    QFile m_file;
    QList<QByteArray> m_keys;
    QByteArray m_row;
    bool m_inRow = false;
    bool m_first = true;
};

} // namespace daicho
