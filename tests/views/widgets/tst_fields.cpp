// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/widgets/formfield.h"
#include "views/widgets/searchfield.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

void compose(QWidget& field, const QString& text)
{
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(&field, &event);
}

void commit(QWidget& field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

} // namespace

/// Fields under an input method: what is being converted is not yet said.
class TestFields : public QObject
{
    Q_OBJECT
private slots:

    void returnDuringCompositionConfirmsNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("enter") << int(Qt::Key_Enter);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }

    void returnDuringCompositionConfirmsNothing()
    {
        QFETCH(int, key);
        QWidget dialog;
        LineEdit field(&dialog);
        dialog.show();
        QSignalSpy confirmed(&field, &QLineEdit::returnPressed);
        compose(field, u"じゅうき"_s);
        QVERIFY(field.isComposing());

        QTest::keyClick(&field, Qt::Key(key));

        QCOMPARE(confirmed.size(), 0);
        commit(field, u"住基"_s);
        QVERIFY(!field.isComposing());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
    }

    void searchWaitsForTheEndOfComposition()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::searchChanged);

        compose(field, u"じゅうき"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changed.size(), 0);

        commit(field, u"住基"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"住基"_s);
    }

    void searchReportsAfterTyping()
    {
        SearchField field;
        QSignalSpy changed(&field, &SearchField::searchChanged);

        QTest::keyClicks(&field, u"abc"_s);

        QCOMPARE(changed.size(), 0);
        QVERIFY(changed.wait(2000));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"abc"_s);
    }

    void escapeClearsThenLeaves()
    {
        SearchField field;
        field.search(u"abc"_s);
        QSignalSpy changed(&field, &SearchField::searchChanged);
        QSignalSpy left(&field, &SearchField::leftByEscape);

        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(field.text(), QString());
        QCOMPARE(left.size(), 0);

        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void downGoesToTheResult()
    {
        SearchField field;
        field.setText(u"住基"_s);
        QSignalSpy changed(&field, &SearchField::searchChanged);
        QSignalSpy down(&field, &SearchField::leftDownwards);

        QTest::keyClick(&field, Qt::Key_Down);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(down.size(), 1);
    }

    void aProblemStandsUnderTheField()
    {
        auto* editor = new LineEdit;
        FormField field(u"取得日"_s, editor);
        QVERIFY(!field.hasProblem());

        field.setProblem(u"日付として読めません。"_s);

        QVERIFY(field.hasProblem());
        const auto* problem = field.findChild<QLabel*>(u"problem"_s);
        QCOMPARE(problem->text(), u"日付として読めません。"_s);
        QVERIFY(!problem->isHidden());
        QVERIFY(editor->property("problem").toBool());
        QCOMPARE(editor->accessibleName(), u"取得日"_s);
        QCOMPARE(editor->accessibleDescription(), u"日付として読めません。"_s);
        field.setProblem({});
        QVERIFY(problem->isHidden());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestFields)
#include "tst_fields.moc"
