// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QTranslator>

namespace daicho {

/// The language of the texts on screen: the product's own and those of Qt's dialogs. Texts are
/// translated as long as the object lives; it needs a QCoreApplication.
class UiTexts
{
public:
    void use(Language language);

private:
    QTranslator m_product;
    QTranslator m_qt;
};

} // namespace daicho
