/** Law-enforcement cooperation between states. The rooms are the packages below. */
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
        // others would stand in the class files, and users' compilers warn of annotations that they cannot find
        allowedClasspathAnnotations = Generated.class)
package io.github.lec;

import io.github.lec.logic.InvalidValueException;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
