// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/core/wareki.h"
#include "views/shell/choice.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QMap>

namespace daicho {

enum class LanguageChoice { System, Japanese, English };
/// AsLanguage: years of the era in Japanese, ISO in English.
enum class DateChoice { AsLanguage, Wareki, WarekiShort, Iso };

/// What the window remembers from one start to the next. A value: it is handed down and comes back
/// by signal; only app/gui/settings.cpp knows where it is kept.
struct Settings
{
    LanguageChoice language = LanguageChoice::System;
    ThemeChoice theme = ThemeChoice::System;
    DateChoice dates = DateChoice::AsLanguage;
    DateStyle dateStyle = DateStyle::Wareki; ///< what `dates` means in the language shown
    RowHeight rowHeight = RowHeight::Normal;
    QByteArray geometry = {};
    QString lastRegister = {};
    QStringList recent = {};              ///< newest first, ten at most
    QMap<QString, QByteArray> pages = {}; ///< column sets and positions by page id, opaque here
    ActorDraft actor = {};                ///< who acts from now on

    bool operator==(const Settings&) const = default;
};

/// Puts a register at the head of the recent ones.
void rememberRegister(Settings& settings, const QString& path);
void forgetRegister(Settings& settings, const QString& path);

/// The language to show; `systemLocale` is QLocale::system().name().
Language resolveLanguage(LanguageChoice choice, const QString& systemLocale);
DateStyle resolveDates(DateChoice choice, Language language);

} // namespace daicho
