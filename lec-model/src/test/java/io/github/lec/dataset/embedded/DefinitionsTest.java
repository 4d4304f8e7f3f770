package io.github.lec.dataset.embedded;

import io.github.lec.architecture.ModelClasses;
import io.github.lec.logic.Term;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The definition of a closed code is written once, in the Javadoc of its constant. */
class DefinitionsTest {
    @Test
    void definitions_are_those_of_the_javadoc() {
        TreeMap<String, String> texts = new TreeMap<>();
        ModelClasses.closedCodes().forEach(list -> {
            for (Object constant : list.getEnumConstants()) {
                Term term = (Term) constant;
                if (!overrides(list)) {
                    texts.put(key(list) + "." + term.name(), JavadocText.before(list, term.name() + "\\b"));
                }
            }
        });
        StringBuilder file =
                new StringBuilder("# Derived from the Javadoc of the closed codes; see DefinitionsTest.\n");
        texts.forEach((key, text) -> file.append(key).append('=').append(text).append('\n'));
        Checkout.keepsCurrent(
                "lec-model/src/main/resources/io/github/lec/logic/definitions.properties", file.toString());
    }

    private static boolean overrides(Class<?> list) {
        try {
            return list.getMethod("definition").getDeclaringClass() != Term.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String key(Class<?> list) {
        return list.getName().substring(list.getPackageName().length() + 1).replace('$', '.');
    }
}
