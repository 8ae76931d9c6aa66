// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings.h"

#include <QSettings>

#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

template <class Choice, size_t count>
using Keys = std::array<std::pair<Choice, QLatin1StringView>, count>;

constexpr Keys<LanguageChoice, 3> kLanguages{{{LanguageChoice::System, QLatin1StringView("system")},
                                              {LanguageChoice::Japanese, QLatin1StringView("ja")},
                                              {LanguageChoice::English, QLatin1StringView("en")}}};
constexpr Keys<ThemeChoice, 4> kThemes{
    {{ThemeChoice::System, QLatin1StringView("system")},
     {ThemeChoice::Light, QLatin1StringView("light")},
     {ThemeChoice::Dark, QLatin1StringView("dark")},
     {ThemeChoice::HighContrast, QLatin1StringView("contrast")}}};
constexpr Keys<DateChoice, 4> kDates{{{DateChoice::AsLanguage, QLatin1StringView("language")},
                                      {DateChoice::Wareki, QLatin1StringView("wareki")},
                                      {DateChoice::WarekiShort, QLatin1StringView("wareki-short")},
                                      {DateChoice::Iso, QLatin1StringView("iso")}}};
constexpr Keys<RowHeight, 2> kRowHeights{{{RowHeight::Normal, QLatin1StringView("normal")},
                                          {RowHeight::Compact, QLatin1StringView("compact")}}};

template <class Choice, size_t count>
Choice fromKey(const Keys<Choice, count>& keys, const QString& key, Choice otherwise)
{
    for (const auto& [choice, name] : keys) {
        if (name == key) {
            return choice;
        }
    }
    return otherwise;
}

template <class Choice, size_t count>
QString toKey(const Keys<Choice, count>& keys, Choice wanted)
{
    for (const auto& [choice, name] : keys) {
        if (choice == wanted) {
            return name;
        }
    }
    return {};
}

constexpr QLatin1StringView kPages("pages/");

} // namespace

Settings loadSettings(const QSettings& store)
{
    const auto text = [&store](QAnyStringView key) {
        return store.value(key.toString()).toString();
    };
    Settings settings;
    settings.language = fromKey(kLanguages, text("language"), settings.language);
    settings.theme = fromKey(kThemes, text("theme"), settings.theme);
    settings.dates = fromKey(kDates, text("dates"), settings.dates);
    settings.rowHeight = fromKey(kRowHeights, text("rows"), settings.rowHeight);
    settings.geometry = store.value(u"geometry"_s).toByteArray();
    settings.lastRegister = text("lastRegister");
    settings.recent = store.value(u"recent"_s).toStringList();
    settings.actor = {text("actor/post"), text("actor/unit"), text("actor/role")};
    for (const QString& key : store.allKeys()) {
        if (key.startsWith(kPages)) {
            settings.pages.insert(key.sliced(kPages.size()), store.value(key).toByteArray());
        }
    }
    return settings;
}

void saveSettings(const Settings& settings, QSettings& store)
{
    store.setValue(u"language"_s, toKey(kLanguages, settings.language));
    store.setValue(u"theme"_s, toKey(kThemes, settings.theme));
    store.setValue(u"dates"_s, toKey(kDates, settings.dates));
    store.setValue(u"rows"_s, toKey(kRowHeights, settings.rowHeight));
    store.setValue(u"geometry"_s, settings.geometry);
    store.setValue(u"lastRegister"_s, settings.lastRegister);
    store.setValue(u"recent"_s, settings.recent);
    store.setValue(u"actor/post"_s, settings.actor.post);
    store.setValue(u"actor/unit"_s, settings.actor.unit);
    store.setValue(u"actor/role"_s, settings.actor.role);
    for (auto page = settings.pages.begin(); page != settings.pages.end(); ++page) {
        store.setValue(kPages + page.key(), page.value());
    }
}

Settings loadUserSettings()
{
    return loadSettings(QSettings());
}

void saveUserSettings(const Settings& settings)
{
    QSettings store;
    saveSettings(settings, store);
}

bool systemPrefersDark(const QPalette& palette)
{
#ifdef Q_OS_WIN
    const QSettings personalise(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                "\\Themes\\Personalize"_s,
                                QSettings::NativeFormat);
    return personalise.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return paletteIsDark(palette);
#endif
}

} // namespace daicho
