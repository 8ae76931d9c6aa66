// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/propertiespart.h"

#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

namespace daicho {

namespace {

class PropertiesHandler final : public XmlHandler
{
public:
    explicit PropertiesHandler(DocumentProperties& properties)
        : m_properties(properties)
    {
    }

    void startElement(std::string_view, const XmlAttributes&) override { m_text.clear(); }

    void endElement(std::string_view name) override
    {
        if (name == "title") {
            m_properties.title = m_text;
        } else if (name == "subject") {
            m_properties.subject = m_text;
        } else if (name == "creator") {
            m_properties.author = m_text;
        } else if (name == "Company") {
            m_properties.company = m_text;
        } else if (name == "created") {
            m_properties.created = QDateTime::fromString(m_text, Qt::ISODateWithMs);
        }
        m_text.clear();
    }

    void characters(std::string_view text) override
    {
        m_text += QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

private:
    DocumentProperties& m_properties;
    QString m_text;
};

} // namespace

Result<void> readProperties(PartStream& part, DocumentProperties& properties)
{
    PropertiesHandler handler(properties);
    return parseXml(part, handler);
}

} // namespace daicho
