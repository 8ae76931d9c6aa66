// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/clockchoice.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

} // namespace

Result<std::unique_ptr<Clock>> clockFor(const QString& now)
{
    if (now.isEmpty()) {
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    }
    const QDateTime instant = QDateTime::fromString(now, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("DAICHO_NOW is “%1”, which is no instant. Write it as "
                              "2026-04-01T00:00:00Z.")
                        .arg(now),
                    {},
                    u"DAICHO_NOW"_s);
    }
    return std::unique_ptr<Clock>(std::make_unique<FixedClock>(instant));
}

} // namespace daicho
