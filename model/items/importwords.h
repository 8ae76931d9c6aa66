// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importservice.h"

namespace daicho {

/// A word of the file that a field does not know, and what it may mean.
struct UnknownWord
{
    QString field;
    QString label;
    QString word;
    int rows = 0;
    QStringList choices;
};

/// Key of the field that a column becomes, by its letter.
using FieldOfColumn = std::function<QString(const QString&)>;

/// The rejected words of fields that hold one of a few values, each once; at most 50.
QList<UnknownWord> unknownWords(const Session& session,
                                ImportTarget target,
                                const ImportReport& report,
                                const FieldOfColumn& fieldOf);

/// Whether the register can keep words and mappings of tables of this kind.
bool isRemembered(ImportTarget target);

} // namespace daicho
