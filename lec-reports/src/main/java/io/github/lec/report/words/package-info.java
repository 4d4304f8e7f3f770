/**
 * The words for answers: dates, codes, statuses, clauses, cooperation, findings, questions. A class here puts an answer
 * of the model into words with a meaning; {@code report.table} decides where they are shown. Findings, exposures, key
 * findings and the sentence on a clause come with their words from the model, and are not worded again here.
 */
@NullMarked
package io.github.lec.report.words;

import org.jspecify.annotations.NullMarked;
