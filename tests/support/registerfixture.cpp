// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registerfixture.h"

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

template <class T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

} // namespace

RegisterFixture::RegisterFixture()
    : m_clock(QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC))
    , m_catalogue(std::make_unique<Catalogue>(require(Catalogue::load())))
    , m_environment(std::make_unique<Environment>(Environment{m_clock, *m_catalogue}))
{
}

RegisterFixture::~RegisterFixture() = default;

Session& RegisterFixture::create(const NewRegister& beginning)
{
    m_session = require(Session::create(path(), beginning, {u"情報政策課長"_s}, *m_environment));
    return *m_session;
}

std::unique_ptr<Session> RegisterFixture::open(const QString& post)
{
    return require(Session::open(path(), {}, {post}, *m_environment));
}

void RegisterFixture::tamper(const QByteArray& sql) const
{
    std::unique_ptr<Database> database = require(Database::open(path(), {}));
    if (const Result<void> done = database->execute(sql.constData()); !done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace daicho
