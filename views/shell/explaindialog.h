// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/figureexplanation.h"

#include <QDialog>

namespace daicho {

/// How a figure came about. Any page opens it for any of its numbers, by click or F9; Escape
/// closes it, Ctrl+C copies the whole.
class ExplainDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExplainDialog(const ExplainedFigure& figure, QWidget* parent = nullptr);

    /// Shows the explanation over the page, or what went wrong.
    static void explain(QWidget* page, const Result<ExplainedFigure>& figure);
    /// The same for the scores of a pair.
    static void explainRisk(QWidget* page, Session& session, AssetId asset, const QString& threat);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeParts();

    ExplainedFigure m_figure;
};

} // namespace daicho
