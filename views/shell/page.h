// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace daicho {

class Command;
struct Settings;

/// How the navigation shows a page, known before the page is made.
struct PageSpec
{
    QString id;    ///< stable: "home", "register"
    QString title; ///< in the language of the window
    QString icon;  ///< a name of views/widgets/icons.h
};

/// One entry of the navigation. A page shows and forwards; it gets its services in its constructor
/// and knows neither the window nor another page. When the language changes all pages are made
/// anew.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageSpec& spec, QWidget* parent = nullptr);
    Page(const QString& id, const QString& title, const QString& icon, QWidget* parent = nullptr);

    const PageSpec& spec() const { return m_spec; }

    const QString& id() const { return m_spec.id; }

    const QString& title() const { return m_spec.title; }

    const QString& iconName() const { return m_spec.icon; }

    int badge() const { return m_badge; }

    const QString& statusSentence() const { return m_status; }

    /// What only this page can do; shown in the menus and the palette while it is the current one.
    virtual QList<Command*> commands() const;
    /// Asks its services anew: called when the page is shown and after a change it can't follow.
    virtual void refresh();
    virtual void focusSearch();
    /// Shows what AppContext::showPage() was asked for; unknown targets are ignored.
    virtual void open(const QString& target);
    /// Date style and row height; called when the page is added and when they change.
    virtual void applySettings(const Settings& settings);
    /// What to keep between two starts (columns, sorting, splitter), opaque to everybody else.
    virtual QByteArray saveState() const;
    virtual void restoreState(const QByteArray& state);
    /// False while something half-entered needs a decision first; the page says so itself.
    virtual bool mayLeave();

signals:
    void badgeChanged(int count);
    void statusChanged(const QString& sentence);

protected:
    void setBadge(int count);
    void setStatusSentence(const QString& sentence);

private:
    PageSpec m_spec;
    QString m_status;
    int m_badge = 0;
};

} // namespace daicho
