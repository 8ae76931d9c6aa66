// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// Words one declaration line: `text(u"name", &Asset::name, u"資産名",
/// u"Name").in(Identification)…`
template <class Record>
class FieldBuilder
{
public:
    FieldBuilder(const char16_t* key,
                 FieldType type,
                 typename Field<Record>::Member member,
                 const char16_t* ja,
                 const char16_t* en)
    {
        m_field.key = QString::fromUtf16(key);
        m_field.type = type;
        m_field.member = member;
        m_field.label = {QString::fromUtf16(ja), QString::fromUtf16(en)};
    }

    FieldBuilder& in(FieldGroup group)
    {
        m_field.group = group;
        return *this;
    }

    FieldBuilder& traits(unsigned traits)
    {
        m_field.traits = traits;
        return *this;
    }

    FieldBuilder& width(int characters)
    {
        m_field.width = characters;
        return *this;
    }

    FieldBuilder& choices(const char16_t* set)
    {
        m_field.choices = QString::fromUtf16(set);
        return *this;
    }

    FieldBuilder& clause(const char16_t* number)
    {
        m_field.clause = QString::fromUtf16(number);
        return *this;
    }

    /// Words separated by '|'.
    FieldBuilder& aliases(const char16_t* words)
    {
        for (const QString& word : QString::fromUtf16(words).split(u'|')) {
            m_field.aliases.push_back(word);
        }
        return *this;
    }

    operator Field<Record>() const { return m_field; }

private:
    Field<Record> m_field;
};

} // namespace daicho
