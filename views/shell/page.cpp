// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/page.h"

namespace daicho {

Page::Page(const PageSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
{
    setObjectName(spec.id);
    setAccessibleName(spec.title);
}

Page::Page(const QString& id, const QString& title, const QString& icon, QWidget* parent)
    : Page(PageSpec{id, title, icon}, parent)
{
}

QList<Command*> Page::commands() const
{
    return {};
}

void Page::refresh()
{
}

void Page::focusSearch()
{
}

void Page::open(const QString&)
{
}

void Page::applySettings(const Settings&)
{
}

QByteArray Page::saveState() const
{
    return {};
}

void Page::restoreState(const QByteArray&)
{
}

bool Page::mayLeave()
{
    return true;
}

void Page::setBadge(int count)
{
    if (count != m_badge) {
        m_badge = count;
        emit badgeChanged(count);
    }
}

void Page::setStatusSentence(const QString& sentence)
{
    if (sentence != m_status) {
        m_status = sentence;
        emit statusChanged(sentence);
    }
}

} // namespace daicho
