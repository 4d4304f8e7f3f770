package io.github.lec.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member whose text is an open code: it must be listed, with its definition, in the dataset's list of codes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Codes {
    /** {@return the group of codes, for example {@code operation-kind}} */
    String value();
}
