// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importwords.h"

#include "model/items/fieldchoices.h"
#include "model/service/session.h"

#include <algorithm>

namespace daicho {

namespace {

constexpr qsizetype kMostWords = 50;

} // namespace

QList<UnknownWord> unknownWords(const Session& session,
                                ImportTarget target,
                                const ImportReport& report,
                                const FieldOfColumn& fieldOf)
{
    QList<UnknownWord> words;
    const Result<Scheme> scheme = session.scheme();
    if (!scheme) {
        return words;
    }
    const Language language = session.language();
    const std::vector<FieldInfo>& fields = importFields(target);
    for (const ImportProblem& problem : report.rejected) {
        const QString key = fieldOf(problem.letter);
        const auto known = std::ranges::find_if(words, [&](const UnknownWord& word) {
            return word.field == key && word.word == problem.value;
        });
        if (known != words.end()) {
            ++known->rows;
            continue;
        }
        const auto field = std::ranges::find(fields, key, &FieldInfo::key);
        const bool isClosed = field != fields.end() &&
                              (field->type == FieldType::Choice || field->type == FieldType::Flag);
        if (!isClosed || problem.value.isEmpty() || words.size() == kMostWords) {
            continue;
        }
        QStringList choices;
        for (const FieldChoice& choice :
             fieldChoices(*field, session.environment().catalogue, *scheme, {}, language)) {
            choices.append(choice.text);
        }
        choices.removeAll(QString());
        words.append({key, field->label.in(language), problem.value, 1, choices});
    }
    return words;
}

bool isRemembered(ImportTarget target)
{
    return target == ImportTarget::Assets || target == ImportTarget::Units ||
           target == ImportTarget::Places;
}

} // namespace daicho
