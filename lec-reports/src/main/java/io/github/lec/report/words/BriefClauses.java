package io.github.lec.report.words;

import io.github.lec.report.matrix.Meaning;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.util.List;
import java.util.stream.Stream;

/** What a text says about a kind of safeguard, in two or three words; a sign may be shown beside them. */
public final class BriefClauses {
    private static final String FORCE_OPEN = "clause, force open";

    private BriefClauses() {}

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
