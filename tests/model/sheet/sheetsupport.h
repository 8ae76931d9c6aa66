// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/opentable.h"

#include <QMap>

namespace daicho {

/// A file of tests/fixtures/sheet.
QString fixturePath(const QString& name);

/// The folder with other people's spreadsheets; '' where it is absent.
QString sharedDataPath();

bool writeFile(const QString& path, const QByteArray& bytes);

/// A zip archive of these parts.
bool writePackage(const QString& path, const QMap<QString, QByteArray>& parts);

/// The parts of a workbook with one sheet "表"; `rows` stands in its <sheetData>.
QMap<QString, QByteArray> workbookParts(const QByteArray& rows, const QByteArray& strings = {});

/// One line per cell: "B2 Text 住民", a formula as "B2 =Number 3"; after "!" the error that ended
/// it.
QStringList cellLines(TableSource& source, int sheet = 0);

/// Opens and reads the first sheet; an error is one line with "!" before.
QStringList fileLines(const QString& path, const ReadBudget& budget = {});

/// The message of the error that opening or reading every sheet of the file ends with; '' if none.
QString refusalOf(const QString& path, const ReadBudget& budget = {});

const char* typeName(Cell::Type type);

} // namespace daicho
