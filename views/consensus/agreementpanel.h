// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/textrowsmodel.h"
#include "model/service/consensus/agreementservice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace daicho {

class LevelPill;

/// One pair before the committee: what each rater gave and said, and the value to agree on.
class AgreementPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPanel(Language language, QWidget* parent = nullptr);

    /// The inputs that a committee agrees on by this method.
    void setMethod(const Method& method);
    void setDecision(const QString& body, QDate on);
    void showPair(const PairRatings& pair, const QString& threat);
    /// `why` nothing is shown; without it, that a pair is to be chosen.
    void clear(const QString& why = {});
    void setEditable(bool editable);

    /// The digit sets the input at hand, and the next one is at hand.
    bool typeFigure(int digit);
    /// The raters' median is what is agreed on again.
    void takeMedian();

    /// What each rater gave.
    QTableView* table() const { return m_table; }

    ScoreInputs inputs() const;
    QString reason() const;
    QString decidedBy() const;
    /// Invalid where no date can be read.
    QDate decidedOn() const;

signals:
    void agreed();
    void reopened();

private:
    struct Input
    {
        const MethodInput* input;
        QComboBox* box;
    };

    void setInputs(const ScoreInputs& inputs);
    void markAtHand();
    void showLevel();
    void showRatings(const PairRatings& pair);

    Language m_language;
    Method m_method;
    PairRatings m_pair;
    QLabel* m_subject;
    QLabel* m_class;
    TextRowsModel* m_ratings;
    QTableView* m_table;
    QFormLayout* m_form;
    std::vector<Input> m_inputs;
    size_t m_atHand = 0;
    QLabel* m_result;
    LevelPill* m_pill;
    QLineEdit* m_reason;
    QLineEdit* m_body;
    QLineEdit* m_date;
    QPushButton* m_agree;
    QPushButton* m_reopen;
};

} // namespace daicho
