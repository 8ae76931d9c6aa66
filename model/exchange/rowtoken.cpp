// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/rowtoken.h"

#include "model/core/digest.h"
#include "model/core/textfold.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowToken)
};

constexpr QStringView kFormat = u"D1";
constexpr qsizetype kParts = 7;
constexpr qsizetype kOwnCheck = 6;
constexpr qsizetype kRowCheck = 10;
constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr auto kDecoding = kEncoding | QByteArray::AbortOnBase64DecodingErrors;

/// 22 characters for a uid in its usual form; any other text behind a ~.
QString packed(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QUuid uuid = QUuid::fromString(text);
    if (!uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text) {
        return QString::fromLatin1(uuid.toRfc4122().toBase64(kEncoding));
    }
    return u'~' + QString::fromLatin1(text.toUtf8().toBase64(kEncoding));
}

std::optional<QString> unpacked(const QString& text)
{
    if (text.isEmpty()) {
        return QString();
    }
    const bool isText = text.startsWith(u'~');
    const auto bytes =
        QByteArray::fromBase64Encoding(text.mid(isText ? 1 : 0).toLatin1(), kDecoding);
    if (!bytes) {
        return std::nullopt;
    }
    constexpr qsizetype kUuidBytes = 16;
    if (isText) {
        return QString::fromUtf8(bytes.decoded);
    }
    return bytes.decoded.size() == kUuidBytes
               ? std::optional(QUuid::fromRfc4122(bytes.decoded).toString(QUuid::WithoutBraces))
               : std::nullopt;
}

QString check(const QStringList& parts, qsizetype length)
{
    Digest digest;
    for (const QString& part : parts) {
        digest.add(part.toUtf8());
    }
    return digest.hex().left(length);
}

/// The number as it survives what people and programs do to it: width, case and blanks.
QString numberPart(const QString& assetNumber)
{
    return foldLabel(assetNumber);
}

Failure noToken(const QString& text)
{
    return fail(ErrorKind::InvalidInput,
                Words::tr("The hidden mark of this row is damaged or comes from somewhere else."),
                text,
                text);
}

} // namespace

QString writeRowToken(const RowToken& token, const QString& assetNumber)
{
    constexpr int kBase = 36;
    const QStringList parts = {kFormat.toString(),
                               packed(token.registerUid),
                               packed(token.campaign),
                               packed(token.assetUid),
                               QString::number(token.seq, kBase)};
    return (parts + QStringList{check(parts, kOwnCheck),
                                check(parts + QStringList(numberPart(assetNumber)), kRowCheck)})
        .join(u'.');
}

Result<ReadRowToken> readRowToken(const QString& text, const QString& assetNumber)
{
    constexpr int kBase = 36;
    const QStringList all = text.trimmed().split(u'.');
    if (all.size() != kParts || all.first() != kFormat) {
        return noToken(text);
    }
    const QStringList parts = all.first(kParts - 2);
    bool isNumber = false;
    const qint64 seq = parts[4].toLongLong(&isNumber, kBase);
    const std::optional<QString> registerUid = unpacked(parts[1]);
    const std::optional<QString> campaign = unpacked(parts[2]);
    const std::optional<QString> assetUid = unpacked(parts[3]);
    if (!isNumber || seq < 0 || !registerUid || !campaign || !assetUid ||
        all[kParts - 2] != check(parts, kOwnCheck) || all.last().size() != kRowCheck) {
        return noToken(text);
    }
    return ReadRowToken{{*registerUid, *campaign, *assetUid, seq},
                        all.last() ==
                            check(parts + QStringList(numberPart(assetNumber)), kRowCheck)};
}

} // namespace daicho
