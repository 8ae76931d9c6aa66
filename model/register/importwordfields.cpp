// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/register/importword.h"

namespace daicho {

using enum FieldType;

const FieldList<ImportWord>& importWordFields()
{
    using F = FieldBuilder<ImportWord>;
    static const FieldList<ImportWord> fields = {
        F(u"field", Text, &ImportWord::field, u"項目", u"Field").traits(Required),
        F(u"word", Text, &ImportWord::word, u"台帳の語", u"Word").traits(Required),
        F(u"value", Text, &ImportWord::value, u"意味する値", u"Value").traits(Required),
    };
    return fields;
}

} // namespace daicho
