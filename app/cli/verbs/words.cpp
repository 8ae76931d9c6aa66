// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "model/service/transfer/importmemoryservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class WordsCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(WordsCommand)

public:
    QString name() const override { return u"words"_s; }

    Declaration declaration() const override
    {
        return {tr("Lists, adds or removes the city's own words that imports understand."),
                {registerArgument()},
                {{u"--field"_s,
                  OptionKind::Text,
                  u"KEY"_s,
                  tr("field of the word, such as confidentiality")},
                 {u"--word"_s, OptionKind::Text, u"TEXT"_s, tr("the word of the ledgers")},
                 {u"--means"_s,
                  OptionKind::Text,
                  u"VALUE"_s,
                  tr("the value it means from now on, such as 3A")},
                 {u"--remove"_s, OptionKind::Flag, {}, tr("forget the word")}}};
    }

protected:
    Access access() const override { return Access::Note; }

    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const Arguments& arguments = context.arguments;
        ImportMemoryService memory(session);
        const QString field = arguments.text(u"--field"_s);
        const QString word = arguments.text(u"--word"_s);
        if (arguments.has(u"--remove"_s)) {
            DAICHO_TRY(memory.removeWord(field, word));
        } else if (arguments.has(u"--word"_s) || arguments.has(u"--means"_s)) {
            DAICHO_TRY(memory.keepWord(field, word, arguments.text(u"--means"_s)));
        }
        const Result<QList<ImportWord>> words = memory.words();
        if (!words) {
            return failure(words);
        }
        QJsonArray list;
        QStringList lines;
        for (const ImportWord& known : *words) {
            list.append(QJsonObject{
                {u"field"_s, known.field}, {u"word"_s, known.word}, {u"value"_s, known.value}});
            lines.append(u"%1\t%2\t%3"_s.arg(known.field, known.word, known.value));
        }
        if (context.json) {
            streams.answer(QJsonObject{{u"words"_s, list}});
        } else {
            streams.answer(lines.isEmpty() ? tr("The register keeps no words of its own.")
                                           : lines.join(u'\n'));
        }
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> wordsCommand()
{
    return std::make_unique<WordsCommand>();
}

} // namespace daicho
