// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/columnmatcher.h"

#include "model/catalogue/flagword.h"
#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/tableshape.h"
#include "model/exchange/valuereader.h"
#include "model/register/effectiveclasses.h"
#include "model/sheet/cell.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct ColumnMatcherText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMatcher)
};

/// Classes may only be mapped from headers that speak of ratings if they look like classes.
bool isRatingHeader(const QStringList& levels)
{
    static const QRegularExpression rating(u"評価|価値|重要度|すこあ|点数|rating|score|value"_s);
    return std::ranges::any_of(
        levels, [](const QString& level) { return rating.match(foldLabel(level)).hasMatch(); });
}

/// 取引 of 取引名 and 取引ID.
QString stemOf(const QString& header, const QStringList& endings)
{
    const QString folded = strippedLabel(header);
    for (const QString& ending : endings) {
        if (folded.size() > ending.size() && folded.endsWith(ending)) {
            return folded.chopped(ending.size());
        }
    }
    return {};
}

void take(ColumnPlan& plan, int field)
{
    plan.use = ColumnPlan::Use::Field;
    plan.field = field;
    plan.confidence = kLeastConfidence;
}

const QStringList& nameEndings()
{
    static const QStringList endings = {u"名称"_s, u"名"_s, u"name"_s, u"title"_s};
    return endings;
}

const QStringList& numberEndings()
{
    static const QStringList endings = {
        u"番号"_s, u"こーど"_s, u"id"_s, u"no."_s, u"no"_s, u"code"_s, u"number"_s};
    return endings;
}

} // namespace

ColumnMatcher::ColumnMatcher(const Vocabulary& vocabulary,
                             const ImportContext& context,
                             const ColumnMap& map)
    : m_vocabulary(vocabulary)
    , m_context(context)
    , m_map(map)
{
}

bool ColumnMatcher::isOwnExport(const TableShape& shape) const
{
    constexpr double kShare = 0.9;
    QSet<int> found;
    for (const TableColumn& column : shape.columns) {
        const int field =
            column.levels.size() == 1 ? m_vocabulary.exactField(column.levels.front()) : -1;
        if (field >= 0) {
            found.insert(field);
        }
    }
    const auto wanted = std::ranges::count_if(
        m_vocabulary.fields(), [](const FieldInfo& field) { return !field.has(Hidden); });
    return static_cast<double>(found.size()) >= kShare * static_cast<double>(wanted);
}

Result<std::vector<ColumnPlan>> ColumnMatcher::match(const TableShape& shape,
                                                     const std::vector<ColumnSample>& samples) const
{
    Plans plans = namedColumns(shape);
    DAICHO_TRY(applyColumnMap(m_map, m_vocabulary, m_context, plans));
    for (ColumnPlan& plan : plans) {
        if (plan.use == ColumnPlan::Use::Extra && isEffectiveClassHeader(plan.header)) {
            plan.use = ColumnPlan::Use::Ignored; // follows from the rest of the register
        }
    }
    if (isOwnExport(shape)) {
        matchExactly(plans);
        return plans;
    }
    for (size_t i = 0; i < plans.size(); ++i) {
        const QString leaf = plans[i].levels.isEmpty() ? QString() : plans[i].levels.back();
        const bool counts = isRunningNumberHeader(leaf) ||
                            (strippedLabel(leaf) == u"番号" && samples[i].countsUp());
        if (plans[i].use == ColumnPlan::Use::Extra && counts) {
            plans[i].use = ColumnPlan::Use::RunningNumber;
        }
    }
    matchCombined(plans);
    matchUnits(plans);
    matchByGuess(plans, samples);
    matchName(plans, samples);
    checkValues(plans, samples);
    matchByValues(plans, samples);
    return plans;
}

