"""Prints the words of a sheet of a workbook, one row a line, cells between tabs: read_words.py WORKBOOK SHEET FIRST_CELL_OF_HEADINGS"""
import sys

import openpyxl

sys.stdout.reconfigure(encoding="utf-8")
book = openpyxl.load_workbook(sys.argv[1], data_only=True, read_only=True)
below = False
for row in book[sys.argv[2]].iter_rows(values_only=True):
    if below and row[0] is None:
        break
    if below:
        print("\t".join("" if value is None else str(value) for value in row))
    below = below or row[0] == sys.argv[3]
