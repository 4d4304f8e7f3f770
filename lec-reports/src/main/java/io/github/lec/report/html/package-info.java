/**
 * Writes a book of matrices as one HTML page that needs nothing from elsewhere.
 *
 * <p>Here, as in {@code report.excel}, a {@link io.github.lec.report.matrix.Meaning} becomes a colour; a sign stands
 * beside it, and both only repeat what the words say. The page has three layers:
 *
 * <ol>
 *   <li>What it {@linkplain io.github.lec.report.html.Opening opens on}, and its pictures, are static HTML: they are
 *       painted before anything else is read.
 *   <li>All tables stand in the page as {@linkplain io.github.lec.report.html.PageData data}, compressed, and are drawn
 *       by the page's script when they are asked for. The script filters, sorts and downloads them, makes the profiles
 *       of states, and opens what a cell rests on; what the reader sees stands in the address.
 *   <li>For browsers that run no script, short tables stand in the page whole, long ones with the rows to which other
 *       rows link.
 * </ol>
 *
 * <p>Scripts and style sheets are the resources of this package. They are put into the page as one script and one
 * style, and its Content-Security-Policy allows these two and nothing else, so that a value from data could not run
 * even if it escaped its place, and nothing is ever loaded or sent. jsoup builds the document and escapes all text in
 * it; the script makes elements and texts, never HTML.
 */
@NullMarked
package io.github.lec.report.html;

import org.jspecify.annotations.NullMarked;
