package io.github.lec.benchmark;

import static io.github.lec.safeguard.SafeguardKind.DEATH_PENALTY_BAR;
import static io.github.lec.safeguard.SafeguardKind.FAIR_TRIAL_GUARANTEE;
import static io.github.lec.safeguard.SafeguardKind.HUMAN_RIGHTS_SAVINGS;
import static io.github.lec.safeguard.SafeguardKind.IN_ABSENTIA_RETRIAL;
import static io.github.lec.safeguard.SafeguardKind.LAPSE_OF_TIME_AMNESTY;
import static io.github.lec.safeguard.SafeguardKind.NE_BIS_IN_IDEM;
import static io.github.lec.safeguard.SafeguardKind.ORDRE_PUBLIC;
import static io.github.lec.safeguard.SafeguardKind.OWN_NATIONALS_BAR;
import static io.github.lec.safeguard.SafeguardKind.PERSECUTION_CLAUSE;
import static io.github.lec.safeguard.SafeguardKind.POLITICAL_OFFENCE_EXCEPTION;
import static io.github.lec.safeguard.SafeguardKind.RE_EXTRADITION_LIMIT;
import static io.github.lec.safeguard.SafeguardKind.SPECIALTY;
import static io.github.lec.safeguard.SafeguardKind.TORTURE_NON_REFOULEMENT;
import static io.github.lec.safeguard.SafeguardKind.UNION_CITIZEN_PRIORITY;
import static io.github.lec.safeguard.SafeguardKind.USE_LIMITATION;
import static io.github.lec.safeguard.Strength.BINDING;
import static io.github.lec.safeguard.Strength.WEAK;

import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.Truth;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.safeguard.StrengthInterval;
import io.github.lec.source.Basis;
import io.github.lec.view.Relation;
import java.util.function.Supplier;

/**
 * The same conditions as constraints are usually written: each reads the data itself, as each rule does. Questions
 * about states are looked up once, as in the loop.
 */
final class Independent {
    private final HandWritten known;
    private final Relation relation;
    private final Treaty treaty;

    Independent(HandWritten known, Relation relation) {
        this.known = known;
        this.relation = relation;
        this.treaty = (Treaty) relation.instrument();
    }

    /** {@return the verdict of a rule, as the ordinal of a {@code Verdict}} */
    int verdict(int rule) {
        return switch (rule) {
            case 0 -> verdict(extradition(), () -> tortureAtLeast(BINDING).not());
            case 1 ->
                verdict(
                        extradition().and(tortureAtLeast(WEAK)),
                        () -> tortureAtLeast(BINDING).not());
            case 2 -> verdict(extradition().and(retains()), () -> none(DEATH_PENALTY_BAR));
            case 3 ->
                verdict(
                        extradition().and(retains()).and(atLeast(DEATH_PENALTY_BAR, WEAK)),
                        () -> atLeast(DEATH_PENALTY_BAR, BINDING).not());
            case 4 -> verdict(extradition(), () -> none(FAIR_TRIAL_GUARANTEE));
            case 5 ->
                verdict(
                        extradition().and(enforcement()),
                        () -> atLeast(IN_ABSENTIA_RETRIAL, WEAK).not());
            case 6 ->
                verdict(
                        extradition(),
                        () -> none(POLITICAL_OFFENCE_EXCEPTION)
                                .or(hasHoles()
                                        .and(atLeast(PERSECUTION_CLAUSE, BINDING)
                                                .not())));
            case 7 -> verdict(extradition(), () -> none(PERSECUTION_CLAUSE));
            case 8 -> verdict(extradition(), () -> noneBinds(SPECIALTY).or(noneBinds(RE_EXTRADITION_LIMIT)));
            case 9 -> verdict(extradition(), () -> none(NE_BIS_IN_IDEM).or(none(LAPSE_OF_TIME_AMNESTY)));
            case 10 ->
                verdict(
                        extradition()
                                .and(requested().member())
                                .and(known.clarified())
                                .and(atLeast(OWN_NATIONALS_BAR, BINDING)
                                        .or(requested().spares())),
                        () -> atLeast(UNION_CITIZEN_PRIORITY, WEAK)
                                .or(requested().notifies())
                                .not());
            case 11 ->
                verdict(
                        assistance(),
                        () -> noneForPerson().and(none(ORDRE_PUBLIC)).and(noOtherGround()));
            case 12 ->
                verdict(
                        assistance().and(someGround()),
                        () -> strength(ORDRE_PUBLIC)
                                .is(WEAK)
                                .and(noneForPerson())
                                .and(noOtherGround()));
            case 13 ->
                verdict(
                        assistance().or(Truth.of(treaty.kind() == TreatyKind.INTELLIGENCE_COOPERATION)),
                        () -> noneBinds(USE_LIMITATION));
            default -> throw new IllegalArgumentException("no rule " + rule);
        };
    }

