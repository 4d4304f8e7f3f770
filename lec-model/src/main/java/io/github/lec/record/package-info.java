/**
 * What all records share: ids, and the annotations that describe a type's members to readers and writers. A type that
 * carries {@link io.github.lec.record.Members} needs no further description anywhere.
 */
@NullMarked
package io.github.lec.record;

import org.jspecify.annotations.NullMarked;
