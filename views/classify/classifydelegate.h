// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/classify/classifyqueue.h"
#include "views/widgets/queuedelegate.h"

namespace daicho {

/// A row of the work list: number and name, at the right why it waits and its classes.
class ClassifyDelegate final : public QueueDelegate
{
    Q_OBJECT
public:
    explicit ClassifyDelegate(QObject* parent = nullptr);

    static QString reasonText(ClassifyReason reason);

protected:
    QString note(const QModelIndex& index) const override;
};

} // namespace daicho
