// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/gui/looks/citywalk.h"
#include "tests/app/gui/looks/textprobe.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// The whole program as it looks: the sample city, every page, every dialog, both languages.
/// With DAICHO_LOOKS=FOLDER all that is seen is kept there as pictures, in every theme.
class TestAppearance : public QObject
{
    Q_OBJECT

    QString m_language;
    QStringList m_clipped;
    QStringList m_unnamed;
    QStringList m_english;
    QStringList m_passed; // of appearance.txt
    int m_screens = 0;

    bool readPassed()
    {
        QFile file(QFINDTESTDATA(u"appearance.txt"_s));
        const bool isRead = file.open(QIODevice::ReadOnly);
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#')) {
                m_passed << line;
            }
        }
        return isRead;
    }

    bool isPassed(const QString& found) const
    {
        return std::any_of(m_passed.begin(), m_passed.end(), [&found](const QString& part) {
            return found.contains(part);
        });
    }

    static void keep(const QString& name, QWidget* screen)
    {
        const QString folder = qEnvironmentVariable("DAICHO_LOOKS");
        if (folder.isEmpty()) {
            return;
        }
        QDir().mkpath(folder);
        int number = 0;
        for (const Theme theme : {Theme::Dark, Theme::HighContrast, Theme::Light}) {
            applyTheme(*qApp, theme);
            QCoreApplication::processEvents();
            screen->grab().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(number++));
        }
    }

    void see(const QString& name, QWidget* screen)
    {
        ++m_screens;
        const QString place = m_language + u'-' + name;
        const auto add = [&](QStringList& all, const QStringList& found) {
            for (const QString& line : found) {
                if (const QString whole = place + u": "_s + line; !isPassed(whole)) {
                    all << whole;
                }
            }
        };
        add(m_clipped, clippedTexts(*screen));
        add(m_unnamed, unnamedInputs(*screen));
        if (m_language == "ja"_L1) {
            add(m_english, englishTexts(*screen));
        }
        keep(place, screen);
    }

    /// Each in a line of its own: a failure's message is cut where it grows long.
    static QStringList told(QStringList found)
    {
        found.removeDuplicates();
        for (const QString& place : std::as_const(found)) {
            qWarning().noquote() << place;
        }
        return found;
    }

private slots:

    void initTestCase()
    {
        QVERIFY(readPassed());
        CityWalk city([this](const QString& name, QWidget* screen) { see(name, screen); });
        m_language = u"ja"_s;
        QVERIFY(city.open());
        city.walk();
        m_language = u"en"_s;
        city.speak(LanguageChoice::English);
        city.walk();
        QVERIFY(m_screens > 60);
    }

    void everyTextIsShownInFull() { QCOMPARE(told(m_clipped), QStringList()); }

    void everyInputHasAName() { QCOMPARE(told(m_unnamed), QStringList()); }

    void noEnglishIsLeftOnTheJapaneseScreen() { QCOMPARE(told(m_english), QStringList()); }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAppearance)
#include "tst_appearance.moc"
