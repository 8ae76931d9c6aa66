// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/historyservice.h"
#include "model/service/jobrunner.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/fields/fieldeditor.h"
#include "views/questions/classifypanel.h"
#include "views/register/editorpanel.h"
#include "views/register/facetpanel.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"
#include "views/widgets/formfield.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace daicho {

using namespace Qt::StringLiterals;

class TestRegisterPage : public QObject
{
    Q_OBJECT

private:
    FakeContext m_context;
    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SessionThread> m_reader;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegisterPage> m_page;

    RegisterTable* table() const { return m_page->findChild<RegisterTable*>(); }

    QString sentence() const { return m_page->findChild<QLabel*>(u"pageSentence"_s)->text(); }

    FieldEditor* editor(const QString& key) const
    {
        return m_page->findChild<EditorPanel*>()->findChild<FieldEditor*>(u"edit_"_s + key);
    }

    Asset stored(qint64 id) const
    {
        return m_session->assets().asset(AssetId{id}).value_or(Asset());
    }

    void trigger(const QString& id)
    {
        for (Command* command : m_page->commands()) {
            if (command->id() == id) {
                command->execute(m_context);
            }
        }
    }

    void openPage(int assets)
    {
        for (int i = 1; i <= assets; ++i) {
            Asset asset;
            asset.name = u"資産%1"_s.arg(i);
            asset.reading = u"しさん%1"_s.arg(i);
            asset.kind = i % 2 == 0 ? u"system"_s : u"information"_s;
            QVERIFY_OK(m_session->assets().add(asset));
        }
        m_page = std::make_unique<RegisterPage>(
            PageServices{*m_session, *m_reader, *m_feed, *m_jobs}, m_context);
        m_page->resize(1600, 900);
        m_page->show();
        QTRY_COMPARE(table()->model()->rowCount(), assets);
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
        m_context = FakeContext();
    }

    void cleanup()
    {
        m_page.reset();
        m_jobs.reset();
        m_reader.reset();
        m_session.reset();
        m_feed.reset();
        m_fixture.reset();
    }

    void anEmptyRegisterOffersTheImport()
    {
        openPage(0);
        auto* action = m_page->findChild<QPushButton*>(u"emptyAction"_s);
        QTRY_VERIFY(action->isVisible());

        action->click();

        QCOMPARE(m_context.deeds, (QStringList{u"import"_s}));
    }

    void theHeaderCountsWhatIsShown()
    {
        openPage(5);

        QTRY_COMPARE(sentence(), u"5 assets, 5 of them unclassified"_s);
        QCOMPARE(m_page->badge(), 5);
    }

    void searchingNarrowsTheTable()
    {
        openPage(5);

        m_page->open(u"search:資産3"_s);

        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(sentence(), u"1 assets, 1 of them unclassified"_s);
    }

    void whatHomeCountsOpensWithoutWhatIsOutOfScope()
    {
        openPage(5);
        QTRY_COMPARE(table()->model()->rowCount(), 5);

        m_page->open(u"in-scope:confidentiality:3A"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);

        m_page->open(u"in-scope:confidentiality:"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 5);
    }

    void anEmptyResultSaysWhatWasSought()
    {
        openPage(2);
        m_page->open(u"search:ないもの"_s);
        auto* said = m_page->findChild<QLabel*>(u"emptySentence"_s);
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->text().contains(u"ないもの"_s));

        m_page->findChild<QPushButton*>(u"emptyAction"_s)->click();

        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void aFacetNarrowsTheTable()
    {
        openPage(5);
        auto* facets = m_page->findChild<FacetPanel*>();
        QTreeWidgetItem* kinds = facets->topLevelItem(static_cast<int>(Facet::Kind));
        QTRY_COMPARE(kinds->childCount(), 2);
        QCOMPARE(kinds->child(0)->text(1), u"3"_s);

        kinds->child(1)->setCheckState(0, Qt::Checked);

        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(kinds->childCount(), 2);
    }

