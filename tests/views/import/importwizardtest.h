// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/service/assetservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/import/importwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

/// What the tests of the wizard do over and over: write a ledger, go on, choose.
class ImportWizardTest : public QObject
{
protected:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QString& text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("can't write");
        }
        file.write(text.toUtf8());
        return path;
    }

    QString ledger() const
    {
        return write(u"ledger.csv"_s,
                     u"資産番号,資産名,所属,機密性,完全性,可用性,棚番\n"
                     "X001,住民基本台帳,市民課,3B,2,2,1-1\n"
                     "X002,広報紙,秘書広報課,極秘,1,1,1-2\n"
                     "X003,議事録,議会事務局,1,1,1,1-3\n"_s);
    }

    static QPushButton* button(const ImportWizard& wizard, const QString& name)
    {
        return wizard.findChild<QPushButton*>(name);
    }

    static int step(const ImportWizard& wizard)
    {
        return wizard.findChild<QStackedWidget*>()->currentIndex();
    }

    static bool waitFor(const ImportWizard& wizard, int wanted)
    {
        return QTest::qWaitFor([&] { return step(wizard) == wanted; });
    }

    /// Reads the file and goes on to the check.
    static bool goToCheck(ImportWizard& wizard, const QString& file)
    {
        wizard.chooseFile(file);
        if (!waitFor(wizard, 1)) {
            return false;
        }
        button(wizard, u"importNext"_s)->click();
        return waitFor(wizard, 2);
    }

    static bool finish(ImportWizard& wizard)
    {
        const bool isReady =
            QTest::qWaitFor([&] { return button(wizard, u"importNext"_s)->isEnabled(); });
        button(wizard, u"importNext"_s)->click();
        return isReady && waitFor(wizard, 3);
    }

    static void choose(const ImportWizard& wizard, const QString& name, int index)
    {
        auto* combo = wizard.findChild<QComboBox*>(name);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    static QString text(const ImportWizard& wizard, const QString& label)
    {
        return wizard.findChild<QLabel*>(label)->text();
    }

    static void addAsset(PageFixture& fixture, const QString& code, const QString& name)
    {
        Asset asset;
        asset.code = code;
        asset.name = name;
        QVERIFY_OK(fixture.session().assets().add(asset));
    }

    static int rows(const ImportWizard& wizard, const QString& table)
    {
        return wizard.findChild<QTableView*>(table)->model()->rowCount();
    }
};

} // namespace daicho
