// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/exportservice.h"
#include "model/sheet/workbookwriter.h"

namespace daicho {

/// The list of risks as a table: the standing score of each pair, or as a list of scores every
/// stored one, with its asset, threat, inputs and level. The columns 資産番号, 脅威ID, 年度,
/// 評価者, 評価の方法, 入力, 備考 and 評価の段階 carry all that an import needs.
class RiskList
{
public:
    explicit RiskList(Session& session)
        : m_session(session)
    {
    }

    Result<qint64> write(TableWriter& writer, const ExportOptions& options, Progress& progress);

    /// Cell styles of the levels, from the lowest to the highest of four.
    static QList<CellStyle> styles();

private:
    Session& m_session;
};

/// Inputs as one text: "likelihood=3 residents=2".
QString inputsText(const QString& json);

} // namespace daicho