    /** Rules that do not apply are not evaluated. */
    private static int verdict(Truth applies, Supplier<Truth> breached) {
        return HandWritten.verdict(applies, applies.isFalse() ? Truth.UNKNOWN : breached.get());
    }

    private Truth extradition() {
        return Truth.of(treaty.kind() == TreatyKind.EXTRADITION);
    }

    private Truth assistance() {
        return Truth.of(treaty.kind() == TreatyKind.MUTUAL_LEGAL_ASSISTANCE);
    }

    private Truth retains() {
        return known.facts(relation.requesting()).retains();
    }

    private HandWritten.Facts requested() {
        return known.facts(relation.requested());
    }

    private Truth enforcement() {
        if (treaty.purposes().isEmpty()) {
            return atLeast(IN_ABSENTIA_RETRIAL, WEAK).isTrue() ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(treaty.purposes().contains(Purpose.ENFORCEMENT));
    }

    private Truth tortureAtLeast(Strength strength) {
        return atLeast(TORTURE_NON_REFOULEMENT, strength).or(atLeast(HUMAN_RIGHTS_SAVINGS, strength));
    }

    private Truth noneForPerson() {
        return none(PERSECUTION_CLAUSE).and(none(POLITICAL_OFFENCE_EXCEPTION)).and(none(DEATH_PENALTY_BAR));
    }

    private Truth noOtherGround() {
        return otherGround().not();
    }

    private Truth otherGround() {
        return reportedAndSome(TORTURE_NON_REFOULEMENT)
                .or(reportedAndSome(FAIR_TRIAL_GUARANTEE))
                .or(reportedAndSome(NE_BIS_IN_IDEM));
    }

    private Truth reportedAndSome(SafeguardKind kind) {
        return treaty.safeguards().stream().anyMatch(clause -> clause.kind() == kind)
                ? atLeast(kind, WEAK)
                : Truth.FALSE;
    }

    private Truth someGround() {
        return atLeast(ORDRE_PUBLIC, WEAK)
                .or(atLeast(PERSECUTION_CLAUSE, WEAK))
                .or(atLeast(POLITICAL_OFFENCE_EXCEPTION, WEAK))
                .or(atLeast(DEATH_PENALTY_BAR, WEAK))
                .or(otherGround());
    }

    private Truth hasHoles() {
        Truth found = Truth.UNKNOWN;
        for (Clause clause : treaty.safeguards()) {
            if (clause.kind() == POLITICAL_OFFENCE_EXCEPTION && isForRequested(clause)) {
                boolean some = !clause.carveOuts().isEmpty();
                boolean none = !some && clause.basis().orElse(null) == Basis.TEXT;
                found = some == none ? Truth.UNKNOWN : Truth.of(some);
            }
        }
        return found;
    }

    private Truth noneBinds(SafeguardKind kind) {
        return atLeast(kind, BINDING).not();
    }

    private Truth none(SafeguardKind kind) {
        return atLeast(kind, WEAK).not();
    }

    private Truth atLeast(SafeguardKind kind, Strength strength) {
        return strength(kind).isAtLeast(strength);
    }

    private StrengthInterval strength(SafeguardKind kind) {
        StrengthInterval found = StrengthInterval.OPEN;
        for (Clause clause : treaty.safeguards()) {
            if (clause.kind() == kind && isForRequested(clause)) {
                SafeguardForm form = clause.form().orElseThrow();
                if (form != SafeguardForm.ABSENT || treaty.isReadFor(kind)) {
                    found = form.strength(kind);
                }
            }
        }
        return found;
    }

    private boolean isForRequested(Clause clause) {
        return clause.requested().isEmpty() || clause.requested().get().equals(relation.requested());
    }
}
