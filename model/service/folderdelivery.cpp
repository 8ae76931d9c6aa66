// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/folderdelivery.h"

#include "model/register/unit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DepartmentExport)
};

} // namespace

bool FolderDelivery::isFileName(const QString& target, const QString& suffix)
{
    return target.endsWith(suffix, Qt::CaseInsensitive);
}

Result<FolderDelivery> FolderDelivery::begin(const QString& target, const QString& suffix)
{
    FolderDelivery delivery;
    const bool isFile = isFileName(target, suffix) && !QFileInfo(target).isDir();
    delivery.m_suffix = suffix;
    delivery.m_folder = isFile ? QFileInfo(target).absolutePath() : target;
    delivery.m_fileName = isFile ? QFileInfo(target).fileName() : QString();
    if (!isFile && !QDir().mkpath(target)) {
        return fail(
            ErrorKind::Io, Words::tr("The folder “%1” can't be made.").arg(target), {}, target);
    }
    delivery.m_hidden = std::make_unique<QTemporaryDir>(delivery.m_folder + u"/.daicho-XXXXXX"_s);
    if (!delivery.m_hidden->isValid()) {
        return fail(ErrorKind::Io,
                    Words::tr("Nothing can be written to “%1”.").arg(delivery.m_folder),
                    delivery.m_hidden->errorString(),
                    delivery.m_folder);
    }
    return delivery;
}

QString FolderDelivery::pathFor(const Unit& unit)
{
    return pathFor(unit.code + u'_' + unit.name);
}

QString FolderDelivery::pathFor(const QString& wanted)
{
    const QString name = m_fileName.isEmpty() ? m_names.take(wanted) + m_suffix : m_fileName;
    m_written.append(name);
    return m_hidden->filePath(name);
}

Result<void> FolderDelivery::finish()
{
    for (const QString& name : m_written) {
        const QString target = m_folder + u'/' + name;
        if (QFileInfo::exists(target) && !QFile::remove(target)) {
            return fail(ErrorKind::Io,
                        Words::tr("“%1” can't be replaced. Is it open in Excel?").arg(target),
                        {},
                        target);
        }
        if (!QFile::rename(m_hidden->filePath(name), target)) {
            return fail(ErrorKind::Io, Words::tr("“%1” can't be written.").arg(target), {}, target);
        }
    }
    return {};
}

} // namespace daicho
