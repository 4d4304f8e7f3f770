package io.github.lec.report.intake;

/** Limits the values in the lists of cells to what fits into memory, as for a dataset in JSON. */
final class ValueLimit {
    /** A value takes up to 160 bytes of memory, besides other needs. */
    private static final int HEAP_PER_VALUE = 320;

    private final long heap = Runtime.getRuntime().maxMemory();
    private long left = heap / HEAP_PER_VALUE;

    /**
     * Counts the values of a cell.
     *
     * @throws UnreadableWorkbookException if there are too many
     */
    void count(int values) throws UnreadableWorkbookException {
        left -= values;
        if (left < 0) {
            throw new UnreadableWorkbookException("a workbook with more values in lists than fit into " + (heap >> 20)
                    + " MiB of memory; give Java more with -Xmx");
        }
    }
}
