// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/risk/samplemethods.h"

#include "model/catalogue/catalogue.h"

#include <QDebug>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Methods as the tests need them, with `$label` and `$fact` filled in.
Method methodOf(QByteArray json)
{
    const QByteArray label = R"("label": {"ja": "名", "en": "name"})";
    const QByteArray fact = label + R"(, "source": "test", "verified": false)";
    json.replace("$label", label).replace("$fact", fact);
    auto method = parseMethod(json, u"test"_s);
    if (!method) {
        qWarning().noquote() << method.error().message;
        return {};
    }
    return std::move(*method);
}

QByteArray scaleOf(const QByteArray& id, int from, int to)
{
    QByteArrayList steps;
    for (int value = from; value <= to; ++value) {
        steps += R"({"value": )" + QByteArray::number(value) + R"(, $label})";
    }
    return R"({"id": ")" + id + R"(", $fact, "steps": [)" + steps.join(',') + "]}";
}

QByteArray inputOf(const QByteArray& key, const QByteArray& scale)
{
    return R"({"key": ")" + key + R"(", "type": "scale", "scale": ")" + scale + R"(", $fact})";
}

} // namespace

Method productMethod()
{
    return methodOf(R"({"kind": "method", "id": "m", "version": "1", $fact, "scales": [)" +
                    scaleOf("four", 1, 4) + ',' + scaleOf("three", 1, 3) + R"(], "inputs": [)" +
                    inputOf("value", "four") + ',' + inputOf("threat", "three") + ',' +
                    inputOf("vulnerability", "three") + R"(],
        "steps": [{"name": "risk", "operation": "product", $label,
                   "operands": ["value", "threat", "vulnerability"]}],
        "figures": {"importance": "value", "risk": "risk"},
        "acceptance": {"per_value": {"of": "value",
                       "at_most": {"1": 9, "2": 8, "3": 6, "4": 4}}}})");
}

Method tableMethod()
{
    const QByteArray words = R"({"id": "words", $fact, "steps": [
        {"value": 0, "id": "vl", $label}, {"value": 2, "id": "l", $label},
        {"value": 5, "id": "m", $label}, {"value": 8, "id": "h", $label},
        {"value": 10, "id": "vh", $label}]})";
    QByteArrayList levels;
    for (const char* id : {"vl", "l", "m", "h", "vh"}) {
        levels += R"({"id": ")" + QByteArray(id) + R"(", $fact})";
    }
    return methodOf(R"({"kind": "method", "id": "m", "version": "1", $fact, "scales": [)" + words +
                    R"(], "inputs": [)" + inputOf("likelihood", "words") + ',' +
                    inputOf("impact", "words") + R"(],
        "steps": [{"name": "grade", "operation": "lookup", $label,
                   "operands": ["likelihood", "impact"], "table": {
          "vh": {"vl": "vl", "l": "l", "m": "m", "h": "h", "vh": "vh"},
          "h":  {"vl": "vl", "l": "l", "m": "m", "h": "h", "vh": "vh"},
          "m":  {"vl": "vl", "l": "l", "m": "m", "h": "m", "vh": "h"},
          "l":  {"vl": "vl", "l": "l", "m": "l", "h": "l", "vh": "m"},
          "vl": {"vl": "vl", "l": "vl", "m": "vl", "h": "l", "vh": "l"}}}],
        "figures": {"likelihood": "likelihood", "loss": "impact", "level": "grade"},
        "heat_map": {"x": "impact", "y": "likelihood"},
        "levels": [)" +
                    levels.join(',') + R"(], "acceptance": {"levels": ["vl", "l"]}})");
}

Method yenMethod()
{
    const auto number = [](const QByteArray& key, const QByteArray& more) {
        return R"({"key": ")" + key + R"(", "type": "number", "min": 0, $fact)" + more + '}';
    };
    return methodOf(R"({"kind": "method", "id": "m", "version": "1", $fact, "inputs": [)" +
                    number("sle", {}) + ',' + number("aro", {}) + ',' +
                    number("aro_after", R"(, "optional": true)") + ',' +
                    number("cost", R"(, "optional": true)") + R"(],
        "steps": [
          {"name": "ale", "operation": "product", $label, "operands": ["sle", "aro"]},
          {"name": "ale_after", "operation": "product", $label, "operands": ["sle", "aro_after"]},
          {"name": "benefit", "operation": "difference", $label,
           "operands": ["ale", "ale_after", "cost"]}],
        "figures": {"risk": "ale"}})");
}

Method sumMethod()
{
    return methodOf(R"({"kind": "method", "id": "m", "version": "1", $fact, "scales": [)" +
                    scaleOf("five", 0, 4) + ',' + scaleOf("three", 0, 2) + R"(], "inputs": [)" +
                    inputOf("value", "five") + ',' + inputOf("threat", "three") + ',' +
                    inputOf("vulnerability", "three") + R"(],
        "steps": [{"name": "risk", "operation": "sum", $label,
                   "operands": ["value", "threat", "vulnerability"]}],
        "figures": {"risk": "risk"}})");
}

} // namespace daicho
