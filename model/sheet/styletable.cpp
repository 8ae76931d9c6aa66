// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/styletable.h"

#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

#include <QHash>

namespace daicho {

namespace {

class StyleHandler final : public XmlHandler
{
public:
    explicit StyleHandler(std::vector<NumberMeaning>& meanings)
        : m_meanings(meanings)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt" && !m_inCellFormats) {
            m_formats.insert(attributes.integer("numFmtId", -1),
                             meaningOfFormat(attributes.text("formatCode")));
        } else if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "xf" && m_inCellFormats) {
            const int id = attributes.integer("numFmtId", 0);
            const auto own = m_formats.constFind(id);
            m_meanings.push_back(own != m_formats.constEnd() ? *own : meaningOfBuiltInFormat(id));
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "cellXfs") {
            stop();
        }
    }

private:
    std::vector<NumberMeaning>& m_meanings;
    QHash<int, NumberMeaning> m_formats;
    bool m_inCellFormats = false;
};

} // namespace

Result<StyleTable> StyleTable::read(PartStream& part)
{
    StyleTable table;
    StyleHandler handler(table.m_meanings);
    DAICHO_TRY(parseXml(part, handler));
    return table;
}

} // namespace daicho
