// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/classificationdraft.h"
#include "model/service/pageservices.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daicho {

class AssetTableModel;
class AssetWindow;
class ClassResult;
class FormField;
class LineEdit;
class QuestionCard;

/// The scheme's questions for one asset: answered with Y and N, with what follows shown at once.
class ClassifyPanel : public QWidget
{
    Q_OBJECT
public:
    ClassifyPanel(const PageServices& services,
                  AssetWindow& window,
                  const AssetTableModel& model,
                  QWidget* parent = nullptr);

    void show(const Asset& asset);
    void setReadOnly(bool readOnly);

signals:
    void saved();
    void failed(const daicho::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildQuestions();
    void answer(const QString& question, std::optional<bool> yes);
    void answerCurrent(bool yes);
    void takeBack();
    void update();
    void save();

    PageServices m_services;
    AssetWindow& m_window;
    const AssetTableModel& m_model;
    Asset m_asset;
    ClassificationDraft m_draft;
    QString m_schemeShown;
    bool m_readOnly = false;
    bool m_changed = false;
    QScrollArea* m_scroll;
    QVBoxLayout* m_questions;
    QList<QuestionCard*> m_cards;
    ClassResult* m_result;
    LineEdit* m_reason;
    FormField* m_reasonField;
    QPushButton* m_save;
};

} // namespace daicho
