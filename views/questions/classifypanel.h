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

class ClassResult;
class LoweringFields;
class PreviewList;
class QuestionCard;

/// The scheme's questions for one asset, or for several of one kind at once: answered with 1 and 2
/// or Y and N, Backspace goes back, Enter saves. What follows is shown all the time.
class ClassifyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClassifyPanel(const PageServices& services, QWidget* parent = nullptr);

    void show(const Asset& asset) { show(QList<Asset>{asset}); }

    /// Answers that are being given for the same assets stay.
    void show(const QList<Asset>& assets);
    void setReadOnly(bool readOnly);

    const QList<Asset>& assets() const { return m_assets; }

    /// Answers were given and not saved yet.
    bool isChanged() const { return m_changed; }

signals:
    void saved(const QList<daicho::AssetId>& ids);
    void failed(const daicho::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildQuestions();
    void begin();
    void answer(const QString& question, std::optional<bool> yes);
    void answerCurrent(bool yes);
    void takeBack();
    void update();
    void updateCards();
    void updateNote();
    void save();
    bool lowers() const;
    /// The same answers may be given once more: another scheme judged, or the secrecy is over.
    bool isToReview() const;
    /// The classes that all of the assets have; '' where they differ.
    Asset common() const;

    PageServices m_services;
    Scheme m_scheme;
    QString m_schemeShown;
    QList<Asset> m_assets;
    ClassificationDraft m_draft;
    bool m_readOnly = false;
    bool m_changed = false;
    QScrollArea* m_scroll;
    QVBoxLayout* m_questions;
    QList<QuestionCard*> m_cards;
    QLabel* m_note;
    PreviewList* m_preview;
    ClassResult* m_result;
    LoweringFields* m_lowering;
    QPushButton* m_save;
};

} // namespace daicho
