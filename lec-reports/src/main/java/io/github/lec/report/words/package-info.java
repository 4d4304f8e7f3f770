/**
 * The words for answers: dates, codes, statuses, clauses, cooperation, findings, questions. A class here takes an answer of the
 * model and says it in words with a meaning; where the words stand in a table is the business of {@code report.table}.
 */
@NullMarked
package io.github.lec.report.words;

import org.jspecify.annotations.NullMarked;
