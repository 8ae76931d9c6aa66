// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/field.h"

#include <span>

namespace daicho {

/// What a row's 確認 says. Untouched is not confirmed.
enum class Confirmation { None, Unchanged, Changed, Retired, Transferred };

inline constexpr std::array kConfirmations = {Confirmation::Unchanged,
                                              Confirmation::Changed,
                                              Confirmation::Retired,
                                              Confirmation::Transferred};

Bilingual label(Confirmation confirmation);
/// None for an empty cell; nothing for a word that is none of the four, in either language.
std::optional<Confirmation> readConfirmation(const QString& text);

/// はい and いいえ, as the question columns and 全行変更なし take them; parseFlag() reads them.
Bilingual answerLabel(bool yes);

/// A cell of the first sheet: its value stands right of the cell that holds its label.
enum class DepartmentCell {
    UnitCode,
    UnitName,
    Year,
    DueDate,
    AllUnchanged,
    FilledBy,
    HeadPost,
    HeadDate,
    Campaign, ///< its uid; empty in a sheet outside a campaign
    Register, ///< uid of the register
};

struct DepartmentCellInfo
{
    DepartmentCell cell;
    const char* definedName;
    Bilingual label;
    bool isAnswer; ///< filled in by the department
};

/// All of them, in the order of the sheet.
const std::vector<DepartmentCellInfo>& departmentCells();
/// The cell that a text of the first sheet is the label of; null if none.
const DepartmentCellInfo* departmentCellOf(const QString& label);

/// Sheet names; readers take either language.
struct DepartmentSheets
{
    static Bilingual start();
    static Bilingual assets();
    static bool isStart(const QString& name);
    static bool isAssets(const QString& name);
};

/// A column of the asset sheet.
struct DepartmentColumn
{
    enum class Kind {
        Number,        ///< 資産番号, locked; empty in rows for new assets
        Token,         ///< writeRowToken(), hidden, locked
        Field,         ///< `key`: field key
        Confirm,       ///< 確認
        TransferTo,    ///< unit, as FieldTexts names it
        Disposal,      ///< id of the choices "disposal_method" as its label
        DisposedOn,    ///< date
        Question,      ///< `key`: question id; answerLabel()
        PreviousClass, ///< `key`: property; the class in the register, locked
        Class,         ///< `key`: property; formula, locked
        Handling,      ///< formula, locked
        Remark,        ///< to the policy section
    };

    Kind kind = Kind::Field;
    QString key;
    Bilingual title;
    int width = 12;

    bool isLocked() const;
};

/// The one description of the asset sheet, for its writer and its reader.
class DepartmentLayout
{
public:
    /// The columns in writing order; `fieldKeys` those asked, the name always first.
    DepartmentLayout(const Scheme& scheme, const QStringList& fieldKeys);
    /// With every field that can be asked.
    static DepartmentLayout forReading(const Scheme& scheme);

    std::span<const DepartmentColumn> columns() const { return m_columns; }

    /// Index of the first column of that kind (and key), -1 if there is none.
    int find(DepartmentColumn::Kind kind, const QString& key = {}) const;
    /// Index of the column whose header this is, in either language, -1 for other texts.
    int match(const QString& header) const;

    /// What a campaign asks if nobody chooses.
    static QStringList defaultFields();
    /// Fields that may be asked: no hidden ones, numbers, units and classes.
    static QStringList possibleFields();
    static bool isPossible(const FieldInfo& field);

private:
    void
    add(DepartmentColumn::Kind kind, const Bilingual& title, int width, const QString& key = {});
    void addClassification(const Scheme& scheme);

    std::vector<DepartmentColumn> m_columns;
};

} // namespace daicho
