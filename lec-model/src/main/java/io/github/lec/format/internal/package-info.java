/**
 * How the format is read and written: the description of types, strict reading and canonical writing. Exported to
 * lec-reports alone, and free to change.
 */
@NullMarked
package io.github.lec.format.internal;

import org.jspecify.annotations.NullMarked;
