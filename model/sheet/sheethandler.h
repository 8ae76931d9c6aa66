// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sheet/cellreference.h"
#include "model/sheet/stringitem.h"
#include "model/sheet/tablesource.h"
#include "model/sheet/xmlparser.h"

namespace daicho {

class BudgetMeter;
class SharedStrings;
class StyleTable;

/// What the cells of a sheet point to.
struct SheetContext
{
    const SharedStrings& strings;
    const StyleTable& styles;
    BudgetMeter& meter;
    bool date1904 = false;
};

/// Takes a worksheet part and gives its rows to a visitor; without a visitor it only collects the
/// layout.
class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const SheetContext& context, const RowVisitor* visit);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    /// Complete only if the part was read to its end.
    const SheetLayout& layout() const { return m_layout; }

    bool wasLeftByVisitor() const { return m_leftByVisitor; }

private:
    enum class Place { Outside, Sheet, Row, Cell, Value, Inline };
    enum class CellKind { Number, Shared, Inline, FormulaText, Boolean, Date, Error };

    void startOutside(std::string_view name, const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void endRow();
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void takeHiddenColumns(const XmlAttributes& attributes);
    bool placeCell(std::string_view reference);
    void fillCell(Cell& cell) const;
    void fillNumber(Cell& cell) const;
    void fillShared(Cell& cell) const;
    void fillText(Cell& cell, std::string_view text) const;
    void refuseOrder(const QString& where);

    SheetContext m_context;
    const RowVisitor* m_visit;
    SheetLayout m_layout;
    SheetRow m_row;
    StringItem m_item;
    std::string m_value;
    Place m_place = Place::Outside;
    CellKind m_kind = CellKind::Number;
    size_t m_style = 0;
    int m_column = -1;
    int m_unknownDepth = 0;
    qsizetype m_rowCharacters = 0;
    bool m_hasReference = false;
    bool m_isFormula = false;
    bool m_isAscending = true;
    bool m_leftByVisitor = false;
};

} // namespace daicho
