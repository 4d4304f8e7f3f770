package io.github.lec.actor;

import io.github.lec.logic.Term;
import java.util.List;

/** A question about a state's own law or practice, with the answers that it allows. */
public enum Fact implements Term {
    /** Whether the state has abolished the death penalty. */
    DEATH_PENALTY("Death penalty", List.of("ABOLISHED", "ABOLISHED_FOR_ORDINARY_CRIMES", "RETAINED")),
    // a separate question from membership: in the United Kingdom the law applied eleven months longer
    /** Whether the law of the European Union applies. */
    EU_LAW_APPLIES("European Union law applies", Holder.YES_OR_NO),
    /** The state's own law on extraditing its nationals to states outside the European Union. */
    OWN_NATIONALS_RULE(
            "Rule on own nationals", List.of("BARRED", "BARRED_WITH_EXCEPTIONS", "DISCRETIONARY", "NOT_BARRED")),
    /**
     * Whether the state accepts a convention as the legal basis for extradition (United Nations Convention against
     * Transnational Organized Crime, article 16(5); Convention against Corruption, article 44(6)).
     */
    CONVENTION_AS_BASIS("Convention as a basis for extradition", List.of("ACCEPTED", "NOT_ACCEPTED")),
    /** Whether an authority, budget or report exists that monitors the cooperation. */
    MONITORING_AUTHORITY("Monitoring authority", Holder.YES_OR_NO),
    /** Whether the state shares what it learns about compliance with other member states. */
    COMPLIANCE_SHARING("Sharing of experience", Holder.YES_OR_NO),
    /** Whether a law, circular or contact point provides for informing the home state of a Union citizen. */
    HOME_STATE_NOTIFICATION("Notification of the home state", Holder.YES_OR_NO),
    /** Whether the counterpart granted comparable requests of the state. */
    RECIPROCITY("Reciprocity", Holder.YES_OR_NO),
    /** Whether the state's law has a life sentence without any prospect of review. */
    IRREDUCIBLE_LIFE_SENTENCE("Irreducible life sentence", Holder.YES_OR_NO),
    /** Whether the state extradites where no treaty obliges it to. */
    EXTRADITION_WITHOUT_TREATY("Extradition without a treaty", Holder.YES_OR_NO),
    /**
     * Whom the state must protect as a refugee: those who fled from events in Europe only, or from events anywhere
     * (Convention relating to the Status of Refugees, article 1B(1), and Protocol of 1967, article I(3)).
     */
    REFUGEES_COVERED("Refugees covered", List.of("EUROPE_ONLY", "EVERYWHERE"));

    /** A separate class, since enum constants are built before static fields. */
    private static final class Holder {
        private static final List<String> YES_OR_NO = List.of("YES", "NO");
    }

    private final String label;
    private final List<String> answers;

    Fact(String label, List<String> answers) {
        this.label = label;
        this.answers = answers;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the codes of the answers that the question allows, in a fixed order} */
    public List<String> answers() {
        return answers;
    }
}
