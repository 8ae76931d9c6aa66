// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/returnedbook.h"

#include "model/exchange/departmentlayout.h"
#include "model/exchange/rowtoken.h"
#include "model/service/assetservice.h"
#include "model/service/exportnames.h"
#include "model/sheet/workbookwriter.h"
#include "model/store/campaignstore.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

using Kind = DepartmentColumn::Kind;

template <class T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

void require(const Result<void>& result)
{
    if (!result) {
        qFatal("%s / %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }
}

} // namespace

QString ReturnedBook::tokenTitle()
{
    return u"照合用（変更しない）"_s;
}

ReturnedBook::ReturnedBook(Session& session,
                           const QString& campaignUid,
                           const Unit& unit,
                           const QStringList& fields)
    : sheetName(DepartmentSheets::assets().ja)
{
    const Scheme scheme = require(session.scheme());
    const RegisterInfo info = require(session.info());
    const DepartmentLayout layout(scheme, fields);
    ExportNames names(session);
    require(names.load());
    const FieldTexts texts(session.environment().catalogue, scheme, names, Language::Japanese);
    for (const DepartmentColumn& column : layout.columns()) {
        titles.append(column.title.ja);
    }
    start = {{u"年度"_s, u"令和8年度"_s},
             {u"所属コード"_s, unit.code},
             {u"所属"_s, unit.name},
             {u"全行変更なし"_s, {}},
             {u"記入者（職名）"_s, {}},
             {u"所属長確認（職名）"_s, {}},
             {u"所属長確認（日付）"_s, {}},
             {u"照会番号"_s, campaignUid},
             {u"台帳番号"_s, info.uid}};
    const qint64 seq = require(newestEntry(session.database()));
    AssetFilter ofUnit;
    ofUnit.anyOf = {{u"unit"_s, {QString::number(unit.id.value)}}};
    require(session.assets().visit(ofUnit, {u"code"_s}, [&](const Asset& asset) {
        QStringList row;
        for (const DepartmentColumn& column : layout.columns()) {
            QString text;
            if (column.kind == Kind::Number) {
                text = asset.displayCode();
            } else if (column.kind == Kind::Token) {
                text = writeRowToken({info.uid, campaignUid, asset.uid, seq}, asset.displayCode());
            } else if (column.kind == Kind::Field) {
                for (const Field<Asset>& field : assetFields()) {
                    text = field.key == column.key ? texts.text(field, fieldValue(asset, field))
                                                   : text;
                }
            }
            row.append(text);
        }
        rows.append(row);
        return Result<void>();
    }));
}

qsizetype ReturnedBook::column(const QString& title) const
{
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (titles[i] == title || titles[i].startsWith(title + u' ')) {
            return i;
        }
    }
    qFatal("no column %s", qPrintable(title));
}

QString& ReturnedBook::cell(const QString& number, const QString& title)
{
    const qsizetype code = column(u"資産番号"_s);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i][code] == number) {
            return at(i, title);
        }
    }
    qFatal("no row %s", qPrintable(number));
}

QString& ReturnedBook::at(qsizetype row, const QString& title)
{
    return rows[row][column(title)];
}

qsizetype ReturnedBook::addRow()
{
    rows.append(QStringList(titles.size()));
    return rows.size() - 1;
}

void ReturnedBook::reorder(const QStringList& first)
{
    QList<qsizetype> order;
    for (const QString& title : first) {
        order.append(column(title));
    }
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (!order.contains(i)) {
            order.append(i);
        }
    }
    const auto ordered = [&order](const QStringList& texts) {
        QStringList result;
        for (const qsizetype i : order) {
            result.append(texts[i]);
        }
        return result;
    };
    for (QStringList& row : rows) {
        row = ordered(row);
    }
    titles = ordered(titles);
}

void ReturnedBook::dropColumn(const QString& title)
{
    const qsizetype at = column(title);
    titles.removeAt(at);
    for (QStringList& row : rows) {
        row.removeAt(at);
    }
}

void ReturnedBook::write(const QString& path) const
{
    const auto writer = require(WorkbookWriter::create(path, {}));
    if (withStart) {
        require(writer->beginSheet({DepartmentSheets::start().ja, {{u"-"_s}, {u"-"_s}}}));
        for (const auto& [label, value] : start) {
            require(writer->beginRow());
            require(writer->text(0, label));
            if (!value.isEmpty()) {
                require(writer->text(1, value));
            }
        }
    }
    SheetSpec sheet{sheetName};
    for (const QString& title : titles) {
        sheet.columns.append({title});
    }
    require(writer->beginSheet(sheet));
    for (const QStringList& row : rows) {
        require(writer->beginRow());
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty()) {
                require(writer->text(static_cast<int>(i), row[i]));
            }
        }
    }
    if (!further.isEmpty()) {
        SheetSpec extra{u"追加"_s};
        for (const QString& title : further.first()) {
            extra.columns.append({title});
        }
        require(writer->beginSheet(extra));
        for (const QStringList& row : further.mid(1)) {
            require(writer->beginRow());
            for (qsizetype i = 0; i < row.size(); ++i) {
                require(writer->text(static_cast<int>(i), row[i]));
            }
        }
    }
    require(writer->finish());
}

Campaign makeCampaign(Session& session, int year, const QList<Unit>& units)
{
    auto recorder = require(session.record(u"campaign.create"_s));
    Campaign campaign;
    campaign.title = u"%1年度 棚卸し"_s.arg(year);
    campaign.year = year;
    const CampaignStore campaigns(session.tables().campaign);
    const qint64 id =
        require(recorder->insert(campaigns.table(), fieldValues(campaign, campaignFields())));
    campaign = *require(campaigns.byId(id));
    for (const Unit& unit : units) {
        CampaignUnit asked;
        asked.campaign = campaign.uid;
        asked.unit = unit.id;
        asked.status = toKey(ReturnStatus::Sent);
        require(recorder->insert(session.tables().campaignUnit,
                                 fieldValues(asked, campaignUnitFields())));
    }
    require(session.commit(*recorder));
    return campaign;
}

} // namespace daicho
