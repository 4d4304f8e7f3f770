package io.github.lec.dataset.embedded;

import io.github.lec.architecture.ModelClasses;
import io.github.lec.logic.Term;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                    texts.put(key(list) + "." + term.name(), comment(list, term.name()));
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

    private static String comment(Class<?> list, String constant) {
        String file = list.getName().replaceAll("\\$.*", "").replace('.', '/');
        String path = "lec-model/src/main/java/" + file + ".java";
        Matcher found = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + constant + "\\b", Pattern.DOTALL)
                .matcher(Checkout.read(path));
        if (!found.find()) {
            throw new AssertionError(path + " documents no " + constant);
        }
        return found.group(1)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@(?:code|link|linkplain) (?:[\\w.#()]+ (?=\\w))?([^}]*)\\}", "$1")
                .replaceAll("\\s+", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .strip();
    }
}
