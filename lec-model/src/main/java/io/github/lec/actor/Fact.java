package io.github.lec.actor;

import io.github.lec.logic.Term;
import java.util.List;

/** A question about a state's own law or practice, with the answers that it allows. */
public enum Fact implements Term {
    /** Whether the death penalty is abolished. */
    DEATH_PENALTY(
            "Death penalty",
            "Whether the state has abolished the death penalty.",
            List.of("ABOLISHED", "ABOLISHED_FOR_ORDINARY_CRIMES", "RETAINED")),
    /** Whether law of the European Union applies; not the same as membership. */
    EU_LAW_APPLIES(
            "European Union law applies",
            "Whether the law of the European Union applies; in the United Kingdom it did until 2020-12-31, eleven months"
                    + " longer than membership.",
            Holder.YES_OR_NO),
    /** The state's own rule on extraditing its nationals to third states. */
    OWN_NATIONALS_RULE(
            "Rule on own nationals",
            "The state's own law on extraditing its nationals to states outside the European Union.",
            List.of("BARRED", "BARRED_WITH_EXCEPTIONS", "DISCRETIONARY", "NOT_BARRED")),
    /** Whether the state accepts a convention as the basis for extradition. */
    CONVENTION_AS_BASIS(
            "Convention as a basis for extradition",
            "Whether the state accepts a convention as the legal basis for extradition (United Nations Convention against"
                    + " Transnational Organized Crime, article 16(5); Convention against Corruption, article 44(6)).",
            List.of("ACCEPTED", "NOT_ACCEPTED")),
    /** Whether an authority, budget or report exists that follows what becomes of cooperation. */
    MONITORING_AUTHORITY(
            "Monitoring authority",
            "Whether an authority, budget or report exists that follows what becomes of the cooperation.",
            Holder.YES_OR_NO),
    /** Whether the state shares what it learns on compliance with other member states. */
    COMPLIANCE_SHARING(
            "Sharing of experience",
            "Whether the state shares with other member states what it learns on compliance.",
            Holder.YES_OR_NO),
    /** Whether a law, circular or contact point provides for telling a Union citizen's home state. */
    HOME_STATE_NOTIFICATION(
            "Notification of the home state",
            "Whether a law, circular or contact point provides for telling the home state of a Union citizen.",
            Holder.YES_OR_NO),
    /** Whether the counterpart grants what it asks for. */
    RECIPROCITY("Reciprocity", "Whether the counterpart granted comparable requests of the state.", Holder.YES_OR_NO),
    /** Whether a life sentence without any review exists. */
    IRREDUCIBLE_LIFE_SENTENCE(
            "Irreducible life sentence",
            "Whether the state's law knows a life sentence without any prospect of review.",
            Holder.YES_OR_NO);

    /** A holder, since constants of an enum are built before its static fields. */
    private static final class Holder {
        private static final List<String> YES_OR_NO = List.of("YES", "NO");
    }

    private final String label;
    private final String definition;
    private final List<String> answers;

    Fact(String label, String definition, List<String> answers) {
        this.label = label;
        this.definition = definition;
        this.answers = answers;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }

    /**
     * The answers that the question allows.
     *
     * @return codes, in a fixed order
     */
    public List<String> answers() {
        return answers;
    }
}
