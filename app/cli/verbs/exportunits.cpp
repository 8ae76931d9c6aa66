// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/exportunits.h"

#include "app/cli/streams.h"
#include "model/service/papers/unitdocuments.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QJsonObject>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportUnitDocuments)
};

} // namespace

Result<ExitCode> exportUnitDocuments(Session& session, const Context& context, Streams& streams)
{
    // The order of objects in a PDF follows Qt's hashes: same data, same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const Arguments& arguments = context.arguments;
    UnitDocumentOptions options;
    options.document =
        unitDocumentFromKey(arguments.text(u"--what"_s)).value_or(UnitDocument::HandlingCard);
    options.path = arguments.text(u"--to"_s);
    options.unit = arguments.text(u"--unit"_s);
    const auto result = UnitDocuments(session).write(options, context.progress);
    if (!result) {
        return failure(result);
    }
    if (context.json) {
        streams.answer(QJsonObject{{u"what"_s, toKey(options.document)},
                                   {u"path"_s, options.path},
                                   {u"files"_s, result->files},
                                   {u"rows"_s, result->assets}});
    } else {
        streams.answer(
            Words::tr("Wrote %n files to “%1”.", nullptr, result->files).arg(options.path));
    }
    return ExitCode::Done;
}

bool asksForUnitPdf(const QStringList& typed)
{
    return std::ranges::any_of(typed, [](const QString& word) {
        const auto document = unitDocumentFromKey(word.section(u'=', -1));
        return document && fileSuffix(*document) == ".pdf"_L1;
    });
}

} // namespace daicho
