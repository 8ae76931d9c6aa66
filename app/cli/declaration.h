// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace daicho {

/// An argument without a name, such as REGISTER.
struct ArgumentSpec
{
    QString name;
    QString help;
    bool isRequired = true;
    bool isRepeated = false; ///< takes all that are left; the last one only
};

enum class OptionKind { Flag, Text, Integer };

struct OptionSpec
{
    QString name; ///< --asset
    OptionKind kind = OptionKind::Flag;
    QString value; ///< what stands for the value in the help: CODE
    QString help;
    bool isRequired = false;
    QStringList choices = {}; ///< the only values, if there are any
};

/// What a verb understands, and what its help says.
struct Declaration
{
    QString help;
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
};

} // namespace daicho
