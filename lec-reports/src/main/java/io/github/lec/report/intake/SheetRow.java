package io.github.lec.report.intake;

import java.util.SortedMap;

/**
 * A row of a sheet in which something stands.
 *
 * @param number the row, counted from 1
 * @param cells what stands in its cells, by column, counted from 0
 */
record SheetRow(int number, SortedMap<Integer, CellContent> cells) {}
