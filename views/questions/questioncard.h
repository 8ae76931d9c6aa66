// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace daicho {

struct Question;
enum class Language;

/// One question of the scheme with its hint and examples, and the two answers.
class QuestionCard : public QFrame
{
    Q_OBJECT
public:
    QuestionCard(const Question& question, Language language, QWidget* parent = nullptr);

    const QString& question() const { return m_id; }

    /// The examples of this business stand first.
    void showExamplesFor(const QString& business, const Question& question, Language language);
    /// `current`: the one that the keys answer; it shows hint and examples.
    void show(std::optional<bool> answer, bool current);
    void setReadOnly(bool readOnly);

signals:
    void answered(bool yes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    QLabel* m_help;
    QPushButton* m_yes;
    QPushButton* m_no;
    bool m_current = false;
};

} // namespace daicho
