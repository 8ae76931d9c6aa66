// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/uitexts.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace daicho {

using namespace Qt::StringLiterals;

void UiTexts::use(Language language)
{
    const QString suffix = language == Language::Japanese ? u"_ja"_s : u"_en"_s;

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_product);
    // Qt's own texts may be missing on a machine; its dialogs are English then.
    if (m_qt.load(u"qtbase"_s + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_product.load(u":/translations/daicho"_s + suffix)) {
        QCoreApplication::installTranslator(&m_product);
    }
}

} // namespace daicho
