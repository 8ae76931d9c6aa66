// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/relationships.h"

#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

namespace daicho {

namespace {

using namespace Qt::StringLiterals;

class RelationshipsHandler final : public XmlHandler
{
public:
    explicit RelationshipsHandler(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship") {
            return;
        }
        Relationship found;
        found.id = attributes.text("Id");
        found.kind = attributes.text("Type").section(u'/', -1);
        const QString target = attributes.text("Target");
        if (attributes.value("TargetMode") != "External") {
            const bool isAbsolute = target.startsWith(u'/') || target.startsWith(u'\\');
            found.target = cleanPartName(isAbsolute ? target : m_folder + target);
        }
        m_all.append(found);
    }

    void endElement(std::string_view) override {}

    QList<Relationship> takeAll() { return std::move(m_all); }

private:
    QString m_folder;
    QList<Relationship> m_all;
};

} // namespace

Result<Relationships> Relationships::of(const ZipPackage& package, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString name = u"%1_rels/%2.rels"_s.arg(folder, part.mid(slash + 1));
    Relationships relationships;
    if (!package.contains(name)) {
        return relationships;
    }
    Result<PartStream> stream = package.part(name);
    if (!stream) {
        return failure(stream);
    }
    RelationshipsHandler handler(folder);
    DAICHO_TRY(parseXml(*stream, handler));
    relationships.m_all = handler.takeAll();
    return relationships;
}

QString Relationships::targetOfKind(QStringView kind) const
{
    for (const Relationship& one : m_all) {
        if (one.kind == kind) {
            return one.target;
        }
    }
    return {};
}

const Relationship* Relationships::withId(QStringView id) const
{
    for (const Relationship& one : m_all) {
        if (one.id == id) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace daicho
