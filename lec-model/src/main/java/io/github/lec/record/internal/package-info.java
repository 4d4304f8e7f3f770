/**
 * How records find what reads and writes them. Exported to Jackson alone, which makes the serializer and the
 * deserializer, and free to change.
 */
@NullMarked
package io.github.lec.record.internal;

import org.jspecify.annotations.NullMarked;
