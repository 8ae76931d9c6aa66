// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/committed.h"

#include <QObject>

namespace daicho {

/// The one place that tells of commits. Lives in the GUI thread; sessions of any thread post to it
/// after their commit.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(QObject* parent = nullptr);

    /// May be called from any thread.
    void post(const Committed& committed);

signals:
    void committed(const daicho::Committed& committed);
};

} // namespace daicho
