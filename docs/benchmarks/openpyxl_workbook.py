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
    ("Cover", 34, 3, 63, 30),
    ("Contents", 43, 4, 22, 39),
    ("Cooperation", 35, 14, 14, 351),
    ("Extradition clauses", 37, 24, 8, 504),
    ("Assistance clauses", 63, 21, 11, 955),
    ("Verdicts", 33, 16, 8, 299),
    ("Assistance verdicts", 42, 6, 14, 149),
    ("Precedents", 93, 7, 26, 87),
    ("States", 32, 8, 62, 187),
    ("Exposure", 121, 11, 11, 876),
    ("Decisions", 70, 11, 26, 213),
    ("Cases by step", 66, 8, 9, 147),
    ("Police stations", 23, 7, 8, 48),
    ("Timeline", 46, 13, 2, 150),
    ("Treaties by year", 72, 7, 10, 126),
    ("Map", 38, 3, 14, 54),
    ("Map by year", 45, 4, 12, 45),
    ("Risk and yield", 37, 9, 26, 3),
    ("Approaches", 46, 5, 27, 112),
    ("Priorities", 17, 5, 34, 17),
    ("Recommendations", 23, 6, 38, 36),
    ("Profiles", 281, 5, 70, 469),
    ("Coverage", 33, 16, 4, 27),
    ("Reading list", 73, 6, 28, 94),
    ("Findings", 94, 12, 84, 367),
    ("Undecided", 1259, 7, 44, 3759),
    ("Record checks", 470, 8, 78, 1392),
    ("Claims", 9531, 12, 71, 9524),
    ("Open questions", 6843, 5, 116, 0),
    ("Responses", 28, 6, 32, 24),
    ("Sources", 946, 11, 25, 936),
    ("Cooperation data", 464, 14, 16, 459),
    ("Clauses", 3340, 12, 38, 10005),
    ("Treaties", 209, 20, 31, 1032),
    ("Arrangements", 36, 20, 21, 97),
    ("Laws", 65, 14, 50, 150),
    ("Operations", 58, 19, 28, 193),
    ("Cases", 67, 16, 44, 312),
    ("Events", 63, 11, 36, 73),
    ("Statements", 282, 13, 30, 342),
    ("Codebook", 1021, 7, 26, 378),
    ("Notes", 20, 2, 119, 0),
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
