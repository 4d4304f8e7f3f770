package io.github.lec.logic.internal;

import java.util.Collection;

/**
 * The words for what other sources say against what counts, without effect on the answer. A dispute that leaves the
 * answer open has other words.
 */
public final class OtherSources {
    /** Who says it, within a sentence. */
    public static final String ANOTHER = "another source";

    /** What it says, after {@link #ANOTHER}. */
    public static final String OTHERWISE = "says otherwise";

    /** Both, within a sentence; what follows says on what, or for whom. */
    public static final String SAYS_OTHERWISE = ANOTHER + " " + OTHERWISE;

    private static final String OTHERS = "other sources";
    private static final String SAYS = ": ";

    private OtherSources() {}

    /**
     * {@return that another source says otherwise, with what it says, as it stands within a sentence}
     *
     * @param words what it says
     */
    public static String saying(String words) {
        return SAYS_OTHERWISE + " (" + words + ")";
    }

    /**
     * {@return the same as a sentence}
     *
     * @param words what it says
     */
    public static String sentence(String words) {
        return FirstLetter.upper(saying(words)) + ".";
    }

    /**
     * {@return what others say, to append in brackets to what counts; empty if they say nothing}
     *
     * @param words what each says
     * @param separator what stands between two of them
     */
    public static String inBrackets(Collection<String> words, String separator) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> " (" + ANOTHER + SAYS + words.iterator().next() + ")";
            default -> " (" + OTHERS + SAYS + String.join(separator, words) + ")";
        };
    }
}
