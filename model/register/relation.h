// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QString>

namespace daicho {

/// "`from` is stored in, processed by, runs on … `to`".
struct Relation
{
    RelationId id;
    QString uid;
    qint64 revision = 0;

    AssetId from;
    AssetId to;
    QString kind;
    QString note;

    bool operator==(const Relation&) const = default;
};

const FieldList<Relation>& relationFields();

/// Data that moves from one asset to another, between or within the network zones (policy ６⑶).
struct Flow
{
    FlowId id;
    QString uid;
    qint64 revision = 0;

    QString code;
    AssetId from;
    AssetId to;
    QString fromZone;
    QString toZone;
    QString carrier;
    QString sanitize;
    QString purpose;
    QString note;

    bool operator==(const Flow&) const = default;
};

const FieldList<Flow>& flowFields();

} // namespace daicho
