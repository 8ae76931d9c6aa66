// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/fieldtext.h"
#include "model/service/historyservice.h"

namespace daicho {

/// Words what an entry did to a record: "機密性: 2 → 3A", a line per field.
class HistoryWords
{
public:
    HistoryWords(Session& session, const Scheme& scheme);

    QStringList changeLines(const RecordHistory& record) const;

private:
    /// The journal refers to records by uid, so nothing is looked up by key here.
    class NoNames final : public ReferenceNames
    {
    public:
        QString unitName(UnitId) const override { return {}; }

        QString placeName(PlaceId) const override { return {}; }

        QString assetName(AssetId) const override { return {}; }
    };

    QString valueText(const FieldInfo& field, const QVariant& value) const;
    QString referenceText(FieldType type, const QString& uid) const;

    Session& m_session;
    NoNames m_names;
    FieldTexts m_texts;
};

} // namespace daicho
