// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/methods/rescoretext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescoring)
};

template <class Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString yesNo(const std::optional<bool>& flag)
{
    return !flag ? QString() : *flag ? Words::tr("yes") : Words::tr("no");
}

QString figure(const std::optional<double>& value)
{
    return value ? figureText(*value) : QString();
}

} // namespace

QJsonObject toJson(const RescoreReport& report, Language language)
{
    QJsonObject missing;
    for (auto it = report.missing.cbegin(); it != report.missing.cend(); ++it) {
        missing.insert(it.key(), it.value());
    }
    QJsonArray levels;
    for (const LevelMove& move : report.moves) {
        levels.append(QJsonObject{{u"method"_s, move.fromMethod},
                                  {u"from"_s, textOrNull(move.from)},
                                  {u"to"_s, textOrNull(move.to)},
                                  {u"from_label"_s, textOrNull(move.fromLabel)},
                                  {u"to_label"_s, textOrNull(move.toLabel)},
                                  {u"count"_s, move.count}});
    }
    QJsonArray scores;
    for (const RescoredLine& line : report.lines) {
        scores.append(QJsonObject{{u"asset"_s, line.pair.code},
                                  {u"name"_s, line.pair.name},
                                  {u"threat"_s, line.pair.threat},
                                  {u"rater"_s, line.pair.rater},
                                  {u"cycle"_s, line.pair.cycle},
                                  {u"from"_s, textOrNull(line.from)},
                                  {u"to"_s, textOrNull(line.to)},
                                  {u"value_before"_s, orNull(line.valueBefore)},
                                  {u"value_after"_s, orNull(line.valueAfter)},
                                  {u"acceptable_before"_s, orNull(line.acceptableBefore)},
                                  {u"acceptable_after"_s, orNull(line.acceptableAfter)}});
    }
    return {{u"method"_s, report.methodId},
            {u"label"_s, report.method.in(language)},
            {u"version"_s, report.version},
            {u"total"_s, report.total},
            {u"changed"_s, report.changed},
            {u"impossible"_s, report.impossible},
            {u"with_defaults"_s, report.withDefaults},
            {u"missing"_s, missing},
            {u"levels"_s, levels},
            {u"scores"_s, scores}};
}

QStringList rescoreSentences(const RescoreReport& report)
{
    QStringList sentences{Words::tr("%1 of %2 scores would get another level or acceptance.")
                              .arg(report.changed)
                              .arg(report.total)};
    if (report.withDefaults > 0) {
        sentences += Words::tr("%1 take an input from the class, the register, the threat's "
                               "default or a value given for all.")
                         .arg(report.withDefaults);
    }
    if (report.impossible > 0) {
        QStringList keys;
        for (auto it = report.missing.cbegin(); it != report.missing.cend(); ++it) {
            keys += u"%1 (%2)"_s.arg(it.key()).arg(it.value());
        }
        sentences += Words::tr("%1 can't be rescored and stay as they are. They lack: %2.")
                         .arg(report.impossible)
                         .arg(keys.join(u", "_s));
    }
    return sentences;
}

QStringList rescoreColumns()
{
    return {Words::tr("Asset number"),
            Words::tr("Asset"),
            Words::tr("Threat"),
            Words::tr("Level before"),
            Words::tr("Level after"),
            Words::tr("Risk before"),
            Words::tr("Risk after"),
            Words::tr("Acceptable before"),
            Words::tr("Acceptable after"),
            Words::tr("Rater"),
            Words::tr("Fiscal year")};
}

QStringList rescoreRow(const RescoredLine& line)
{
    return {line.pair.code,
            line.pair.name,
            line.pair.threat,
            line.from,
            line.to,
            figure(line.valueBefore),
            figure(line.valueAfter),
            yesNo(line.acceptableBefore),
            yesNo(line.acceptableAfter),
            line.pair.rater,
            QString::number(line.pair.cycle)};
}

} // namespace daicho
