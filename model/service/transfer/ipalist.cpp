// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/ipalist.h"

#include "model/core/progress.h"
#include "model/exchange/ipaledger.h"
#include "model/risk/engine.h"
#include "model/service/assetservice.h"
#include "model/service/exportnames.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/session.h"
#include "model/sheet/tablewriter.h"
#include "model/store/riskstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

enum Column {
    BusinessColumn,
    NameColumn,
    NoteColumn,
    UsersColumn,
    UnitColumn,
    MediaColumn,
    PersonalColumn,
    SensitiveColumn,
    SpecificColumn,
    FirstRatingColumn,
    ImportanceColumn = FirstRatingColumn + 3,
    RetentionColumn,
    RegisteredColumn,
    ThreatColumn,
    VulnerabilityColumn,
    LikelihoodColumn,
    RiskColumn,
    CodeColumn, ///< right of the layout, so that an import finds the asset again
    BranchColumn
};

const QString& methodId()
{
    static const QString id = u"ipa-3.1"_s;
    return id;
}

/// The layout is IPA's and Japanese, whatever the language of the screen.
QList<ColumnSpec> columnSpecs()
{
    const auto rating = [](IpaRating which) {
        return ColumnSpec{ipaHeader(which), ColumnKind::Integer, 8};
    };
    return {{u"業務分類"_s, ColumnKind::Text, 16},
            {u"情報資産名称"_s, ColumnKind::Text, 28},
            {u"備考"_s, ColumnKind::Text, 28, true},
            {u"利用者範囲"_s, ColumnKind::Text, 16},
            {u"管理部署"_s, ColumnKind::Text, 20},
            {u"媒体・保存先"_s, ColumnKind::Text, 20},
            {u"個人情報"_s, ColumnKind::Text, 8},
            {u"要配慮個人情報"_s, ColumnKind::Text, 8},
            {u"特定個人情報"_s, ColumnKind::Text, 8},
            rating(IpaRating::Confidentiality),
            rating(IpaRating::Integrity),
            rating(IpaRating::Availability),
            {u"重要度"_s, ColumnKind::Integer, 8},
            {u"保存期限"_s, ColumnKind::Text, 14},
            {u"登録日"_s, ColumnKind::Date, 12},
            rating(IpaRating::Threat),
            rating(IpaRating::Vulnerability),
            {u"被害発生可能性"_s, ColumnKind::Integer, 8},
            {u"リスク値"_s, ColumnKind::Integer, 8},
            {u"資産番号"_s, ColumnKind::Text, 12},
            {u"枝番"_s, ColumnKind::Text, 6}};
}

using Ratings = std::array<std::optional<int>, kIpaRatings>;

class IpaRowWriter
{
public:
    IpaRowWriter(Session& session, const Scheme& scheme, TableWriter& writer, bool older)
        : m_scheme(scheme)
        , m_method(session.environment().catalogue.method(methodId()))
        , m_media(session.environment().catalogue.choices(u"media"_s))
        , m_language(session.language())
        , m_writer(writer)
        , m_shift(older ? 1 : 0)
    {
    }

    /// Threat and vulnerability of the asset's highest score; the first one told counts.
    void noteScore(const RiskRow& row)
    {
        if (row.assessment.method == methodId() && !m_scores.contains(row.assessment.asset.value)) {
            m_scores.insert(
                row.assessment.asset.value,
                inputsFromJson(QJsonDocument::fromJson(row.assessment.inputs.toUtf8()).object()));
        }
    }

    Result<void> write(const Asset& asset, const QString& unit)
    {
        DAICHO_TRY(m_writer.beginRow());
        DAICHO_TRY(text(BusinessColumn, asset.businessCategory));
        DAICHO_TRY(text(NameColumn, asset.name));
        DAICHO_TRY(text(NoteColumn, asset.note));
        DAICHO_TRY(text(UsersColumn, asset.users));
        DAICHO_TRY(text(UnitColumn, unit));
        const Choice* media = m_media.item(asset.media);
        DAICHO_TRY(text(MediaColumn, media == nullptr ? asset.media : media->label.in(m_language)));
        DAICHO_TRY(flag(PersonalColumn, asset.personal));
        DAICHO_TRY(flag(SensitiveColumn, asset.sensitive));
        DAICHO_TRY(flag(SpecificColumn, asset.specific));
        DAICHO_TRY(text(CodeColumn, asset.code));
        DAICHO_TRY(text(BranchColumn, asset.branch));
        DAICHO_TRY(text(RetentionColumn, asset.retention));
        if (asset.registeredOn.isValid()) {
            DAICHO_TRY(m_writer.date(RegisteredColumn, asset.registeredOn));
        }
        return writeRatings(asset);
    }

private:
    Result<void> text(int column, const QString& value)
    {
        return value.isEmpty() ? Result<void>() : m_writer.text(column, value);
    }

