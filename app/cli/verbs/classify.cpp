// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/service/assetservice.h"

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
                  tr("the post that approved it; needed where the class becomes lower")}}};
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
