// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textplaces.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestTextPlaces : public QObject
{
    Q_OBJECT

private slots:
    void aTextKeepsThePlaceInWhichItWasMetFirst();
    void textsThatOnlyLieWhereAnotherLayAreToldApart();
    void noTextIsATextToo();
    void manyStoredTextsKeepTheirPlaces();
};

void TestTextPlaces::aTextKeepsThePlaceInWhichItWasMetFirst()
{
    TextPlaces places;
    QCOMPARE(places.of({}), size_t(0));
    QCOMPARE(places.of(u"高"_s), size_t(1));
    QCOMPARE(places.of(u"低"_s), size_t(2));
    QCOMPARE(places.of(QString::fromUtf8("高")), size_t(1));
    QCOMPARE(places.of(QString()), size_t(0));
    QCOMPARE(places.texts(), QStringList({QString(), u"高"_s, u"低"_s}));
}

void TestTextPlaces::textsThatOnlyLieWhereAnotherLayAreToldApart()
{
    TextPlaces places;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 500; ++i) {
            const QString text = QString::number(i);
            QCOMPARE(places.of(text), size_t(i));
        }
    }
}

void TestTextPlaces::noTextIsATextToo()
{
    TextPlaces places;
    QCOMPARE(places.of(u"高"_s), size_t(0));
    QCOMPARE(places.of(QString()), size_t(1));
    QCOMPARE(places.of(u""_s), size_t(1));
}

void TestTextPlaces::manyStoredTextsKeepTheirPlaces()
{
    Utf8Places places;
    QCOMPARE(places.of(""), size_t(0));
    for (int round = 0; round < 2; ++round) {
        for (int i = 1; i < 1000; ++i) {
            QCOMPARE(places.of("評価者" + QByteArray::number(i)), size_t(i));
        }
    }
    QCOMPARE(places.of(QByteArrayView()), size_t(0));
    QCOMPARE(places.texts().size(), 1000);
    QCOMPARE(places.texts().at(7), u"評価者7"_s);
}

} // namespace daicho

DAICHO_TEST(daicho::TestTextPlaces)
#include "tst_textplaces.moc"
