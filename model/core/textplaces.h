// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace daicho {

/// Gives few texts that come again and again a place each, in the order in which they are met:
/// counting millions of rows by place costs a fraction of hashing their texts.
class TextPlaces
{
public:
    /// Fast for texts that share their data with one that was asked for lately.
    size_t of(const QString& text);

    const QStringList& texts() const { return m_texts; }

private:
    struct Recent
    {
        QString text; ///< kept alive, so that no other text can lie where it lies
        std::optional<size_t> place = {}; ///< none before its first text
    };

    size_t find(const QString& text);

    std::array<Recent, 64> m_recent;
    QHash<QString, size_t> m_places;
    QStringList m_texts;
};

/// The same for bytes.
class BytePlaces
{
public:
    BytePlaces();

    size_t of(QByteArrayView bytes);

    size_t size() const { return m_bytes.size(); }

private:
    static size_t hash(QByteArrayView bytes);
    void grow();

    std::vector<size_t> m_slots; ///< place + 1; a power of two of them, at most half in use
    std::vector<QByteArray> m_bytes;
};

/// The same for texts as the register stores them.
class Utf8Places
{
public:
    size_t of(QByteArrayView utf8);

    /// In the order of their places.
    const QStringList& texts() const { return m_texts; }

private:
    BytePlaces m_places;
    QStringList m_texts;
};

} // namespace daicho
