// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/matchkey.h"

#include "model/core/textfold.h"

namespace daicho {

namespace {

const QChar kSeparator = u'\x1f';

} // namespace

QString assetNumberKey(const QString& code, const QString& branch)
{
    const QString number = foldLabel(code);
    return number.isEmpty() ? QString() : number + kSeparator + foldLabel(branch);
}

QString assetContentKey(const QString& unit,
                        const QString& business,
                        const QString& name,
                        const QString& media)
{
    return foldLabel(unit) + kSeparator + foldLabel(business) + kSeparator + foldLabel(name) +
           kSeparator + media;
}

} // namespace daicho
