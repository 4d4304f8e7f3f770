package io.github.lec.assessment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a reader of the beginning of a key finding may stop, and whether it begins with a name. Those who put the words
 * together mark these places; the marks are taken out when the findings are made.
 */
final class Pause {
    /** Before a list or a remark in a sentence whose beginning can be read alone. */
    static final String LIST = "\uE000";

    /** After the sentence that gives the answer. */
    static final String END = "\uE001";

    /** Before a name with which a sentence begins: its capital letter stays also after other words. */
    static final String NAME = "\uE002";

    /** What ends the sentence that gives the answer. */
    static final String STOP = "." + END;

    /** What stands between an answer and a list. */
    static final String COLON = ":" + LIST + " ";

    /** What stands between two clauses of which the first can be read alone. */
    static final String SEMICOLON = ";" + LIST + " ";

    private static final int LONGEST_WITH_NAMES = 150;

    private Pause() {}

    /**
     * {@return what follows an answer after a colon or semicolon, which is read with the answer; empty if nothing does}
     */
    static String afterSign(String clause) {
        return clause.isEmpty() ? "" : clause.charAt(0) + LIST + clause.substring(1);
    }

    /**
     * {@return an answer with names after a colon and a list after them; the names are read with the answer if both take
     * four lines beside the pictures of the page}
     */
    static String named(String answer, String names, String list) {
        return answer
                + (unmarked(answer).length() + names.length() <= LONGEST_WITH_NAMES
                        ? names + afterSign(list)
                        : afterSign(names + list));
    }

    /** {@return a list that follows an answer; empty if nothing} */
    static String before(String list) {
        return list.isEmpty() ? "" : LIST + list;
    }

    /** {@return clauses of which the first gives the answer} */
    static String joined(List<String> clauses) {
        return clauses.get(0)
                + afterSign(
                        clauses.stream().skip(1).map(clause -> "; " + clause).collect(Collectors.joining()));
    }

    /** {@return the words without marks of the places at which a reader may stop} */
    static String plain(String marked) {
        return marked.replace(LIST, "").replace(END, "");
    }

    /** {@return the words without marks of names} */
    static String unmarked(String marked) {
        return marked.replace(NAME, "");
    }

    /**
     * {@return the words in three parts: what gives the answer, what else its sentence says, and what follows; the last
     * two may be empty}
     */
    static List<String> parts(String marked) {
        int end = place(END, marked);
        int list = Math.min(place(LIST, marked), end);
        return List.of(
                plain(marked.substring(0, list)), plain(marked.substring(list, end)), plain(marked.substring(end)));
    }

    private static int place(String mark, String marked) {
        int found = marked.indexOf(mark);
        return found < 0 ? marked.length() : found;
    }
}
