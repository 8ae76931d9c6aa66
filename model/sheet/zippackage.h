// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace daicho {

class BudgetMeter;

struct ZipCloser
{
    void operator()(zip* archive) const;
    void operator()(zip_file* part) const;
};

/// One part of a package being unpacked, counted against the budget.
class PartStream
{
public:
    PartStream(std::unique_ptr<zip_file, ZipCloser> file,
               QString name,
               qint64 size,
               qint64 compressedSize,
               BudgetMeter& meter);

    const QString& name() const { return m_name; }

    /// As the package declares it; not to be trusted.
    qint64 size() const { return m_size; }

    qint64 position() const { return m_position; }

    /// The bytes put into `buffer`; 0 at the end.
    Result<qsizetype> read(char* buffer, qsizetype capacity);

private:
    std::unique_ptr<zip_file, ZipCloser> m_file;
    QString m_name;
    qint64 m_size;
    qint64 m_compressedSize;
    qint64 m_position = 0;
    BudgetMeter& m_meter;
};

/// The zip container of a workbook: finds parts by name whatever the case or the slashes.
class ZipPackage
{
public:
    static Result<ZipPackage> open(const QString& path, BudgetMeter& meter);

    bool contains(const QString& name) const;

    /// Names as stored, in the order of the container.
    const QStringList& names() const { return m_names; }

    Result<PartStream> part(const QString& name) const;
    /// The first bytes of a part.
    Result<QByteArray> head(const QString& name, qsizetype length) const;

private:
    ZipPackage(std::unique_ptr<zip, ZipCloser> archive, BudgetMeter& meter);

    std::unique_ptr<zip, ZipCloser> m_archive;
    BudgetMeter* m_meter;
    QStringList m_names;
    QHash<QString, quint64> m_places;
};

/// "xl/worksheets/sheet1.xml" for "/xl\worksheets\..\worksheets/sheet1.xml".
QString cleanPartName(const QString& name);

} // namespace daicho
