/**
 * Writes matrices as plain text for a terminal, a log or a letter: aligned columns where they fit, one entry after the
 * other where they do not.
 */
@NullMarked
package io.github.lec.report.text;

import org.jspecify.annotations.NullMarked;
