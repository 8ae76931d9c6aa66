// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/queuedelegate.h"

namespace daicho {

/// An asset of the queue: number and name, at the right how many of its threats are scored.
class ScoreQueueDelegate final : public QueueDelegate
{
    Q_OBJECT
public:
    explicit ScoreQueueDelegate(QObject* parent = nullptr);

protected:
    QString note(const QModelIndex& index) const override;
};

} // namespace daicho
