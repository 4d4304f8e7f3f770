/**
 * What a spreadsheet can hold, and how, named once for those who write, read and check workbooks. It knows nothing of
 * tables or files.
 */
@NullMarked
package io.github.lec.report.limits;

import org.jspecify.annotations.NullMarked;
