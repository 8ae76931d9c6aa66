// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/process.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace daicho {

QString hostName()
{
    return QSysInfo::machineHostName();
}

qint64 processId()
{
    return QCoreApplication::applicationPid();
}

} // namespace daicho