    Result<void> flag(int column, std::optional<bool> value)
    {
        return value.value_or(false) ? m_writer.text(column, u"有"_s) : Result<void>();
    }

    /// A rating, importance or likelihood in the steps of the edition.
    Result<void> step(int column, std::optional<int> value)
    {
        return value ? m_writer.number(column, *value - m_shift) : Result<void>();
    }

    Ratings ratingsOf(const Asset& asset) const
    {
        const QJsonObject extra = QJsonDocument::fromJson(asset.extra.toUtf8()).object();
        const ScoreInputs score = m_scores.value(asset.id.value);
        const std::array classes = {asset.confidentiality, asset.integrity, asset.availability};
        const std::array scored = {u"threat"_s, u"vulnerability"_s};
        Ratings ratings;
        for (size_t i = 0; i < ratings.size(); ++i) {
            bool isNumber = false;
            const int kept =
                extra.value(ipaHeader(static_cast<IpaRating>(i))).toString().toInt(&isNumber);
            if (isNumber) {
                ratings[i] = kept;
            } else if (i < classes.size()) {
                ratings[i] =
                    m_scheme.defaultScore(u"steps-3"_s, static_cast<Property>(i), classes[i]);
            } else if (const int value = score.value(scored[i - classes.size()]).toInt()) {
                ratings[i] = value;
            }
        }
        return ratings;
    }

    Result<void> writeRatings(const Asset& asset)
    {
        const Ratings ratings = ratingsOf(asset);
        for (int i = 0; i < 3; ++i) {
            DAICHO_TRY(step(FirstRatingColumn + i, ratings[static_cast<size_t>(i)]));
        }
        DAICHO_TRY(step(ThreatColumn, ratings[3]));
        DAICHO_TRY(step(VulnerabilityColumn, ratings[4]));
        if (m_method == nullptr || !ratings[0] || !ratings[1] || !ratings[2]) {
            return {};
        }
        // Without threat and vulnerability the method still tells the importance.
        const bool isScored = ratings[3] && ratings[4];
        const Result<Score> score =
            evaluate(*m_method,
                     {{u"c"_s, QString::number(*ratings[0])},
                      {u"i"_s, QString::number(*ratings[1])},
                      {u"a"_s, QString::number(*ratings[2])},
                      {u"personal"_s, asset.personal.value_or(false) ? u"yes"_s : u"no"_s},
                      {u"threat"_s, QString::number(ratings[3].value_or(1))},
                      {u"vulnerability"_s, QString::number(ratings[4].value_or(1))}});
        if (!score || !score->importance || !score->likelihood) {
            return {};
        }
        const int importance = static_cast<int>(*score->importance);
        const int likelihood = static_cast<int>(*score->likelihood);
        DAICHO_TRY(step(ImportanceColumn, importance));
        if (!isScored) {
            return {};
        }
        DAICHO_TRY(step(LikelihoodColumn, likelihood));
        return m_writer.number(RiskColumn, (importance - m_shift) * (likelihood - m_shift));
    }

    const Scheme& m_scheme;
    const Method* m_method;
    const ChoiceSet& m_media;
    Language m_language;
    TableWriter& m_writer;
    int m_shift;
    QHash<qint64, ScoreInputs> m_scores;
};

} // namespace

Result<qint64> IpaList::write(TableWriter& writer, const ExportOptions& options, Progress& progress)
{
    const Result<Scheme> scheme = m_session.scheme();
    const Result<RegisterInfo> info = m_session.info();
    const auto methods = ratedMethods(m_session);
    if (!scheme || !info || !methods) {
        return !scheme ? failure(scheme) : !info ? failure(info) : failure(methods);
    }
    ExportNames names(m_session);
    DAICHO_TRY(names.load());
    SheetSpec sheet;
    sheet.name = u"情報資産管理台帳"_s;
    sheet.columns = columnSpecs();
    DAICHO_TRY(writer.beginSheet(sheet));
    IpaRowWriter rows(m_session, *scheme, writer, options.what == ExportWhat::IpaOlder);
    const int cycle = options.cycle.value_or(info->cycle.value_or(0));
    DAICHO_TRY(RiskStore(m_session.tables().assessment)
                   .visitStanding(cycle, options.filter, *methods, [&rows](const RiskRow& row) {
                       rows.noteScore(row);
                       return Result<void>();
                   }));
    qint64 done = 0;
    DAICHO_TRY(m_session.assets().visit(options.filter, options.order, [&](const Asset& asset) {
        if (++done % 256 == 0) {
            if (progress.isCancelled()) {
                return Result<void>(
                    fail(ErrorKind::Cancelled, Words::tr("Stopped. No file was written.")));
            }
            progress.report(done, 0);
        }
        return rows.write(asset, names.unitName(asset.unit));
    }));
    return done;
}

} // namespace daicho
