// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/workbookpart.h"

#include "model/sheet/relationships.h"
#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

struct WorkbookPartText
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookPart)
};

struct ListedSheet
{
    SheetInfo info;
    QString relationship;
};

class WorkbookHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            m_date1904 = attributes.flag("date1904");
        } else if (name == "sheet") {
            ListedSheet sheet;
            sheet.info.name = attributes.text("name");
            sheet.relationship = attributes.prefixedText("id");
            const std::string_view state = attributes.value("state");
            if (state == "hidden") {
                sheet.info.visibility = SheetVisibility::Hidden;
            } else if (state == "veryHidden") {
                sheet.info.visibility = SheetVisibility::VeryHidden;
            }
            m_sheets.append(sheet);
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "sheets") {
            stop();
        }
    }

    bool isDate1904() const { return m_date1904; }

    const QList<ListedSheet>& sheets() const { return m_sheets; }

private:
    QList<ListedSheet> m_sheets;
    bool m_date1904 = false;
};

SheetKind kindOfSheet(const QString& relationship)
{
    if (relationship == u"chartsheet") {
        return SheetKind::Chart;
    }
    if (relationship == u"dialogsheet") {
        return SheetKind::Dialog;
    }
    const bool isMacro = relationship.startsWith(u"xlMacrosheet", Qt::CaseInsensitive) ||
                         relationship.startsWith(u"xlIntlMacrosheet", Qt::CaseInsensitive);
    return isMacro ? SheetKind::Macro : SheetKind::Worksheet;
}

/// The part of the document itself. Excel goes by the relationship; a package that lost it still
/// has the part at its usual place.
QString documentPart(const ZipPackage& package, const Relationships& root)
{
    const QString named = root.targetOfKind(u"officeDocument");
    for (const QString& part : {named, u"xl/workbook.xml"_s, u"workbook.xml"_s}) {
        if (!part.isEmpty() && package.contains(part)) {
            return part;
        }
    }
    return named;
}

Failure otherDocument(const ZipPackage& package, const QString& part)
{
    if (part.endsWith(u".bin") || package.contains(u"xl/workbook.bin"_s)) {
        return fail(ErrorKind::Unreadable,
                    WorkbookPartText::tr("The file is a binary workbook (.xlsb). Open it in Excel "
                                         "and save it as .xlsx."));
    }
    if (part.startsWith(u"word/") || package.contains(u"word/document.xml"_s)) {
        return fail(ErrorKind::Unreadable,
                    WorkbookPartText::tr("The file is a Word document, not a workbook. Copy its "
                                         "table into Excel and save it as .xlsx."));
    }
    if (part.startsWith(u"ppt/") || package.contains(u"ppt/presentation.xml"_s)) {
        return fail(ErrorKind::Unreadable,
                    WorkbookPartText::tr("The file is a presentation, not a workbook."));
    }
    return fail(ErrorKind::Unreadable,
                WorkbookPartText::tr("The file is a zip archive but no workbook. If a workbook is "
                                     "in it, unpack it first."));
}

QString siblingPart(const ZipPackage& package, const QString& workbook, const QString& name)
{
    const QString part = workbook.left(workbook.lastIndexOf(u'/') + 1) + name;
    return package.contains(part) ? part : QString();
}

} // namespace

Result<WorkbookPart> WorkbookPart::read(const ZipPackage& package)
{
    const Result<Relationships> root = Relationships::of(package, {});
    if (!root) {
        return failure(root);
    }
    const QString part = documentPart(package, *root);
    if (!package.contains(part) || !part.endsWith(u".xml", Qt::CaseInsensitive) ||
        part.startsWith(u"word/") || part.startsWith(u"ppt/")) {
        return otherDocument(package, part);
    }
    Result<PartStream> stream = package.part(part);
    if (!stream) {
        return failure(stream);
    }
    WorkbookHandler handler;
    DAICHO_TRY(parseXml(*stream, handler));
    const Result<Relationships> links = Relationships::of(package, part);
    if (!links) {
        return failure(links);
    }
    WorkbookPart workbook;
    workbook.date1904 = handler.isDate1904();
    for (const ListedSheet& listed : handler.sheets()) {
        SheetInfo info = listed.info;
        QString sheetPart;
        if (const Relationship* link = links->withId(listed.relationship)) {
            info.kind = kindOfSheet(link->kind);
            sheetPart = link->target;
        }
        workbook.sheets.append(info);
        workbook.sheetParts.append(package.contains(sheetPart) ? sheetPart : QString());
    }
    if (workbook.sheets.isEmpty()) {
        return fail(ErrorKind::Unreadable,
                    WorkbookPartText::tr("The workbook is damaged: it names no sheet."));
    }
    const auto partOf = [&](QStringView kind, const QString& usualName) {
        const QString linked = links->targetOfKind(kind);
        return package.contains(linked) ? linked : siblingPart(package, part, usualName);
    };
    workbook.sharedStringsPart = partOf(u"sharedStrings", u"sharedStrings.xml"_s);
    workbook.stylesPart = partOf(u"styles", u"styles.xml"_s);
    return workbook;
}

} // namespace daicho