void ColumnMatcher::matchExactly(Plans& plans) const
{
    for (ColumnPlan& plan : plans) {
        const int field = plan.levels.size() == 1 && plan.use == ColumnPlan::Use::Extra
                              ? m_vocabulary.exactField(plan.levels.front())
                              : -1;
        if (field >= 0 && plan.field < 0 && !isTaken(plans, field)) {
            plan.use = ColumnPlan::Use::Field;
            plan.field = field;
            plan.confidence = 1;
        }
    }
}

/// A scheme that grades once for all three properties: the one column that says so.
void ColumnMatcher::matchCombined(Plans& plans) const
{
    const int field = m_vocabulary.indexOf(toKey(Property::Confidentiality));
    if (!m_context.scheme.combined || field < 0 || isTaken(plans, field)) {
        return;
    }
    constexpr double kSure = 0.95;
    const Bilingual& label = m_context.scheme.scale(Property::Confidentiality).label;
    QSet<QString> words{foldLabel(label.ja), foldLabel(label.en)};
    for (const QString& word :
         {u"重要性"_s, u"重要性分類"_s, u"重要度"_s, u"重要度分類"_s, u"importance"_s}) {
        words.insert(foldLabel(word));
    }
    for (ColumnPlan& plan : plans) {
        const QString leaf = plan.levels.isEmpty() ? QString() : plan.levels.back();
        if (plan.use == ColumnPlan::Use::Extra && words.contains(foldLabel(leaf))) {
            take(plan, field);
            plan.confidence = kSure;
            return;
        }
    }
}

void ColumnMatcher::matchUnits(Plans& plans) const
{
    const int unit = m_vocabulary.indexOf(u"unit"_s);
    if (unit < 0 || isTaken(plans, unit)) {
        return;
    }
    std::array<ColumnPlan*, 3> levels = {};
    for (ColumnPlan& plan : plans) {
        const int level = plan.use == ColumnPlan::Use::Extra ? unitLevel(plan.levels) : 0;
        if (level > 0 && levels[static_cast<size_t>(level) - 1] == nullptr) {
            levels[static_cast<size_t>(level) - 1] = &plan;
        }
    }
    const auto found = std::ranges::count_if(levels, [](auto* plan) { return plan != nullptr; });
    const bool general = std::ranges::any_of(plans, [&](const ColumnPlan& plan) {
        const std::vector<FieldGuess> guesses = m_vocabulary.guesses(plan.levels);
        return unitLevel(plan.levels) == 0 && !guesses.empty() && guesses.front().field == unit &&
               guesses.front().confidence >= 0.9;
    });
    if (found == 0 || (found == 1 && general)) {
        return;
    }
    int level = 0;
    for (ColumnPlan* plan : levels) {
        if (plan != nullptr) {
            plan->use = ColumnPlan::Use::Field;
            plan->field = unit;
            plan->confidence = 0.95;
            plan->unitLevel = found > 1 ? ++level : 0;
        }
    }
}

void ColumnMatcher::matchByGuess(Plans& plans, const std::vector<ColumnSample>& samples) const
{
    constexpr double kSure = 0.75;

    struct Candidate
    {
        size_t column = 0;
        FieldGuess guess;
    };

    const int name = m_vocabulary.indexOf(u"name"_s);
    const int code = m_vocabulary.indexOf(u"code"_s);
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < plans.size(); ++i) {
        if (plans[i].use != ColumnPlan::Use::Extra) {
            continue;
        }
        for (const FieldGuess& guess : m_vocabulary.guesses(plans[i].levels)) {
            const bool identifies = guess.field == name || guess.field == code;
            const bool unsure = guess.confidence < kSure && identifies && !samples[i].isUnique();
            if (guess.confidence >= kLeastConfidence && !unsure) {
                candidates.push_back({i, guess});
            }
        }
    }
    std::ranges::stable_sort(
        candidates, std::ranges::greater(), [](const Candidate& c) { return c.guess.confidence; });
    for (const auto& [column, guess] : candidates) {
        ColumnPlan& plan = plans[column];
        if (plan.use == ColumnPlan::Use::Extra && !isTaken(plans, guess.field)) {
            plan.use = ColumnPlan::Use::Field;
            plan.field = guess.field;
            plan.confidence = guess.confidence;
        }
    }
}

