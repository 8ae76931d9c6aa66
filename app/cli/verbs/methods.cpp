// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/methodlines.h"
#include "app/cli/verbs/registermethod.h"
#include "app/cli/verbs/verbs.h"
#include "model/catalogue/catalogue.h"
#include "model/risk/methodfindings.h"
#include "model/risk/methodtext.h"
#include "model/service/methodservice.h"
#include "model/service/owndocuments.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class MethodsCommand final : public PlainCommand
{
    Q_DECLARE_TR_FUNCTIONS(MethodsCommand)

public:
    QString name() const override { return u"methods"_s; }

    Declaration declaration() const override
    {
        return {tr("Lists the scoring methods with scales, input keys, ranges and bands."),
                {{u"METHOD"_s, tr("only this one, in full"), false}},
                {inRegisterOption(),
                 {u"--check"_s,
                  OptionKind::Text,
                  u"FILE.json"_s,
                  tr("says what is wrong with a method's file instead")}}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        if (context.arguments.has(u"--check"_s)) {
            return check(context, streams);
        }
        const QString id = context.arguments.text(u"METHOD"_s);
        if (id.isEmpty()) {
            return list(context, streams);
        }
        const Result<Method> method = methodNamed(context, id);
        if (!method) {
            return failure(method);
        }
        if (context.json) {
            streams.answer(describeMethod(*method, context.language()));
        } else {
            streams.answer(fullMethodLines(*method, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }

private:
    static Result<ExitCode> list(const Context& context, Streams& streams)
    {
        const Result<QList<KnownMethod>> known = knownMethods(context);
        if (!known) {
            return failure(known);
        }
        QJsonArray methods;
        QStringList texts;
        bool isAmongOthers = false;
        for (const KnownMethod& each : *known) {
            QJsonObject json = describeMethod(each.method, context.language());
            json.insert(u"group"_s, each.isOwn ? u"own"_s : each.isFirst ? u"first"_s : u"other"_s);
            methods.append(json);
            if (!each.isFirst && !std::exchange(isAmongOthers, true)) {
                texts.append(tr("Others:"));
            }
            texts.append(methodLines(each.method, context.language()).join(u'\n'));
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"methods"_s, methods}});
        } else {
            streams.answer(texts.join(u"\n\n"_s));
        }
        return ExitCode::Done;
    }

    /// What reading the file, and running it over its whole input space, finds.
    static Result<ExitCode> check(const Context& context, Streams& streams)
    {
        const QString path = context.arguments.text(u"--check"_s);
        const Result<QByteArray> text = readDocumentFile(path);
        if (!text) {
            return failure(text);
        }
        QStringList problems;
        QStringList warnings;
        const Result<Method> method = parseMethod(*text, QFileInfo(path).fileName());
        if (!method) {
            problems = method.error().message.split(u'\n');
        } else {
            for (const MethodFinding& finding : examineMethod(*method)) {
                (finding.isError ? problems : warnings)
                    .append(u"%1: %2"_s.arg(QFileInfo(path).fileName(), sentenceOf(finding)));
            }
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"ok"_s, problems.isEmpty()},
                                       {u"problems"_s, QJsonArray::fromStringList(problems)},
                                       {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
        } else {
            QStringList lines = problems;
            for (const QString& warning : warnings) {
                lines.append(tr("Warning: %1").arg(warning));
            }
            streams.answer(lines.isEmpty() ? tr("Nothing is wrong with it.") : lines.join(u'\n'));
        }
        return problems.isEmpty() ? ExitCode::Done : ExitCode::No;
    }
};

} // namespace

std::unique_ptr<Command> methodsCommand()
{
    return std::make_unique<MethodsCommand>();
}

} // namespace daicho
