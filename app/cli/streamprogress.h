// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/progress.h"

#include <QElapsedTimer>

#include <atomic>

namespace daicho {

class Streams;

/// Tells how far long work is, where a person sees it, and passes an interruption on.
class StreamProgress final : public Progress
{
public:
    StreamProgress(Streams& streams, const std::atomic<bool>& interrupted);
    ~StreamProgress() override;

    void report(qint64 done, qint64 total) override;

    bool isCancelled() const override { return m_interrupted; }

private:
    Streams& m_streams;
    const std::atomic<bool>& m_interrupted;
    QElapsedTimer m_timer; // since the last showing
};

} // namespace daicho