void ColumnMatcher::matchName(Plans& plans, const std::vector<ColumnSample>& samples) const
{
    const int name = m_vocabulary.indexOf(u"name"_s);
    for (size_t i = 0; i < plans.size() && name >= 0 && !isTaken(plans, name); ++i) {
        ColumnPlan& plan = plans[i];
        const bool words = samples[i].plain > 0.9 * samples[i].own;
        if (plan.use == ColumnPlan::Use::Extra && words && samples[i].isUnique() &&
            !plan.levels.isEmpty() && !stemOf(plan.levels.back(), nameEndings()).isEmpty()) {
            take(plan, name);
        }
    }
    const int code = m_vocabulary.indexOf(u"code"_s);
    const auto named = std::ranges::find(plans, name, &ColumnPlan::field);
    const QString stem = name < 0 || named == plans.end() || named->levels.isEmpty()
                             ? QString()
                             : stemOf(named->levels.back(), nameEndings());
    // 取引ID is the number of what 取引名 names.
    for (size_t i = 0; i < plans.size() && !stem.isEmpty() && !isTaken(plans, code); ++i) {
        ColumnPlan& plan = plans[i];
        if (plan.use == ColumnPlan::Use::Extra && samples[i].isUnique() && !plan.levels.isEmpty() &&
            stemOf(plan.levels.back(), numberEndings()) == stem) {
            take(plan, code);
        }
    }
}

bool ColumnMatcher::holdsClasses(const ColumnSample& sample) const
{
    static const QRegularExpression lettered(u"3[abc]$"_s);
    bool any = false;
    for (const QString& text : sample.distinct.keys()) {
        const bool known =
            m_context.scheme.matchClass(Property::Confidentiality, text).schemeClass != nullptr;
        if (!known && !isDash(text)) {
            return false;
        }
        any = any || lettered.match(foldLabel(text)).hasMatch();
    }
    return any;
}

bool ColumnMatcher::holdsRatings(Property property, const ColumnSample& sample) const
{
    static const QRegularExpression english(u"^[A-Za-z ]+$"_s);
    int beyond = 0;
    int words = 0;
    int ambiguousWords = 0;
    for (const QString& text : sample.distinct.keys()) {
        bool isNumber = false;
        normaliseNumberText(text).toInt(&isNumber);
        const ClassMatch match = m_context.scheme.matchClass(property, text);
        const bool isWord = english.match(text).hasMatch();
        words += isWord && match.schemeClass == nullptr ? 1 : 0;
        ambiguousWords += isWord && match.ambiguous != nullptr ? 1 : 0;
        beyond += isNumber && match.schemeClass == nullptr && match.ambiguous == nullptr ? 1 : 0;
        if (!isNumber && !isWord) {
            return false;
        }
    }
    // One number beyond the classes is a slip of the pen, two are another scale, as High and
    // Medium are.
    return beyond >= 2 || (ambiguousWords > 0 && words >= 2 && words == sample.distinct.size());
}

