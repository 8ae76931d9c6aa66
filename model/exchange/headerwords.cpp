// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/headerwords.h"

#include "model/core/textfold.h"
#include "model/sheet/cell.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The words folded, as foldLabel() yields them.
QSet<QString> wordSet(const char16_t* words)
{
    QSet<QString> set;
    for (const QString& word : QString::fromUtf16(words).split(u'|')) {
        set.insert(foldLabel(word));
    }
    return set;
}

bool endsWithOneOf(const QString& text, const QStringList& endings)
{
    return std::ranges::any_of(endings,
                               [&](const QString& ending) { return text.endsWith(ending); });
}

bool isBracketOpen(QChar c)
{
    return QStringView(u"([{<【〔「『《〈").contains(c);
}

bool isBracketClose(QChar c)
{
    return QStringView(u")]}>】〕」』》〉").contains(c);
}

QString withoutBrackets(const QString& folded)
{
    QString out;
    int depth = 0;
    for (const QChar c : folded) {
        if (isBracketOpen(c)) {
            ++depth;
        } else if (isBracketClose(c)) {
            depth = std::max(0, depth - 1);
        } else if (depth == 0) {
            out.append(c);
        }
    }
    return out;
}

bool isGenericWord(const QString& folded)
{
    static const QSet<QString> words = wordSet(
        u"備考|摘要|説明|概要|内容|項目|項目名|名称|名前|氏名|番号|ID|コード|区分|種別|種類|分類|"
        u"状態|状況|状況等|担当|担当者|部署|所属|課|部|係|日付|期限|期間|件数|数量|金額|単位|方法|"
        u"目的|理由|根拠|結果|評価|判定|影響|頻度|対策|質問|回答|確認内容|大分類|中分類|小分類|"
        u"有無|要否|可否|場所|住所|電話番号|版数|変更日|変更内容|形式|条件|値|リスク|脅威|脆弱性|"
        u"重要度|スコア|レベル|優先度|name|type|category|owner|description|status|date|level|score|"
        u"notes|note|comment|comments|remarks|location|department|vendor|version|value|metric|"
        u"priority|impact|likelihood|risk|treatment|title|summary|criticality|model|manufacturer|"
        u"serialnumber|quantity|cost|code|key|class|classification|risklevel|riskscore");
    return words.contains(folded);
}

double endingLikeness(const QString& text, const QString& folded)
{
    static const QStringList strong = {
        u"名"_s,   u"名称"_s, u"番号"_s,   u"区分"_s, u"種別"_s,   u"種類"_s, u"分類"_s,
        u"有無"_s, u"備考"_s, u"説明"_s,   u"概要"_s, u"内容"_s,   u"場所"_s, u"方法"_s,
        u"期間"_s, u"期限"_s, u"要否"_s,   u"可否"_s, u"状況"_s,   u"理由"_s, u"項目"_s,
        u"頻度"_s, u"程度"_s, u"方式"_s,   u"形式"_s, u"年月日"_s, u"年度"_s, u"範囲"_s,
        u"根拠"_s, u"対象"_s, u"部署"_s,   u"部門"_s, u"時期"_s,   u"時点"_s, u"責任者"_s,
        u"id"_s,   u"no"_s,   u"こーど"_s, u"欄"_s,   u"詳細"_s,   u"観点"_s, u"条件"_s};
    static const QStringList weak = {u"日"_s,
                                     u"先"_s,
                                     u"者"_s,
                                     u"数"_s,
                                     u"値"_s,
                                     u"度"_s,
                                     u"率"_s,
                                     u"例"_s,
                                     u"性"_s,
                                     u"元"_s,
                                     u"策"_s,
                                     u"果"_s};
    static const QSet<QString> english = wordSet(
        u"id|name|type|category|owner|description|status|date|level|score|notes|location|number|"
        u"department|strategy|rating|classification|impact|plan|by|version|address|count|time");
    if (endsWithOneOf(folded, strong)) {
        return 0.7;
    }
    if (endsWithOneOf(folded, weak)) {
        return 0.5;
    }
    const QString words = foldText(text);
    return english.contains(words.section(u' ', -1)) ? 0.7 : 0;
}

} // namespace

QString strippedLabel(const QString& text)
{
    static const QRegularExpression numbering(u"^(\\(\\d+\\)|\\d+[.)．:]|q\\d+[.:]?|[あ-ん]\\))"_s);
    static const QRegularExpression trailing(u"([※*:：]+|\\d+\\)|※\\d+|\\*\\d+)$"_s);
    QString folded = foldLabel(text);
    if (!text.isEmpty() && text.front() >= u'①' && text.front() <= u'⑳') {
        folded = foldLabel(text.mid(1));
    }
    folded.remove(numbering);
    folded.remove(trailing);
    const QString bare = withoutBrackets(folded);
    return bare.isEmpty() ? folded : bare;
}

