// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/views/register/registerrig.h"
#include "views/questions/classifypanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

/// Classifying beside the table: questions, grounds, several assets at once.
class TestRegisterClasses : public QObject
{
    Q_OBJECT

    std::unique_ptr<RegisterRig> m_rig;

private slots:

    void init() { m_rig = std::make_unique<RegisterRig>(); }

    void cleanup() { m_rig.reset(); }

    void questionsAreAnsweredWithKeys()
    {
        QVERIFY(m_rig->open(1));
        m_rig->table()->chooseRow(0, 1);
        m_rig->page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_rig->page->findChild<ClassifyPanel*>();
        auto* save = panel->findChild<QPushButton*>(u"classify"_s);
        QVERIFY(!save->isEnabled());

        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(panel, Qt::Key_Y);
        }
        QVERIFY(save->isEnabled());
        QTest::keyClick(panel, Qt::Key_Return);

        QCOMPARE(m_rig->stored(1).confidentiality, u"3A"_s);
        QCOMPARE(m_rig->stored(1).classBasis, u"questions"_s);
    }

    void loweringAClassAsksForTheReason()
    {
        QVERIFY(m_rig->open(1));
        Asset edited = m_rig->stored(1);
        edited.confidentiality = u"3A"_s;
        QVERIFY_OK(m_rig->session().assets().update(m_rig->stored(1), edited));
        m_rig->table()->chooseRow(0, 1);
        m_rig->page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_rig->page->findChild<ClassifyPanel*>();
        auto* save = panel->findChild<QPushButton*>(u"classify"_s);
        for (int i = 0; i < 30 && !save->isEnabled(); ++i) {
            QTest::keyClick(panel, Qt::Key_N);
        }

        save->click();
        QCOMPARE(m_rig->stored(1).confidentiality, u"3A"_s);
        panel->findChild<QLineEdit*>(u"classReason"_s)->setText(u"公開した"_s);
        save->click();
        QCOMPARE(m_rig->stored(1).confidentiality, u"3A"_s);
        panel->findChild<QLineEdit*>(u"classApprover"_s)->setText(u"総務部長"_s);
        save->click();

        QCOMPARE(m_rig->stored(1).confidentiality, u"1"_s);
        QCOMPARE(m_rig->stored(1).classReason, u"公開した"_s);
        QCOMPARE(m_rig->stored(1).classApprover, u"総務部長"_s);
    }

    void severalAssetsAreAnsweredAtOnce()
    {
        QVERIFY(m_rig->open(2));
        m_rig->table()->selectAll();
        m_rig->page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_rig->page->findChild<ClassifyPanel*>();
        QCOMPARE(panel->assets().size(), 2);
        QTest::keyClick(panel, Qt::Key_2);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_Backspace);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_1);
        QTest::keyClick(panel, Qt::Key_2);
        auto* preview = panel->findChild<QTreeWidget*>(u"classPreview"_s);
        QCOMPARE(preview->topLevelItemCount(), 2);
        QCOMPARE(preview->topLevelItem(0)->text(2), u"3B/2/1"_s);
        QTest::keyClick(panel, Qt::Key_Return);

        QCOMPARE(m_rig->stored(1).confidentiality, u"3B"_s);
        QCOMPARE(m_rig->stored(2).confidentiality, u"3B"_s);
        QVERIFY_OK(m_rig->session().history().undo());
        QVERIFY(m_rig->stored(1).confidentiality.isEmpty());
        QVERIFY(m_rig->stored(2).confidentiality.isEmpty());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterClasses)
#include "tst_registerclasses.moc"
