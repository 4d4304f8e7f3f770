/** The root package of lec, a library on law-enforcement cooperation between states. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false,
        get = "*",
        throwForInvalidImmutableState = InvalidValueException.class,
        throwForNullPointer = InvalidValueException.class,
        // others would be kept in the class files, and users' compilers warn about annotations that they cannot find
        allowedClasspathAnnotations = Generated.class)
package io.github.lec;

import io.github.lec.logic.InvalidValueException;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
