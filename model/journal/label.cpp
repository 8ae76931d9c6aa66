// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/label.h"

#include "model/journal/scoringlabel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalLabel)
};

QString recordLabel(const QString& key, const QString& what)
{
    const QString verb = key.section(u'.', 1);
    if (verb == "create"_L1) {
        return Words::tr("Added %1").arg(what);
    }
    if (verb == "remove"_L1) {
        return Words::tr("Removed %1").arg(what);
    }
    if (verb == "classify"_L1) {
        return Words::tr("Classified %1").arg(what);
    }
    if (verb == "override"_L1) {
        return Words::tr("Overrode the inherited class of %1").arg(what);
    }
    if (key == "restriction.answer"_L1) {
        return Words::tr("Handling at %1: answered").arg(what);
    }
    if (key == "restriction.measure"_L1) {
        return Words::tr("Planned a measure against a gap: %1").arg(what);
    }
    if (verb == "inherit"_L1) {
        return Words::tr("Let %1 inherit its class again").arg(what);
    }
    return Words::tr("Changed %1").arg(what);
}

QString
reorganisationLabel(const QString& key, const QString& from, const QString& to, const QString& on)
{
    return key == "unit.plan"_L1 ? Words::tr("Planned for %3: %1 → %2").arg(from, to, on)
                                 : Words::tr("Reorganised as of %3: %1 → %2").arg(from, to, on);
}

/// '' for keys that are worded like those of other records.
QString campaignLabel(const QString& key, const QString& name, int units)
{
    if (key == "campaign.sent"_L1) {
        return Words::tr("%1: sent to %n units", nullptr, units).arg(name);
    }
    if (key == "campaign.returned"_L1) {
        return Words::tr("%1: a unit answered").arg(name);
    }
    if (key == "campaign.accepted"_L1) {
        return Words::tr("%1: accepted the answers of %n units", nullptr, units).arg(name);
    }
    if (key == "campaign.sent_back"_L1) {
        return Words::tr("%1: sent an answer back").arg(name);
    }
    return {};
}

/// Of measures and of what is accepted; '' for keys that are worded like those of other records.
QString treatmentLabel(const QString& key, const QString& name, const QJsonObject& arguments)
{
    const int count = arguments.value("count"_L1).toInt();
    const QString threat = arguments.value("threat"_L1).toString();
    if (key == "measure.assign"_L1) {
        return Words::tr("“%1” treats %n more risks", nullptr, count).arg(name);
    }
    if (key == "measure.release"_L1) {
        return Words::tr("“%1” treats %n risks less", nullptr, count).arg(name);
    }
    if (key == "treatment.evaluate"_L1) {
        return Words::tr("Evaluated what the measures leave of %1 against %2")
            .arg(arguments.value("code"_L1).toString(), threat);
    }
    if (key == "acceptance.create"_L1) {
        return Words::tr("Accepted %n risks", nullptr, count);
    }
    if (key == "acceptance.except"_L1) {
        return Words::tr("Allowed %n exceptions", nullptr, count);
    }
    if (key == "acceptance.update"_L1) {
        return Words::tr("Changed an acceptance");
    }
    if (key == "acceptance.renew"_L1) {
        return Words::tr("Renewed an acceptance");
    }
    if (key == "acceptance.end"_L1) {
        return Words::tr("Ended an acceptance early");
    }
    return {};
}

QString recordKind(const QString& entity)
{
    if (entity == "asset"_L1 || entity == "class"_L1) {
        return Words::tr("the asset");
    }
    if (entity == "unit"_L1) {
        return Words::tr("the unit");
    }
    if (entity == "place"_L1) {
        return Words::tr("the place");
    }
    if (entity == "actor"_L1) {
        return Words::tr("the actor");
    }
    if (entity == "relation"_L1) {
        return Words::tr("the relation");
    }
    if (entity == "flow"_L1) {
        return Words::tr("the flow");
    }
    if (entity == "campaign"_L1) {
        return Words::tr("the stock-take");
    }
    if (entity == "measure"_L1) {
        return Words::tr("the measure");
    }
    return Words::tr("the register's settings");
}

/// A name of the city's own data, in the language of the words.
QString inWords(const QJsonObject& arguments)
{
    //: The language of the product's words: ja or en.
    const QString name = arguments.value(Words::tr("en")).toString();
    return name.isEmpty() ? arguments.value(u"ja"_s).toString() : name;
}

QString textOf(const QJsonObject& arguments, QLatin1StringView key)
{
    return arguments.value(key).toVariant().toString();
}

/// Of what a committee agrees on; '' for other keys.
QString agreementLabel(const QString& key, const QJsonObject& arguments)
{
    const int count = arguments.value("count"_L1).toInt();
    if (key == "agreement.save"_L1) {
        return Words::tr("%1 agreed on %n risks", nullptr, count).arg(textOf(arguments, "by"_L1));
    }
    if (key == "agreement.reopen"_L1) {
        return Words::tr("Reopened what was agreed on %n risks", nullptr, count);
    }
    if (key == "merge.scores"_L1) {
        return Words::tr("Took over the scores of %1 (%2)")
            .arg(textOf(arguments, "rater"_L1), textOf(arguments, "file"_L1));
    }
    return {};
}

