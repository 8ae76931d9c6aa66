// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/scoretext.h"
#include "app/cli/verbs/verbs.h"
#include "model/risk/methodtext.h"

#include <QCoreApplication>
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
                {}};
    }

protected:
    Result<ExitCode> answer(const Context& context, Streams& streams) const override
    {
        const Catalogue& catalogue = context.environment.catalogue;
        const QString id = context.arguments.text(u"METHOD"_s);
        if (id.isEmpty()) {
            list(catalogue, context, streams);
            return ExitCode::Done;
        }
        const Result<const Method*> method = findMethod(catalogue, id);
        if (!method) {
            return failure(method);
        }
        if (context.json) {
            streams.answer(describeMethod(**method, context.language()));
        } else {
            streams.answer(lines(**method, context.language()).join(u'\n'));
        }
        return ExitCode::Done;
    }

private:
    static void list(const Catalogue& catalogue, const Context& context, Streams& streams)
    {
        QJsonArray methods;
        QStringList texts;
        for (const Method& method : catalogue.methods()) {
            if (context.json) {
                methods.append(describeMethod(method, context.language()));
            } else {
                texts.append(lines(method, context.language()).join(u'\n'));
            }
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"methods"_s, methods}});
        } else {
            streams.answer(texts.join(u"\n\n"_s));
        }
    }

    static QStringList lines(const Method& method, Language language)
    {
        const QString label = method.header.label.in(language);
        QStringList lines{method.header.isDefault
                              ? tr("%1  %2 (default)").arg(method.header.id, label)
                              : u"%1  %2"_s.arg(method.header.id, label)};
        TextTable inputs;
        for (const MethodInput& input : method.inputs) {
            inputs.add({input.key, rangeOf(method, input), input.label.in(language)});
        }
        lines += inputs.lines(u"  "_s);
        TextTable levels;
        for (const RiskLevel& level : method.levels) {
            levels.add({level.id, bandOf(level), level.label.in(language)});
        }
        if (!method.levels.empty()) {
            lines += u"  "_s + tr("Levels:");
            lines += levels.lines(u"    "_s);
        }
        if (method.acceptance.riskAtMost) {
            lines += u"  "_s +
                     tr("Acceptable: at most %1").arg(figureText(*method.acceptance.riskAtMost));
        } else if (!method.acceptance.levels.isEmpty()) {
            lines += u"  "_s + tr("Acceptable: %1").arg(method.acceptance.levels.join(u", "_s));
        }
        return lines;
    }

    static QString range(const std::optional<double>& from, const std::optional<double>& to)
    {
        return u"%1–%2"_s.arg(from ? figureText(*from) : QString(),
                              to ? figureText(*to) : QString());
    }

    static QString rangeOf(const Method& method, const MethodInput& input)
    {
        if (input.type == InputType::Flag) {
            return tr("yes/no");
        }
        const MethodScale* const scale = method.findScale(input.scale);
        if (scale == nullptr) {
            return range(input.minimum, input.maximum);
        }
        if (!scale->hasIds()) {
            return range(scale->steps.front().value, scale->steps.back().value);
        }
        QStringList keys;
        for (const ScaleStep& step : scale->steps) {
            keys.append(step.key());
        }
        return keys.join(u'/');
    }

    static QString bandOf(const RiskLevel& level)
    {
        return level.from || level.to ? range(level.from, level.to) : QString();
    }
};

} // namespace

std::unique_ptr<Command> methodsCommand()
{
    return std::make_unique<MethodsCommand>();
}

} // namespace daicho
