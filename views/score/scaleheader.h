// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace daicho {

/// The head over a grid of ScaleRows: what is asked, and what each column stands for.
class ScaleHeader final : public QWidget
{
    Q_OBJECT
public:
    ScaleHeader(const QString& label,
                const QString& question,
                QStringList columns,
                QWidget* parent = nullptr);

    /// The widths of the columns as shares of all.
    void setShares(const QList<double>& shares);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_question;
    QStringList m_columns;
    QList<double> m_shares;
};

} // namespace daicho
