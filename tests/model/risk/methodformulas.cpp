// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/risk/methodformulas.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString banded(double risk, const QList<std::pair<double, QString>>& tops)
{
    for (const auto& [top, level] : tops) {
        if (risk <= top) {
            return level;
        }
    }
    return {};
}

/// The place of a NIST value among vl, l, m, h, vh.
double wordPlace(double value)
{
    return double(QList<double>{0, 2, 5, 8, 10}.indexOf(value));
}

} // namespace

QString worded(const char* rows, double row, double column)
{
    const QStringList lines = QString::fromLatin1(rows).split(u'/');
    return lines.at(qRound(row)).split(u' ').at(qRound(column));
}

ScoreInputs typedInputs(const QString& text)
{
    ScoreInputs inputs;
    for (const QString& pair : text.split(u' ', Qt::SkipEmptyParts)) {
        inputs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    }
    return inputs;
}

namespace {

/// Those whose level stands in a table, or that have none.
void addTables(QMap<QString, Formula>& all)
{
    const QString low = u"low"_s;
    const QString medium = u"medium"_s;
    const QString high = u"high"_s;
    all[u"iso27005-2022"_s] = [](const Values& v) {
        const QString level = worded("vl vl l l l/vl l l m m/l l m h h/l m h h vh/m h h vh vh",
                                     v[u"likelihood"_s] - 1,
                                     v[u"consequence"_s] - 1);
        return Expected{{}, level, level == u"vl"_s || level == u"l"_s};
    };
    const Formula sum3 = [](const Values& v) {
        return Expected{v[u"value"_s] + v[u"threat"_s] + v[u"vulnerability"_s]};
    };
    all[u"gmits"_s] = sum3;
    all[u"iso27005-2011-e3"_s] = sum3;
    all[u"iso27005-2011-e1b"_s] = [=](const Values& v) {
        const double risk = v[u"likelihood"_s] + v[u"impact"_s];
        return Expected{risk, banded(risk, {{2, low}, {5, medium}, {8, high}})};
    };
    all[u"iso27005-2011-e2"_s] = [](const Values& v) {
        return Expected{v[u"consequence"_s] * v[u"likelihood"_s]};
    };
    all[u"nist-800-30"_s] = [](const Values& v) {
        const QString level = worded("vl vl vl l l/vl l l l m/vl l m m h/vl l m h vh/vl l m h vh",
                                     wordPlace(v[u"likelihood"_s]),
                                     wordPlace(v[u"impact"_s]));
        return Expected{{}, level, level == u"vl"_s || level == u"l"_s};
    };
    all[u"critical-3x3"_s] = [](const Values& v) {
        const double sum = v[u"likelihood"_s] + v[u"impact"_s];
        return Expected{{}, sum <= 2 ? u"l"_s : sum <= 4 ? u"m"_s : u"h"_s};
    };
    all[u"product-3x3"_s] = [=](const Values& v) {
        const double risk = v[u"likelihood"_s] * v[u"impact"_s];
        return Expected{risk, banded(risk, {{4, low}, {6, medium}, {9, high}})};
    };
    all[u"ebios-4x4"_s] = [](const Values& v) {
        return Expected{
            {},
            worded("l l l m/l l m m/m m h h/m h h h", v[u"likelihood"_s] - 1, v[u"impact"_s] - 1)};
    };
}

} // namespace

QMap<QString, Formula> methodFormulas()
{
    const QString low = u"low"_s;
    const QString medium = u"medium"_s;
    const QString high = u"high"_s;
    QMap<QString, Formula> all;
    all[u"policy-5x5"_s] = [=](const Values& v) {
        const double risk = v[u"likelihood"_s] * v[u"loss"_s];
        return Expected{risk,
                        banded(risk, {{4, low}, {9, medium}, {16, high}, {25, u"critical"_s}}),
                        risk <= 4};
    };
    all[u"ipa-3.1"_s] = [=](const Values& v) {
        const double importance =
            v[u"personal"_s] == 1 ? 3 : std::max({v[u"c"_s], v[u"i"_s], v[u"a"_s]});
        const double sum = v[u"threat"_s] + v[u"vulnerability"_s];
        const double likelihood = sum == 6 ? 3 : sum == 5 ? 2 : 1;
        const double risk = importance * likelihood;
        return Expected{risk, banded(risk, {{2, low}, {4, medium}, {9, high}}), risk <= 4};
    };
    all[u"ipa-2012"_s] = [=](const Values& v) {
        const double risk = v[u"importance"_s] * v[u"likelihood"_s];
        return Expected{risk, banded(risk, {{0, low}, {2, medium}, {4, high}}), risk <= 2};
    };
    all[u"sg-threshold5"_s] = [](const Values& v) {
        const double risk =
            std::max({v[u"c"_s], v[u"i"_s], v[u"a"_s]}) * v[u"threat"_s] * v[u"vulnerability"_s];
        return Expected{risk, {}, risk <= 5};
    };
    all[u"jipdec-36"_s] = [](const Values& v) {
        const double risk = v[u"value"_s] * v[u"threat"_s] * v[u"vulnerability"_s];
        return Expected{risk, {}, risk <= 9};
    };
    all[u"product-27"_s] = [=](const Values& v) {
        const double risk = v[u"importance"_s] * v[u"threat"_s] * v[u"vulnerability"_s];
        return Expected{risk, banded(risk, {{9, low}, {19, medium}, {27, high}}), risk <= 9};
    };
    addTables(all);
    return all;
}

} // namespace daicho
