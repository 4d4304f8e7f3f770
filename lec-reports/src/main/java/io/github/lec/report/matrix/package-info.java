/**
 * Tables as data: what is shown, in which words, with which meaning, resting on which claims.
 *
 * <p>A {@link io.github.lec.report.matrix.Matrix} is a titled, rectangular table of
 * {@link io.github.lec.report.matrix.Cell cells}; a {@link io.github.lec.report.matrix.Book} is an ordered list of
 * matrices with the properties of the document they make. A cell carries a
 * {@link io.github.lec.report.matrix.Meaning}, never a colour: how a meaning looks is the business of each writer. No
 * cell is empty and no text is illegible, so that a writer has nothing to check and nothing to invent. A matrix can also
 * be a form: then its cells may be blank, and an {@link io.github.lec.report.matrix.Entry} says for each column what is
 * asked for.
 *
 * <p>This package depends on the JDK alone. Tables are built on one side of it, files are written on the other.
 */
@NullMarked
package io.github.lec.report.matrix;

import org.jspecify.annotations.NullMarked;
