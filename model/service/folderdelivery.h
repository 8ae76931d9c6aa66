// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/filenames.h"

#include <QTemporaryDir>

#include <memory>

namespace daicho {

struct Unit;

/// Documents of units on their way into a folder: they appear there together or not at all.
class FolderDelivery
{
public:
    /// `target`: a folder, made where it is missing, or the one file to write where it ends in
    /// `suffix` (".xlsx"). Io where nothing can be written there.
    static Result<FolderDelivery> begin(const QString& target, const QString& suffix);
    static bool isFileName(const QString& target, const QString& suffix);

    /// Where to write the document of the unit until finish().
    QString pathFor(const Unit& unit);
    /// The same for a document that has another name.
    QString pathFor(const QString& wanted);
    Result<void> finish();

private:
    std::unique_ptr<QTemporaryDir> m_hidden;
    QString m_folder;
    QString m_fileName;
    QString m_suffix;
    FileNames m_names;
    QStringList m_written;
};

} // namespace daicho
