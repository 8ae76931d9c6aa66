// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/sharelock.h"

#include "model/platform/files.h"
#include "model/platform/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShareLock)
};

constexpr qint64 kStaleAfterSeconds = 300;

std::optional<ShareHolder> readHolder(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return ShareHolder{json.value("host"_L1).toString(),
                       json.value("account"_L1).toString(),
                       json.value("since"_L1).toString(),
                       json.value("heartbeat"_L1).toString(),
                       json.value("process"_L1).toInteger()};
}

} // namespace

Result<std::unique_ptr<ShareLock>> ShareLock::take(const QString& registerPath, const Clock& clock)
{
    std::unique_ptr<ShareLock> lock(new ShareLock(lockPath(registerPath), clock));
    lock->m_since = clock.instant();
    const Result<void> created = createPrivateFile(lock->m_path);
    if (!created && !QFile::exists(lock->m_path)) {
        return Failure(created.error());
    }
    if (!created) {
        const std::optional<ShareHolder> holder = readHolder(lock->m_path);
        if (holder && holder->host == hostName() && holder->process == processId()) {
            lock->m_isOwner = false;
            return lock;
        }
        const QDateTime beat =
            holder ? QDateTime::fromString(holder->heartbeat, Qt::ISODateWithMs) : QDateTime();
        if (beat.isValid() && beat.secsTo(clock.now()) < kStaleAfterSeconds) {
            lock->m_path.clear();
            return fail(ErrorKind::Locked,
                        Words::tr("%1 on %2 has had this register open since %3. It can be read "
                                  "here, and written once it is closed there.")
                            .arg(holder->account, holder->host, holder->since),
                        {},
                        registerPath);
        }
    }
    DAICHO_TRY(lock->write());
    return lock;
}

ShareLock::~ShareLock()
{
    if (m_isOwner && !m_path.isEmpty()) {
        QFile::remove(m_path);
    }
}

void ShareLock::keepAlive()
{
    if (m_isOwner) {
        static_cast<void>(write());
    }
}

Result<void> ShareLock::write()
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return fail(ErrorKind::Io,
                    Words::tr("The lock file beside the register could not be written."),
                    file.errorString(),
                    m_path);
    }
    const QJsonObject json{{u"host"_s, hostName()},
                           {u"account"_s, accountName()},
                           {u"since"_s, m_since},
                           {u"heartbeat"_s, m_clock.instant()},
                           {u"process"_s, processId()}};
    file.write(QJsonDocument(json).toJson());
    return {};
}

} // namespace daicho
