package io.github.lec.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The members of a type in the file format, in canonical order. Members that every account or record has (citations,
 * confidence, …) are not repeated here.
 *
 * <p>Reader, writer, JSON Schema, claims, diff and merge are all driven by the annotated type, read once.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Members {
    /** {@return the names, each the name of an accessor} */
    String[] value();
}
