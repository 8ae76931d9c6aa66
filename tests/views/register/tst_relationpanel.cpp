// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/jobrunner.h"
#include "model/service/sessionthread.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"
#include "views/register/overridedialog.h"
#include "views/register/relationpanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRelationPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RelationPanel> m_panel;

    Asset add(const QString& name, const QString& confidentiality)
    {
        Asset asset;
        asset.name = name;
        asset.kind = u"information"_s;
        asset.confidentiality = confidentiality;
        return m_session->assets().add(asset).value_or(Asset());
    }

    template <class Widget>
    Widget* child(const QString& name) const
    {
        return m_panel->findChild<Widget*>(name);
    }

    QString cell(int row, int column) const
    {
        return child<QTreeWidget>(u"inheritedClasses"_s)->topLevelItem(row)->text(column);
    }

    void addFromSearch(const QString& kind, const QString& code)
    {
        auto* kinds = child<QComboBox>(u"relationKind"_s);
        kinds->setCurrentIndex(kinds->findData(kind));
        auto* search = child<QLineEdit>(u"relationSearch"_s);
        search->clear();
        QTest::keyClicks(search, code);
        child<QPushButton>(u"addRelation"_s)->click();
    }

private slots:

    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        m_fixture->create();
        m_fixture->close();
        m_feed = std::make_unique<ChangeFeed>();
        Environment environment = m_fixture->environment();
        environment.feed = m_feed.get();
        const SessionPlan plan{m_fixture->path(), {}, {u"情報政策課長"_s}, environment};
        auto session = Session::open(plan.path, {}, plan.actor, environment);
        QVERIFY_OK(session);
        m_session = std::move(*session);
        m_reader = std::make_unique<SessionThread>(plan);
        m_jobs = std::make_unique<JobRunner>(plan);
        m_panel =
            std::make_unique<RelationPanel>(PageServices{*m_session, *m_reader, *m_feed, *m_jobs});
        m_panel->setVisible(true);
    }

    void cleanup()
    {
        m_panel.reset();
        m_jobs.reset();
        m_reader.reset();
        m_session.reset();
    }

    void aRelationIsAddedAndTakenAwayHere()
    {
        const Asset data = add(u"住民情報"_s, u"3B"_s);
        const Asset system = add(u"住民システム"_s, u"2"_s);
        m_panel->show(data);
        addFromSearch(u"processed_by"_s, system.code);
        auto* list = child<QTreeWidget>(u"relationList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), system.code);

        m_panel->show(system);
        QCOMPARE(cell(0, 1), u"2"_s);
        QCOMPARE(cell(0, 2), u"3B"_s);
        QCOMPARE(cell(0, 3), u"3B"_s);
        auto* path = child<QLabel>(u"inheritancePath"_s);
        QVERIFY(path->text().contains(data.name));
        QSignalSpy wanted(m_panel.get(), &RelationPanel::assetWanted);
        emit path->linkActivated(QString::number(data.id.value));
        QCOMPARE(wanted.first().first().value<AssetId>(), data.id);

        list->setCurrentItem(list->topLevelItem(0));
        child<QPushButton>(u"removeRelation"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 0);
        QCOMPARE(cell(0, 3), u"2"_s);
    }

    void anOverrideNeedsAReason()
    {
        const Asset data = add(u"住民情報"_s, u"3B"_s);
        const Asset system = add(u"住民システム"_s, u"2"_s);
        m_panel->show(data);
        addFromSearch(u"stored_in"_s, system.code);
        m_panel->show(system);
        child<QPushButton>(u"overrideClass"_s)->click();
        auto* dialog = m_panel->findChild<OverrideDialog*>();
        QVERIFY(dialog != nullptr);
        auto* accept = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!accept->isEnabled());
        auto* classes = dialog->findChild<QComboBox*>(u"overrideClassChoice"_s);
        classes->setCurrentIndex(classes->findData(u"3C"_s));
        dialog->findChild<QPlainTextEdit*>(u"overrideReason"_s)->setPlainText(u"一部だけ"_s);
        accept->click();
        QCOMPARE(cell(0, 2), u"3B"_s);
        QCOMPARE(cell(0, 3), u"3C"_s);
        QVERIFY(child<QLabel>(u"inheritancePath"_s)->text().contains(u"一部だけ"_s));
    }

    void aCycleIsShownAndARefusalSaysWhy()
    {
        const Asset one = add(u"一"_s, {});
        const Asset two = add(u"二"_s, {});
        QSignalSpy failed(m_panel.get(), &RelationPanel::failed);
        m_panel->show(one);
        QVERIFY(child<QLabel>(u"relationCycle"_s)->isHidden());
        addFromSearch(u"runs_on"_s, two.code);
        addFromSearch(u"runs_on"_s, two.code);
        QCOMPARE(failed.size(), 1);
        m_panel->show(two);
        addFromSearch(u"runs_on"_s, one.code);
        QVERIFY(!child<QLabel>(u"relationCycle"_s)->isHidden());
    }
};

DAICHO_TEST(TestRelationPanel)

} // namespace daicho

#include "tst_relationpanel.moc"
