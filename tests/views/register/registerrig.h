// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "tests/support/pagefixture.h"
#include "tests/views/shell/fakecontext.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"

#include <QLabel>
#include <QTest>

namespace daicho {

/// A register page over some assets named 資産1, 資産2, …: odd ones information, even ones systems.
struct RegisterRig
{
    FakeContext context;
    PageFixture fixture;
    std::unique_ptr<RegisterPage> page;

    Session& session() { return fixture.session(); }

    RegisterTable* table() const { return page->findChild<RegisterTable*>(); }

    QString sentence() const
    {
        return page->findChild<QLabel*>(QStringLiteral("pageSentence"))->text();
    }

    Asset stored(qint64 id) { return session().assets().asset(AssetId{id}).value_or(Asset()); }

    qint64 newestEntry() { return session().history().entries(1)->first().seq; }

    void trigger(const QString& id)
    {
        for (Command* command : page->commands()) {
            if (command->id() == id) {
                command->execute(context);
            }
        }
    }

    void makePage()
    {
        page = std::make_unique<RegisterPage>(fixture.services(), context);
        page->resize(1600, 900);
        page->show();
    }

    /// With the page shown and its rows loaded.
    bool open(int assets)
    {
        for (int i = 1; i <= assets; ++i) {
            Asset asset;
            asset.name = QStringLiteral("資産%1").arg(i);
            asset.reading = QStringLiteral("しさん%1").arg(i, 3, 10, QChar(u'0'));
            asset.kind = i % 2 == 0 ? QStringLiteral("system") : QStringLiteral("information");
            asset.business = QStringLiteral("業務%1").arg(i);
            if (!session().assets().add(asset)) {
                return false;
            }
        }
        makePage();
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == assets; });
    }
};

} // namespace daicho
