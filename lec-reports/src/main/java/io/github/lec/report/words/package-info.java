/**
 * The words for answers: dates, codes, statuses, clauses, cooperation, findings, questions. A class here puts an answer of
 * the model into words with a meaning; {@code report.table} decides where they are shown.
 */
@NullMarked
package io.github.lec.report.words;

import org.jspecify.annotations.NullMarked;
