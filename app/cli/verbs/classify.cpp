// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/service/assetservice.h"
#include "model/service/inheritancetext.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class ClassifyCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ClassifyCommand)

public:
    QString name() const override { return u"classify"_s; }

    Declaration declaration() const override
    {
        return {tr("Classifies an asset by the answers to the scheme's questions."),
                {registerArgument(),
                 {u"ANSWER=VALUE"_s, tr("a question and yes or no, such as Q1=yes"), false, true}},
                {{u"--asset"_s, OptionKind::Text, u"CODE"_s, tr("asset number"), true},
                 {u"--reason"_s,
                  OptionKind::Text,
                  u"TEXT"_s,
                  tr("why; needed where the class becomes lower")},
                 {u"--approver"_s,
                  OptionKind::Text,
                  u"POST"_s,
                  tr("the post that approved it; needed where the class becomes lower")},
                 {u"--override"_s,
                  OptionKind::Text,
                  u"PROPERTY=CLASS"_s,
                  tr("instead of answers: the class that holds, whatever is inherited, such as "
                     "confidentiality=3B; “none” takes it back; needs --reason")},
                 {u"--kind"_s,
                  OptionKind::Text,
                  u"KIND"_s,
                  tr("of the override: cumulative, distributive or other (the default)")}}};
    }

protected:
    Access access() const override { return Access::Write; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Arguments& arguments = context.arguments;
        const Result<Asset> asset = session.assets().byCode(arguments.text(u"--asset"_s));
        const auto answers = arguments.assignments(u"ANSWER=VALUE"_s);
        if (!asset || !answers) {
            return !asset ? failure(asset) : failure(answers);
        }
        if (arguments.has(u"--override"_s)) {
            if (!answers->isEmpty()) {
                return fail(ErrorKind::InvalidInput,
                            tr("Give answers or --override, not both."),
                            {},
                            u"--override"_s);
            }
            return overrideClass(session, *asset, context, streams);
        }
        Result<ClassificationResult> result = session.assets().classify(
            *asset, *answers, arguments.text(u"--reason"_s), arguments.text(u"--approver"_s));
        if (!result && result.error().where.startsWith(u"class_"_s)) {
            return fail(result.error().kind,
                        tr("%1 Add --reason TEXT and --approver POST.").arg(result.error().message),
                        result.error().detail,
                        result.error().where);
        }
        if (!result) {
            return failure(result);
        }
        if (context.json) {
            streams.answer(toJson(*result, context.language()));
        } else {
            streams.answer(lines(*asset, *result, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }

private:
    static Result<ExitCode>
    overrideClass(Session& session, const Asset& asset, const Context& context, Streams& streams)
    {
        const Arguments& arguments = context.arguments;
        const QString given = arguments.text(u"--override"_s);
        const qsizetype split = given.indexOf(u'=');
        const auto property = propertyFromKey(given.left(split));
        if (split < 0 || !property) {
            return fail(ErrorKind::InvalidInput,
                        tr("“%1” is no override. Write it as PROPERTY=CLASS with "
                           "confidentiality, integrity or availability.")
                            .arg(given),
                        {},
                        u"--override"_s);
        }
        const QString schemeClass = given.mid(split + 1);
        const QString reason = arguments.text(u"--reason"_s);
        RelationService relations(session);
        if (schemeClass == u"none"_s) {
            DAICHO_TRY(relations.removeOverride(asset.id, *property, reason));
        } else {
            ClassOverride decision;
            decision.asset = asset.id;
            decision.property = toKey(*property);
            decision.schemeClass = schemeClass;
            decision.kind = arguments.has(u"--kind"_s) ? arguments.text(u"--kind"_s) : u"other"_s;
            decision.reason = reason;
            DAICHO_TRY(relations.setOverride(decision));
        }
        const auto explained = explainInheritance(session, asset.id);
        if (!explained) {
            return failure(explained);
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"asset"_s, asset.displayCode()},
                                       {u"inheritance"_s, toJson(*explained)}});
        } else {
            const QStringList lines{u"%1  %2"_s.arg(asset.displayCode(), asset.name)};
            streams.answer((lines + inheritanceLines(*explained)).join(u'\n'));
        }
        return ExitCode::Done;
    }

    static QStringList
    lines(const Asset& asset, const ClassificationResult& result, Language language)
    {
        QStringList lines{u"%1  %2"_s.arg(asset.displayCode(), asset.name),
                          tr("Confidentiality %1, integrity %2, availability %3")
                              .arg(result.confidentiality, result.integrity, result.availability),
                          tr("Why:")};
        for (const ClassificationStep& step : result.steps) {
            lines.append(u"  "_s + step.text.in(language));
        }
        lines.append(tr("Handling restrictions:"));
        for (const HandlingRestriction& restriction : result.restrictions) {
            lines.append(u"  "_s + restriction.label.in(language));
        }
        if (result.restrictions.empty()) {
            lines.append(u"  "_s + tr("none"));
        }
        return lines;
    }
};

} // namespace

std::unique_ptr<Command> classifyCommand()
{
    return std::make_unique<ClassifyCommand>();
}

} // namespace daicho