bool ColumnMatcher::isStrange(const ColumnPlan& plan, const ColumnSample& sample) const
{
    constexpr double kSure = 0.96;
    const FieldInfo& field = m_vocabulary.fields()[static_cast<size_t>(plan.field)];
    const std::optional<Property> property = propertyFromKey(field.choices);
    const ValueReader reader(field, m_context, m_map.values.value(field.key));
    int strange = 0;
    int strangeCells = 0;
    int flagWords = 0;
    for (auto [text, cells] : sample.distinct.asKeyValueRange()) {
        const bool dateLike = field.type == FieldType::Date && looksLikeValue(text);
        const bool ambiguous =
            property && m_context.scheme.matchClass(*property, text).ambiguous != nullptr;
        if (dateLike || ambiguous || reader.readText(text).problem.isEmpty()) {
            continue;
        }
        ++strange;
        strangeCells += cells;
        flagWords += parseFlag(text).has_value() ? 1 : 0;
    }
    if (strange == 0) {
        return false;
    }
    const double share = static_cast<double>(strange) / static_cast<double>(sample.distinct.size());
    const bool sure = property.has_value() || plan.confidence >= kSure;
    const bool isChoice = field.type == FieldType::Choice && !property;
    // 有 and 無 below the header of a choice: the column asks another question.
    return (isChoice && flagWords == strange) || (strange >= 2 && share > (sure ? 0.5 : 0.2)) ||
           (isChoice && !sure && strangeCells >= 2 && strangeCells >= 0.25 * sample.own);
}

QString
ColumnMatcher::misfit(const ColumnPlan& plan, const ColumnSample& sample, bool ratings) const
{
    const FieldInfo& field = m_vocabulary.fields()[static_cast<size_t>(plan.field)];
    const std::optional<Property> property = propertyFromKey(field.choices);
    if (property && (ratings || holdsRatings(*property, sample))) {
        return ColumnMatcherText::tr("Column %1 (%2) holds ratings, not classes: kept beside the "
                                     "fields of the asset.")
            .arg(plan.letter, plan.header);
    }
    const bool closed = field.type == FieldType::Choice || field.type == FieldType::Flag ||
                        field.type == FieldType::Integer || field.type == FieldType::Decimal ||
                        field.type == FieldType::Date;
    if (!closed || !isStrange(plan, sample)) {
        return {};
    }
    return ColumnMatcherText::tr("Column %1 (%2) could be \"%3\", but holds other values: kept "
                                 "beside the fields of the asset.")
        .arg(plan.letter, plan.header, field.label.in(m_context.language));
}

void ColumnMatcher::checkValues(Plans& plans, const std::vector<ColumnSample>& samples) const
{
    // Whether the three properties hold classes is seen at confidentiality.
    bool classes = false;
    bool ratings = false;
    const int confidentiality = m_vocabulary.indexOf(toKey(Property::Confidentiality));
    for (size_t i = 0; i < plans.size(); ++i) {
        if (confidentiality >= 0 && plans[i].field == confidentiality) {
            classes = holdsClasses(samples[i]);
            ratings = !classes && holdsRatings(Property::Confidentiality, samples[i]);
        }
    }
    for (size_t i = 0; i < plans.size(); ++i) {
        ColumnPlan& plan = plans[i];
        const bool mapped = std::ranges::any_of(m_map.columns, [&](const auto& entry) {
            return !entry.field.isEmpty() && plan.field == m_vocabulary.indexOf(entry.field);
        });
        if (plan.use != ColumnPlan::Use::Field || mapped) {
            continue;
        }
        // 重要度 heads the classes of a scheme that grades once.
        const bool isGrading = m_context.scheme.combined && plan.field == confidentiality;
        const bool rated = !classes && (ratings || (!isGrading && isRatingHeader(plan.levels)));
        plan.note = misfit(plan, samples[i], rated);
        if (!plan.note.isEmpty()) {
            plan.use = ColumnPlan::Use::Extra;
            plan.field = -1;
            plan.confidence = 0;
        }
    }
}

void ColumnMatcher::matchByValues(Plans& plans, const std::vector<ColumnSample>& samples) const
{
    const int field = m_vocabulary.indexOf(toKey(Property::Confidentiality));
    bool open = field >= 0 && !isTaken(plans, field);
    for (size_t i = 0; i < plans.size() && open; ++i) {
        if (plans[i].use == ColumnPlan::Use::Extra && plans[i].note.isEmpty() &&
            holdsClasses(samples[i])) {
            take(plans[i], field);
            open = false;
        }
    }
}

} // namespace daicho
