// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methoddraft.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// A method of the city's own while somebody edits it.
class TestMethodDraft : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
    }

    void aCopyIsTheCitys()
    {
        const Method copy = copyOf(u"policy-5x5"_s).method();
        QCOMPARE(copy.header.id, u"own"_s);
        QCOMPARE(copy.header.version, u"1"_s);
        QVERIFY(!copy.header.isDefault && !copy.header.provenance.verified);
        QVERIFY_OK(copyOf(u"policy-5x5"_s).checked());
    }

    void tablesFollowTheirScales()
    {
        MethodDraft draft = copyOf(u"iso27005-2022"_s);
        QVERIFY(draft.addStep(0));
        QCOMPARE(draft.method().steps[0].table.size(), size_t(30));
        QCOMPARE(draft.method().steps[0].table.at({u"6"_s, u"1"_s}).toString(), u"m"_s);
        QVERIFY_OK(draft.checked());
        QVERIFY(draft.removeStep(0));
        QVERIFY(draft.removeStep(1));
        QCOMPARE(draft.method().steps[0].table.size(), size_t(20));
        QVERIFY_OK(draft.checked());
        QVERIFY(!copyOf(u"nist-800-30"_s).addStep(0)); // its steps have ids
    }

    void aCellOfNoLevelIsNamed()
    {
        MethodDraft draft = copyOf(u"iso27005-2022"_s);
        draft.setCell(0, {u"1"_s, u"1"_s}, u"xx"_s);
        const auto checked = draft.checked();
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains(u"steps[0].table: “xx” is no level"_s));
    }

    void levelsGoUnlessATableNamesThem()
    {
        MethodDraft named = copyOf(u"iso27005-2022"_s);
        QVERIFY(!named.removeLevel(0));
        MethodDraft banded = copyOf(u"policy-5x5"_s);
        QVERIFY(banded.removeLevel(3));
        QCOMPARE(banded.addLevel(), 3);
        QCOMPARE(banded.method().levels[3].from, std::optional(17.0));
        banded.setApprover(3, u"ciso"_s);
        QVERIFY_OK(banded.checked());
    }

    void acceptanceMayBeSaidInThreeWays()
    {
        MethodDraft draft = copyOf(u"jipdec-36"_s);
        QCOMPARE(draft.acceptanceKind(), AcceptanceKind::Limit);
        draft.setAcceptance(AcceptanceKind::PerValue, u"value"_s);
        QCOMPARE(draft.method().acceptance.atMost.size(), size_t(4));
        QCOMPARE(draft.method().acceptance.atMost.at(u"4"_s), 9.0);
        draft.setLimit(u"4"_s, 1);
        QVERIFY_OK(draft.checked());
        draft.setAcceptance(AcceptanceKind::None);
        QVERIFY_OK(draft.checked());
        MethodDraft levels = copyOf(u"policy-5x5"_s);
        levels.setAcceptance(AcceptanceKind::Levels);
        levels.setAccepted(u"medium"_s, true);
        QCOMPARE(levels.method().acceptance.levels, QStringList({u"low"_s, u"medium"_s}));
        QVERIFY_OK(levels.checked());
    }

private:
    MethodDraft copyOf(const QString& id) const
    {
        return MethodDraft::copyOf(*m_catalogue.method(id), u"own"_s, {u"市"_s, u"City"_s});
    }

    Catalogue m_catalogue;
};

DAICHO_TEST(TestMethodDraft)

} // namespace daicho

#include "tst_methoddraft.moc"
