"""Opens a workbook in LibreOffice and chooses years on the map.

Arguments: the workbook, a folder for a profile of its own, the years. For each year it prints a line for each tile: the year, the code
of the state and its words, with tabs between them; and lines with no code for the legend and the title.
"""
import re
import sys

import office

SHEET, PICTURE = "Map", "map_picture"
CODE = re.compile("[A-Z]{2}")
LEGEND = re.compile(r".* \(\d+\)")


def map_of(book):
    return book.NamedRanges.getByName(PICTURE).ReferredCells


def tiles(picture):
    """The code and the words of each tile, and the legend, column by column."""
    for column in range(picture.Columns.Count):
        code, words = None, []
        for row in range(1, picture.Rows.Count):
            text = picture.getCellByPosition(column, row).String
            if CODE.fullmatch(text) or LEGEND.fullmatch(text):
                if code:
                    yield code, " ".join(words)
                code, words = (text, []) if CODE.fullmatch(text) else (None, [])
                if not code:
                    yield "", text
            elif text and code:
                words.append(text)
        if code:
            yield code, " ".join(words)


def choose(book):
    picture = map_of(book)
    for year in sys.argv[3:]:
        # as if somebody typed it
        picture.getCellByPosition(1, 0).Formula = year
        for code, words in tiles(picture):
            print("\t".join((year, code, words)))
        print("\t".join((year, "", picture.getCellByPosition(2, 0).String)))


office.run(choose)