bool isRunningNumberHeader(const QString& header)
{
    static const QSet<QString> words =
        wordSet(u"No|No.|NO|#|項番|連番|通番|通し番号|行|行番号|行No|行No.|SEQ|Seq.|順番|"
                u"項|Row|Row No|Line|整理No|s/n|S.No|S.No.|Sl No|項目No|項目番号|連No");
    const QString folded = foldLabel(header);
    return words.contains(folded) || words.contains(strippedLabel(header));
}

bool looksLikeValue(const QString& text)
{
    static const QRegularExpression value(
        u"^([¥$]?[+-]?[\\d,.]+(%|円|件|人|名|点|年|月|日|回|台|個)?|\\d[\\d\\-/:. t]*|"
        u"(令和|平成|昭和|[rhs])(元|\\d+)[年./\\-].*|\\d+年.*|[○◯〇◎●×△▲✓✔■□☑\\-ー]+|"
        u"https?://.*|[^@\\s]+@[^@\\s]+\\.[a-z]+|true|false|yes|no|有|無)$"_s);
    if (text.size() > 200) {
        return false;
    }
    return value.match(foldText(text)).hasMatch() && !isRunningNumberHeader(text);
}

bool looksLikeValue(const Cell& cell)
{
    switch (cell.type) {
    case Cell::Type::Number:
    case Cell::Type::Boolean:
    case Cell::Type::Date:
    case Cell::Type::DateTime:
    case Cell::Type::Time:
    case Cell::Type::Error:
        return true;
    case Cell::Type::Empty:
        return false;
    case Cell::Type::Text:
        return looksLikeValue(cell.text);
    }
    Q_UNREACHABLE();
}

double headerLikeness(const QString& text)
{
    constexpr qsizetype kShort = 20;
    constexpr qsizetype kLong = 40;
    if (isRunningNumberHeader(text)) {
        return 0.8;
    }
    if (looksLikeValue(text)) {
        return -0.6;
    }
    const QString stripped = strippedLabel(text);
    if (isGenericWord(foldLabel(text)) || isGenericWord(stripped)) {
        return 0.8;
    }
    if (stripped.size() > kLong || stripped.contains(u'。')) {
        return -0.1;
    }
    if (stripped.contains(u':')) {
        return 0;
    }
    const double ending = endingLikeness(text, stripped);
    return ending > 0 ? ending : stripped.size() <= kShort ? 0.3 : 0.15;
}

bool isNoteText(const QString& text)
{
    static const QRegularExpression note(
        u"^([※*].|\\(?注(\\d|[)）:：．.]|意[:：]|記[:：]|釈[:：])|【注|\\(※|備考[:：]|補足[:：]|"
        u"補足$|補足説明|注記[:：]|注記$|凡例[:：]|凡例$|参考[:：)]|以上$|"
        u"note[s]?\\s*[:：]|remark[s]?\\s*[:：]|source\\s*[:：]|出典|記入要領|記入上の)"_s);
    return note.match(foldText(text)).hasMatch();
}

bool isTotalWord(const QString& text)
{
    static const QSet<QString> words = wordSet(
        u"合計|計|総計|小計|総合計|累計|合計件数|件数計|total|grand total|subtotal|sub total|sum");
    constexpr qsizetype kLongest = 16;
    const bool english = !text.isEmpty() && text.back().unicode() < 0x80 &&
                         (text.endsWith(u"total", Qt::CaseInsensitive) ||
                          text.endsWith(u"sum", Qt::CaseInsensitive));
    const bool maybe = text.size() <= kLongest && (english || text.contains(u'計'));
    return maybe && (words.contains(foldLabel(text)) || words.contains(strippedLabel(text)));
}

