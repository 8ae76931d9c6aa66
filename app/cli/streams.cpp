// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/streams.h"

#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

void Streams::answer(const QString& line)
{
    answerBytes(line.toUtf8() + '\n');
}

void Streams::answer(const QJsonObject& document)
{
    answerBytes(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Streams::answerBytes(const QByteArray& bytes)
{
    m_sound = m_sound && m_answers.write(bytes) == bytes.size();
}

void Streams::say(const QString& line)
{
    m_words.write(line.toUtf8() + '\n');
}

void Streams::sayOver(const QString& text)
{
    constexpr int kWidth = 40; // of the longest text; blanks erase what stood there before
    m_words.write(u"\r%1\r%2"_s.arg(QString(kWidth, u' '), text).toUtf8());
}

} // namespace daicho
