package io.github.lec.logic;

import io.github.lec.logic.internal.JavadocTexts;

/** The definitions of the closed codes, taken from their Javadoc. */
final class Definitions {
    private static final JavadocTexts TEXTS =
            JavadocTexts.read(Definitions.class, "definitions.properties", "DefinitionsTest");

    private Definitions() {}

    /**
     * {@return the definition of a constant of an enum}
     *
     * @throws IllegalStateException if an enum that is not of this library does not override {@code definition()}
     */
    static String of(Class<?> list, String constant) {
        // the enum without its package, and the constant, as in InstrumentStatus.State.IN_FORCE
        String name =
                list.getName().substring(list.getPackageName().length() + 1).replace('$', '.');
        return TEXTS.require(name + "." + constant);
    }
}
