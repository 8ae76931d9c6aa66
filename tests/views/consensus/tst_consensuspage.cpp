// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/roundservice.h"
#include "model/service/scoring/raterround.h"
#include "model/service/scoring/roundpreparation.h"
#include "model/service/scoringservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/consensus/agreementpanel.h"
#include "views/consensus/consensuspage.h"
#include "views/widgets/bannerbar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

/// Two assets, scored by three raters outside of any round.
class TestConsensusPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMostDisputedPairStandsFirst();
    void enterAgreesOnTheMedian();
    void digitsSetTheValueAndAskForAReason();
    void allThatIsEqualIsAgreedAtOnce();
    void reopeningAndUndoTakeItBack();
    void theFilterCountsAndChooses();
    void aBlindRoundShowsNoValues();
    void ratersFilesGoOutAndComeBack();
    void theTableIsCopied();
    void whatRatersGaveIsCopied();
    void anEmptyRegisterSaysWhatToDo();
    void theModelKeepsItsContract();

private:
    void score(AssetId asset, const QString& threat, const QString& rater, int likelihood, int loss)
    {
        ScoreDraft draft{
            asset,
            threat,
            {{u"likelihood"_s, QString::number(likelihood)}, {u"loss"_s, QString::number(loss)}},
            {},
            rater,
            {},
            {}};
        QVERIFY_OK(m_fixture->session().scoring().save(draft));
    }

    QTableView* table() const { return m_page->findChild<QTableView*>(u"consensusTable"_s); }

    QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    bool load(int rows)
    {
        m_page->resize(1080, 640);
        m_page->show();
        m_page->refresh();
        return QTest::qWaitFor([this, rows] { return table()->model()->rowCount() == rows; });
    }

    bool waitForText(int row, int column, const QString& wanted)
    {
        return QTest::qWaitFor([=, this] { return text(row, column).contains(wanted); });
    }

    std::optional<Assessment> agreedOf(AssetId asset, const QString& threat) const
    {
        const AssessmentStore store(m_fixture->session().tables().assessment);
        return store.agreed(asset, threat, 2026).value_or(std::nullopt);
    }

    std::unique_ptr<PageFixture> m_fixture;
    FakeContext m_context;
    std::unique_ptr<ConsensusPage> m_page;
    Asset m_residents;
    Asset m_web;
};

void TestConsensusPage::init()
{
    m_context.deeds.clear();
    m_fixture = std::make_unique<PageFixture>();
    for (Asset* asset : {&m_residents, &m_web}) {
        *asset = {};
        asset->name = asset == &m_residents ? u"住民記録"_s : u"公式サイト"_s;
        asset->kind = u"information"_s;
        *asset = m_fixture->session().assets().add(*asset).value_or(Asset());
    }
    score(m_residents.id, u"A01"_s, u"総務部長"_s, 2, 4);
    score(m_residents.id, u"A01"_s, u"福祉部長"_s, 3, 4);
    score(m_residents.id, u"A01"_s, u"課長"_s, 5, 5);
    score(m_web.id, u"A02"_s, u"総務部長"_s, 2, 2);
    score(m_web.id, u"A02"_s, u"福祉部長"_s, 2, 2);
    m_page = std::make_unique<ConsensusPage>(m_fixture->services(), m_context);
}

void TestConsensusPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestConsensusPage::theMostDisputedPairStandsFirst()
{
    QVERIFY(load(2));

    QVERIFY(text(0, ConsensusModel::AssetColumn).contains(u"住民記録"_s));
    QCOMPARE(text(0, ConsensusModel::MinimumColumn), u"8"_s);
    QCOMPARE(text(0, ConsensusModel::MedianColumn), u"12"_s);
    QCOMPARE(text(0, ConsensusModel::MaximumColumn), u"25"_s);
    QCOMPARE(text(0, ConsensusModel::SpreadColumn), u"17"_s);
    QCOMPARE(text(0, ConsensusModel::FarOffColumn), u"課長"_s);
    QCOMPARE(text(1, ConsensusModel::SpreadColumn), u"0"_s);
    auto* ratings = m_page->findChild<QTableView*>(u"agreementRatings"_s);
    QCOMPARE(ratings->model()->rowCount(), 3);
}