bool isGroupTotal(const QString& text)
{
    // 総務課 計, 総務課小計; 設計 and 会計 are no totals.
    static const QRegularExpression total(u".(\\s計|小計|合計|総計|累計|\\ssubtotal|\\stotal)$"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 30;
    return text.size() <= kLongest && total.match(text.trimmed()).hasMatch();
}

bool isExampleWord(const QString& text)
{
    static const QSet<QString> words =
        wordSet(u"例|記入例|記載例|(例)|【例】|[例]|<例>|入力例|(記入例)|【記入例】|(記載例)|"
                u"sample|example|e.g.|eg|例1|例2|例3|記入例1|記入例2|記入例3|見本");
    const QString folded = foldLabel(text);
    return words.contains(folded) || folded.startsWith(u"例)"_s) || folded.startsWith(u"(例)"_s);
}

bool isDittoMark(const QString& text)
{
    constexpr QStringView kMarks(u"〃″々\"仝");
    switch (text.size()) {
    case 1:
        return kMarks.contains(text.front());
    case 2:
        return text == u"同上" || text == u"''";
    default:
        return false;
    }
}

bool isPlaceholder(const QString& text)
{
    static const QSet<QString> words =
        wordSet(u"選択してください|選択して下さい|選択|未選択|(選択)|【選択】|▼|▼選択|"
                u"プルダウンから選択|ドロップダウンから選択してください|select|please select|"
                u"choose|-選択-|--選択--|リストから選択|リストから選択してください");
    // Asked of every cell: most are told apart without folding.
    const bool maybe = text.contains(u'選') || text.startsWith(u'▼') ||
                       text.endsWith(u"select", Qt::CaseInsensitive) ||
                       text.endsWith(u"choose", Qt::CaseInsensitive);
    return maybe && words.contains(foldLabel(text));
}

bool isDash(const QString& text)
{
    constexpr qsizetype kLongest = 4;
    return !text.isEmpty() && text.size() <= kLongest && std::ranges::all_of(text, [](QChar c) {
        return QStringView(u"-‐‑‒–—―−－ーｰ─━").contains(c);
    });
}

bool isColumnGuide(const QStringList& texts)
{
    static const QRegularExpression index(u"^[(【]?(\\d{1,2}|[a-z]{1,2}|[あ-ん])[)】.]?$"_s);
    static const QSet<QString> hints =
        wordSet(u"必須|任意|○|◎|△|選択|入力|自由記述|自由記入|半角|全角|半角数字|プルダウン|記入|"
                u"自動計算|自動|自動入力|yyyy/mm/dd|(選択)|(記入)|required|optional|必|選択式|"
                u"記述式|プルダウン選択|プルダウンから選択|リスト選択|入力不要|数値|文字列|日付");
    // What never is a value: 50字以内, 自動採番, プルダウンから選択してください.
    static const QRegularExpression instruction(
        u"(\\d+(文)?字(以内|程度|まで)|^自動(採番|計算|入力|表示)|(選択|記入|入力)(する|して下さい|"
        u"してください|のこと)[。.]?$|^(半角|全角)(英数字?|数字|かな)?$|^yyyy|^ぷるだうん)"_s);
    if (texts.size() < 3) {
        return false;
    }
    qsizetype indexes = 0;
    qsizetype hinted = 0;
    qsizetype instructions = 0;
    QSet<QString> seen;
    for (const QString& text : texts) {
        const QString folded = foldLabel(text);
        instructions += instruction.match(folded).hasMatch() ? 1 : 0;
        if (hints.contains(folded)) {
            ++hinted;
        } else if (index.match(folded).hasMatch() && !seen.contains(folded)) {
            ++indexes;
            seen.insert(folded);
        }
    }
    const bool allHints = hinted == texts.size() && texts.contains(u"必須"_s);
    return indexes == texts.size() || (instructions > 1 && instructions * 2 >= texts.size()) ||
           allHints || (hinted == texts.size() && hinted > 3 && !texts.contains(u"○"_s));
}

bool isDecoySheetName(const QString& name)
{
    static const QRegularExpression decoy(
        u"(表紙|目次|変更履歴|改訂履歴|改版履歴|更新履歴|記入例|記載例|入力例|記入要領|記載要領|"
        u"記入方法|選択項目|選択肢|りすと$|^りすと|ますた|凡例|説明|利用方法|使い方|手引|要領|"
        u"まにゅある|だっしゅぼーど|集計|さまり|統計|ぐらふ|ちゃーと|はじめに|注意事項|定義|参考|"
        u"dashboard|summary|^list|lists?$|lookup|legend|instruction|readme|cover|history|changelog|"
        u"guide|reference|chart|pivot|example|sample|template|settings|config|結果|脅威の状況|"
        u"対策状況|ちぇっくりすと|診断)"_s);
    return decoy.match(foldLabel(name)).hasMatch();
}

bool isRegisterSheetName(const QString& name)
{
    static const QRegularExpression own(u"(台帳|一覧|資産|inventory|register|assets?$)"_s);
    return own.match(foldLabel(name)).hasMatch();
}

} // namespace daicho