/// Of what came in or went out; '' for other keys.
QString exchangeLabel(const QString& key, const QJsonObject& arguments)
{
    const auto text = [&arguments](QLatin1StringView name) { return textOf(arguments, name); };
    const auto count = [&arguments](QLatin1StringView name) {
        return arguments.value(name).toInt();
    };
    if (key == "import"_L1) {
        return Words::tr("Imported %1 (%2 added, %3 updated)")
            .arg(text("file"_L1))
            .arg(count("added"_L1))
            .arg(count("updated"_L1));
    }
    if (key == "import.word"_L1) {
        return Words::tr("“%1” in imported tables means “%2”")
            .arg(text("word"_L1), text("value"_L1));
    }
    if (key == "import.word.remove"_L1) {
        return Words::tr("Imported tables no longer know the word “%1”").arg(text("word"_L1));
    }
    if (key == "merge"_L1) {
        return Words::tr("Took over the return of %1 (%2)")
            .arg(text("unit"_L1).isEmpty() ? text("file"_L1) : text("unit"_L1),
                 text("by"_L1).isEmpty() ? text("file"_L1) : text("by"_L1));
    }
    if (key == "merge.accept"_L1) {
        return Words::tr("Accepted %n answers of departments", nullptr, count("count"_L1));
    }
    if (key == "merge.reject"_L1) {
        return Words::tr("Rejected %n answers of departments", nullptr, count("count"_L1));
    }
    if (key == "export"_L1) {
        return Words::tr("Exported %1 to %2").arg(text("what"_L1), text("file"_L1));
    }
    if (const QString label = campaignLabel(key, text("name"_L1), count("count"_L1));
        !label.isEmpty()) {
        return label;
    }
    if (key == "report"_L1) {
        return Words::tr("Wrote the review report to %1").arg(text("file"_L1));
    }
    return agreementLabel(key, arguments);
}

/// Of schemes and methods; '' for other keys.
QString catalogueLabel(const QString& key, const QString& name)
{
    if (key == "scheme.save"_L1) {
        return Words::tr("Saved the classification scheme “%1”").arg(name);
    }
    if (key == "scheme.migrate"_L1) {
        return Words::tr("Changed over to the classification scheme “%1”").arg(name);
    }
    if (key == "method.save"_L1) {
        return Words::tr("Saved the scoring method “%1”").arg(name);
    }
    if (key == "method.choose"_L1) {
        return Words::tr("Chose the scoring method “%1”").arg(name);
    }
    if (key == "score.rescore"_L1) {
        return Words::tr("Rescored by “%1”").arg(name);
    }
    return {};
}

/// Of single scores; '' for other keys.
QString scoreLabel(const QString& key, const QJsonObject& arguments)
{
    const QString code = textOf(arguments, "code"_L1);
    const QString threat = textOf(arguments, "threat"_L1);
    if (key == "score.save"_L1) {
        return Words::tr("Scored %1 against %2").arg(code, threat);
    }
    if (key == "score.grid"_L1) {
        return Words::tr(
            "Scored %n pairs in the grid", nullptr, arguments.value("count"_L1).toInt());
    }
    if (key == "rating.unknown"_L1) {
        return Words::tr("Noted what is not known of %1 against %2").arg(code, threat);
    }
    if (key == "score.remove"_L1) {
        return Words::tr("Removed the score of %1 against %2").arg(code, threat);
    }
    return {};
}

} // namespace

QString labelText(const EntryHead& head)
{
    const QJsonObject arguments = QJsonDocument::fromJson(head.arguments.toUtf8()).object();
    const auto text = [&arguments](QLatin1StringView key) { return textOf(arguments, key); };
    const auto count = [&arguments](QLatin1StringView key) { return arguments.value(key).toInt(); };
    const QString& key = head.label;
    if (const QString label = exchangeLabel(key, arguments); !label.isEmpty()) {
        return label;
    }
    if (const QString label = treatmentLabel(key, text("name"_L1), arguments); !label.isEmpty()) {
        return label;
    }
    if (const QString label = scoringLabel(key, arguments); !label.isEmpty()) {
        return label;
    }
    if (const QString label = scoreLabel(key, arguments); !label.isEmpty()) {
        return label;
    }
    if (key == "undo"_L1) {
        return Words::tr("Took back entry %1: %2").arg(text("seq"_L1), text("label"_L1));
    }
    if (key == "redo"_L1) {
        return Words::tr("Redid entry %1: %2").arg(text("seq"_L1), text("label"_L1));
    }
    if (key == "asset.classify_many"_L1) {
        return Words::tr("Classified %n assets as %1", nullptr, count("count"_L1))
            .arg(text("classes"_L1));
    }
    if (const QString label = catalogueLabel(key, inWords(arguments)); !label.isEmpty()) {
        return label;
    }
    if (key == "asset.bulk"_L1) {
        return Words::tr("Changed %n assets", nullptr, count("count"_L1));
    }
    if (key == "asset.bulk_remove"_L1) {
        return Words::tr("Removed %n assets", nullptr, count("count"_L1));
    }
    if (key == "unit.reorganise"_L1 || key == "unit.plan"_L1) {
        return reorganisationLabel(key, text("from"_L1), text("to"_L1), text("on"_L1));
    }
    if (key == "unit.drop_plan"_L1) {
        return Words::tr("Dropped a planned reorganisation");
    }
    if (key == "sample.fill"_L1) {
        return Words::tr("Filled with sample data");
    }
    if (key == "register.create"_L1) {
        const QString city = text("city"_L1);
        return city.isEmpty() ? Words::tr("Created the register")
                              : Words::tr("Created the register of %1").arg(city);
    }
    const QString name = text("name"_L1).isEmpty() ? text("code"_L1) : text("name"_L1);
    const QString kind = recordKind(key.section(u'.', 0, 0));
    return recordLabel(key, name.isEmpty() ? kind : Words::tr("%1 “%2”").arg(kind, name));
}

} // namespace daicho
