// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "model/core/result.h"

#include <QTemporaryFile>

namespace daicho {

/// Keeps a long answer in a temporary file until all of it is known: an answer is whole, or an
/// error.
class AnswerSpool
{
public:
    Result<void> open()
    {
        return m_file.open() ? Result<void>()
                             : Result<void>(fail(ErrorKind::Io, m_file.errorString()));
    }

    Result<void> add(const QByteArray& line)
    {
        return m_file.write(line) == line.size()
                   ? Result<void>()
                   : Result<void>(fail(ErrorKind::Io, m_file.errorString()));
    }

    void copyTo(Streams& streams)
    {
        constexpr qint64 kPiece = 1 << 16;
        m_file.seek(0);
        while (!m_file.atEnd()) {
            streams.answerBytes(m_file.read(kPiece));
        }
    }

private:
    QTemporaryFile m_file;
};

} // namespace daicho
