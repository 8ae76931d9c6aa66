// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace daicho {

/// The running job: what it does, how far it is, and the way to stop it.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);

    void showJob(const QString& title, bool canCancel);
    /// `total` 0: not known.
    void setProgress(qint64 done, qint64 total);
    /// After cancel was asked for, until the job ends.
    void showCancelling();
    void finishJob();

signals:
    void cancelRequested();

private:
    QLabel* m_title;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace daicho
