// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings.h"
#include "tests/support/testmain.h"

#include <QSettings>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:

    void whatIsSavedComesBack_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::newRow("first start") << Settings();
        QTest::newRow("everything set")
            << Settings{.language = LanguageChoice::English,
                        .theme = ThemeChoice::HighContrast,
                        .dates = DateChoice::Iso,
                        .rowHeight = RowHeight::Compact,
                        .geometry = QByteArray("\x01\x00\xff", 3),
                        .lastRegister = u"/tmp/みほん市.daicho"_s,
                        .recent = {u"/tmp/みほん市.daicho"_s, u"/tmp/a, b.daicho"_s},
                        .pages = {{u"register"_s, QByteArray("\x00\x02", 2)}, {u"journal"_s, "x"}},
                        .actor = {u"情報政策課長"_s, u"0102"_s, u"policy_reviewer"_s}};
        QTest::newRow("short dates")
            << Settings{.theme = ThemeChoice::Dark, .dates = DateChoice::WarekiShort};
    }

    void whatIsSavedComesBack()
    {
        QFETCH(Settings, settings);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        {
            QSettings store(path, QSettings::IniFormat);
            saveSettings(settings, store);
        }

        const QSettings store(path, QSettings::IniFormat);

        QCOMPARE(loadSettings(store), settings);
    }

    void damagedValuesKeepTheirDefault()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue(u"theme"_s, u"purple"_s);
        store.setValue(u"language"_s, 17);
        store.setValue(u"recent"_s, u"/tmp/one.daicho"_s);

        const Settings settings = loadSettings(store);

        QCOMPARE(settings.theme, ThemeChoice::System);
        QCOMPARE(settings.language, LanguageChoice::System);
        QCOMPARE(settings.recent, QStringList{u"/tmp/one.daicho"_s});
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestSettings)
#include "tst_settings.moc"
