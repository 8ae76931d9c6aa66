// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/asset.h"
#include "model/service/sample/generatorrandom.h"
#include "model/service/sample/generatorwords.h"

#include <array>

namespace daicho {

/// The desk of a unit, from which its assets are made.
struct UnitDesk
{
    UnitId unit;
    const Section* section = nullptr;
    const Word* branch = nullptr;
    Word name;
    QString head;
    PlaceId office;
    PlaceId archive;
    PlaceId machineRoom;
};

/// What an asset is, before anything is said about it.
enum class AssetForm { Paper, Data, System, Network, Facility, Media, Document };

/// Makes one plausible asset after the other. It knows words and odds, no register.
class AssetMaker
{
public:
    AssetMaker(const GeneratorWords& words,
               const Scheme& scheme,
               std::vector<PlaceId> dataCentres,
               GeneratorRandom& random);

    /// `system`: one that the asset may belong to; none if 0.
    Asset make(const UnitDesk& desk, AssetForm form, AssetId system);
    AssetForm someForm();

private:
    void name(Asset& asset, const UnitDesk& desk, AssetForm form, const Business& business);
    void place(Asset& asset, const UnitDesk& desk, AssetForm form, const Business& business);
    void describe(Asset& asset, AssetForm form, const Business& business);
    void use(Asset& asset, AssetForm form);
    void classify(Asset& asset, const UnitDesk& desk, const Business& business);
    QDate someDay(int firstYear, int lastYear);
    const QString& oneOf(const QString& list);

    const GeneratorWords& m_words;
    const Scheme& m_scheme;
    std::vector<PlaceId> m_dataCentres;
    GeneratorRandom& m_random;
    QHash<int, Word> m_years;
};

} // namespace daicho
