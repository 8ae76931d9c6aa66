// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assetservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/score/scalerow.h"
#include "views/score/scorepage.h"

#include <QLabel>

// What a hand on the keyboard does to the Score page.
namespace daicho {

using namespace Qt::StringLiterals;

inline constexpr QSize kPage(1080, 724); // of a window of 1280 × 800

inline Asset addAsset(Session& session, const QString& name, qint64 persons = 0)
{
    Asset asset;
    asset.name = name;
    asset.kind = u"information"_s;
    asset.confidentiality = u"3B"_s;
    asset.integrity = u"2"_s;
    asset.availability = u"2"_s;
    if (persons > 0) {
        asset.personal = true;
        asset.personCount = persons;
    }
    return session.assets().add(asset).value_or(Asset());
}

inline QString text(const ScorePage& page, const QString& name)
{
    return page.findChild<QLabel*>(name)->text();
}

inline ScaleRow* row(const ScorePage& page, const QString& key)
{
    return page.findChild<ScaleRow*>(u"input_"_s + key);
}

inline bool load(ScorePage& page)
{
    page.resize(kPage);
    page.show();
    page.refresh();
    return QTest::qWaitFor([&page] {
        const ScaleRow* first = row(page, u"likelihood"_s);
        return first != nullptr && first->isVisible();
    });
}

/// To whatever has the focus, as a hand on the keyboard does.
inline void type(const ScorePage& page, Qt::Key key)
{
    QTest::keyClick(page.focusWidget(), key);
}

inline void typePair(const ScorePage& page, int pair)
{
    for (int i = 0; i < 6; ++i) {
        type(page, Qt::Key(Qt::Key_1 + (pair + i) % 5));
    }
    type(page, Qt::Key_Return);
}

} // namespace daicho
