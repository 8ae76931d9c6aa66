// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/streamprogress.h"
#include "app/cli/streams.h"
#include "tests/support/testmain.h"

#include <QBuffer>

namespace daicho {

using namespace Qt::StringLiterals;

class TestStreams : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_answers = std::make_unique<QBuffer>();
        m_words = std::make_unique<QBuffer>();
        m_answers->open(QIODevice::WriteOnly);
        m_words->open(QIODevice::WriteOnly);
    }

    void answersAndWordsAreApart()
    {
        Streams streams(*m_answers, *m_words, false);

        streams.answer(u"台帳"_s);
        streams.say(u"注意"_s);
        streams.answer(QJsonObject{{u"ok"_s, true}});

        QCOMPARE(m_answers->data(), QByteArray("台帳\n{\n    \"ok\": true\n}\n"));
        QCOMPARE(m_words->data(), QByteArray("注意\n"));
        QVERIFY(streams.isSound());
    }

    void anAnswerThatIsLostShows()
    {
        m_answers->close();
        m_answers->open(QIODevice::ReadOnly);
        Streams streams(*m_answers, *m_words, false);

        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        streams.answer(u"lost"_s);

        QVERIFY(!streams.isSound());
    }

    void progressIsShownOnATerminalAndErased()
    {
        Streams streams(*m_answers, *m_words, true);
        {
            StreamProgress progress(streams, m_interrupted);
            progress.report(1234, 100'000);
            QVERIFY(m_words->data().endsWith("\r1,234 / 100,000"));
        }

        QVERIFY(m_words->data().endsWith(" \r"));
        QCOMPARE(m_answers->data(), QByteArray());
    }

    void progressIsNotShownElsewhere()
    {
        Streams streams(*m_answers, *m_words, false);
        {
            StreamProgress progress(streams, m_interrupted);
            progress.report(1, 2);
        }

        QCOMPARE(m_words->data(), QByteArray());
    }

    void anInterruptionCancels()
    {
        Streams streams(*m_answers, *m_words, false);
        const StreamProgress progress(streams, m_interrupted);

        QVERIFY(!progress.isCancelled());
        m_interrupted = true;
        QVERIFY(progress.isCancelled());
        m_interrupted = false;
    }

private:
    std::unique_ptr<QBuffer> m_answers;
    std::unique_ptr<QBuffer> m_words;
    std::atomic<bool> m_interrupted = false;
};

DAICHO_TEST(TestStreams)

} // namespace daicho

#include "tst_streams.moc"
