// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/waitinganswermodel.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace daicho {

class AppContext;
class BannerBar;
class EmptyState;

/// What came back and waits: takes in returned workbooks, and decides answer by answer, asset by
/// asset or all that is shown, from the keyboard.
class WaitingList final : public QWidget
{
    Q_OBJECT
public:
    /// How much of the list a decision concerns.
    enum class Reach {
        Chosen, ///< the selected answers
        Assets, ///< all answers about the selected assets
        Shown,  ///< all that the filters show
    };

    WaitingList(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    void refresh();
    /// Whose result sheets are written.
    void setCampaign(const QString& uid);
    /// Merges these workbooks and folders as a job and tells what became of them.
    void collect(const QStringList& paths);
    void accept(Reach reach, const QString& reason = {});
    void reject(Reach reach, const QString& reason = {});

signals:
    void counted(int waiting);

private:
    QWidget* makeBar();
    void setUpTable();
    void setUpKeys();
    void showAnswers(const QList<WaitingAnswer>& answers);
    void fillFilters();
    void showResult(const QList<MergeReport>& reports);
    void acceptNumbers();
    void askFiles();
    void askFolder();
    void askResults();
    void askAndAccept(Reach reach);
    void askAndReject(Reach reach);
    std::optional<QString> askedReason(const QString& title, const QString& question);
    QStringList uids(Reach reach) const;
    void decided(const Result<std::optional<EntryRef>>& entry);
    void updateState();

    PageServices m_services;
    AppContext& m_context;
    WaitingAnswerModel m_model;
    QString m_campaign;
    BannerBar* m_banner;
    QComboBox* m_units;
    QComboBox* m_whats;
    QLabel* m_count;
    QPushButton* m_accept;
    QPushButton* m_acceptAll;
    QPushButton* m_reject;
    QPushButton* m_results = nullptr;
    QStackedWidget* m_stack;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace daicho
