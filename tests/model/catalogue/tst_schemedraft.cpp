// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/classifier.h"
#include "model/catalogue/schemedraft.h"
#include "model/catalogue/schemewriter.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Editing a scheme: what hangs together stays together, and what is written reads back the same.
class TestSchemeDraft : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
    }

    void everySchemeIsWrittenAsItWasRead()
    {
        QVERIFY(m_catalogue.schemes().size() >= 4);
        for (const Scheme& scheme : m_catalogue.schemes()) {
            const QByteArray written = writeScheme(scheme);
            const auto again = parseScheme(written);
            QVERIFY_OK(again);
            QCOMPARE(writeScheme(*again), written);
            QCOMPARE(again->questions.size(), scheme.questions.size());
            QCOMPARE(again->combined, scheme.combined);
            for (const Property property : kProperties) {
                QCOMPARE(again->scale(property).words, scheme.scale(property).words);
            }
        }
    }

    /// Each answer space whole, against the procedure written down independently: the first yes in
    /// the order of the questions counts, without one the lowest class.
    void everyAnswerSpaceFollowsTheProcedure()
    {
        for (const Scheme& scheme : m_catalogue.schemes()) {
            const size_t size = scheme.questions.size();
            for (size_t bits = 0; bits < (size_t(1) << size); ++bits) {
                QMap<QString, QString> answers;
                std::array<QString, 3> expected;
                for (size_t i = size; i-- > 0;) {
                    const Question& question = scheme.questions[i];
                    const bool yes = (bits >> i & 1) != 0;
                    answers.insert(question.id, yes ? u"yes"_s : u"no"_s);
                    if (yes) {
                        expected[static_cast<size_t>(question.property)] = question.yesClass;
                    }
                }
                for (size_t p = 0; p < 3; ++p) {
                    if (scheme.combined && p > 0) {
                        expected[p] = expected[0];
                    } else if (expected[p].isEmpty()) {
                        expected[p] = scheme.scales[p].classes.back().id;
                    }
                }
                const auto result = classify(scheme, answers);
                QVERIFY_OK(result);
                QCOMPARE(result->confidentiality, expected[0]);
                QCOMPARE(result->integrity, expected[1]);
                QCOMPARE(result->availability, expected[2]);
            }
        }
    }

    void aCombinedSchemeHasOneClassForAllThree()
    {
        const Scheme& scheme = *m_catalogue.scheme(u"mic-2003"_s);
        QVERIFY(scheme.combined);
        QCOMPARE(scheme.gradedProperties().size(), size_t(1));
        const auto result = classify(scheme, {{u"Q1"_s, u"no"_s}, {u"Q2"_s, u"yes"_s}});
        QVERIFY_OK(result);
        QCOMPARE(result->integrity, u"Ⅱ"_s);
        QCOMPARE(result->steps.size(), size_t(3));
        QCOMPARE(scheme.defaultScore(u"steps-4"_s, Property::Availability, u"Ⅱ"_s), 3);
    }

    void aCopyIsTheCitysOwn()
    {
        SchemeDraft draft = copy();
        QCOMPARE(draft.scheme().header.id, u"city"_s);
        QCOMPARE(draft.scheme().header.version, u"1"_s);
        QVERIFY(!draft.scheme().header.isDefault);
        QVERIFY_OK(draft.checked());
    }

    void aRenamedClassIsRenamedEverywhere()
    {
        SchemeDraft draft = copy();
        QVERIFY(draft.renameClass(Property::Confidentiality, 1, u"重"_s));
        const auto scheme = draft.checked();
        QVERIFY_OK(scheme);
        QVERIFY(scheme->findClass(Property::Confidentiality, u"3B"_s) == nullptr);
        QCOMPARE(scheme->findQuestion(u"Q2"_s)->yesClass, u"重"_s);
        QCOMPARE(scheme->defaultScore(u"steps-3"_s, Property::Confidentiality, u"重"_s), 3);
        const auto& restricted = scheme->findRestriction(u"H01"_s)->classes[0];
        QCOMPARE(restricted, QStringList({u"3A"_s, u"重"_s, u"3C"_s}));
        QVERIFY(!draft.renameClass(Property::Confidentiality, 0, u"重"_s));
        QVERIFY(!draft.renameClass(Property::Confidentiality, 0, {}));
    }

    void aRemovedClassLeavesNothingBehind()
    {
        SchemeDraft draft = copy();
        QVERIFY(draft.removeClass(Property::Confidentiality, 0));
        const auto scheme = draft.checked();
        QVERIFY_OK(scheme);
        QCOMPARE(scheme->scale(Property::Confidentiality).classes.size(), size_t(4));
        QVERIFY(scheme->findQuestion(u"Q1"_s) == nullptr);
        QVERIFY(draft.removeClass(Property::Integrity, 0));
        QVERIFY(!draft.removeClass(Property::Integrity, 0));
    }

    void aNewClassStandsWhereItIsPut()
    {
        SchemeDraft draft = copy();
        const int place = draft.addClass(Property::Confidentiality, 1);
        QCOMPARE(place, 2);
        const auto scheme = draft.checked();
        QVERIFY_OK(scheme);
        const auto& classes = scheme->scale(Property::Confidentiality).classes;
        QCOMPARE(classes[2].id, u"N1"_s);
        QCOMPARE(classes[2].rank, 4);
        QCOMPARE(scheme->defaultScore(u"steps-5"_s, Property::Confidentiality, u"N1"_s), 4);
        QVERIFY(draft.moveClass(Property::Confidentiality, 2, -1));
        QCOMPARE(draft.scheme().scales[0].classes[1].id, u"N1"_s);
        QVERIFY(!draft.moveClass(Property::Confidentiality, 0, -1));
    }

    void questionsAndRestrictionsAreEdited()
    {
        SchemeDraft draft = copy();
        const int place = draft.addQuestion(Property::Integrity);
        draft.question(place).text = {u"試し"_s, u"Trial"_s};
        QVERIFY(draft.moveQuestion(place, -1));
        const int rule = draft.addRestriction();
        draft.setRestrictionLabel(rule, {u"持ち出さない"_s, u"No taking out"_s});
        draft.setRestriction(rule, Property::Confidentiality, u"3C"_s, true);
        draft.setRestriction(rule, Property::Confidentiality, u"3A"_s, true);
        draft.setRestriction(rule, Property::Confidentiality, u"3C"_s, false);
        const auto scheme = draft.checked();
        QVERIFY_OK(scheme);
        QCOMPARE(scheme->findRestriction(u"R1"_s)->classes[0], QStringList{u"3A"_s});
        draft.removeQuestion(place - 1);
        draft.removeRestriction(rule);
        QCOMPARE(writeScheme(draft.scheme()), writeScheme(copy().scheme()));
    }

    void oneGradingIsMadeOfThree()
    {
        const SchemeDraft draft = SchemeDraft::combinedCopyOf(
            *m_catalogue.scheme(u"mic-r6.10"_s), u"city"_s, {u"重要性"_s, u"Importance"_s});
        const auto scheme = draft.checked();
        QVERIFY_OK(scheme);
        QVERIFY(scheme->combined);
        QCOMPARE(scheme->questions.size(), size_t(4));
        QCOMPARE(scheme->scale(Property::Availability).classes.size(), size_t(5));
    }

    void whatIsBrokenIsNamedLikeInAFile()
    {
        SchemeDraft draft = copy();
        draft.setClass(Property::Confidentiality, 0, {u"名"_s, {}}, {{}, {}});
        const auto checked = draft.checked();
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(u"properties[0].classes[0]"_s),
                 qPrintable(checked.error().message));
    }

    void importanceStandsAlone()
    {
        QByteArray json = writeScheme(*m_catalogue.scheme(u"juyo-3"_s));
        QVERIFY_OK(parseScheme(json));
        json.replace("\"property\": \"importance\"", "\"property\": \"integrity\"");
        const auto broken = parseScheme(json);
        QVERIFY(!broken);
        QVERIFY(broken.error().message.contains(u"must be importance"_s));
    }

private:
    SchemeDraft copy() const
    {
        return SchemeDraft::copyOf(
            *m_catalogue.scheme(u"mic-r6.10"_s), u"city"_s, {u"市の基準"_s, u"City scheme"_s});
    }

    Catalogue m_catalogue;
};

DAICHO_TEST(TestSchemeDraft)

} // namespace daicho

#include "tst_schemedraft.moc"
