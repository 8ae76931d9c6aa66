// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/journal/label.h"
#include "model/service/historyservice.h"
#include "model/store/journalstore.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class UndoCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)

public:
    QString name() const override { return u"undo"_s; }

    Declaration declaration() const override
    {
        return {tr("Takes back the newest change of who acts, or the named entry."),
                {registerArgument()},
                {{u"--entry"_s, OptionKind::Integer, u"SEQ"_s, tr("number of the entry")}}};
    }

protected:
    Access access() const override { return Access::Write; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const std::optional<qint64> seq = context.arguments.integer(u"--entry"_s);
        const Result<EntryRef> done =
            seq ? session.history().undoEntry(*seq) : session.history().undo();
        if (!done) {
            return failureAt(seq ? u"--entry"_s : context.actor.post, failure(done));
        }
        const auto entry = JournalStore(session.database()).entry(done->seq);
        if (!entry) {
            return failure(entry);
        }
        const EntryHead head = *entry ? (*entry)->head : EntryHead();
        if (context.json) {
            streams.answer(QJsonObject{{u"entry"_s, done->seq},
                                       {u"undone"_s, head.inverseOf},
                                       {u"text"_s, labelText(head)},
                                       {u"digest"_s, done->digest}});
        } else {
            streams.answer(u"#%1  %2"_s.arg(done->seq).arg(labelText(head)));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> undoCommand()
{
    return std::make_unique<UndoCommand>();
}

} // namespace daicho
