package io.github.lec.report.words;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.report.matrix.Meaning;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says about a kind of safeguard, in two or three words; a sign may be shown beside them. */
public final class BriefClauses {
    private static final String FORCE_OPEN = "clause, force open";

    /** What stands between the terms of a cell: brackets, colons, and "or" between the answers of several sources. */
    private static final Pattern TERMS = Pattern.compile("[():]| or ");

    /** What the terms mean, in the order of a key: first what protects, then what protects less, then what is not there or not known. */
    private static final Map<String, String> MEANINGS = meanings();

    private BriefClauses() {}

    private static Map<String, String> meanings() {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("must refuse", "the text requires refusal");
        key.put("must refuse unless assured", "required, unless a sufficient assurance is given");
        key.put("unless assured", "required, unless a sufficient assurance is given");
        key.put("must, by reservation", "a reservation of the state that is asked requires refusal");
        key.put("binding rule", "it binds, and is no ground for refusal");
        key.put("annexed promise", "an undertaking annexed to the treaty");
        key.put("by reference only", "it protects by giving way to another text");
        key.put("may refuse", "refusal is permitted");
        key.put("assurance suffices", "permitted, unless an assurance is given");
        key.put("if own law allows", "left to the law of the state that is asked");
        key.put("outside scope", "outside the duty, and no bar");
        key.put("no duty", "no duty in such a case, and no bar");
        key.put("weaker", "it protects, and does not bind");
        key.put(
                "savings clause",
                "leaves duties under other treaties as they are; its claim says whether human rights are named");
        key.put(FORCE_OPEN, "no source says whether it binds");
        key.put("statement only", "a political statement, which binds nobody");
        key.put("absent", "the relevant part was read and has none");
        key.put(Labels.lowerFirst(SilenceWords.REPORTED_ABSENT), "a source says so, and the text was not read");
        key.put(Labels.lowerFirst(SilenceWords.NOT_DETERMINED), "not read or not clear; never \"no\"");
        key.put("another source", "says otherwise, without effect on the answer");
        key.put("disputed", "the answer depends on which source is right");
        return key;
    }

    /**
     * A key to the terms in the cells of a table.
     *
     * @param cells the words of the cells
     * @return what each term that occurs means, in two lines: what there is, and what there is not
     */
    public static List<String> key(Collection<String> cells) {
        Set<String> used = new HashSet<>();
        for (String words : cells) {
            Stream.of(TERMS.split(words)).map(String::strip).forEach(used::add);
        }
        List<String> there = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        boolean[] ended = {false};
        MEANINGS.forEach((term, meaning) -> {
            ended[0] |= term.equals("absent");
            if (used.contains(term)) {
                (ended[0] ? silent : there).add(FirstLetter.upper(term) + ": " + meaning + ".");
            }
        });
        return Stream.of(there, silent)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join(" ", lines))
                .toList();
    }

    /**
     * {@return what a text says}
     *
     * @param answer the answer of the text in one direction
     */
    public static WordedAnswer of(ClauseAnswer answer) {
        Meaning meaning = ClauseWords.meaning(answer);
        boolean silent = answer.howKnown() == HowKnown.NOT_APPLICABLE
                && answer.accounts().isEmpty();
        return new WordedAnswer(
                words(answer, meaning) + otherwise(answer),
                meaning,
                silent ? List.of() : Evidences.of(answer.claims()));
    }

    /** {@return what another source says, beside an answer that does not depend on which is right} */
    private static String otherwise(ClauseAnswer answer) {
        return answer.dispute().isWithoutEffect()
                ? " (another source: " + String.join(" or ", forms(answer.dispute().rivals().stream())) + ")"
                : "";
    }

    private static String disputed(ClauseAnswer answer) {
        return "disputed: "
                + String.join(
                        " or ", forms(Stream.concat(answer.shown().stream(), answer.dispute().rivals().stream())));
    }

    /** {@return what each account says, once} */
    private static List<String> forms(Stream<Account> accounts) {
        return accounts.map(account -> Labels.lowerFirst(ClauseAnswer.formOf(account)
                        .map(form -> form == SafeguardForm.REFUSAL_UNSPECIFIED ? FORCE_OPEN : form.label())
                        .orElse(SilenceWords.REPORTED_ABSENT)))
                .distinct()
                .toList();
    }

    private static String words(ClauseAnswer answer, Meaning meaning) {
        return switch (meaning) {
            case GOOD -> binding(answer);
            case WEAK -> answer.form().map(BriefClauses::weak).orElse("weaker");
            case PRESENT -> answer.dispute().isOpen() ? disputed(answer) : present(answer);
            case MISSING ->
                answer.form().filter(SafeguardForm.POLITICAL_STATEMENT::equals).isPresent()
                        ? "statement only"
                        : "absent";
            case REPORTED_MISSING -> Labels.lowerFirst(SilenceWords.REPORTED_ABSENT);
            case UNKNOWN ->
                answer.dispute().isOpen() ? disputed(answer) : Labels.lowerFirst(SilenceWords.NOT_DETERMINED);
            case NOT_APPLICABLE, NEUTRAL -> Labels.lowerFirst(SilenceWords.NOT_APPLICABLE);
        };
    }

    private static String present(ClauseAnswer answer) {
        boolean savings =
                answer.form().filter(SafeguardForm.SAVINGS_CLAUSE::equals).isPresent();
        return savings ? "savings clause" : FORCE_OPEN;
    }

    private static String binding(ClauseAnswer answer) {
        if (answer.isByReference()) {
            return "by reference only";
        }
        if (answer.byReservation()) {
            return "must, by reservation";
        }
        return answer.form()
                .map(form -> switch (form) {
                    case MANDATORY_UNLESS_ASSURANCE -> "unless assured";
                    case UNDERTAKING_ANNEXED -> "annexed promise";
                    case BINDING_RULE -> "binding rule";
                    default -> answer.kind().isRefusalGround() ? "must refuse" : "binding";
                })
                .orElse("binding");
    }

    private static String weak(SafeguardForm form) {
        return switch (form) {
            case OPTIONAL_REFUSAL -> "may refuse";
            case OPTIONAL_UNLESS_ASSURANCE, MANDATORY_UNLESS_ASSURANCE -> "assurance suffices";
            case DOMESTIC_LAW_GATE -> "if own law allows";
            case SCOPE_EXCLUSION -> "outside scope";
            case NO_DUTY -> "no duty";
            default -> "weaker";
        };
    }
}
