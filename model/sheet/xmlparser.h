// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <optional>
#include <string_view>

namespace daicho {

class PartStream;
class Progress;

/// The attributes of one element; names without their prefix.
class XmlAttributes
{
public:
    /// `pairs`: name, value, name, value, …, null.
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }

    const char* const* pairs() const { return m_pairs; }

    /// Empty view if absent.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// Of an attribute that has a namespace prefix, as r:id has.
    QString prefixedText(std::string_view name) const;
    /// "1", "true" and "on" are true.
    bool flag(std::string_view name) const;
    int integer(std::string_view name, int fallback) const;

private:
    const char* const* m_pairs;
};

/// Takes the elements of one XML part. Names come without their namespace prefix: a workbook's
/// parts are told apart by their place, and writers choose prefixes and namespaces (strict, purl)
/// as they like.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;

    virtual void characters(std::string_view) {}

    bool isStopped() const { return m_stopped; }

    const std::optional<Error>& refusal() const { return m_refusal; }

protected:
    /// Ends the parsing well.
    void stop() { m_stopped = true; }

    /// Ends the parsing with an error.
    void refuse(Failure failure);

private:
    bool m_stopped = false;
    std::optional<Error> m_refusal;
};

/// Parses a part. Document type declarations (entity bombs, external entities), foreign encodings
/// and depths beyond 256 are refused.
Result<void> parseXml(PartStream& part, XmlHandler& handler);
/// The same with cancel, and with the bytes done reported.
Result<void> parseXml(PartStream& part, XmlHandler& handler, Progress& progress);

} // namespace daicho
