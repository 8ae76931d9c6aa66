// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importservice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace daicho {

/// The first step: which file, and what its rows are.
class ImportFileStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFileStep(QWidget* parent = nullptr);

    ImportTarget target() const;
    /// '' clears it.
    void showFile(const QString& path);
    void showProblem(const QString& sentence);

signals:
    void fileChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void askForFile();

    QComboBox* m_target;
    QLabel* m_file;
    QLabel* m_problem;
};

} // namespace daicho
