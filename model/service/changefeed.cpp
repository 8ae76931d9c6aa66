// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/changefeed.h"

namespace daicho {

ChangeFeed::ChangeFeed(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<Committed>();
}

void ChangeFeed::post(const Committed& change)
{
    QMetaObject::invokeMethod(
        this, [this, change] { emit committed(change); }, Qt::QueuedConnection);
}

} // namespace daicho
