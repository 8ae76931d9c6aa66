// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/settings.h"

namespace daicho {

namespace {

constexpr qsizetype kMaxRecent = 10;

} // namespace

void rememberRegister(Settings& settings, const QString& path)
{
    settings.recent.removeAll(path);
    settings.recent.prepend(path);
    if (settings.recent.size() > kMaxRecent) {
        settings.recent.resize(kMaxRecent);
    }
    settings.lastRegister = path;
}

void forgetRegister(Settings& settings, const QString& path)
{
    settings.recent.removeAll(path);
    if (settings.lastRegister == path) {
        settings.lastRegister.clear();
    }
}

Language resolveLanguage(LanguageChoice choice, const QString& systemLocale)
{
    switch (choice) {
    case LanguageChoice::Japanese:
        return Language::Japanese;
    case LanguageChoice::English:
        return Language::English;
    case LanguageChoice::System:
        break;
    }
    return systemLocale.startsWith(u"ja") ? Language::Japanese : Language::English;
}

DateStyle resolveDates(DateChoice choice, Language language)
{
    switch (choice) {
    case DateChoice::Wareki:
        return DateStyle::Wareki;
    case DateChoice::WarekiShort:
        return DateStyle::WarekiShort;
    case DateChoice::Iso:
        return DateStyle::Iso;
    case DateChoice::AsLanguage:
        break;
    }
    return language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso;
}

} // namespace daicho
