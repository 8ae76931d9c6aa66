// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/vocabulary.h"

#include "model/core/textfold.h"
#include "model/exchange/headerwords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLabel = 1.0;
constexpr double kAlias = 0.95;
constexpr double kStripped = 0.8;
/// A leaf below a group loses this much, so that the same word without a group goes before it.
constexpr double kLeafLoss = 0.02;
constexpr double kLeast = 0.3;
constexpr qsizetype kLeastAscii = 4;

/// Words that say nothing without the group above them: 主管サブシステム / ID.
bool needsItsGroup(const QString& folded)
{
    static const QSet<QString> words = {u"id"_s,   u"名称"_s, u"名"_s,   u"番号"_s,  u"no"_s,
                                        u"no."_s,  u"区分"_s, u"種別"_s, u"種類"_s,  u"内容"_s,
                                        u"説明"_s, u"分類"_s, u"type"_s, u"name"_s,  u"category"_s,
                                        u"件数"_s, u"kind"_s, u"根拠"_s, u"c"_s,     u"i"_s,
                                        u"a"_s,    u"課"_s,   u"担当"_s, u"こーど"_s};
    return words.contains(folded);
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Vocabulary::Vocabulary(const std::vector<FieldInfo>& fields)
    : m_fields(fields)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& field = fields[i];
        if (field.has(Hidden)) {
            continue;
        }
        const int index = static_cast<int>(i);
        add(field.label.ja, index, true);
        add(field.label.en, index, true);
        add(field.key, index, true);
    }
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].has(Hidden)) {
            for (const QString& alias : fields[i].aliases) {
                add(alias, static_cast<int>(i), false);
            }
        }
    }
}

void Vocabulary::add(const QString& word, int field, bool isLabel)
{
    const QString folded = foldLabel(word);
    if (!folded.isEmpty() && !m_words.contains(folded)) {
        m_words.insert(
            folded, {folded, field, isLabel, folded.size() >= (isAscii(folded) ? kLeastAscii : 2)});
    }
}

int Vocabulary::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(m_fields, key, &FieldInfo::key);
    return found == m_fields.end() || found->has(Hidden)
               ? -1
               : static_cast<int>(found - m_fields.begin());
}

FieldGuess Vocabulary::lookUp(const QString& folded) const
{
    const auto found = m_words.constFind(folded);
    return found == m_words.constEnd() ? FieldGuess()
                                       : FieldGuess{found->field, found->isLabel ? kLabel : kAlias};
}

void Vocabulary::addGuess(std::vector<FieldGuess>& guesses, FieldGuess guess) const
{
    if (guess.field < 0) {
        return;
    }
    const auto found = std::ranges::find(guesses, guess.field, &FieldGuess::field);
    if (found == guesses.end()) {
        guesses.push_back(guess);
    } else {
        found->confidence = std::max(found->confidence, guess.confidence);
    }
}

void Vocabulary::addPartial(std::vector<FieldGuess>& guesses, const QString& folded) const
{
    // What a compound ends with is what it is: 担当課名 is a 課名, but 利用者数 no 利用者.
    constexpr double kEnd = 0.7;
    constexpr double kStart = 0.55;
    constexpr double kInside = 0.5;
    for (const Word& word : m_words) {
        if (!word.isLong || word.text.size() >= folded.size() || !folded.contains(word.text)) {
            continue;
        }
        const double weight = folded.endsWith(word.text)     ? kEnd
                              : folded.startsWith(word.text) ? kStart
                                                             : kInside;
        const double share =
            static_cast<double>(word.text.size()) / static_cast<double>(folded.size());
        const double confidence = weight * (0.3 + 0.7 * share);
        if (confidence >= kLeast) {
            addGuess(guesses, {word.field, confidence});
        }
    }
}

std::vector<FieldGuess> Vocabulary::guesses(const QStringList& levels) const
{
    std::vector<FieldGuess> guesses;
    if (levels.isEmpty()) {
        return guesses;
    }
    const QString joined = foldLabel(levels.join(QString()));
    const QString leaf = foldLabel(levels.back());
    const QString strippedLeaf = strippedLabel(levels.back());
    addGuess(guesses, lookUp(joined));
    QString strippedJoined;
    for (const QString& level : levels) {
        strippedJoined += strippedLabel(level);
    }
    for (const QString& text : {strippedJoined, strippedLabel(levels.join(QString()))}) {
        FieldGuess stripped = lookUp(text);
        stripped.confidence = std::min(stripped.confidence, kStripped);
        addGuess(guesses, stripped);
    }
    if (levels.size() > 1 && !needsItsGroup(strippedLeaf)) {
        FieldGuess guess = lookUp(leaf);
        guess.confidence -= kLeafLoss;
        addGuess(guesses, guess);
        guess = lookUp(strippedLeaf);
        guess.confidence = std::min(guess.confidence, kStripped - kLeafLoss);
        addGuess(guesses, guess);
    }
    // 資産 / 名称等 / 番号: the number of an asset, whatever stands between.
    for (qsizetype above = 0; above + 2 < levels.size(); ++above) {
        FieldGuess spanning = lookUp(strippedLabel(levels[above]) + strippedLeaf);
        spanning.confidence = std::min(spanning.confidence, kStripped);
        addGuess(guesses, spanning);
    }
    if (guesses.empty()) {
        addPartial(guesses,
                   levels.size() > 1 && needsItsGroup(strippedLeaf) ? strippedJoined
                                                                    : strippedLeaf);
    }
    std::ranges::stable_sort(guesses, std::ranges::greater(), &FieldGuess::confidence);
    return guesses;
}

double Vocabulary::likeness(const QString& text) const
{
    const FieldGuess whole = lookUp(foldLabel(text));
    return whole.field >= 0 ? whole.confidence
                            : std::min(lookUp(strippedLabel(text)).confidence, kStripped);
}

int Vocabulary::exactField(const QString& text) const
{
    const auto found = m_words.constFind(foldLabel(text));
    return found != m_words.constEnd() && found->isLabel ? found->field : -1;
}

int unitLevel(const QStringList& levels)
{
    static const std::array<QSet<QString>, 3> words = {QSet<QString>{u"部"_s,
                                                                     u"部名"_s,
                                                                     u"部局"_s,
                                                                     u"部局名"_s,
                                                                     u"局"_s,
                                                                     u"局名"_s,
                                                                     u"部等"_s,
                                                                     u"部局等"_s,
                                                                     u"部・局"_s,
                                                                     u"部・局名"_s},
                                                       QSet<QString>{u"課"_s,
                                                                     u"課名"_s,
                                                                     u"課室"_s,
                                                                     u"課・室"_s,
                                                                     u"課室名"_s,
                                                                     u"室"_s,
                                                                     u"課等"_s,
                                                                     u"所管課"_s,
                                                                     u"担当課"_s,
                                                                     u"主管課"_s,
                                                                     u"課・係"_s,
                                                                     u"課所"_s,
                                                                     u"課所名"_s,
                                                                     u"所属課"_s},
                                                       QSet<QString>{u"係"_s,
                                                                     u"係名"_s,
                                                                     u"担当係"_s,
                                                                     u"班"_s,
                                                                     u"係・班"_s,
                                                                     u"ぐるーぷ"_s,
                                                                     u"所管係"_s,
                                                                     u"係等"_s}};
    if (levels.isEmpty()) {
        return 0;
    }
    const QString leaf = strippedLabel(levels.back());
    for (size_t level = 0; level < words.size(); ++level) {
        if (words[level].contains(leaf)) {
            return static_cast<int>(level) + 1;
        }
    }
    return 0;
}

} // namespace daicho
