package io.github.lec.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of several problems, for a reader of all of them. Hundreds of equal mistakes would repeat the same list
 * of codes or members hundreds of times, and hide what differs between them.
 */
public final class ProblemMessages {
    /** The beginning of a long list, up to the comma after its second value. */
    private static final Pattern BEGINNING_OF_LIST = Pattern.compile("([^,]+, [^,]+,)(?: [^,]+,){3}.*", Pattern.DOTALL);

    private ProblemMessages() {}

    /**
     * The messages of problems. A long list, such as that of all codes, is in the first message that needs it, and
     * later ones refer to it.
     *
     * @param problems the problems, in the order in which they are shown
     * @return one line for each
     */
    public static List<String> of(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Problem problem : problems) {
            Matcher list = BEGINNING_OF_LIST.matcher(problem.expected());
            boolean again = list.matches() && !told.add(problem.expected());
            Problem shown = again ? problem.withExpected(list.group(1) + " … (in full above)") : problem;
            lines.add(shown.message());
        }
        return lines;
    }
}
