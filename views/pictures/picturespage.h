// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/registernames.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/pageservices.h"
#include "model/service/readturn.h"
#include "views/shell/page.h"

class QListWidget;
class QTimer;

namespace daicho {

class AppContext;
class PictureCounts;
class BannerBar;
class PageHeader;
class PictureView;
class RiskListPanel;

/// リスクの図: six pictures of the standing risks, each with the table of its figures one key away
/// and the risks behind every mark.
class PicturesPage final : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    PicturesPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override;
    void refresh() override;
    /// "picture:trend", or a RiskFilter as toKey() writes it: "place:3:4", "level:critical".
    void open(const QString& target) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

private:
    void setUpLayout();
    void makeCommands();
    void addPageCommand(const QString& id,
                        const QString& text,
                        const QString& icon,
                        const QKeySequence& shortcut,
                        const std::function<void()>& run);
    void connectSignals();
    void choose(Picture picture);
    void chooseUnit(UnitId unit);
    void read();
    void take(const RiskPicture& picture);
    void showError(const Error& error);
    void toggleTable();
    void askForFile();
    void explain();
    QString wordsOf(const RiskFilter& filter) const;
    QString wordOfLevel(const QString& level) const;

    PageServices m_services;
    AppContext& m_context;
    ReadTurn m_turn;
    std::shared_ptr<PictureCounts> m_counts; // shared with the work in the reading thread
    RegisterNames m_names;
    QList<Command*> m_commands;
    QTimer* m_soon; ///< one reading for a burst of commits
    QTimer* m_late; ///< until the skeleton stands in for a picture
    PageHeader* m_header;
    BannerBar* m_banner;
    QListWidget* m_list;
    PictureView* m_view;
    RiskListPanel* m_risks;
    Picture m_picture = Picture::HeatMap;
    UnitId m_unit;       ///< whose parts the units' picture shows
    RiskFilter m_wanted; ///< to be listed once the picture is there
    bool m_isStale = true;
};

} // namespace daicho
