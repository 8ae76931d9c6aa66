// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/sha256.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

namespace daicho {

class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void everyLengthIsDigestedAsQtDoes();
    void partsOfAnyLengthGiveTheSame();
    void aResultDoesNotEndIt();
};

namespace {

QByteArray randomBytes(qsizetype size, QRandomGenerator& random)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

QByteArray ofQt(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void TestSha256::everyLengthIsDigestedAsQtDoes()
{
    QRandomGenerator random(1);
    for (qsizetype size = 0; size <= 260; ++size) {
        const QByteArray bytes = randomBytes(size, random);
        Sha256 hash;
        hash.add(bytes);
        QCOMPARE(hash.result(), ofQt(bytes));
    }
}

void TestSha256::partsOfAnyLengthGiveTheSame()
{
    QRandomGenerator random(2);
    const QByteArray bytes = randomBytes(100'000, random);
    Sha256 hash;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype part = std::min<qsizetype>(random.bounded(300), bytes.size() - at);
        hash.add(QByteArrayView(bytes).sliced(at, part));
        at += part;
    }
    QCOMPARE(hash.result(), ofQt(bytes));
}

void TestSha256::aResultDoesNotEndIt()
{
    Sha256 hash;
    QCOMPARE(hash.result(), ofQt({}));
    hash.add("ab");
    QCOMPARE(hash.result(), ofQt("ab"));
    hash.add("c");
    QCOMPARE(hash.result(), ofQt("abc"));
}

} // namespace daicho

DAICHO_TEST(daicho::TestSha256)
#include "tst_sha256.moc"
