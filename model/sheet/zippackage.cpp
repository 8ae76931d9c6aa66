// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/zippackage.h"

#include "model/sheet/readbudget.h"

#include <QCoreApplication>
#include <QDir>

#include <zip.h>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct ZipPackageText
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)
};

constexpr qint64 kRatioJudgedFrom = qint64(64) << 20;

Failure damaged(const QString& part, const char* reason)
{
    return fail(ErrorKind::Unreadable,
                ZipPackageText::tr("The workbook is damaged: its part %1 can't be unpacked. Open "
                                   "it in Excel and save it again, or fetch it anew.")
                    .arg(part),
                QString::fromUtf8(reason),
                part);
}

zip_source_t* openSource(const QString& path, zip_error_t* error)
{
#ifdef Q_OS_WIN
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    return zip_source_win32w_create(name.c_str(), 0, -1, error);
#else
    return zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error);
#endif
}

} // namespace

void ZipCloser::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipCloser::operator()(zip_file* part) const
{
    zip_fclose(part);
}

QString cleanPartName(const QString& name)
{
    QString clean = name;
    clean.replace(u'\\', u'/');
    clean = QDir::cleanPath(u"/"_s + clean);
    while (clean.startsWith(u"/../"_s)) {
        clean.remove(0, 3);
    }
    return clean.mid(1);
}

PartStream::PartStream(std::unique_ptr<zip_file, ZipCloser> file,
                       QString name,
                       qint64 size,
                       qint64 compressedSize,
                       BudgetMeter& meter)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_size(size)
    , m_compressedSize(compressedSize)
    , m_meter(meter)
{
}

Result<qsizetype> PartStream::read(char* buffer, qsizetype capacity)
{
    const zip_int64_t count = zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(capacity));
    if (count < 0) {
        return damaged(m_name, zip_file_strerror(m_file.get()));
    }
    m_position += count;
    m_meter.countInflated(count);
    if (m_position > kRatioJudgedFrom &&
        m_position / std::max<qint64>(m_compressedSize, 1) > m_meter.budget().inflationRatio) {
        return BudgetMeter::partTooLarge(m_name);
    }
    DAICHO_TRY(m_meter.check());
    return qsizetype(count);
}

ZipPackage::ZipPackage(std::unique_ptr<zip, ZipCloser> archive, BudgetMeter& meter)
    : m_archive(std::move(archive))
    , m_meter(&meter)
{
}

Result<ZipPackage> ZipPackage::open(const QString& path, BudgetMeter& meter)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = openSource(path, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (source) {
            zip_source_free(source);
        }
        return fail(ErrorKind::Unreadable,
                    ZipPackageText::tr("The file begins like a workbook but is cut off or "
                                       "damaged. Fetch or save it again."),
                    reason);
    }
    zip_error_fini(&error);
    ZipPackage package(std::unique_ptr<zip, ZipCloser>(archive), meter);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > meter.budget().parts) {
        return BudgetMeter::tooManyParts(count);
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        const QString stored = QString::fromUtf8(name ? name : "");
        package.m_names.append(stored);
        package.m_places.insert(cleanPartName(stored).toCaseFolded(), static_cast<quint64>(i));
    }
    return package;
}

bool ZipPackage::contains(const QString& name) const
{
    return m_places.contains(cleanPartName(name).toCaseFolded());
}

Result<PartStream> ZipPackage::part(const QString& name) const
{
    const auto place = m_places.constFind(cleanPartName(name).toCaseFolded());
    if (place == m_places.constEnd()) {
        return fail(ErrorKind::Unreadable,
                    ZipPackageText::tr("The workbook is damaged: its part %1 is missing. Open it "
                                       "in Excel and save it again, or fetch it anew.")
                        .arg(name),
                    {},
                    name);
    }
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), *place, 0, &stat) != 0) {
        return damaged(name, zip_strerror(m_archive.get()));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorKind::Unreadable,
                    ZipPackageText::tr("The archive is protected by a password. Take the "
                                       "password off and try again."));
    }
    zip_file_t* file = zip_fopen_index(m_archive.get(), *place, 0);
    if (!file) {
        return damaged(name, zip_strerror(m_archive.get()));
    }
    return PartStream(std::unique_ptr<zip_file, ZipCloser>(file),
                      name,
                      static_cast<qint64>(stat.size),
                      static_cast<qint64>(stat.comp_size),
                      *m_meter);
}

Result<QByteArray> ZipPackage::head(const QString& name, qsizetype length) const
{
    Result<PartStream> stream = part(name);
    if (!stream) {
        return failure(stream);
    }
    QByteArray bytes(length, Qt::Uninitialized);
    const Result<qsizetype> count = stream->read(bytes.data(), length);
    if (!count) {
        return failure(count);
    }
    bytes.truncate(*count);
    return bytes;
}

} // namespace daicho
