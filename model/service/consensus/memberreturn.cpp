// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scoringwriter.h"
#include "model/risk/engine.h"
#include "model/service/assetservice.h"
#include "model/service/consensus/agreementservice.h"
#include "model/service/consensus/memberfile.h"
#include "model/service/roundservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/agreementstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

using Kind = ScoringColumn::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberFile)
};

/// Reads the items of one rater's file as the rows of a scoring workbook.
class Reader
{
public:
    Reader(Session& session, const MemberMark& mark, const Method& method)
        : m_session(session)
        , m_mark(mark)
        , m_method(method)
        , m_layout(method, true)
    {
    }

    Result<ReturnedScores> read(const ScoringRound& round)
    {
        ReturnedScores scores;
        scores.rater = m_mark.rater;
        scores.roundUid = m_mark.roundUid;
        scores.registerUid = m_mark.registerUid;
        scores.hasStart = true;
        for (size_t i = 0; i < m_layout.columns().size(); ++i) {
            scores.headers.insert(int(i), m_layout.columns()[i].title.ja);
        }
        const auto items = RoundService(m_session).items(round, m_mark.rater);
        if (!items) {
            return failure(items);
        }
        for (const RoundItem& item : *items) {
            Result<ReturnedScoreRow> row = rowOf(item, round.cycle.value_or(0));
            if (!row) {
                return failure(row);
            }
            scores.rows.push_back(std::move(*row));
        }
        return scores;
    }

private:
    void put(ReturnedScoreRow& row, Kind kind, const QString& text, const QString& key = {}) const
    {
        const int column = m_layout.find(kind, key);
        if (column >= 0 && !text.isEmpty()) {
            row.cells.insert(column, text);
        }
    }

    Result<ReturnedScoreRow> rowOf(const RoundItem& item, int cycle)
    {
        const Result<Asset> asset = m_session.assets().asset(item.asset);
        const auto score = m_session.scoring().score(item.asset, item.threat, cycle, m_mark.rater);
        const auto notes = AgreementStore(m_session.tables()).notes(item.asset, item.threat);
        if (!asset || !score || !notes) {
            return !asset ? failure(asset) : !score ? failure(score) : failure(notes);
        }
        ReturnedScoreRow row;
        row.row = item.line.value_or(0);
        const QString code = asset->displayCode();
        row.token = writeRowToken({m_mark.registerUid,
                                   writeScoringMark({m_mark.roundUid, m_mark.rater}),
                                   item.uid,
                                   m_mark.seq},
                                  scoringRowKey(code, item.threat));
        put(row, Kind::AssetNumber, code);
        put(row, Kind::ThreatId, item.threat);
        const auto noted = std::ranges::find_if(*notes, [this](const RatingNote& note) {
            return note.rater == m_mark.rater && note.kind == "unknown"_L1;
        });
        if (*score) {
            const ScoreInputs inputs =
                inputsFromJson(QJsonDocument::fromJson((*score)->inputs.toUtf8()).object());
            for (auto input = inputs.begin(); input != inputs.end(); ++input) {
                put(row, Kind::Input, input.value(), input.key());
            }
            put(row, Kind::Note, (*score)->note);
        } else if (noted != notes->end()) {
            put(row, Kind::Unknown, u"はい"_s);
            put(row, Kind::Note, noted->note);
        }
        return row;
    }

    Session& m_session;
    const MemberMark& m_mark;
    const Method& m_method;
    ScoringLayout m_layout;
};

Result<std::optional<MemberMark>> markAt(const QString& path, const Clock& clock)
{
    RegisterOptions options;
    options.readOnly = true;
    const auto file = RegisterFile::open(path, options, clock);
    return file ? memberMark((*file)->database())
                : Result<std::optional<MemberMark>>(failure(file));
}

} // namespace

bool isMemberFile(const QString& path, const Clock& clock)
{
    const Result<std::optional<MemberMark>> mark = markAt(path, clock);
    return mark && *mark;
}

Result<ReturnedScores> readMemberFile(const QString& path, const Environment& environment)
{
    const Result<std::optional<MemberMark>> mark = markAt(path, environment.clock);
    if (!mark) {
        return failure(mark);
    }
    if (!*mark) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("“%1” is a whole register and not a rater's part of a round. It was "
                              "not merged.")
                        .arg(QFileInfo(path).fileName()),
                    {},
                    path);
    }
    RegisterOptions options;
    options.readOnly = true;
    Environment quiet = environment;
    quiet.feed = nullptr;
    const auto session = Session::open(path, options, {(*mark)->rater}, quiet);
    if (!session) {
        return failure(session);
    }
    const Result<ScoringRound> round = RoundService(**session).round((*mark)->roundUid);
    const Result<Method> method =
        round ? AgreementService(**session).methodOf({round->uid, round->cycle})
              : Result<Method>(failure(round));
    return method ? Reader(**session, **mark, *method).read(*round)
                  : Result<ReturnedScores>(failure(method));
}

} // namespace daicho
