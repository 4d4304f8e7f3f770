package io.github.lec.dataset.embedded;

import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.source.Account;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The meanings of types and members at run time are those of their Javadoc. After a change, run this test with {@code
 * -Drecreate=true}, and then all others: they read the file written by this test only in the next build.
 */
class MeaningsTest {
    private static final String ANNOTATIONS = "(?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*";

    @Test
    void meanings_are_those_of_the_javadoc() {
        Types types = new Types();
        Map<String, String> texts = new TreeMap<>();
        texts.put("Account", ofType(Account.class));
        types.closedCodes().forEach(type -> texts.put(type.getSimpleName(), ofType(type)));
        for (TypeDescription type : types.described().values()) {
            for (MemberDescription member : type.members()) {
                Class<?> declaring = member.accessor().getDeclaringClass();
                texts.put(declaring.getSimpleName() + "." + member.name(), ofMember(declaring, member.name()));
                texts.put(type.name(), texts.getOrDefault(type.name(), ""));
                if (declaring.getSimpleName().equals(type.name())) {
                    texts.put(type.name(), ofType(declaring));
                }
            }
        }
        StringBuilder file = new StringBuilder("# Derived from the Javadoc of the types; see MeaningsTest.\n");
        texts.forEach((key, text) -> file.append(key).append('=').append(text).append('\n'));
        Checkout.keepsCurrent(
                "lec-model/src/main/resources/io/github/lec/format/internal/meanings.properties", file.toString());
    }

    private static String ofType(Class<?> type) {
        String declaration = "public (?:abstract class|interface|enum) " + type.getSimpleName() + "\\b";
        return JavadocText.before(type, ANNOTATIONS + declaration);
    }

    private static String ofMember(Class<?> type, String name) {
        String declaration = "(?:public |abstract |default )*[\\w<>.]+ " + name + "\\(\\)";
        String comment = JavadocText.before(type, ANNOTATIONS + declaration);
        Matcher phrase = Pattern.compile("\\{@return (.*)\\}").matcher(comment);
        if (!phrase.matches()) {
            throw new AssertionError(type + "." + name + " is not documented as {@return …}: " + comment);
        }
        return phrase.group(1);
    }
}
