// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

/// What a class of one scheme becomes in another: the whole of domain.md §1.9, and what happens
/// where no rule joins two schemes.
class TestMigration : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
    }

    void theTableIsFollowed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("personal");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("candidates");
        QTest::addColumn<bool>("automatic");
        const QString c = u"confidentiality"_s;
        const auto row = [&](const char* name,
                             const QString& from,
                             const QString& property,
                             const QString& id,
                             bool personal,
                             const QString& text,
                             const QString& to,
                             const QString& candidates,
                             bool automatic) {
            QTest::newRow(name) << from << property << id << personal << text << to << candidates
                                << automatic;
        };
        const QString old = u"mic-3level"_s;
        row("3, personal", old, c, u"3"_s, true, {}, u"3B"_s, u"3A 3B 3C"_s, false);
        row("3", old, c, u"3"_s, false, {}, u"3C"_s, u"3A 3B 3C"_s, false);
        row("2", old, c, u"2"_s, false, u"会議資料"_s, u"2"_s, u"3C 2"_s, false);
        row("2, sensitive", old, c, u"2"_s, true, u"入札の予定価格"_s, u"3C"_s, u"3C 2"_s, false);
        row("1", old, c, u"1"_s, true, {}, u"1"_s, u"1"_s, true);
        for (const QString& property : {u"integrity"_s, u"availability"_s}) {
            for (const QString& id : {u"2"_s, u"1"_s}) {
                row(qPrintable(property + id), old, property, id, false, {}, id, id, true);
            }
        }
        const QString iv = u"mic-2003"_s;
        const QString all = u"3B 3C 2"_s;
        row("I", iv, c, u"Ⅰ"_s, false, {}, u"3B"_s, u"3A 3B 3C"_s, false);
        row("II", iv, c, u"Ⅱ"_s, false, {}, u"2"_s, all, false);
        row("II, sensitive", iv, c, u"Ⅱ"_s, false, u"構成図"_s, u"3C"_s, all, false);
        row("II, personal", iv, c, u"Ⅱ"_s, true, {}, u"3C"_s, all, false);
        row("III", iv, c, u"Ⅲ"_s, false, {}, u"1"_s, u"2 1"_s, false);
        row("III I", iv, u"integrity"_s, u"Ⅲ"_s, false, {}, u"2"_s, u"2 1"_s, false);
        row("IV", iv, c, u"Ⅳ"_s, false, {}, u"1"_s, u"2 1"_s, false);
        row("IV A", iv, u"availability"_s, u"Ⅳ"_s, false, {}, u"1"_s, u"2 1"_s, false);
    }

    void theTableIsFollowed()
    {
        QFETCH(QString, from);
        QFETCH(QString, property);
        QFETCH(QString, id);
        QFETCH(bool, personal);
        QFETCH(QString, text);
        QFETCH(QString, candidates);
        const ClassProposal proposal = propose(
            from, u"mic-r6.10"_s, *propertyFromKey(property), {id, id, id}, {personal, text});
        QTEST(proposal.to, "to");
        QCOMPARE(proposal.candidates, candidates.split(u' '));
        QTEST(proposal.automatic, "automatic");
        QVERIFY(!proposal.reason.ja.isEmpty() && !proposal.reason.en.isEmpty());
    }

    /// Every class of every scheme that rules speak of has an answer by rule.
    void everyClassOfAJoinedSchemeHasARule()
    {
        for (const SchemeMigration& migration : m_catalogue.migrations().items) {
            const Scheme& from = *m_catalogue.scheme(migration.from);
            for (const Property property : kProperties) {
                for (const SchemeClass& each : from.scale(property).classes) {
                    const bool ruled =
                        std::ranges::any_of(migration.rules, [&](const MigrationRule& rule) {
                            return rule.property == property && rule.from == each.id &&
                                   !rule.personal && rule.words.isEmpty();
                        });
                    QVERIFY2(ruled, qPrintable(migration.from + u' ' + each.id));
                }
            }
        }
    }

    void anAssetWithoutAClassKeepsNone()
    {
        const ClassProposal proposal =
            propose(u"mic-3level"_s, u"mic-r6.10"_s, Property::Integrity, {u"3"_s, {}, {}}, {});
        QVERIFY(proposal.to.isEmpty());
        QVERIFY(proposal.automatic);
    }

    void sameCriterionFollowsByItself()
    {
        const ClassProposal proposal = propose(
            u"mic-r6.10"_s, u"mic-r6.10"_s, Property::Confidentiality, {u"3C"_s, {}, {}}, {});
        QCOMPARE(proposal.to, u"3C"_s);
        QVERIFY(proposal.automatic);
    }

    void changedCriterionIsAsked()
    {
        Scheme changed = *m_catalogue.scheme(u"mic-r6.10"_s);
        changed.scales[0].classes[2].criterion.ja += u"（改）"_s;
        const ClassProposal proposal = proposeClass(nullptr,
                                                    *m_catalogue.scheme(u"mic-r6.10"_s),
                                                    changed,
                                                    Property::Confidentiality,
                                                    {u"3C"_s, {}, {}},
                                                    {});
        QCOMPARE(proposal.to, u"3C"_s);
        QVERIFY(!proposal.automatic);
        QCOMPARE(proposal.candidates.size(), 5);
    }

    void unjoinedSchemesGoByTheOrderUpwardsInDoubt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("to");
        QTest::newRow("3A") << u"3A"_s << u"Ⅰ"_s;
        QTest::newRow("3B") << u"3B"_s << u"Ⅰ"_s;
        QTest::newRow("3C") << u"3C"_s << u"Ⅱ"_s;
        QTest::newRow("2") << u"2"_s << u"Ⅲ"_s;
        QTest::newRow("1") << u"1"_s << u"Ⅳ"_s;
        QTest::newRow("unknown") << u"9"_s << u"Ⅰ"_s;
    }

    void unjoinedSchemesGoByTheOrderUpwardsInDoubt()
    {
        QFETCH(QString, id);
        const ClassProposal proposal =
            propose(u"mic-r6.10"_s, u"mic-2003"_s, Property::Integrity, {id, {}, {}}, {});
        QTEST(proposal.to, "to");
        QVERIFY(!proposal.automatic);
        QCOMPARE(proposal.candidates.size(), 4);
    }

    void oneGradingTakesTheHighestOfTheThree()
    {
        const ClassProposal proposal = propose(
            u"mic-r6.10"_s, u"mic-2003"_s, Property::Confidentiality, {u"1"_s, u"2"_s, u"1"_s}, {});
        QCOMPARE(proposal.to, u"Ⅰ"_s);
        QVERIFY(!proposal.automatic);
    }

    void brokenRulesAreNamed()
    {
        QTemporaryDir folder;
        const QString source = u":/catalogue/schemes/mic-3level.json"_s;
        QVERIFY(QFile::copy(source, folder.filePath(u"a.json"_s)));
        QFile::setPermissions(folder.filePath(u"a.json"_s), QFile::ReadOwner | QFile::WriteOwner);
        QFile scheme(folder.filePath(u"a.json"_s));
        QVERIFY(scheme.open(QIODevice::ReadWrite));
        QByteArray text = scheme.readAll();
        text.replace("\"version\": \"1\",", "\"version\": \"1\", \"default\": true,");
        scheme.resize(0);
        scheme.seek(0);
        scheme.write(text);
        scheme.close();
        QFile rules(folder.filePath(u"m.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(R"({"kind":"migrations","id":"m","version":"1","label":{"ja":"移","en":"m"},
            "source":"x","verified":false,"items":[{"from":"mic-3level","to":"none","source":"x",
            "verified":false,"rules":[{"property":"confidentiality","from":"9","to":"8",
            "candidates":["1"],"automatic":true,"reason":{"ja":"理","en":"r"},"source":"x",
            "verified":false}]}]})");
        rules.close();
        const auto loaded = Catalogue::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"must be one of the candidates"_s));
        QVERIFY(loaded.error().message.contains(u"“none” is no scheme"_s));
    }

private:
    ClassProposal propose(const QString& from,
                          const QString& to,
                          Property property,
                          const std::array<QString, 3>& classes,
                          const MigrationFacts& facts) const
    {
        return proposeClass(m_catalogue.migrations().find(from, to),
                            *m_catalogue.scheme(from),
                            *m_catalogue.scheme(to),
                            property,
                            classes,
                            facts);
    }

    Catalogue m_catalogue;
};

DAICHO_TEST(TestMigration)

} // namespace daicho

#include "tst_migration.moc"
