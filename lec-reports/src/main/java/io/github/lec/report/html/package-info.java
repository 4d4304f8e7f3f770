/**
 * Writes a book of matrices as one HTML page that needs nothing from elsewhere.
 *
 * <p>Here, as in {@code report.excel}, a {@link io.github.lec.report.matrix.Meaning} becomes a colour; a sign stands beside
 * it, and both only repeat what the words say. The page has two layers:
 *
 * <ol>
 *   <li>What people read is static HTML: every matrix whose rows are held in memory is a table with a caption and headings.
 *       It can be read, searched and printed without the script. jsoup builds the document and escapes all text in it.
 *   <li>What can be very long, the streamed registers, and what replaces a table, the other editions of a {@link
 *       io.github.lec.report.html.Series}, stands in the page as data and is drawn by the page's script when it is asked
 *       for. The script also filters, and opens what a cell rests on.
 * </ol>
 *
 * <p>Script and style are the resources {@code page.js} and {@code page.css}. They are put into the page unchanged, and its
 * Content-Security-Policy allows these two and nothing else, so that a value from data could not run even if it escaped
 * its place.
 */
@NullMarked
package io.github.lec.report.html;

import org.jspecify.annotations.NullMarked;
