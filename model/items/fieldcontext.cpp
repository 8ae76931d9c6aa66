// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/fieldcontext.h"

#include "model/service/session.h"

namespace daicho {

FormContext::FormContext(Session& session)
    : m_session(session)
    , m_parser(session)
{
}

Result<void> FormContext::reload()
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    m_scheme = *scheme;
    DAICHO_TRY(m_names.reload(m_session));
    return m_parser.reload();
}

FieldTexts FormContext::texts() const
{
    return {
        m_session.environment().catalogue, m_scheme, m_names, m_session.language(), m_dateStyle};
}

} // namespace daicho
