// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/unitservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/shell/command.h"
#include "views/units/documentcommands.h"
#include "views/units/unitspage.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace daicho;

/// A unit with one asset on paper.
class TestDocumentCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thePageHasOneForEachDocument();
    void writesTheFileOfOneUnit();
    void writesAllUnitsIntoAFolder();
    void tellsWhenThereIsNothingToWrite();
    void waitsForAJobToEnd();

private:
    DocumentCommands* commands() { return m_page->findChild<DocumentCommands*>(); }

    std::unique_ptr<PageFixture> m_fixture;
    FakeContext m_context;
    std::unique_ptr<UnitsPage> m_page;
};

void TestDocumentCommands::init()
{
    m_page.reset();
    m_context.deeds.clear();
    m_context.busy = false;
    m_fixture = std::make_unique<PageFixture>();
    Unit unit;
    unit.code = u"11"_s;
    unit.name = u"税務課"_s;
    const Result<Unit> added = m_fixture->session().units().add(unit);
    QVERIFY_OK(added);
    Asset asset;
    asset.name = u"申告書つづり"_s;
    asset.media = u"paper"_s;
    asset.unit = added->id;
    QVERIFY_OK(m_fixture->session().assets().add(asset));
    m_page = std::make_unique<UnitsPage>(m_fixture->services(), m_context);
    m_page->show();
    m_page->refresh();
}

void TestDocumentCommands::thePageHasOneForEachDocument()
{
    QStringList ids;
    for (const Command* command : m_page->commands()) {
        ids.append(command->spec().id);
    }

    for (const QString& id : {u"units.handling_card"_s, u"units.labels"_s, u"units.handover"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestDocumentCommands::writesTheFileOfOneUnit()
{
    const QString path = m_fixture->file().path(u"card.pdf"_s);
    QSignalSpy written(commands(), &DocumentCommands::written);

    commands()->writeTo(UnitDocument::HandlingCard, path, u"11"_s);

    QTRY_COMPARE(written.size(), 1);
    QVERIFY(QFile::exists(path));
    QVERIFY(m_page->statusSentence().contains(path));
}

void TestDocumentCommands::writesAllUnitsIntoAFolder()
{
    const QString folder = m_fixture->file().path(u"out"_s);
    QSignalSpy written(commands(), &DocumentCommands::written);

    commands()->writeTo(UnitDocument::Handover, folder, {});

    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"11_税務課.xlsx"_s});
}

void TestDocumentCommands::tellsWhenThereIsNothingToWrite()
{
    commands()->writeTo(UnitDocument::Labels, m_fixture->file().path(u"x.pdf"_s), u"99"_s);

    QTRY_VERIFY(!m_context.deeds.isEmpty());
    QVERIFY(!QFile::exists(m_fixture->file().path(u"x.pdf"_s)));
}

void TestDocumentCommands::waitsForAJobToEnd()
{
    m_context.busy = true;

    for (const Command* command : commands()->commands()) {
        QVERIFY(!command->isEnabled(m_context));
    }
}

DAICHO_TEST(TestDocumentCommands)
#include "tst_documentcommands.moc"
