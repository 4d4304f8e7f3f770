/** Small helpers that lec-model and lec-reports share. Exported to lec-reports alone, and free to change. */
/**
 * Small helpers for words and values that several packages need. Not part of the public API, and free to change.
 */
@NullMarked
package io.github.lec.logic.internal;

import org.jspecify.annotations.NullMarked;
