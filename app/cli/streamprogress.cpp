// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/streamprogress.h"

#include "app/cli/streams.h"

#include <QLocale>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMillisecondsBetween = 200;

} // namespace

StreamProgress::StreamProgress(Streams& streams, const std::atomic<bool>& interrupted)
    : m_streams(streams)
    , m_interrupted(interrupted)
{
}

StreamProgress::~StreamProgress()
{
    if (m_timer.isValid()) {
        m_streams.sayOver({});
    }
}

void StreamProgress::report(qint64 done, qint64 total)
{
    if (!m_streams.wordsOnTerminal() ||
        (m_timer.isValid() && m_timer.elapsed() < kMillisecondsBetween)) {
        return;
    }
    m_timer.start();
    const QLocale grouped(QLocale::English);
    m_streams.sayOver(total > 0 ? u"%1 / %2"_s.arg(grouped.toString(done), grouped.toString(total))
                                : grouped.toString(done));
}

} // namespace daicho
