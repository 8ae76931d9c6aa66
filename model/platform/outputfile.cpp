// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/outputfile.h"

#include "model/platform/filecalls.h"
#include "model/platform/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

namespace daicho {
namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

/// Follows a symbolic link, as a rename would put a file in the link's place.
QString resolved(const QString& target)
{
    const QFileInfo info(target);
    return info.isSymbolicLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

Result<void> checkTarget(const QString& target)
{
    const QFileInfo info(target);
    const QString shown = QDir::toNativeSeparators(target);
    if (info.isDir()) {
        return fail(ErrorKind::InvalidInput,
                    OutputFileText::tr("%1 is a folder. Name a file in it.").arg(shown),
                    {},
                    target);
    }
    if (info.exists() && !info.isFile()) {
        return fail(ErrorKind::InvalidInput,
                    OutputFileText::tr("%1 is a device and not a file. Name a file.").arg(shown),
                    {},
                    target);
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Failure(writeRefused(target, {Refusal::FolderMissing, {}}));
    }
    if (isReadOnlyMedium(target)) {
        return Failure(writeRefused(target, {Refusal::ReadOnlyMedium, {}}));
    }
    if (info.exists() && !info.isWritable()) {
        return fail(ErrorKind::Io,
                    OutputFileText::tr("%1 is write-protected. Choose another name.").arg(shown),
                    {},
                    target);
    }
    return {};
}

/// Short and without the target's name, which may be as long as names can be.
QString temporaryName()
{
    return QStringLiteral(".daicho-%1.tmp")
        .arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

OutputFile::OutputFile(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::exchange(other.m_target, {}))
{
}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_target, other.m_target);
    return *this;
}

OutputFile::~OutputFile()
{
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
    }
}

Result<OutputFile> OutputFile::create(const QString& target)
{
    const QString file = resolved(target);
    DAICHO_TRY(checkTarget(file));
    const QString path = QFileInfo(file).absoluteDir().filePath(temporaryName());
    if (const auto failure = callCreateExclusively(path)) {
        return Failure(writeRefused(file, *failure));
    }
    return OutputFile(path, file);
}

Result<void> OutputFile::commit()
{
    Q_ASSERT(!m_path.isEmpty());
    if (const auto failure = callProtectAndSync(m_path)) {
        return Failure(writeRefused(m_target, *failure));
    }
    DAICHO_TRY(replaceFile(m_path, m_target));
    m_path.clear();
    return {};
}

Error OutputFile::writeError(const QString& detail) const
{
    // A library that failed for space has left none, or next to none, behind.
    constexpr qint64 kNextToNone = 1024 * 1024;
    const bool isFull = !requireSpace(m_target, kNextToNone);
    return writeRefused(m_target, {isFull ? Refusal::NoSpace : Refusal::Other, detail});
}

} // namespace daicho
