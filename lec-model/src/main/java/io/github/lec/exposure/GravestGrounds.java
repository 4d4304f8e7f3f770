package io.github.lec.exposure;

import io.github.lec.dataset.Dataset;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import java.util.List;

/** What a treaty says on torture and on the death penalty, in a sentence: for whoever has no other protection, this matters first. */
final class GravestGrounds {
    private final List<ClauseAnswer> clauses;
    private final Dataset dataset;

    /**
     * The grounds of a treaty.
     *
     * @param clauses what it says on each kind of safeguard
     * @param dataset which has the titles of texts that add a clause
     */
    GravestGrounds(List<ClauseAnswer> clauses, Dataset dataset) {
        this.clauses = clauses;
        this.dataset = dataset;
    }

    /** {@return the sentence, after a blank} */
    String words(String introduction) {
        String torture = says(
                SafeguardKind.TORTURE_NON_REFOULEMENT,
                " where torture is feared",
                "has no ground of torture" + besideIt(),
                "torture");
        String death = says(
                SafeguardKind.DEATH_PENALTY_BAR,
                " where the death penalty is possible and no assurance rules it out",
                "has no clause on the death penalty",
                "the death penalty");
        return introduction + torture + ", and " + death + ".";
    }

    private String says(SafeguardKind kind, String ground, String none, String topic) {
        return clauses.stream()
                .filter(clause -> clause.kind() == kind)
                .findFirst()
                .map(clause -> {
                    if (clause.value().is(Strength.BINDING).isTrue()) {
                        return clause.isByReference()
                                ? "gives way to treaties that bar surrender" + ground + addedBy(clause)
                                : "requires refusal" + ground + addedBy(clause);
                    }
                    if (clause.value().is(Strength.WEAK).isTrue()) {
                        return "permits refusal" + ground + addedBy(clause);
                    }
                    boolean absent = clause.howKnown() == HowKnown.ABSENT
                            && clause.value().is(Strength.NONE).isTrue();
                    return absent ? none : "is not determined on " + topic;
                })
                .orElse("is not determined on " + topic);
    }

    /** {@return the protocol or other text in which the clause stands, in brackets; nothing if it stands in the treaty itself} */
    private String addedBy(ClauseAnswer clause) {
        return clause.addedBy()
                .flatMap(dataset::record)
                .map(text -> " (" + text.title() + ")")
                .orElse("");
    }

    /** {@return what a general clause on other treaties says, in brackets; nothing if the text is not known to have one} */
    private String besideIt() {
        return clauses.stream()
                .filter(clause -> clause.kind() == SafeguardKind.HUMAN_RIGHTS_SAVINGS)
                .flatMap(clause -> clause.form().stream())
                .findFirst()
                .map(form -> switch (form) {
                    case PRIMACY_CLAUSE -> " (but lets other treaties prevail)";
                    case SAVINGS_CLAUSE -> " (but leaves duties under other treaties as they are)";
                    default -> "";
                })
                .orElse("");
    }
}
