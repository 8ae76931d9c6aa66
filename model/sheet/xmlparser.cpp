// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sheet/xmlparser.h"

#include "model/core/progress.h"
#include "model/sheet/zippackage.h"

#include <QCoreApplication>

#include <charconv>
#include <expat.h>
#include <memory>

namespace daicho {

namespace {

struct XmlParserText
{
    Q_DECLARE_TR_FUNCTIONS(XmlParser)
};

constexpr int kChunk = 64 << 10;
constexpr int kMaxDepth = 256;
constexpr qint64 kMaxToken = 4 << 20;

struct ParserCloser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

using Parser = std::unique_ptr<XML_ParserStruct, ParserCloser>;

struct Parsing
{
    XML_Parser parser;
    XmlHandler& handler;
    int depth = 0;
    bool hasDoctype = false;
    bool isTooDeep = false;

    void stopIfAsked() const
    {
        if (handler.isStopped()) {
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

std::string_view localName(const char* name)
{
    const std::string_view full(name);
    const size_t colon = full.find(':');
    return colon == std::string_view::npos ? full : full.substr(colon + 1);
}

void XMLCALL onStart(void* user, const XML_Char* name, const XML_Char** attributes)
{
    auto& parsing = *static_cast<Parsing*>(user);
    if (++parsing.depth > kMaxDepth) {
        parsing.isTooDeep = true;
        XML_StopParser(parsing.parser, XML_FALSE);
        return;
    }
    parsing.handler.startElement(localName(name), XmlAttributes(attributes));
    parsing.stopIfAsked();
}

void XMLCALL onEnd(void* user, const XML_Char* name)
{
    auto& parsing = *static_cast<Parsing*>(user);
    --parsing.depth;
    // Expat still closes an empty element after the handler of its start has stopped it.
    if (!parsing.handler.isStopped()) {
        parsing.handler.endElement(localName(name));
        parsing.stopIfAsked();
    }
}

void XMLCALL onText(void* user, const XML_Char* text, int length)
{
    auto& parsing = *static_cast<Parsing*>(user);
    parsing.handler.characters(std::string_view(text, static_cast<size_t>(length)));
    parsing.stopIfAsked();
}

void XMLCALL onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    auto& parsing = *static_cast<Parsing*>(user);
    parsing.hasDoctype = true;
    XML_StopParser(parsing.parser, XML_FALSE);
}

Failure damaged(const PartStream& part, const QString& detail)
{
    return fail(ErrorKind::Unreadable,
                XmlParserText::tr("The workbook is damaged: its part %1 can't be read. Open it in "
                                  "Excel and save it again, or fetch it anew.")
                    .arg(part.name()),
                detail,
                part.name());
}

Result<void> outcome(const PartStream& part, const Parsing& parsing, XML_Status status)
{
    if (parsing.handler.refusal()) {
        return Failure(*parsing.handler.refusal());
    }
    if (parsing.handler.isStopped()) {
        return {};
    }
    if (parsing.hasDoctype) {
        return fail(ErrorKind::Unreadable,
                    XmlParserText::tr("The workbook's part %1 declares a document type, which no "
                                      "program that writes workbooks does. It may be made to do "
                                      "harm and is not read.")
                        .arg(part.name()),
                    {},
                    part.name());
    }
    if (parsing.isTooDeep) {
        return damaged(part, QStringLiteral("nested too deep"));
    }
    if (status != XML_STATUS_OK) {
        const char* reason = XML_ErrorString(XML_GetErrorCode(parsing.parser));
        return damaged(part,
                       QStringLiteral("%1 at line %2")
                           .arg(QString::fromUtf8(reason))
                           .arg(XML_GetCurrentLineNumber(parsing.parser)));
    }
    return {};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (localName(pair[0]) == name) {
            return pair[1];
        }
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

QString XmlAttributes::prefixedText(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view full(pair[0]);
        if (full.size() > name.size() && localName(pair[0]) == name) {
            return QString::fromUtf8(pair[1]);
        }
    }
    return {};
}

bool XmlAttributes::flag(std::string_view name) const
{
    const std::string_view found = value(name);
    return found == "1" || found == "true" || found == "on";
}

int XmlAttributes::integer(std::string_view name, int fallback) const
{
    const std::string_view found = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), number);
    return error == std::errc() && end == found.data() + found.size() ? number : fallback;
}

void XmlHandler::refuse(Failure failure)
{
    m_refusal = std::move(failure.value());
    m_stopped = true;
}

Result<void> parseXml(PartStream& part, XmlHandler& handler)
{
    NoProgress nobody;
    return parseXml(part, handler, nobody);
}

Result<void> parseXml(PartStream& part, XmlHandler& handler, Progress& progress)
{
    const Parser parser(XML_ParserCreate(nullptr));
    Parsing parsing{parser.get(), handler};
    XML_SetUserData(parser.get(), &parsing);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    qint64 reported = 0;
    while (true) {
        void* buffer = XML_GetBuffer(parser.get(), kChunk);
        if (buffer == nullptr) {
            return damaged(part, QStringLiteral("out of memory"));
        }
        const Result<qsizetype> count = part.read(static_cast<char*>(buffer), kChunk);
        if (!count) {
            return failure(count);
        }
        const bool isLast = *count == 0;
        const XML_Status status =
            XML_ParseBuffer(parser.get(), static_cast<int>(*count), isLast ? 1 : 0);
        if (status != XML_STATUS_OK || isLast) {
            return outcome(part, parsing, status);
        }
        // An attribute is kept whole, so a part that is one endless tag would fill the memory.
        if (part.position() - XML_GetCurrentByteIndex(parser.get()) > kMaxToken) {
            return damaged(part, QStringLiteral("a tag without end"));
        }
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled, XmlParserText::tr("The reading was cancelled."));
        }
        if (part.position() - reported > (1 << 20)) {
            reported = part.position();
            progress.report(reported, std::max(reported, part.size()));
        }
    }
}

} // namespace daicho
