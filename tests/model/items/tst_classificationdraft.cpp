// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/items/classificationdraft.h"
#include "model/items/fieldchoices.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestClassificationDraft : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Catalogue> m_catalogue;
    const Scheme* m_scheme = nullptr;

    void answerAll(ClassificationDraft& draft, bool yes) const
    {
        while (const Question* next = draft.next(*m_scheme)) {
            draft.answer(next->id, yes);
        }
    }

private slots:

    void initTestCase()
    {
        Result<Catalogue> catalogue = Catalogue::load();
        QVERIFY_OK(catalogue);
        m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
        m_scheme = m_catalogue->scheme(u"mic-r6.10"_s);
        QVERIFY(m_scheme != nullptr);
    }

    void aNewDraftAsksOneQuestionOfEachProperty()
    {
        const ClassificationDraft draft(*m_scheme, {});

        QCOMPARE(draft.asked(*m_scheme).size(), 3);
        QCOMPARE(draft.next(*m_scheme), draft.asked(*m_scheme).first());
        QCOMPARE(draft.classOf(*m_scheme, Property::Confidentiality), QString());
    }

    void aYesEndsTheProperty()
    {
        ClassificationDraft draft;

        answerAll(draft, true);

        QCOMPARE(draft.asked(*m_scheme).size(), 3);
        QCOMPARE(draft.classOf(*m_scheme, Property::Confidentiality), u"3A"_s);
        QVERIFY(!draft.restrictions(*m_scheme).empty());
    }

    void noEverywhereGivesTheLowestClasses()
    {
        ClassificationDraft draft;

        answerAll(draft, false);

        QCOMPARE(draft.asked(*m_scheme).size(), static_cast<qsizetype>(m_scheme->questions.size()));
        QCOMPARE(draft.classOf(*m_scheme, Property::Confidentiality), u"1"_s);
    }

    void theDraftSaysWhatClassifyingSays()
    {
        for (const bool yes : {true, false}) {
            ClassificationDraft draft;
            answerAll(draft, yes);

            const Result<ClassificationResult> result =
                classify(*m_scheme, draft.answers(*m_scheme));

            QVERIFY_OK(result);
            QCOMPARE(draft.classOf(*m_scheme, Property::Confidentiality), result->confidentiality);
            QCOMPARE(draft.classOf(*m_scheme, Property::Integrity), result->integrity);
            QCOMPARE(draft.classOf(*m_scheme, Property::Availability), result->availability);
            QCOMPARE(draft.restrictions(*m_scheme).size(), result->restrictions.size());
        }
    }

    void anAnswerCanBeTakenBack()
    {
        ClassificationDraft draft;
        const QString first = draft.next(*m_scheme)->id;
        draft.answer(first, true);

        draft.answer(first, std::nullopt);

        QCOMPARE(draft.next(*m_scheme)->id, first);
    }

    void aLowerClassIsNoticed()
    {
        Asset asset;
        asset.confidentiality = u"3B"_s;
        asset.integrity = u"2"_s;
        asset.availability = u"2"_s;
        ClassificationDraft higher;
        answerAll(higher, true);
        ClassificationDraft lower;
        answerAll(lower, false);

        QVERIFY(!higher.lowers(*m_scheme, asset));
        QVERIFY(lower.lowers(*m_scheme, asset));
    }

    void storedAnswersAreTakenUp()
    {
        Asset asset;
        asset.classAnswers = u"{\"Q1\":\"no\",\"Q2\":\"yes\"}"_s;

        const ClassificationDraft draft(*m_scheme, asset);

        QCOMPARE(draft.answerTo(u"Q1"_s), std::optional<bool>(false));
        QCOMPARE(draft.answerTo(u"Q2"_s), std::optional<bool>(true));
        QVERIFY(!draft.answerTo(u"Q3"_s));
    }

    void fieldsOfferTheirWords()
    {
        const RegisterNames names;
        const auto offered = [&](const QString& key) {
            for (const Field<Asset>& field : assetFields()) {
                if (field.key == key) {
                    return fieldChoices(field, *m_catalogue, *m_scheme, names, Language::Japanese);
                }
            }
            return QList<FieldChoice>();
        };

        QCOMPARE(offered(u"confidentiality"_s).first().text, u"3A"_s);
        QCOMPARE(offered(u"kind"_s).first().text, u"情報"_s);
        QCOMPARE(offered(u"personal"_s).size(), 2);
        QCOMPARE(offered(u"personal"_s).first().value, QVariant(true));
        QVERIFY(offered(u"name"_s).isEmpty());
        QVERIFY(offered(u"unit"_s).isEmpty());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestClassificationDraft)
#include "tst_classificationdraft.moc"
