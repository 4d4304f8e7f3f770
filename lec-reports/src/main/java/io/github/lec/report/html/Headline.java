package io.github.lec.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in two parts: what is read first, up to the first colon or semicolon or the end of the sentence, and what follows.
 *
 * @param words what is read first
 * @param rest what follows, or empty
 */
record Headline(String words, String rest) {

    /** A shorter headline, such as "The extradition treaty of Spain was read", says nothing alone. */
    private static final int SHORTEST = 45;

    private static final Pattern END = Pattern.compile("[:;](?=\\s)|\\.(?=\\s[A-Z])");

    static Headline of(String sentence) {
        Matcher end = END.matcher(sentence);
        int length = end.find(Math.min(sentence.length(), SHORTEST)) ? end.end() : sentence.length();
        return new Headline(
                sentence.substring(0, length), sentence.substring(length).strip());
    }
}
