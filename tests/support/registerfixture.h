// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/session.h"

#include <QTemporaryDir>

#include <memory>

namespace daicho {

/// A register in a folder of its own that goes with the fixture; the clock stands at
/// 2026-04-01T00:00:00Z.
class RegisterFixture
{
public:
    RegisterFixture();
    ~RegisterFixture();

    QString path(const QString& name = QStringLiteral("test.daicho")) const
    {
        return m_folder.filePath(name);
    }

    const Environment& environment() const { return *m_environment; }

    /// Creates the register; aborts the test program where that fails.
    Session& create(const NewRegister& beginning = {QStringLiteral("みほん市"), {}, {}, true});
    /// Another session on the same file, acting as `post`.
    std::unique_ptr<Session> open(const QString& post = QStringLiteral("情報政策課長"));

    Session& session() const { return *m_session; }

    void close() { m_session.reset(); }

    /// Runs one SQL text on the file with SQLite alone, as somebody with the sqlite3 shell would.
    void tamper(const QByteArray& sql) const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Environment> m_environment;
    std::unique_ptr<Session> m_session;
};

} // namespace daicho