void TestConsensusPage::enterAgreesOnTheMedian()
{
    QVERIFY(load(2));
    table()->setFocus();

    QTest::keyClick(table(), Qt::Key_Return);

    QVERIFY(agreedOf(m_residents.id, u"A01"_s));
    QCOMPARE(agreedOf(m_residents.id, u"A01"_s)->value, 12.0);
    QVERIFY(waitForText(0, ConsensusModel::AgreedColumn, u"12"_s));
    QTRY_COMPARE(table()->currentIndex().row(), 1);
}

void TestConsensusPage::digitsSetTheValueAndAskForAReason()
{
    QVERIFY(load(2));
    table()->setFocus();

    QTest::keyClick(table(), Qt::Key_4);
    QTest::keyClick(table(), Qt::Key_5);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_context.deeds.size(), 1);
    QVERIFY(!agreedOf(m_residents.id, u"A01"_s));

    m_page->findChild<QLineEdit*>(u"agreementReason"_s)->setText(u"昨年の事案"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(agreedOf(m_residents.id, u"A01"_s));
    QCOMPARE(agreedOf(m_residents.id, u"A01"_s)->value, 20.0);
    QCOMPARE(agreedOf(m_residents.id, u"A01"_s)->note, u"昨年の事案"_s);
    QTest::keyClick(table(), Qt::Key_9);
    QVERIFY(!agreedOf(m_web.id, u"A02"_s));
}

void TestConsensusPage::allThatIsEqualIsAgreedAtOnce()
{
    QVERIFY(load(2));

    m_page->agreeWhereEqual();

    QVERIFY(agreedOf(m_web.id, u"A02"_s));
    QVERIFY(!agreedOf(m_residents.id, u"A01"_s));
}

void TestConsensusPage::reopeningAndUndoTakeItBack()
{
    QVERIFY(load(2));
    m_page->agree();
    QVERIFY(waitForText(0, ConsensusModel::AgreedColumn, u"12"_s));
    table()->selectRow(0);

    m_page->reopen();
    QVERIFY(!agreedOf(m_residents.id, u"A01"_s));
    QVERIFY_OK(m_fixture->session().history().undo());
    QVERIFY(agreedOf(m_residents.id, u"A01"_s));
}

void TestConsensusPage::theFilterCountsAndChooses()
{
    QVERIFY(load(2));
    auto* filter = m_page->findChild<QComboBox*>(u"consensusFilter"_s);
    QCOMPARE(filter->count(), int(kConsensusFilters.size()));
    QVERIFY(filter->itemText(2).contains(u"1"_s));

    m_page->open(u"differing"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    m_page->open(u"agreed"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    m_page->open(u"all"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestConsensusPage::aBlindRoundShowsNoValues()
{
    RoundService rounds(m_fixture->session());
    const auto round = RoundPreparation(m_fixture->session()).ensureOpenRound(2026, u"総務部長"_s);
    QVERIFY_OK(round);
    QVERIFY(round->isBlind.value_or(false));
    m_page->resize(1080, 640);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }));

    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        QVERIFY(text(row, ConsensusModel::MinimumColumn).isEmpty());
        QVERIFY(text(row, ConsensusModel::FarOffColumn).isEmpty());
    }
    QVERIFY(table()->isColumnHidden(ConsensusModel::MedianColumn));
    QVERIFY(table()->columnWidth(ConsensusModel::ThreatColumn) > 150);
    const auto* subject = m_page->findChild<QLabel*>(u"agreementSubject"_s);
    QVERIFY(subject->text().contains(u"once the round is closed"_s));
    QVERIFY(!m_page->findChild<QPushButton*>(u"agreementAgree"_s)->isEnabled());
    m_page->closeRound();
    QTRY_VERIFY(!table()->isColumnHidden(ConsensusModel::MedianColumn));
    QVERIFY(m_context.deeds.isEmpty());
    QCOMPARE(rounds.round(round->uid)->state, u"closed"_s);
}

