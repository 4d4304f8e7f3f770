/** Small helpers that lec-model and lec-reports share. Exported to lec-reports alone, and free to change. */
@NullMarked
package io.github.lec.logic.internal;

import org.jspecify.annotations.NullMarked;
