// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scorequeuedelegate.h"

#include "model/items/scorequeuemodel.h"

using namespace Qt::StringLiterals;

namespace daicho {

ScoreQueueDelegate::ScoreQueueDelegate(QObject* parent)
    : QueueDelegate(ScoreQueueModel::CodeRole, parent)
{
}

QString ScoreQueueDelegate::note(const QModelIndex& index) const
{
    const int done = index.data(ScoreQueueModel::DoneRole).toInt();
    const int total = index.data(ScoreQueueModel::TotalRole).toInt();
    return u"%1/%2"_s.arg(done).arg(total);
}

} // namespace daicho
