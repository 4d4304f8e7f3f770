package io.github.lec.report.intake;

import io.github.lec.format.RecordKind;
import java.util.List;
import java.util.Map;

/**
 * A record of a workbook, with the accounts from other sheets.
 *
 * @param kind the kind of record
 * @param row its own row
 * @param accounts the rows of accounts, by the member of the record to which they belong
 */
record FilledRecord(RecordKind kind, FilledRow row, Map<String, List<FilledRow>> accounts) {}
