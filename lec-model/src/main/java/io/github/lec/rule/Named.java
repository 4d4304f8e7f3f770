package io.github.lec.rule;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Suggestions;
import java.util.List;
import java.util.Locale;

/** Finds what a user names by its id, and says what was probably meant if nothing has this id. */
final class Named {
    private Named() {}

    /** {@return the rule with an id} */
    static Rule rule(String id, RuleSet rules) {
        return rules.rule(id).orElseThrow(() -> new InvalidValueException("rule", id, expected(id, rules)));
    }

    /** An id without the prefix of the rule set means the rule of the same group and number. */
    private static String expected(String found, RuleSet rules) {
        String expected = "the id of a rule that judged";
        List<String> ids =
                rules.rules().stream().map(judged -> judged.info().id()).toList();
        return Lists.findFirst(ids, id -> id.endsWith("-" + found.toUpperCase(Locale.ROOT)))
                .map(id -> expected + "; did you mean " + id + "?")
                .orElseGet(() -> Suggestions.expected(found, expected, ids));
    }

    /** Refuses a subject of a kind that a rule does not judge. */
    static void requireJudged(Subject subject, Rule rule) {
        InvalidValueException.unless(
                rule.kinds().contains(subject.kind()),
                "subject",
                subject.id(),
                "one of the kinds that " + rule.info().id() + " judges: " + rule.kinds());
    }

    /** {@return the subject with an id, among those that a rule judged} */
    static Subject subject(String id, List<Subject> judged, String rule) {
        return Lists.findFirst(judged, one -> one.id().equals(id))
                .orElseThrow(() -> new InvalidValueException("subject", id, expected(rule, id, judged)));
    }

    /** A treaty is judged in both directions, and its id alone may mean either. */
    private static String expected(String rule, String found, List<Subject> judged) {
        String expected = "the id of a subject that " + rule + " judged";
        List<String> ids = judged.stream().map(Subject::id).toList();
        List<String> directions =
                ids.stream().filter(id -> id.startsWith(found + "/")).sorted().toList();
        return directions.isEmpty()
                ? Suggestions.expected(found, expected, ids)
                : expected + "; did you mean " + String.join(" or ", directions) + "?";
    }
}
