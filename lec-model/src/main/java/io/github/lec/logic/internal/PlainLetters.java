package io.github.lec.logic.internal;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Replaces characters that only look like ASCII: ids, codes and dates are copied from documents, or typed on keyboards,
 * with other hyphens, full-width digits, invisible characters and letters of other scripts. All searches for what was
 * probably meant begin here.
 */
public final class PlainLetters {
    /** Longer texts are not ids, codes or dates. */
    private static final int LONGEST = 200;

    private static final String CYRILLIC = "асеорхуіјѕһԁԛԝАВСЕНІЈКМОРЅТХУ";
    private static final String CYRILLIC_AS_LATIN = "aceopxyijshdqwABCEHIJKMOPSTXY";
    private static final String GREEK = "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String GREEK_AS_LATIN = "oABEZHIKMNOPTYX";
    private static final Map<Integer, Integer> LATIN = new HashMap<>();
    private static final char MINUS = '\u2212';

    static {
        addAll(CYRILLIC, CYRILLIC_AS_LATIN);
        addAll(GREEK, GREEK_AS_LATIN);
    }

    private PlainLetters() {}

    private static void addAll(String letters, String latin) {
        for (int i = 0; i < letters.length(); i++) {
            LATIN.put((int) letters.charAt(i), (int) latin.charAt(i));
        }
    }

    /**
     * The same text in ASCII, as far as it looks the same.
     *
     * @param written what was written
     * @return it without invisible characters, without space at its ends, with hyphens for other dashes, and with Latin
     *     letters and digits for those that look like them; a long text is returned as it is
     */
    public static String of(String written) {
        if (written.length() > LONGEST || isPlain(written)) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (c == MINUS || Character.getType(c) == Character.DASH_PUNCTUATION) {
                plain.append('-');
            } else if (VisibleText.says(Character.toString(c)) && !Character.isISOControl(c)) {
                plain.appendCodePoint(LATIN.getOrDefault(c, c));
            }
        });
        return plain.toString().strip();
    }

    /**
     * Whether a text consists of visible ASCII characters, with spaces only inside it. Nearly all texts do, and the
     * question is asked for each pair of a valid and a wrong value.
     *
     * @param text the text
     * @return true also for an empty text
     */
    public static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return length == 0 || text.charAt(0) != ' ' && text.charAt(length - 1) != ' ';
    }

    /**
     * Says, for messages, what cannot be seen in a text that should be in Latin letters.
     *
     * @param written what was written
     * @return words that name the first letter of another script that looks like a Latin one, to be added to what was
     *     expected; empty if there is none, or if other letters show that the text is meant to be in that script
     */
    public static String foreign(String written) {
        if (isPlain(written) || !isPlain(of(written))) {
            return "";
        }
        return written.chars()
                .filter(c -> LATIN.containsKey(c))
                .mapToObj(c ->
                        String.format(Locale.ROOT, "; the letter %c (U+%04X) is %s", c, c, script(UnicodeScript.of(c))))
                .findFirst()
                .orElse("");
    }

    private static String script(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
