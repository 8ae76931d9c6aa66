// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace daicho {

/// One thing the palette can find.
struct PaletteItem
{
    QString group = {}; ///< "Pages", "Actions", "Assets"
    QString text = {};
    QString hint = {}; ///< unit, number, shortcut: at the right
    QString icon = {};
    bool isEnabled = true;
    std::function<void()> run = {};
};

/// Where the palette looks. `done` may be called later (a search in the reader thread), from the
/// GUI thread and at most once; answers to an outdated text are dropped by the palette.
class PaletteSource
{
public:
    using Done = std::function<void(const QList<PaletteItem>&)>;

    virtual ~PaletteSource() = default;
    virtual void find(const QString& text, int limit, const Done& done) = 0;
};

/// Items whose folded text holds all words of `text`; those that begin with it come first.
QList<PaletteItem> matchingItems(const QList<PaletteItem>& items, const QString& text, int limit);

/// A source over a list that is made anew for each search: pages, commands.
class ListSource final : public PaletteSource
{
public:
    explicit ListSource(std::function<QList<PaletteItem>()> items);

    void find(const QString& text, int limit, const Done& done) override;

private:
    std::function<QList<PaletteItem>()> m_items;
};

} // namespace daicho
