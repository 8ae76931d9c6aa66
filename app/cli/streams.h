// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>

namespace daicho {

/// Where a verb speaks: the answer goes to one stream, words and progress to the other. Both are
/// UTF-8, whatever the locale.
class Streams
{
public:
    Streams(QIODevice& answers, QIODevice& words, bool wordsOnTerminal)
        : m_answers(answers)
        , m_words(words)
        , m_wordsOnTerminal(wordsOnTerminal)
    {
    }

    /// A line of the answer.
    void answer(const QString& line);
    /// The answer as one document.
    void answer(const QJsonObject& document);
    /// Bytes of an answer that is written piece by piece.
    void answerBytes(const QByteArray& bytes);

    /// A line for the person.
    void say(const QString& line);
    /// For progress, which writes over its own line.
    void sayOver(const QString& text);

    bool wordsOnTerminal() const { return m_wordsOnTerminal; }

    /// False if some of the answer could not be written.
    bool isSound() const { return m_sound; }

private:
    QIODevice& m_answers;
    QIODevice& m_words;
    bool m_wordsOnTerminal = false;
    bool m_sound = true;
};

} // namespace daicho
