// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace daicho {

class JobBar;

enum class SavedState {
    None,
    Saved,    ///< everything is in the register
    Saving,   ///< a commit is under way
    ReadOnly, ///< nothing can be saved
};

struct StatusInfo
{
    QString registerName = {};
    QString path = {};
    QString fiscalYear = {}; ///< as shown: 令和8年度
    QString actor = {};      ///< post, unit
    SavedState saved = SavedState::None;
};

/// Register, fiscal year, actor, running job, saved state; and the page's sentence at the left.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setInfo(const StatusInfo& info);
    void setSentence(const QString& sentence);

    JobBar* jobBar() const { return m_job; }

signals:
    void actorClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addLabel(const char* name);
    static QString savedText(SavedState state);

    QLabel* m_sentence;
    JobBar* m_job;
    QLabel* m_register;
    QLabel* m_year;
    QPushButton* m_actor;
    QLabel* m_saved;
};

} // namespace daicho