    void whatIsMissingNarrowsTheTable()
    {
        openPage(3);
        Asset edited = stored(1);
        edited.manager = u"市民課長"_s;
        QVERIFY_OK(m_session->assets().update(stored(1), edited));
        m_page->refresh();
        auto* facets = m_page->findChild<FacetPanel*>();
        QTreeWidgetItem* missing = facets->topLevelItem(static_cast<int>(Facet::Missing));
        const auto line = [missing](const QString& text) {
            QTreeWidgetItem* found = nullptr;
            for (int i = 0; i < missing->childCount(); ++i) {
                found = missing->child(i)->text(0) == text ? missing->child(i) : found;
            }
            return found;
        };
        QTRY_VERIFY(line(u"No responsible post"_s) != nullptr);
        QTRY_COMPARE(line(u"No responsible post"_s)->text(1), u"2"_s);
        QCOMPARE(line(u"No class"_s)->text(1), u"3"_s);

        line(u"No responsible post"_s)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        line(u"No class"_s)->setCheckState(0, Qt::Checked);

        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    void leavingAFieldSavesIt()
    {
        openPage(3);
        table()->chooseRow(0, 1);
        auto* line = editor(u"business"_s)->findChild<QLineEdit*>();

        line->setFocus();
        QTest::keyClicks(line, u"shomu"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(stored(1).business, u"shomu"_s);
    }

    void aProblemStandsAtItsField()
    {
        openPage(3);
        table()->chooseRow(0, 1);
        FieldEditor* date = editor(u"registered_on"_s);
        auto* line = date->findChild<QLineEdit*>();

        line->setText({});
        QTest::keyClicks(line, u"R8.2.30"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QVERIFY(qobject_cast<FormField*>(date->parentWidget())->hasProblem());
        QCOMPARE(line->text(), u"R8.2.30"_s);
        QVERIFY(!stored(1).registeredOn.isValid());
    }

    void severalRowsChangeInOneEntry()
    {
        openPage(3);
        table()->selectAll();
        auto* list = editor(u"kind"_s)->findChild<QComboBox*>();
        QCOMPARE(list->currentIndex(), -1);
        QCOMPARE(list->placeholderText(), u"(several values)"_s);

        list->setCurrentIndex(list->findData(u"network"_s));
        emit list->activated(list->currentIndex());

        QCOMPARE(stored(1).kind, u"network"_s);
        QCOMPARE(stored(3).kind, u"network"_s);
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(stored(1).kind, u"information"_s);
        QCOMPARE(stored(2).kind, u"system"_s);
    }

    void questionsAreAnsweredWithKeys()
    {
        openPage(1);
        table()->chooseRow(0, 1);
        m_page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_page->findChild<ClassifyPanel*>();
        auto* save = panel->findChild<QPushButton*>(u"classify"_s);
        QVERIFY(!save->isEnabled());

        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(panel, Qt::Key_Y);
        }
        QVERIFY(save->isEnabled());
        QTest::keyClick(panel, Qt::Key_Return);

        QCOMPARE(stored(1).confidentiality, u"3A"_s);
        QCOMPARE(stored(1).classBasis, u"questions"_s);
    }

    void loweringAClassAsksForTheReason()
    {
        openPage(1);
        Asset edited = stored(1);
        edited.confidentiality = u"3A"_s;
        QVERIFY_OK(m_session->assets().update(stored(1), edited));
        table()->chooseRow(0, 1);
        m_page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_page->findChild<ClassifyPanel*>();
        auto* save = panel->findChild<QPushButton*>(u"classify"_s);
        for (int i = 0; i < 30 && !save->isEnabled(); ++i) {
            QTest::keyClick(panel, Qt::Key_N);
        }

        save->click();
        QCOMPARE(stored(1).confidentiality, u"3A"_s);
        panel->findChild<QLineEdit*>(u"classReason"_s)->setText(u"公開した"_s);
        save->click();
        QCOMPARE(stored(1).confidentiality, u"3A"_s);
        panel->findChild<QLineEdit*>(u"classApprover"_s)->setText(u"総務部長"_s);
        save->click();

        QCOMPARE(stored(1).confidentiality, u"1"_s);
        QCOMPARE(stored(1).classReason, u"公開した"_s);
        QCOMPARE(stored(1).classApprover, u"総務部長"_s);
    }

    void severalAssetsAreAnsweredAtOnce()
    {
        openPage(2);
        table()->selectAll();
        m_page->findChild<QTabWidget*>(u"editorTabs"_s)->setCurrentIndex(1);
        auto* panel = m_page->findChild<ClassifyPanel*>();
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

        QCOMPARE(stored(1).confidentiality, u"3B"_s);
        QCOMPARE(stored(2).confidentiality, u"3B"_s);
        QVERIFY_OK(m_session->history().undo());
        QVERIFY(stored(1).confidentiality.isEmpty());
        QVERIFY(stored(2).confidentiality.isEmpty());
    }

    void newAssetsAreChosenAtOnce()
    {
        openPage(2);

        trigger(u"register.add"_s);

        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(m_page->findChild<QLabel*>(u"editorTitle"_s)->text(), u"New asset"_s);
    }

    void removedAssetsCanBeTakenBack()
    {
        openPage(2);
        table()->chooseRow(0, 1);

        trigger(u"register.remove"_s);

        QCOMPARE(m_session->assets().count().value_or(-1), 1);
        QTRY_COMPARE(table()->model()->index(0, 0).data(AssetTableModel::StateRole).toInt(),
                     static_cast<int>(RowState::Removed));
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(m_session->assets().count().value_or(-1), 2);
    }

    void rowsAreCopiedAsTsv()
    {
        openPage(2);
        table()->showColumns({u"code"_s, u"name"_s, u"kind"_s}, {});
        table()->selectAll();

        trigger(u"register.copy"_s);

        QCOMPARE(QApplication::clipboard()->text(),
                 u"A000001\t資産1\t情報\nA000002\t資産2\t情報システム"_s);
    }

    void fillingDownTakesTheTopmostValue()
    {
        openPage(3);
        table()->selectAll();
        const int kind = static_cast<int>(
            static_cast<AssetTableModel*>(table()->model())->columns().indexOf(u"kind"_s));
        table()->selectionModel()->setCurrentIndex(table()->model()->index(2, kind),
                                                   QItemSelectionModel::NoUpdate);

        trigger(u"register.fill"_s);

        QCOMPARE(stored(2).kind, u"information"_s);
        QCOMPARE(stored(3).kind, u"information"_s);
    }

    void enterGoesDown()
    {
        openPage(3);
        table()->chooseRow(0, 1);

        QTest::keyClick(table(), Qt::Key_Return);

        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(table()->currentIndex().column(), 1);
    }

    void columnsAndOrderAreKept()
    {
        openPage(3);
        table()->showColumns({u"code"_s, u"name"_s, u"zone"_s}, {{u"zone"_s, 123}});
        emit table()->orderRequested(u"code"_s);
        emit table()->orderRequested(u"code"_s);
        const QByteArray state = m_page->saveState();
        m_page.reset();

        m_page = std::make_unique<RegisterPage>(
            PageServices{*m_session, *m_reader, *m_feed, *m_jobs}, m_context);
        m_page->restoreState(state);

        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"A000003"_s);
        QCOMPARE(table()->columnWidth(2), 123);
    }

    void aTargetShowsItsAsset()
    {
        openPage(5);

        m_page->open(u"asset:4"_s);

        QTRY_COMPARE(table()->currentIndex().row(), 3);
        QCOMPARE(m_page->findChild<QLabel*>(u"editorTitle"_s)->text(), u"資産4"_s);
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRegisterPage)
#include "tst_registerpage.moc"
