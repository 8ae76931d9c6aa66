// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/items/registernames.h"
#include "model/register/fieldtext.h"
#include "model/service/assets/fieldparser.h"

namespace daicho {

class Session;

/// What an editor of fields needs of the register: its words, its names, and how typed text reads.
class FieldContext
{
public:
    virtual ~FieldContext() = default;

    virtual const Session& session() const = 0;
    virtual const Scheme& scheme() const = 0;
    virtual const RegisterNames& names() const = 0;
    virtual const FieldParser& parser() const = 0;
    /// How values are worded, dates in the style that the person chose.
    virtual FieldTexts texts() const = 0;
};

/// The context of forms that stand beside no table of assets.
class FormContext final : public FieldContext
{
public:
    explicit FormContext(Session& session);

    /// Units, places and scheme as the register has them now.
    Result<void> reload();

    void setDateStyle(DateStyle style) { m_dateStyle = style; }

    const Session& session() const override { return m_session; }

    const Scheme& scheme() const override { return m_scheme; }

    const RegisterNames& names() const override { return m_names; }

    const FieldParser& parser() const override { return m_parser; }

    FieldTexts texts() const override;

private:
    Session& m_session;
    Scheme m_scheme;
    RegisterNames m_names;
    FieldParser m_parser;
    DateStyle m_dateStyle = DateStyle::Wareki;
};

} // namespace daicho
