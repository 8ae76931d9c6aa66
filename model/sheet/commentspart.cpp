// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/commentspart.h"

#include "model/sheet/cellreference.h"
#include "model/sheet/stringitem.h"
#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

namespace daicho {

namespace {

class CommentsHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "author") {
            m_inAuthor = true;
            m_authors.append(QString());
        } else if (name == "comment") {
            const CellReference place =
                parseCellReference(attributes.value("ref")).value_or(CellReference{});
            const int author = attributes.integer("authorId", -1);
            m_comments.append({place.row, place.column, m_authors.value(author), {}});
        } else if (name == "text") {
            m_item.clear();
            m_inText = true;
        } else if (m_inText) {
            m_item.startElement(name, attributes);
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "author") {
            m_inAuthor = false;
        } else if (name == "text" && !m_comments.isEmpty()) {
            m_inText = false;
            m_comments.last().text = QString::fromStdString(m_item.text());
        } else if (m_inText) {
            m_item.endElement(name);
        }
    }

    void characters(std::string_view text) override
    {
        if (m_inAuthor) {
            m_authors.last() += QString::fromUtf8(text.data(), qsizetype(text.size()));
        } else if (m_inText) {
            m_item.characters(text);
        }
    }

    QList<SheetComment> takeComments() { return std::move(m_comments); }

private:
    QStringList m_authors;
    QList<SheetComment> m_comments;
    StringItem m_item;
    bool m_inAuthor = false;
    bool m_inText = false;
};

} // namespace

Result<QList<SheetComment>> readComments(PartStream& part)
{
    CommentsHandler handler;
    DAICHO_TRY(parseXml(part, handler));
    return handler.takeComments();
}

} // namespace daicho
