// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace daicho {

/// The text as a file name (without folder and ending) that Windows, macOS and Linux all take.
QString safeFileName(const QString& text);

/// File names of one folder: no two alike, whatever their case.
class FileNames
{
public:
    /// A safe name, with (2), (3) … behind where it is taken.
    QString take(const QString& wanted);

private:
    QSet<QString> m_taken;
};

} // namespace daicho
