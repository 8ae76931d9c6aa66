// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/waitinganswermodel.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestWaitingAnswerModel : public QObject
{
    Q_OBJECT

private slots:

    void answersToQuestionsAreWords()
    {
        WaitingAnswer answer;
        answer.ours = u"{\"A2\":\"no\",\"Q4\":\"yes\"}"_s;
        answer.theirs = u"Q4 に答えがありません"_s;
        WaitingAnswerModel model;

        model.setAnswers({answer});

        const auto shown = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(shown(WaitingAnswerModel::OursColumn), u"A2: no, Q4: yes"_s);
        QCOMPARE(shown(WaitingAnswerModel::TheirsColumn), answer.theirs);
        QVERIFY(shown(WaitingAnswerModel::BaseColumn).isEmpty());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestWaitingAnswerModel)
#include "tst_waitinganswermodel.moc"
