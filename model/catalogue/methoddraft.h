// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/result.h"

namespace daicho {

/// How a draft says what is acceptable.
enum class AcceptanceKind { None, Limit, Levels, PerValue };

/// A method while somebody edits it. Scales, tables, bands and limits stay joined: a step that is
/// added to a scale gets its row in every table and its limit, one that is removed is taken out.
class MethodDraft
{
public:
    explicit MethodDraft(Method method = {});
    /// A method of the city's own that begins as a copy of this one.
    static MethodDraft copyOf(const Method& method, const QString& id, const Bilingual& label);

    const Method& method() const { return m_method; }

    void setLabel(const Bilingual& label) { m_method.header.label = label; }

    void setStep(int scale, int step, const Bilingual& label, const Bilingual& criterion);
    /// One step more at the top of a scale of numbers, one above the last. False for a scale whose
    /// steps have ids.
    bool addStep(int scale);
    /// Takes the highest step away. False where fewer than two would be left.
    bool removeStep(int scale);

    void setCell(int step, const QStringList& keys, const QJsonValue& value);

    void setLevel(int level, const Bilingual& label, const Bilingual& meaning);
    void setBand(int level, double from, double to);

    void setApprover(int level, const QString& role) { levelAt(level).approver = role; }

    /// Above the highest, in a method with bands.
    int addLevel();
    /// False where it is the last one, or a table names it.
    bool removeLevel(int level);

    AcceptanceKind acceptanceKind() const;
    /// Begins that kind with what accepts nothing more than before where that can be said.
    void setAcceptance(AcceptanceKind kind, const QString& perValueOf = {});

    void setLimit(double limit) { m_method.acceptance.riskAtMost = limit; }

    void setLimit(const QString& key, double limit) { m_method.acceptance.atMost[key] = limit; }

    void setAccepted(const QString& level, bool isAccepted);

    /// What the documents of a method are held to; the same rules as for files.
    Result<Method> checked() const;

private:
    RiskLevel& levelAt(int level) { return m_method.levels[static_cast<size_t>(level)]; }

    void fillTables();
    void fillLimits();

    Method m_method;
};

} // namespace daicho
