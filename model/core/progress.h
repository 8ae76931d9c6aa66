// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace daicho {

/// What long work tells about itself and asks: implemented by jobs, the command line and tests.
class Progress
{
public:
    virtual ~Progress() = default;

    /// `total` 0 means "not known".
    virtual void report(qint64 done, qint64 total) = 0;
    /// True once the user asked to stop; the work then returns ErrorKind::Cancelled.
    virtual bool isCancelled() const = 0;
};

/// For work nobody watches.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}

    bool isCancelled() const override { return false; }
};

} // namespace daicho
