// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daicho {

struct Cell;

/// foldLabel() without brackets and what they hold, leading numbering (①, 1., (2)) and trailing
/// marks (※, *, :): the second try of a header or lead word.
QString strippedLabel(const QString& text);

/// No., 項番, 連番, ＃: a column that counts rows.
bool isRunningNumberHeader(const QString& header);

/// How much a text looks like the head of a column, whatever the table is about: up to 0.8 for
/// words such as 備考 or Status, below 0 for numbers, dates and marks.
double headerLikeness(const QString& text);

/// A number, date, mark or address rather than a word.
bool looksLikeValue(const QString& text);
bool looksLikeValue(const Cell& cell);

/// ※…, 注）…, 補足：…, Note: what stands below or between tables.
bool isNoteText(const QString& text);
/// 合計, 小計, Total.
bool isTotalWord(const QString& text);
/// 総務課 計, 総務課小計: sums a group up.
bool isGroupTotal(const QString& text);
/// 記入例, (例): leads a row that shows how to fill in.
bool isExampleWord(const QString& text);
/// 〃, 同上.
bool isDittoMark(const QString& text);
/// What a drop-down list shows before somebody has chosen: 選択してください.
bool isPlaceholder(const QString& text);
/// Only dashes.
bool isDash(const QString& text);

/// True if the texts only number the columns (①②③, A B C) or say how to fill them (必須, 任意,
/// プルダウン).
bool isColumnGuide(const QStringList& texts);

/// A sheet that by its name holds no records: 表紙, 変更履歴, 記入例, Dashboard.
bool isDecoySheetName(const QString& name);
/// 台帳, 一覧, Register.
bool isRegisterSheetName(const QString& name);

} // namespace daicho
