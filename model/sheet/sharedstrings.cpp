// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/sharedstrings.h"

#include "model/sheet/readbudget.h"
#include "model/sheet/stringitem.h"
#include "model/sheet/xmlparser.h"
#include "model/sheet/zippackage.h"

namespace daicho {

class SharedStringsHandler final : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings& strings, const BudgetMeter& meter)
        : m_strings(strings)
        , m_limit(meter.budget().sharedTextBytes)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "si") {
            m_item.clear();
            m_inItem = true;
        } else if (m_inItem) {
            m_item.startElement(name, attributes);
        }
    }

    void endElement(std::string_view name) override
    {
        if (name == "si") {
            m_inItem = false;
            store();
        } else if (m_inItem) {
            m_item.endElement(name);
        }
    }

    void characters(std::string_view text) override
    {
        if (m_inItem) {
            m_item.characters(text);
        }
    }

private:
    void store()
    {
        m_strings.m_texts.append(m_item.text());
        if (const QString reading = m_item.reading(); !reading.isEmpty()) {
            while (m_strings.m_readings.size() + 1 < m_strings.m_texts.size()) {
                m_strings.m_readings.append({});
            }
            m_strings.m_readings.append(reading.toStdString());
        }
        const size_t used =
            m_strings.m_texts.bytes.size() + m_strings.m_readings.bytes.size() +
            (m_strings.m_texts.size() + m_strings.m_readings.size()) * sizeof(size_t);
        if (static_cast<qint64>(used) > m_limit) {
            refuse(BudgetMeter::tooMuchSharedText());
        }
    }

    SharedStrings& m_strings;
    StringItem m_item;
    qint64 m_limit;
    bool m_inItem = false;
};

void SharedStrings::Arena::append(std::string_view text)
{
    bytes.append(text);
    ends.push_back(bytes.size());
}

std::string_view SharedStrings::Arena::at(size_t index) const
{
    if (index >= ends.size()) {
        return {};
    }
    const size_t begin = index == 0 ? 0 : ends[index - 1];
    return std::string_view(bytes).substr(begin, ends[index] - begin);
}

Result<SharedStrings>
SharedStrings::read(PartStream& part, const BudgetMeter& meter, Progress& progress)
{
    SharedStrings strings;
    SharedStringsHandler handler(strings, meter);
    DAICHO_TRY(parseXml(part, handler, progress));
    return strings;
}

std::string_view SharedStrings::text(size_t index) const
{
    return m_texts.at(index);
}

QString SharedStrings::reading(size_t index) const
{
    const std::string_view found = m_readings.at(index);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

} // namespace daicho
