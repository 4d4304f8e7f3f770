"""Opens a workbook in LibreOffice and measures its charts, before and after a filter leaves one row of each table.

Arguments: the workbook, a folder for a profile of its own. For each chart it prints a line: "all" or "filtered", the sheet, the number of
the chart on it, its upper edge, its width and its height in points, with tabs between them.
"""
import office

POINTS = 72 / 2540  # LibreOffice measures in hundredths of a millimetre


def charts(sheet):
    for shape in sheet.DrawPage:
        if shape.supportsService("com.sun.star.drawing.OLE2Shape"):
            yield shape


def measure(book, rows):
    for sheet in book.Sheets:
        for number, chart in enumerate(charts(sheet)):
            measures = (chart.Position.Y, chart.Size.Width, chart.Size.Height)
            print("\t".join((rows, sheet.Name, str(number), *(f"{each * POINTS:.2f}" for each in measures))))


def leave_one_row(book):
    for area in book.DatabaseRanges:
        place = area.DataArea
        rows = book.Sheets.getByIndex(place.Sheet).Rows
        for row in range(place.StartRow + 2, place.EndRow + 1):
            rows.getByIndex(row).IsVisible = False


def run(book):
    measure(book, "all")
    leave_one_row(book)
    measure(book, "filtered")


office.run(run)
