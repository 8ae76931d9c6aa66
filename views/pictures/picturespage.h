// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/registernames.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/pageservices.h"
#include "views/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace daicho {

class AppContext;
class BannerBar;
class PageHeader;
class PictureView;
class TextRowsModel;

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
    QWidget* makeRisks();
    void makeCommands();
    void connectSignals();
    void choose(Picture picture);
    void read();
    void showRisks(const RiskFilter& filter, const QString& words);
    void takeRisks(const QList<RiskLine>& lines, const QString& words);
    void hideRisks();
    void toggleTable();
    void askForFile();
    void explain();
    QString wordsOf(const RiskFilter& filter) const;
    QString wordOfLevel(const QString& level) const;

    PageServices m_services;
    AppContext& m_context;
    RegisterNames m_names;
    QList<Command*> m_commands;
    PageHeader* m_header;
    BannerBar* m_banner;
    QListWidget* m_list;
    PictureView* m_view;
    QWidget* m_risks;
    QLabel* m_risksTitle;
    QTableView* m_risksTable;
    TextRowsModel* m_riskRows;
    Picture m_picture = Picture::HeatMap;
    RiskFilter m_filter;
    bool m_isStale = true;
    int m_reading = 0; // what comes back for an older question is left out
};

} // namespace daicho
