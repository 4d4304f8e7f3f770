package io.github.lec.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list of accounts whose values can all be true at once, so that each value is a claim of its own: a treaty may
 * serve both evidence and training. Without the mark, different values are conflicting answers to one question.
 * It is public since the types of records in other packages carry it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Coexisting {}
