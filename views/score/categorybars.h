// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/service/scoring/scorequeue.h"

#include <QWidget>

class QPainter;

namespace daicho {

class Catalogue;

/// How much is scored: as a whole, and in each category of threats.
class CategoryBars final : public QWidget
{
    Q_OBJECT
public:
    CategoryBars(const Catalogue& catalogue, Language language, QWidget* parent = nullptr);

    void show(const QList<CategoryProgress>& categories);
    void countScore(const QString& category);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintBar(QPainter& painter, int line, const CategoryProgress& progress) const;
    QString labelOf(const CategoryProgress& progress) const;
    CategoryProgress whole() const;

    const Catalogue& m_catalogue;
    Language m_language;
    QList<CategoryProgress> m_categories;
};

} // namespace daicho
