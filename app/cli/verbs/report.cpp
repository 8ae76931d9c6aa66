// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/cycles.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/papers/reportservice.h"
#include "views/charts/paperpainter.h"

#include <QCoreApplication>
#include <QHashSeed>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class ReportCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString name() const override { return u"report"_s; }

    bool needsFonts() const override { return true; }

    Declaration declaration() const override
    {
        return {tr("Writes the policy review report."),
                {registerArgument()},
                {{u"--to"_s, OptionKind::Text, u"OUT.pdf"_s, tr("the file to write"), true},
                 {u"--cycle"_s, OptionKind::Text, u"Y"_s, tr("fiscal year; else the current")},
                 {u"--edition"_s,
                  OptionKind::Text,
                  u"internal|public"_s,
                  tr("the public one leaves out what shows weaknesses"),
                  false,
                  {u"internal"_s, u"public"_s}}}};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Result<std::optional<int>> cycle = scoredCycle(session, context.arguments);
        if (!cycle) {
            return failure(cycle);
        }
        // The order of objects in the file follows Qt's hashes: same data, same bytes.
        QHashSeed::setDeterministicGlobalSeed();
        ReviewOptions options;
        options.cycle = *cycle;
        options.edition =
            editionFromKey(context.arguments.text(u"--edition"_s)).value_or(Edition::Internal);
        const Result<WrittenReport> written = ReportService(session).writeReview(
            context.arguments.text(u"--to"_s), options, PaperPainter(), context.progress);
        if (!written) {
            return failure(written);
        }
        if (context.json) {
            streams.answer(QJsonObject{
                {u"path"_s, written->path},
                {u"edition"_s, toKey(options.edition)},
                {u"entry"_s, written->entry ? QJsonValue(*written->entry) : QJsonValue()}});
        } else {
            streams.answer(tr("Wrote “%1”.").arg(written->path));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace daicho
