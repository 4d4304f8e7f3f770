package io.github.lec.rule.catalogue;

import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.rule.InstrumentRule;
import io.github.lec.rule.Layer;
import io.github.lec.rule.RiskDimension;
import io.github.lec.rule.RuleInfo;
import io.github.lec.rule.Severity;
import io.github.lec.rule.catalogue.texts.Instruments;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.view.View;
import java.util.Set;

/** LEC-GOV-003: a text gives no role to actors other than states. Texts on police operations are not judged. */
final class CivilSocietyExcluded extends InstrumentRule {
    private static final Set<String> ASKED =
            Set.of("CYBER_AGREEMENT", "DECLARATION", "DIALOGUE", "LIAISON_GROUP", "MEMORANDUM", "TASKFORCE");
    private static final InstrumentId UNCAC = InstrumentId.of("uncac");

    CivilSocietyExcluded() {
        super(RuleInfo.builder()
                .id("LEC-GOV-003")
                .title("No role for actors other than states")
                .severity(Severity.WARNING)
                .layer(Layer.TEXT)
                .dimension(RiskDimension.GOVERNANCE)
                .question("Does the text give a role to actors other than states?")
                .addAsks(SafeguardKind.CIVIL_SOCIETY_PARTICIPATION)
                .norms(Norms.of("uncac-13", "untoc-31-5"))
                .cover(Norms.of())
                .benchmark("A text on how a field is governed gives a role to actors other than states, if only as"
                        + " observers.")
                .notMet("The text gives no role to actors other than states, or a source says that only states"
                        + " have one.")
                .remedy("Record the role of companies, associations and experts; in negotiations, add one.")
                .rationale("The Convention against Corruption asks states to promote the participation of society in"
                        + " preventing and fighting corruption (article 13(1)); for other fields it is a"
                        + " standard by analogy.")
                .build());
    }

    @Override
    protected Truth applies(View view, CooperationInstrument subject) {
        boolean convention = subject instanceof Treaty treaty && treaty.kind() == TreatyKind.CRIME_SUPPRESSION;
        return Truth.of(convention || ASKED.contains(Instruments.kind(subject)));
    }

    @Override
    protected Truth breached(View view, CooperationInstrument subject) {
        return byClause(view, subject)
                .reconcile(view.instruments().givesRole(subject))
                .not();
    }

    private static Truth byClause(View view, CooperationInstrument subject) {
        return Instruments.strength(view, subject, SafeguardKind.CIVIL_SOCIETY_PARTICIPATION)
                .isAtLeast(Strength.WEAK)
                .or(Truth.of(isInNonBindingWords(view, subject)));
    }

    /** A text that gives others no role does not say that only states have one; a source may say so. */
    @Override
    protected String notMet(View view, CooperationInstrument text) {
        String clause = byClause(view, text).isFalse() ? "The text gives no role to actors other than states." : "";
        String role = view.instruments().givesRole(text).isFalse() ? "A source says that only states have a role." : "";
        return (clause + " " + role).strip();
    }

    /** A memorandum or declaration gives a role in words that do not bind, like everything else in it. */
    private static boolean isInNonBindingWords(View view, CooperationInstrument subject) {
        return view.instruments().isReported(subject, SafeguardKind.CIVIL_SOCIETY_PARTICIPATION)
                && Lists.allMatch(
                        view.instruments().clauses(subject, SafeguardKind.CIVIL_SOCIETY_PARTICIPATION),
                        clause -> clause.form()
                                .filter(SafeguardForm.POLITICAL_STATEMENT::equals)
                                .isPresent());
    }

    /**
     * The Convention against Corruption requires more than policy, if it binds a party and corruption is the subject.
     */
    @Override
    protected Severity severity(View view, CooperationInstrument subject) {
        Truth bound = Truth.any(
                subject.parties(), (ActorId party) -> view.instruments().isParty(UNCAC, party, view.asOf()));
        return subject.crimeAreas().contains("CORRUPTION") && bound.isTrue() ? Severity.WARNING : Severity.INFO;
    }
}
