// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/store/assetfacets.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestAssetFacets : public QObject
{
    Q_OBJECT

private:
    RegisterFixture m_fixture;
    Session* m_session = nullptr;

    QStringList cells(const AssetFilter& filter, qint64 first, qint64 last) const
    {
        const Result<QList<FacetCell>> found =
            AssetFacets::cells(m_session->database(), filter, first, last);
        if (!found) {
            return {u"error: "_s + found.error().where};
        }
        QStringList lines;
        for (const FacetCell& cell : *found) {
            lines.append(u"%1/%2 %3"_s
                             .arg(cell.values[static_cast<size_t>(Facet::State)],
                                  cell.values[static_cast<size_t>(Facet::Kind)])
                             .arg(cell.count));
        }
        lines.sort();
        return lines;
    }

private slots:

    void initTestCase()
    {
        m_session = &m_fixture.create();
        for (int i = 0; i < 6; ++i) {
            Asset asset;
            asset.name = i < 4 ? u"住民記録"_s : u"図書"_s;
            asset.kind = i % 2 == 0 ? u"system"_s : u"document"_s;
            if (i == 0) {
                asset.confidentiality = u"2"_s;
                asset.integrity = u"1"_s;
                asset.availability = u"1"_s;
            }
            if (i == 5) {
                asset.exclusion = u"library"_s;
            }
            QVERIFY_OK(m_session->assets().add(asset));
        }
    }

    void combinationsAreCounted()
    {
        QCOMPARE(cells({}, 1, 100),
                 (QStringList{u"classified/system 1"_s,
                              u"excluded/document 1"_s,
                              u"unclassified/document 2"_s,
                              u"unclassified/system 2"_s}));
    }

    void whatIsMissingIsCountedAndFound()
    {
        const auto found = AssetFacets::cells(m_session->database(), {}, 1, 1);
        QVERIFY_OK(found);
        QCOMPARE(found->first().values[static_cast<size_t>(Facet::Missing)],
                 u"unit manager place score"_s);
        AssetFilter filter;
        filter.anyOf.insert(u"missing"_s, {u"class"_s});
        QCOMPARE(m_session->assets().count(filter).value_or(-1), 5);
        filter.anyOf.insert(u"missing"_s, {u"score"_s});
        QCOMPARE(m_session->assets().count(filter).value_or(-1), 5); // one is out of scope
        filter.anyOf.insert(u"missing"_s, {u"colour"_s});
        QVERIFY(!m_session->assets().count(filter));
    }

    void aPartCountsItsKeysOnly()
    {
        QCOMPARE(cells({}, 2, 3),
                 (QStringList{u"unclassified/document 1"_s, u"unclassified/system 1"_s}));
    }

    void theFilterHolds()
    {
        AssetFilter filter;
        filter.text = u"住民"_s;
        filter.anyOf.insert(u"kind"_s, {u"document"_s});

        QCOMPARE(cells(filter, 1, 100), (QStringList{u"unclassified/document 2"_s}));
    }

    void anUnknownFieldIsRefused()
    {
        AssetFilter filter;
        filter.anyOf.insert(u"colour"_s, {u"red"_s});

        QCOMPARE(cells(filter, 1, 100), (QStringList{u"error: colour"_s}));
    }

    void theHighestKeyIsKnown()
    {
        QCOMPARE(AssetFacets::highestId(m_session->database()).value_or(-1), 6);
    }

    void theWorstLevelOfTheCycleCounts()
    {
        const auto score = [this](const QString& threat, int likelihood, int loss) {
            ScoreDraft draft;
            draft.asset = AssetId{1};
            draft.threat = threat;
            draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                            {u"loss"_s, QString::number(loss)}};
            return m_session->scoring().save(draft);
        };
        const Result<SavedScore> low = score(u"A01"_s, 1, 1);
        QVERIFY_OK(low);
        const Result<SavedScore> high = score(u"A02"_s, 5, 5);
        QVERIFY_OK(high);
        const int cycle = *high->assessment.cycle;
        QVERIFY(low->assessment.level != high->assessment.level);

        const auto worst = [this](qint64 id, int year) {
            return AssetFacets::worstLevel(m_session->database(), AssetId{id}, year)
                .value_or(u"error"_s);
        };

        QCOMPARE(worst(1, cycle), high->assessment.level);
        QCOMPARE(worst(1, cycle - 1), QString());
        QCOMPARE(worst(2, cycle), QString());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestAssetFacets)
#include "tst_assetfacets.moc"
