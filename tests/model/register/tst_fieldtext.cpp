// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/register/asset.h"
#include "model/register/fieldtext.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class Names final : public ReferenceNames
{
public:
    QString unitName(UnitId id) const override { return u"unit %1"_s.arg(id.value); }

    QString placeName(PlaceId id) const override { return u"place %1"_s.arg(id.value); }

    QString assetName(AssetId id) const override { return u"asset %1"_s.arg(id.value); }
};

const FieldInfo& field(const QString& key)
{
    return *std::ranges::find(assetFields(), key, &FieldInfo::key);
}

} // namespace

/// How values are worded for people.
class TestFieldText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsValues_data();
    void wordsValues();
    void writesDatesInTheStyle();
    void writesDecimalsShortly_data();
    void writesDecimalsShortly();
    void listsChoicesInTheirOrder();

private:
    std::optional<Catalogue> m_catalogue;
    Names m_names;
};

void TestFieldText::initTestCase()
{
    Result<Catalogue> catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    m_catalogue = std::move(*catalogue);
}

void TestFieldText::wordsValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("en");

    const auto add =
        [](const char16_t* key, const QVariant& value, const QString& ja, const QString& en = {}) {
            QTest::newRow(qPrintable(QString::fromUtf16(key) + u' ' + ja))
                << QString::fromUtf16(key) << value << ja << (en.isEmpty() ? ja : en);
        };
    add(u"name", QVariant(), {});
    add(u"name", u"住民記録"_s, u"住民記録"_s);
    add(u"person_count", 1234567LL, u"1234567"_s);
    add(u"rto_hours", 0.5, u"0.5"_s);
    add(u"personal", true, u"有"_s, u"Yes"_s);
    add(u"personal", false, u"無"_s, u"No"_s);
    add(u"zone", u"lgwan"_s, u"LGWAN接続系"_s, u"LGWAN-connected zone"_s);
    add(u"zone", u"gone"_s, u"gone"_s);
    add(u"confidentiality", u"3B"_s, u"3B"_s);
    add(u"restrictions_added", QStringList{u"H01"_s, u"H05"_s}, u"H01、H05"_s);
    add(u"registered_on", QDate(2025, 4, 7), u"2025-04-07"_s);
    add(u"unit", 3LL, u"unit 3"_s);
    add(u"place", 4LL, u"place 4"_s);
    add(u"system", 5LL, u"asset 5"_s);
}

void TestFieldText::wordsValues()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Scheme& scheme = *m_catalogue->defaultScheme();
    const FieldTexts ja(*m_catalogue, scheme, m_names, Language::Japanese);
    const FieldTexts en(*m_catalogue, scheme, m_names, Language::English);

    QTEST(ja.text(field(key), value), "ja");
    QTEST(en.text(field(key), value), "en");
}

void TestFieldText::writesDatesInTheStyle()
{
    const FieldTexts texts(*m_catalogue,
                           *m_catalogue->defaultScheme(),
                           m_names,
                           Language::Japanese,
                           DateStyle::Wareki);

    QCOMPARE(texts.text(field(u"registered_on"_s), QDate(2025, 4, 7)), u"令和7年4月7日"_s);
}

void TestFieldText::writesDecimalsShortly_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("whole") << 24.0 << u"24"_s;
    QTest::newRow("tenth") << 0.1 << u"0.1"_s;
    QTest::newRow("thousands") << 12345.5 << u"12345.5"_s;
}

void TestFieldText::writesDecimalsShortly()
{
    QFETCH(double, value);

    QTEST(decimalText(value), "text");
}

void TestFieldText::listsChoicesInTheirOrder()
{
    const FieldTexts texts(
        *m_catalogue, *m_catalogue->defaultScheme(), m_names, Language::Japanese);

    QCOMPARE(texts.choices(field(u"integrity"_s)), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(texts.choices(field(u"ismap"_s)), (QStringList{u"有"_s, u"無"_s}));
    QCOMPARE(texts.choices(field(u"restrictions_added"_s)).front(), u"H01"_s);
    QVERIFY(texts.choices(field(u"media"_s)).contains(u"書類（紙）"_s));
    QVERIFY(texts.choices(field(u"name"_s)).isEmpty());
}

DAICHO_TEST(TestFieldText)

} // namespace daicho

#include "tst_fieldtext.moc"
