package io.github.lec.format.internal;

import io.github.lec.logic.internal.JavadocTexts;

/** The meanings of types and members, taken from their Javadoc. */
public final class Meanings {
    private static final JavadocTexts TEXTS = JavadocTexts.read(Meanings.class, "meanings.properties", "MeaningsTest");

    private Meanings() {}

    /**
     * {@return what a type or closed code is, as a sentence or two}
     *
     * @param type the type
     */
    public static String of(Class<?> type) {
        return TEXTS.require(type.getSimpleName());
    }

    /**
     * {@return what a member holds, as a phrase}
     *
     * @param declaring the type that declares it
     * @param name the name of the member
     */
    static String ofMember(Class<?> declaring, String name) {
        return TEXTS.require(declaring.getSimpleName() + "." + name);
    }
}
