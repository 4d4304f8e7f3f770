"""Opens a workbook in LibreOffice, moves the claims about, and follows the links of a sheet to them.

Arguments: the workbook, a folder for a profile of its own. For each link that leads to a claim it prints a line: the words that
are shown, where it leads, and the id of the claim that stands there, with tabs between them.
"""
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

import office

FROM, TO = "Cooperation", "Claims"
HEADING = 1
SPARE_COLUMN = 60


def first_argument(formula):
    """The first argument of HYPERLINK: what stands before a semicolon or comma outside brackets and quotation marks."""
    depth, quoted = 0, False
    start = formula.index("(") + 1
    for at in range(start, len(formula)):
        character = formula[at]
        if character == '"':
            quoted = not quoted
        elif not quoted and character == "(":
            depth += 1
        elif not quoted and character == ")":
            depth -= 1
        elif not quoted and depth == 0 and character in ";,":
            return formula[start:at]
    raise ValueError(formula)


def links(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    for row in range(last.EndRow + 1):
        for column in range(last.EndColumn + 1):
            cell = sheet.getCellByPosition(column, row)
            if cell.Formula.startswith("=HYPERLINK(") and TO in first_argument(cell.Formula):
                yield cell


def row_of(place):
    return int(place.rsplit("A", 1)[1]) - 1


def places(cells, sheet):
    """Where links lead: what their first arguments come to, calculated by LibreOffice in cells that nothing else uses."""
    spares = [sheet.getCellByPosition(SPARE_COLUMN, row) for row in range(len(cells))]
    for cell, spare in zip(cells, spares):
        spare.Formula = "=" + first_argument(cell.Formula)
    return spares


def move_about(claims, gone):
    cursor = claims.createCursor()
    cursor.gotoEndOfUsedArea(False)
    claims.Rows.removeByIndex(gone, 1)
    claims.Rows.insertByIndex(HEADING + 5, 3)
    table = claims.getCellRangeByPosition(0, HEADING + 1, 5, cursor.RangeAddress.EndRow)
    field = TableSortField()
    field.Field = 1
    field.IsAscending = False
    table.sort((
        PropertyValue("SortFields", 0, uno.Any("[]com.sun.star.table.TableSortField", (field,)), 0),
        PropertyValue("ContainsHeader", 0, False, 0)))


def follow(book):
    from_sheet = book.Sheets.getByName(FROM)
    claims = book.Sheets.getByName(TO)
    cells = list(links(from_sheet))
    book.enableAutomaticCalculation(False)
    leading = places(cells, from_sheet)
    book.calculateAll()
    move_about(claims, row_of(leading[0].String))
    book.calculateAll()
    for cell, place in zip(cells, leading):
        there = claims.getCellByPosition(0, row_of(place.String)).String
        print("\t".join((cell.String, place.String, there)))


office.run(follow)
