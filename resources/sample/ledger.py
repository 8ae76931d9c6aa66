#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Daicho authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ledger.xlsx and ledger.csv: a ledger as two sections of the sample city keep it.

As such ledgers are: titles above, a header of two lines, merged cells, dates in several forms,
full-width figures, empty numbered rows and notes below. Two rows are wrong on purpose, one with a
day that no calendar has and one with a class that no scheme has.
"""
import csv
import datetime
import pathlib

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

HERE = pathlib.Path(__file__).parent
TITLES = ["情報資産管理台帳", "みほん市　令和８年度　棚卸（教育委員会事務局）",
          "作成日：令和８年５月２９日"]
# (upper line, lower line): an upper line of its own is merged over both.
HEADER = [("No.", ""), ("管理番号", ""), ("所管課", ""), ("業務名", ""), ("情報資産名称", ""),
          ("種別", ""), ("媒体・保存先", ""), ("保管場所", ""), ("ネットワーク区分", ""),
          ("個人情報", "有無"), ("個人情報", "件数"), ("重要性分類", "機密性"),
          ("重要性分類", "完全性"), ("重要性分類", "可用性"), ("保存期間", ""),
          ("登録年月日", ""), ("委託業者", ""), ("備考", "")]
SECTIONS = ["スポーツ振興課", "文化財課"]
# business|name|kind|medium|location|zone|personal|persons|C|I|A|retention|registered|contractor
# |note
ROWS = ["""
体育施設|体育館利用許可申請書|情報|書類|事務室書庫|紙|有|１，２４０|３Ｂ|２|１|３年|R4.4.1||
体育施設|体育施設予約システム|情報システム|外部クラウド（SaaS）||インターネット接続系|有|5400|3B|1|2||2023-04-01|例示ポータル株式会社|
体育施設|体育施設予約システム 利用者データ|情報|外部クラウド（SaaS）||インターネット接続系|○|5,400|3B|1|2|退会後１年|R5.4.1|例示ポータル株式会社|
体育施設|体育館 受付端末|設備|端末（インターネット）|総合体育館|インターネット接続系|無||2|1|1||令和５年４月１日||
体育施設|体育館 防犯カメラ録画装置|設備|専用機器|総合体育館|独立系|有||3B|1|1|1か月|H30.10.1|例示防災電機株式会社|
体育施設|使用料収納簿|情報|書類|事務室書庫|紙|無||2|２|1|5年|H28/4/1||
体育施設|夜間照明 制御盤|設備|専用機器|市民球場|独立系|無||2|1|2||平成31年3月1日|例示防災電機株式会社|
スポーツ推進|スポーツ推進委員名簿|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|有|４２|2|1|1|任期満了後3年|R8.4.1||
スポーツ推進|スポーツ推進計画 策定資料|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|無||2|1|1|5年|R6.6.3||
スポーツ推進|スポーツ教室 参加申込書|情報|書類|事務室書庫|紙|有|380|3B|1|1|1年|R8.4.1||
スポーツ推進|スポーツ教室 参加者一覧（Excel）|情報|庁内端末（LGWAN）|執務室|LGWAN接続系|有|380|3B|1|1|1年|R8.4.1||
スポーツ推進|学校開放 利用団体登録簿|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|有|260|2|1|1|3年|R7.4.1||代表者の連絡先を含む
市民マラソン|市民マラソン 参加者データ|情報|委託先保管||その他|有|３，１００|3B|2|1|大会終了後１年|R7.10.15|見本計時サービス株式会社|健康状態の申告を含む
市民マラソン|市民マラソン 公式サイト|情報システム|外部クラウド（SaaS）||インターネット接続系|無||1|2|2||R7.8.1|例示ウェブ工房株式会社|
市民マラソン|救護所 記録票|情報|書類|事務室書庫|紙|有|85|3B|1|1|3年|R7.11.17||要配慮個人情報
市民マラソン|ボランティア名簿|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|有|420|2|1|1|1年|R7.11.17||
市民マラソン|協賛企業一覧|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|無||2|1|1|5年|R8.2.30||日付を確認中
庶務|課内 文書受付簿|情報|書類|執務室|紙|無||2|1|1|1年|R8.4.1||
庶務|課共用ノートパソコン（8台）|設備|庁内端末（LGWAN）|執務室|LGWAN接続系|無||2|1|1||R6.12.2||
庶務|公用携帯電話（3台）|設備|モバイル端末|執務室|その他|有|50|3B|1|1||R7.3.10|例示通信株式会社|
""", """
指定文化財|指定文化財台帳|情報|書類|耐火書庫|紙|有|64|2|2|1|永年|S54.4.1||所有者の氏名と所在
指定文化財|指定文化財台帳データ|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|有|64|2|2|1|永年|H22.4.1||
指定文化財|文化財所有者連絡先一覧|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|有|64|3C|1|1|5年|R3.4.1||盗難防止のため非公開
指定文化財|補助金交付申請書綴|情報|書類|事務室書庫|紙|有|22|2|1|1|5年|R8.4.1||
指定文化財|文化財保護審議会 会議録|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|無||2|1|1|永年|R5.7.20||
埋蔵文化財|遺跡地図（公開）|情報|外部クラウド（SaaS）||インターネット接続系|無||1|2|1||R4.10.3|見本測量図化株式会社|
埋蔵文化財|遺跡台帳・分布調査カード|情報|書類|耐火書庫|紙|無||2|2|1|永年|H5.4.1||
埋蔵文化財|発掘届出書・工事図面|情報|書類|事務室書庫|紙|有|310|2|1|1|10年|R8.4.1||
埋蔵文化財|発掘調査 測量データ|情報|外付けハードディスク|整理作業室|その他|無||2|2|1|永年|R2.4.1|見本測量図化株式会社|副本なし
埋蔵文化財|発掘調査 写真データ|情報|USBメモリ|整理作業室|その他|無||2|２|１|永年|令和2年4月1日||
埋蔵文化財|試掘調査 依頼書|情報|書類|事務室書庫|紙|有|95|2|1|1|5年|R7.4.1||
埋蔵文化財|開発予定地 照会回答|情報|庁内サーバ（LG）|ファイルサーバ|LGWAN接続系|無||4|1|1|5年|R7.4.1||分類を確認中
郷土資料館|収蔵資料管理システム|情報システム|庁内サーバ（LG）|郷土資料館|LGWAN接続系|有|730|2|2|1||H29.2.1|見本博物館ソフト株式会社|更新時期を検討
郷土資料館|収蔵資料データ|情報|庁内サーバ（LG）|郷土資料館|LGWAN接続系|有|730|2|2|1|永年|H29.2.1|見本博物館ソフト株式会社|寄贈者の氏名
郷土資料館|寄贈・寄託 受入書|情報|書類|郷土資料館|紙|有|730|2|2|1|永年|S60.11.3||
郷土資料館|収蔵庫 温湿度監視装置|設備|専用機器|郷土資料館|独立系|無||1|1|2||R1.6.1|あおぞら例示保守株式会社|
郷土資料館|展示室 入館者数データ|情報|庁内端末（LGWAN）|郷土資料館|LGWAN接続系|無||1|1|1|5年|R8.4.1||
郷土資料館|古文書 画像データ（公開用）|情報|外部クラウド（SaaS）||インターネット接続系|無||1|2|1|永年|R5.3.31|架空クラウド株式会社|
庶務|文化財課 ネットワーク機器|ネットワーク|専用機器|教育会館|LGWAN接続系|無||3C|1|2||R6.4.1|株式会社例示ネットワークス|
庶務|収蔵資料管理システム 操作手順書|システム関連文書|書類|郷土資料館|紙|無||3C|1|1|廃止後5年|H29.2.1||
"""]
NOTES = ["※１　機密性は自治体機密性（３Ａ・３Ｂ・３Ｃ・２・１）で記入すること。",
         "※２　図書館の蔵書、小中学校の教育に関するものは記入しない。",
         "※３　提出先：デジタル推進課　提出期限：令和８年６月３０日"]
EMPTY_ROWS = 5
THIN = Side(style="thin", color="808080")
GRID = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def records():
    """Each row with its section and number: numbers start anew in no section."""
    number = 0
    for section, text in zip(SECTIONS, ROWS):
        prefix = "SP" if section == SECTIONS[0] else "BZ"
        for index, line in enumerate(text.strip().split("\n"), 1):
            number += 1
            yield [number, f"{prefix}-{index:03d}", section, *line.split("|")]


def as_cell(column, value):
    """Some columns hold numbers and dates of Excel, others text, as people typed them."""
    if column == 15 and value.count("-") == 2 and value[0].isdigit():
        return datetime.date.fromisoformat(value)
    if column in (10, 12, 13) and value.isascii() and value.isdigit():
        return int(value)
    return value or None


def merge_equal(sheet, column, first, rows):
    """Merges what repeats downwards, as ledgers show a section or a business once."""
    start = 0
    for end in range(1, len(rows) + 1):
        if end < len(rows) and rows[end][column] == rows[start][column] \
                and rows[end][2] == rows[start][2]:
            continue
        if end - start > 1:
            sheet.merge_cells(start_row=first + start, end_row=first + end - 1,
                              start_column=column + 1, end_column=column + 1)
        start = end


def write_header(sheet, top):
    fill = PatternFill("solid", fgColor="DDE6F0")
    for column, (upper, lower) in enumerate(HEADER, 1):
        repeats = column > 1 and HEADER[column - 2][0] == upper
        sheet.cell(top, column, None if repeats else upper)
        sheet.cell(top + 1, column, lower or None)
        if not lower:
            sheet.merge_cells(start_row=top, end_row=top + 1, start_column=column,
                              end_column=column)
        for row in (top, top + 1):
            cell = sheet.cell(row, column)
            cell.fill, cell.border, cell.font = fill, GRID, Font(bold=True)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    sheet.merge_cells(start_row=top, end_row=top, start_column=10, end_column=11)
    sheet.merge_cells(start_row=top, end_row=top, start_column=12, end_column=14)


def write_rows(sheet, first, rows):
    for offset, row in enumerate(rows):
        for column, value in enumerate(row):
            cell = sheet.cell(first + offset, column + 1)
            cell.value = value if column == 0 else as_cell(column, value)
            cell.border = GRID
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            if isinstance(cell.value, datetime.date):
                cell.number_format = '[$-411]ggge"年"m"月"d"日"'
    for offset in range(EMPTY_ROWS):
        sheet.cell(first + len(rows) + offset, 1, len(rows) + offset + 1)
        for column in range(1, len(HEADER) + 1):
            sheet.cell(first + len(rows) + offset, column).border = GRID


def write_workbook(rows):
    book = Workbook()
    sheet = book.active
    sheet.title = "台帳"
    for number, title in enumerate(TITLES, 1):
        sheet.cell(number, 1, title).font = Font(bold=number == 1, size=16 if number == 1 else 11)
        sheet.merge_cells(start_row=number, end_row=number, start_column=1,
                          end_column=len(HEADER))
    write_header(sheet, 5)
    write_rows(sheet, 7, rows)
    merge_equal(sheet, 2, 7, rows)
    merge_equal(sheet, 3, 7, rows)
    for offset, note in enumerate(NOTES):
        sheet.cell(8 + len(rows) + EMPTY_ROWS + offset, 1, note)
    classes = DataValidation(type="list", formula1='"3A,3B,3C,2,1"', showErrorMessage=False)
    sheet.add_data_validation(classes)
    classes.add(f"L7:L{6 + len(rows)}")
    for column, width in zip("ABCDEFGHIJKLMNOPQR",
                             (5, 10, 16, 14, 32, 14, 22, 16, 20, 6, 9, 8, 8, 8, 14, 16, 26, 24)):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "F7"
    guide = book.create_sheet("記入要領")
    for number, line in enumerate(("記入要領", "", "１　課ごとに、保有する情報資産をもれなく記入する。",
                                   "２　紙と電子の両方がある場合は、行を分ける。",
                                   "３　同じ価値・保管形態のものは、まとめて１行とする。"), 1):
        guide.cell(number, 1, line or None)
    book.properties.creator = "みほん市教育委員会事務局"
    book.properties.title = TITLES[0]
    book.save(HERE / "ledger.xlsx")


def write_csv(rows):
    blank = [""] * (len(HEADER) - 1)
    with open(HERE / "ledger.csv", "w", encoding="cp932", newline="") as file:
        out = csv.writer(file, lineterminator="\r\n")
        out.writerows([title, *blank] for title in TITLES)
        out.writerow(["", *blank])
        uppers = [upper for upper, _ in HEADER]
        out.writerow(["" if i and upper == uppers[i - 1] else upper
                      for i, upper in enumerate(uppers)])
        out.writerow([lower for _, lower in HEADER])
        out.writerows(rows)
        out.writerow(["", *blank])
        out.writerows([note, *blank] for note in NOTES)


if __name__ == "__main__":
    LEDGER = list(records())
    assert all(len(row) == len(HEADER) for row in LEDGER)
    write_workbook(LEDGER)
    write_csv(LEDGER)