void TestConsensusPage::ratersFilesGoOutAndComeBack()
{
    const QString rater = u"総務部長"_s;
    QVERIFY_OK(RoundPreparation(m_fixture->session()).ensureOpenRound(2026, rater));
    m_page->resize(1080, 640);
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(rater + u".daicho"_s);
    m_page->writeFilesTo(folder.path(), ScoringFormat::Register);
    QVERIFY(QTest::qWaitFor([&path] { return QFile::exists(path); }));
    {
        auto file = Session::open(path, {}, {rater}, m_fixture->file().environment());
        QVERIFY_OK(file);
        const auto mine = openRound(**file);
        QVERIFY(mine && *mine);
        const RoundItem item = (*mine)->items.first().item;
        ScoreDraft draft{item.asset,
                         item.threat,
                         {{u"likelihood"_s, u"1"_s}, {u"loss"_s, u"1"_s}},
                         {},
                         {},
                         {},
                         {}};
        QVERIFY_OK((*file)->scoring().save(draft));
        const Asset asset = *(*file)->assets().asset(item.asset);
        const AssetId here = m_fixture->session().assets().byCode(asset.displayCode())->id;
        score(here, item.threat, rater, 5, 5); // meanwhile
        score(here, item.threat, rater, 4, 5);
    }
    m_context.deeds.clear();

    m_page->mergeFiles({path});

    auto* const banner = m_page->findChild<BannerBar*>(u"consensusBanner"_s);
    const auto told = [banner](const QString& words) {
        return std::ranges::any_of(banner->findChildren<QLabel*>(), [&words](const QLabel* label) {
            return label->text().contains(words);
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return told(rater + u": "_s); }));
    QTest::qWait(0);
    QVERIFY(told(rater + u": "_s)); // and the note on blind rounds does not take its place
    QVERIFY(m_context.deeds.isEmpty());
}

void TestConsensusPage::theTableIsCopied()
{
    QVERIFY(load(2));
    table()->setFocus();
    table()->selectAll();

    QTest::keySequence(table(), QKeySequence::Copy);

    QVERIFY(QGuiApplication::clipboard()->text().contains(u"住民記録"_s));
}

void TestConsensusPage::whatRatersGaveIsCopied()
{
    QVERIFY(load(2));
    auto* ratings = m_page->findChild<QTableView*>(u"agreementRatings"_s);
    QTRY_VERIFY(ratings->model()->rowCount() > 0);

    ratings->findChild<QAction*>(u"table.copy"_s)->trigger();

    const QString rater = ratings->model()->index(0, 0).data().toString();
    QVERIFY(!rater.isEmpty());
    QVERIFY(QGuiApplication::clipboard()->text().contains(rater));
}

void TestConsensusPage::anEmptyRegisterSaysWhatToDo()
{
    PageFixture empty;
    ConsensusPage page(empty.services(), m_context);
    page.resize(1000, 600);
    page.show();
    page.refresh();
    QVERIFY(QTest::qWaitFor([&page] {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"nothing to agree"_s);
        });
    }));
}

void TestConsensusPage::theModelKeepsItsContract()
{
    ConsensusModel model([](AssetId) { return u"資産"_s; },
                         [](const QString& threat) { return threat; },
                         Language::Japanese);
    QAbstractItemModelTester tester(&model);
    model.setView(*AgreementService(m_fixture->session()).view({}));
    QCOMPARE(model.rowCount(), 2);
    model.setFilter(ConsensusFilter::Equal);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf({m_web.id, u"A02"_s}), 0);
    QCOMPARE(model.rowOf({m_residents.id, u"A01"_s}), -1);
    model.setConcealed(true);
    QVERIFY(model.index(0, ConsensusModel::MedianColumn).data().toString().isEmpty());
}

DAICHO_TEST(TestConsensusPage)

} // namespace daicho

#include "tst_consensuspage.moc"
