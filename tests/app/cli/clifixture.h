// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "tests/support/registerfixture.h"

#include <QProcessEnvironment>

#include <atomic>

namespace daicho {

/// What a run of the command line left.
struct CliOutcome
{
    int code = -1;
    QString out;
    QString words;

    /// The answer as JSON; an empty object, which no test expects, where it is none.
    QJsonObject json() const;
    /// Of {"error": …}.
    QJsonObject error() const;
    /// The answer with every digest as DIGEST, since uids differ from run to run.
    QString masked() const;
};

/// Runs verbs in this process, in English, at 2026-04-01T00:00:00Z, beside a register of its own.
class CliFixture : public RegisterFixture
{
public:
    CliFixture();

    CliOutcome run(const QStringList& typed);

    void set(const QString& variable, const QString& value) { m_variables.insert(variable, value); }

    void interrupt() { m_interrupted = true; }

    /// Makes the register with one unit-less asset A000001 and closes it.
    Asset createWithAsset();

    /// Writes a file into the fixture's folder and gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QProcessEnvironment m_variables;
    std::atomic<bool> m_interrupted = false;
};

} // namespace daicho
