"""Writes a workbook of the size of lec-comparison.xlsx with openpyxl, as a yardstick for a cold start of lec.

As many sheets, rows and columns, texts as long on average, the same kinds of decoration: a title, styled headings, wrapped
and bordered cells, fills, links within the workbook, column widths, frozen panes, a table with a filter. The words are
made up: reading data, judging them and measuring texts, which lec does too, is not in it.

    python3 openpyxl_workbook.py OUT.xlsx              # as most scripts are written
    python3 openpyxl_workbook.py --streaming OUT.xlsx  # openpyxl's write-only mode, without links
"""

import sys

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo

# name, rows, columns, mean characters a cell, links
SHEETS = [
    ("Cover", 22, 2, 48, 1),
    ("Contents", 29, 2, 39, 29),
    ("Notes", 17, 2, 120, 0),
    ("Cooperation", 28, 14, 39, 364),
    ("Safeguards", 122, 35, 22, 2846),
    ("Verdicts", 122, 22, 21, 879),
    ("States", 40, 41, 1, 40),
    ("Exposure", 56, 10, 13, 392),
    ("Risk and yield", 28, 14, 23, 3),
    ("Approaches", 40, 5, 26, 115),
    ("Priorities", 14, 5, 29, 18),
    ("Recommendations", 19, 7, 41, 38),
    ("Timeline", 41, 8, 1, 68),
    ("Map", 5, 8, 43, 28),
    ("Coverage", 28, 13, 2, 28),
    ("Reading list", 44, 6, 43, 66),
    ("Findings", 1702, 12, 64, 6668),
    ("Cooperation data", 455, 14, 16, 455),
    ("Treaties", 100, 19, 31, 446),
    ("Arrangements", 33, 19, 24, 103),
    ("Laws", 41, 14, 39, 88),
    ("Operations", 55, 19, 31, 196),
    ("Cases", 63, 16, 52, 316),
    ("Events", 59, 11, 35, 73),
    ("Statements", 273, 13, 26, 333),
    ("Claims", 10205, 16, 36, 4526),
    ("Responses", 25, 6, 38, 25),
    ("Sources", 719, 11, 25, 718),
    ("Codebook", 920, 7, 27, 375),
]
WORDS = "The requested state may refuse extradition if it finds that the person would be at risk there. " * 2

LINE = Side(style="thin", color="D9D9D9")
BORDER = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
WRAPPED = Alignment(wrap_text=True, vertical="top")
BODY = Font(name="Arial", size=10)
LINK = Font(name="Arial", size=10, color="1F4E79", underline="single")
HEADING = Font(name="Arial", size=10, bold=True)
TITLE = Font(name="Arial", size=15, bold=True)
FILLS = [PatternFill("solid", fgColor=colour) for colour in ("E2EFDA", "FCE4D6", "FFF2CC", "EDEDED")]
GREY = PatternFill("solid", fgColor="F2F2F2")


def words(row, column, length):
    start = (row * 7 + column * 13) % 60
    return f"{row} {WORDS[start:start + max(1, length - 4)]}"


def write(out):
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows, columns, length, links in SHEETS:
        sheet = workbook.create_sheet(name)
        sheet["A1"] = name
        sheet["A1"].font = TITLE
        for column in range(1, columns + 1):
            cell = sheet.cell(3, column, f"Heading {column}")
            cell.font, cell.fill, cell.border, cell.alignment = HEADING, GREY, BORDER, WRAPPED
            sheet.column_dimensions[get_column_letter(column)].width = 24
        for row in range(rows):
            sheet.row_dimensions[row + 4].height = 30
            for column in range(1, columns + 1):
                cell = sheet.cell(row + 4, column, words(row, column, length))
                linked = row * columns + column <= links
                cell.font, cell.border, cell.alignment = LINK if linked else BODY, BORDER, WRAPPED
                if column % 3 == 0:
                    cell.fill = FILLS[(row + column) % 4]
                if linked:
                    cell.hyperlink = "#'Claims'!A4"
        table = Table(displayName=name.replace(" ", "_"), ref=f"A3:{get_column_letter(columns)}{rows + 3}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1")
        sheet.add_table(table)
        sheet.freeze_panes = "B4"
    workbook.save(out)


def stream(out):
    workbook = Workbook(write_only=True)
    for name, rows, columns, length, _ in SHEETS:
        sheet = workbook.create_sheet(name)
        sheet.freeze_panes = "B4"
        for column in range(1, columns + 1):
            sheet.column_dimensions[get_column_letter(column)].width = 24
        sheet.append([name])
        sheet.append([])
        sheet.append([f"Heading {column}" for column in range(1, columns + 1)])
        for row in range(rows):
            cells = []
            for column in range(1, columns + 1):
                cell = WriteOnlyCell(sheet, words(row, column, length))
                cell.font, cell.border, cell.alignment = BODY, BORDER, WRAPPED
                if column % 3 == 0:
                    cell.fill = FILLS[(row + column) % 4]
                cells.append(cell)
            sheet.append(cells)
    workbook.save(out)


if __name__ == "__main__":
    (stream if sys.argv[1] == "--streaming" else write)(sys.argv[-1])
