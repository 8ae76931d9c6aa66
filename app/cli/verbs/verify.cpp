// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/historyservice.h"
#include "model/service/relationservice.h"
#include "model/store/journalstore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    QString name() const override { return u"verify"_s; }

    Declaration declaration() const override
    {
        return {tr("Checks file, records and journal for what was done behind Daicho's back."),
                {registerArgument()},
                {{u"--seal"_s,
                  OptionKind::Text,
                  u"DIGEST"_s,
                  tr("a digest that must be one of the journal")}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        Result<QList<VerifyProblem>> problems = session.history().verify(context.progress);
        const Result<QList<VerifyProblem>> classes =
            RelationService(session).verify(context.progress);
        if (!classes) {
            return failure(classes);
        }
        if (problems) {
            *problems += *classes;
        }
        const JournalStore journal(session.database());
        const Result<JournalStore::Head> head = journal.head();
        if (!problems || !head) {
            return !problems ? failure(problems) : failure(head);
        }
        if (context.arguments.has(u"--seal"_s)) {
            const QString seal = context.arguments.text(u"--seal"_s).trimmed().toLower();
            const Result<bool> known = hasDigest(journal, seal);
            if (!known) {
                return failure(known);
            }
            if (!*known) {
                problems->append({u"seal_unknown"_s,
                                  seal,
                                  tr("No entry of the journal has the digest %1.").arg(seal)});
            }
        }
        if (context.json) {
            streams.answer(toJson(*problems, *head));
        } else {
            streams.answer(lines(*problems, *head).join(u'\n'));
        }
        return problems->isEmpty() ? ExitCode::Done : ExitCode::No;
    }

private:
    static Result<bool> hasDigest(const JournalStore& journal, const QString& digest)
    {
        constexpr int kPage = 1000;
        for (qint64 last = 0;;) {
            const Result<QList<JournalEntry>> page = journal.entriesAfter(last, kPage);
            if (!page) {
                return failure(page);
            }
            for (const JournalEntry& entry : *page) {
                if (entry.digest == digest) {
                    return true;
                }
                last = entry.seq;
            }
            if (page->size() < kPage) {
                return false;
            }
        }
    }

    static QJsonObject toJson(const QList<VerifyProblem>& problems, const JournalStore::Head& head)
    {
        QJsonArray list;
        for (const VerifyProblem& problem : problems) {
            list.append(QJsonObject{{u"kind"_s, problem.kind},
                                    {u"where"_s, problem.where},
                                    {u"message"_s, problem.message}});
        }
        return {{u"ok"_s, problems.isEmpty()},
                {u"problems"_s, list},
                {u"head"_s, head.digest},
                {u"entries"_s, head.entries}};
    }

    static QStringList lines(const QList<VerifyProblem>& problems, const JournalStore::Head& head)
    {
        QStringList lines;
        for (const VerifyProblem& problem : problems) {
            lines.append(problem.message);
        }
        if (problems.isEmpty()) {
            lines.append(tr("All is well: file, records and journal belong together."));
        } else {
            lines.append(tr("%n problems were found.", nullptr, static_cast<int>(problems.size())));
        }
        TextTable table;
        table.add({tr("Journal entries"), QString::number(head.entries)});
        table.add({tr("Head digest"), head.digest});
        return lines + table.lines();
    }
};

} // namespace

std::unique_ptr<Command> verifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace daicho
