// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"

#include "app/cli/program.h"
#include "model/service/assetservice.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace daicho {

QJsonObject CliOutcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonObject CliOutcome::error() const
{
    return json().value(u"error"_s).toObject();
}

QString CliOutcome::masked() const
{
    static const QRegularExpression digest(u"[0-9a-f]{64}"_s);
    return QString(out).replace(digest, u"DIGEST"_s);
}

CliFixture::CliFixture()
{
    set(u"LANG"_s, u"en_US.UTF-8"_s);
    set(u"DAICHO_NOW"_s, u"2026-04-01T00:00:00Z"_s);
}

CliOutcome CliFixture::run(const QStringList& typed)
{
    QBuffer answers;
    QBuffer words;
    answers.open(QIODevice::WriteOnly);
    words.open(QIODevice::WriteOnly);
    Streams streams(answers, words, false);
    const int code = runProgram(typed, {m_variables, u"C"_s, m_interrupted}, streams);
    return {code, QString::fromUtf8(answers.data()), QString::fromUtf8(words.data())};
}

Asset CliFixture::createWithAsset()
{
    create();
    Asset asset;
    asset.name = u"住民記録"_s;
    asset.kind = u"information"_s;
    const Result<Asset> added = session().assets().add(asset);
    if (!added) {
        qFatal("%s", qPrintable(added.error().message));
    }
    close();
    return *added;
}

QString CliFixture::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return path(name);
}

} // namespace daicho
