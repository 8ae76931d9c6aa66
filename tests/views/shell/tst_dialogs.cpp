// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/actordialog.h"
#include "views/shell/newregisterdialog.h"
#include "views/shell/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

NewRegisterChoices someChoices(const QString& folder)
{
    return {.schemes = {{u"mic-2024"_s, u"自治体機密性 3A–1"_s, u"令和6年10月の分類です。"_s},
                        {u"mic-old"_s, u"機密性 3–1"_s}},
            .methods = {{u"policy-5x5"_s, u"起こりやすさ × 損失"_s}, {u"ipa-3.1"_s, u"IPA 3.1"_s}},
            .roles = {{u"secretariat"_s, u"事務局"_s}, {u"head"_s, u"所属長"_s}},
            .folder = folder};
}

void type(const QWidget& dialog, const QString& field, const QString& text)
{
    dialog.findChild<QLineEdit*>(field)->setText(text);
}

QStringList problems(const QWidget& dialog)
{
    QStringList result;
    for (const QLabel* label : dialog.findChildren<QLabel*>(u"problem"_s)) {
        if (!label->text().isEmpty()) {
            result << label->text();
        }
    }
    return result;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private slots:

    void aNewRegisterIsDescribed()
    {
        const QTemporaryDir folder;
        NewRegisterDialog dialog(someChoices(folder.path()));
        dialog.setCity(u"みほん市"_s);
        type(dialog, u"post"_s, u"情報政策課 主査"_s);
        dialog.findChild<QComboBox*>(u"method"_s)->setCurrentIndex(1);

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const NewRegisterDraft draft = dialog.draft();
        QCOMPARE(draft.city, u"みほん市"_s);
        QCOMPARE(draft.path, QDir(folder.path()).filePath(u"みほん市.daicho"_s));
        QCOMPARE(draft.scheme, u"mic-2024"_s);
        QCOMPARE(draft.method, u"ipa-3.1"_s);
        QCOMPARE(draft.actor, (ActorDraft{u"情報政策課 主査"_s, {}, u"secretariat"_s}));
    }

    void allThatIsMissingIsSaidAtOnce()
    {
        NewRegisterDialog dialog(someChoices(u"/tmp"_s));

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(problems(dialog).size(), 3);
    }

    void anExistingFileIsNotOverwritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"みほん市.daicho"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        NewRegisterDialog dialog(someChoices(folder.path()));
        dialog.setCity(u"みほん市"_s);
        type(dialog, u"post"_s, u"主査"_s);

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(problems(dialog).size(), 1);
    }

    void theFileIsNamedAfterTheCity_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"みほん市"_s << u"みほん市.daicho"_s;
        QTest::newRow("signs no file may hold") << u"み/ほ:ん*市?"_s << u"みほん市.daicho"_s;
    }

    void theFileIsNamedAfterTheCity()
    {
        QFETCH(QString, city);
        QFETCH(QString, name);
        NewRegisterDialog dialog(someChoices(QDir::tempPath()));

        dialog.setCity(city);

        QCOMPARE(dialog.draft().path, QDir(QDir::tempPath()).filePath(name));
    }

    void aChosenFileStaysWhenTheCityChanges()
    {
        NewRegisterDialog dialog(someChoices(QDir::tempPath()));
        auto* path = dialog.findChild<QLineEdit*>(u"path"_s);
        QTest::keyClicks(path, u"own.daicho"_s);

        dialog.setCity(u"みほん市"_s);

        QCOMPARE(path->text(), u"own.daicho"_s);
    }

    void theActorIsAPostInAUnit()
    {
        ActorDialog dialog({{u"u1"_s, u"市民課"_s}, {u"u2"_s, u"税務課"_s}},
                           {{u"head"_s, u"所属長"_s}});
        dialog.setDraft({u"課長"_s, u"u2"_s, u"head"_s});

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.draft(), (ActorDraft{u"課長"_s, u"u2"_s, u"head"_s}));
    }

    void anActorWithoutAPostIsRefused()
    {
        ActorDialog dialog({}, {{u"head"_s, u"所属長"_s}});
        dialog.setDraft({u"  "_s, u"市民課"_s, u"head"_s});

        dialog.accept();

        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(problems(dialog).size(), 1);
        QCOMPARE(dialog.draft().unit, u"市民課"_s);
    }

    void settingsAreChangedAndTheRestKept()
    {
        Settings before;
        before.recent = {u"/tmp/a.daicho"_s};
        before.theme = ThemeChoice::Light;
        SettingsDialog dialog(before);
        QCOMPARE(dialog.settings(), before);
        QSignalSpy previewed(&dialog, &SettingsDialog::themePreviewed);

        auto* theme = dialog.findChild<QComboBox*>(u"theme"_s);
        theme->setCurrentIndex(theme->findData(int(ThemeChoice::Dark)));
        auto* language = dialog.findChild<QComboBox*>(u"language"_s);
        language->setCurrentIndex(language->findData(int(LanguageChoice::English)));
        dialog.findChild<QCheckBox*>(u"compact"_s)->setChecked(true);

        QCOMPARE(dialog.settings().theme, ThemeChoice::Dark);
        QCOMPARE(dialog.settings().language, LanguageChoice::English);
        QCOMPARE(dialog.settings().rowHeight, RowHeight::Compact);
        QCOMPARE(dialog.settings().recent, before.recent);
        QCOMPARE(previewed.last().first().value<ThemeChoice>(), ThemeChoice::Dark);
        dialog.reject();
        QCOMPARE(previewed.last().first().value<ThemeChoice>(), ThemeChoice::Light);
    }

    void datesFollowTheLanguageUntilOneChooses()
    {
        SettingsDialog dialog(Settings{});
        QCOMPARE(dialog.settings().dates, DateChoice::AsLanguage);
        QCOMPARE(resolveDates(DateChoice::AsLanguage, Language::Japanese), DateStyle::Wareki);
        QCOMPARE(resolveDates(DateChoice::AsLanguage, Language::English), DateStyle::Iso);

        auto* dates = dialog.findChild<QComboBox*>(u"dateStyle"_s);
        dates->setCurrentIndex(dates->findText(u"2026-04-01"_s));

        QCOMPARE(dialog.settings().dates, DateChoice::Iso);
        QCOMPARE(resolveDates(DateChoice::Iso, Language::Japanese), DateStyle::Iso);
        QCOMPARE(resolveDates(DateChoice::Wareki, Language::English), DateStyle::Wareki);
    }

    void recentRegistersKeepTheirOrder()
    {
        Settings settings;
        for (int number = 0; number < 12; ++number) {
            rememberRegister(settings, QString::number(number));
        }
        QCOMPARE(settings.recent.size(), 10);
        QCOMPARE(settings.recent.first(), u"11"_s);

        rememberRegister(settings, u"5"_s);
        QCOMPARE(settings.recent.first(), u"5"_s);
        QCOMPARE(settings.lastRegister, u"5"_s);

        forgetRegister(settings, u"5"_s);
        QVERIFY(!settings.recent.contains(u"5"_s));
        QVERIFY(settings.lastRegister.isEmpty());
    }

    void theLanguageIsTheChosenOrTheSystems_data()
    {
        QTest::addColumn<LanguageChoice>("choice");
        QTest::addColumn<QString>("system");
        QTest::addColumn<Language>("language");
        QTest::newRow("system ja") << LanguageChoice::System << u"ja_JP"_s << Language::Japanese;
        QTest::newRow("system en") << LanguageChoice::System << u"en_GB"_s << Language::English;
        QTest::newRow("japanese") << LanguageChoice::Japanese << u"en_GB"_s << Language::Japanese;
        QTest::newRow("english") << LanguageChoice::English << u"ja_JP"_s << Language::English;
    }

    void theLanguageIsTheChosenOrTheSystems()
    {
        QFETCH(LanguageChoice, choice);
        QFETCH(QString, system);
        QFETCH(Language, language);
        QCOMPARE(resolveLanguage(choice, system), language);
    }

    void theAboutBoxNamesVersionAndLicence()
    {
        const AboutDialog dialog({u"0.1.0"_s, u"6.4.2"_s, u"policy-5x5 1"_s});
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            all += label->text();
        }
        QVERIFY(all.contains(u"0.1.0"_s));
        QVERIFY(all.contains(u"6.4.2"_s));
        QVERIFY(all.contains(u"GNU General Public License"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestDialogs)
#include "tst_dialogs.moc"
