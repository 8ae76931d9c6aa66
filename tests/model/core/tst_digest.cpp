// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/digest.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace daicho {

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void plainDigestsAreTheStandards_data();
    void plainDigestsAreTheStandards();
    void partsCarryTheirLength();
    void numbersAreEightBytes();
    void anEmptyPartIsNotNoPart();
    void partsOfEveryLengthAreTaken();
};

void TestDigest::plainDigestsAreTheStandards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QByteArray()
                           << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("abc") << QByteArray("abc")
                         << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
}

void TestDigest::plainDigestsAreTheStandards()
{
    QFETCH(QByteArray, bytes);

    QTEST(sha256Hex(bytes), "digest");
}

void TestDigest::partsCarryTheirLength()
{
    Digest digest;
    digest.add("ab");
    digest.add("c");

    Digest shifted;
    shifted.add("a");
    shifted.add("bc");

    const QByteArray stream("\0\0\0\0\0\0\0\2ab\0\0\0\0\0\0\0\1c", 19);
    QCOMPARE(digest.hex(), sha256Hex(stream));
    QVERIFY(digest.hex() != shifted.hex());
}

void TestDigest::numbersAreEightBytes()
{
    Digest digest;
    digest.add(qint64(258));
    digest.add(qint64(-1));

    const QByteArray stream("\0\0\0\0\0\0\1\2\xff\xff\xff\xff\xff\xff\xff\xff", 16);
    QCOMPARE(digest.hex(), sha256Hex(stream));
}

void TestDigest::anEmptyPartIsNotNoPart()
{
    Digest none;
    Digest empty;
    empty.add(QByteArrayView());

    QCOMPARE(none.hex(), sha256Hex({}));
    QVERIFY(none.hex() != empty.hex());
}

void TestDigest::partsOfEveryLengthAreTaken()
{
    Digest digest;
    QByteArray stream;
    for (int length = 0; length < 600; ++length) {
        const QByteArray part(length, static_cast<char>(length));
        const qint64 prefix = qToBigEndian<qint64>(length);
        digest.add(part);
        stream.append(reinterpret_cast<const char*>(&prefix), sizeof prefix).append(part);
        QCOMPARE(digest.hex(), sha256Hex(stream)); // and more can be added after it
    }
}

DAICHO_TEST(TestDigest)

} // namespace daicho

#include "tst_digest.moc"
