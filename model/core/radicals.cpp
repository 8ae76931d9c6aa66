// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/radicals.h"

#include <string_view>

namespace daicho {
namespace {

// Unicode's EquivalentUnifiedIdeograph, except where Japanese fonts draw the radical with the glyph
// of another ideograph: ⼾ 戸 (not 戶), ⺩ 王, ⺫ 罒, ⻍ 辶. NFKC lacks most of them and has 戶.
constexpr char32_t kFirstSupplement = 0x2E80;
constexpr std::u32string_view kSupplement =
    U"⺀厂乛乚乙亻冂𠘨刀刂卜㔾小尐兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日"
    U"月歺母民氵氺灬爫爬丬牛犭王𤴔罒示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂"
    U"肀聿肉𦥑艹艺艻虎衤覀西见角𧢲讠贝𧾷车辶辶辸邑钅長镸长门𨸏阝"
    U"雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(kSupplement.size() == 0x2EF4 - kFirstSupplement);

constexpr char32_t kFirstKangxi = 0x2F00;
constexpr std::u32string_view kKangxi =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕"
    U"大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日"
    U"曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
    U"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
    U"衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音"
    U"頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
static_assert(kKangxi.size() == 214);

} // namespace

char32_t unifiedIdeograph(char32_t codePoint)
{
    if (codePoint >= kFirstSupplement && codePoint - kFirstSupplement < kSupplement.size()) {
        return kSupplement[codePoint - kFirstSupplement];
    }
    if (codePoint >= kFirstKangxi && codePoint - kFirstKangxi < kKangxi.size()) {
        return kKangxi[codePoint - kFirstKangxi];
    }
    return codePoint;
}

} // namespace daicho
