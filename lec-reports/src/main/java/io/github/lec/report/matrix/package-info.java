/**
 * Tables as data: the text of each cell, its meaning and its claims.
 *
 * <p>A {@link io.github.lec.report.matrix.Matrix} is a titled, rectangular table of
 * {@link io.github.lec.report.matrix.Cell cells}; a {@link io.github.lec.report.matrix.Book} is an ordered list of
 * matrices with the properties of the document they make. A cell has a {@link io.github.lec.report.matrix.Meaning},
 * never a colour: each writer decides how a meaning looks. No cell is empty and every text is legible, so that writers
 * need no checks of their own. A matrix can also be a form: then its cells may be blank, and an
 * {@link io.github.lec.report.matrix.FormField} says for each column what is asked for.
 *
 * <p>This package depends only on the JDK.
 */
@NullMarked
package io.github.lec.report.matrix;

import org.jspecify.annotations.NullMarked;
