/** Law-enforcement cooperation between states. The rooms are the packages below. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false,
        get = "*")
package io.github.lec;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
