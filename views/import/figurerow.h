// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace daicho {

struct ImportReport;

/// The counts of an import beside each other.
class FigureRow final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void show(const ImportReport& report);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Figure
    {
        QString label;
        int count = 0;
        bool isBad = false;
    };

    QList<Figure> m_figures;
};

} // namespace daicho
