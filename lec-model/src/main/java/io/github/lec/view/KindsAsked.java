package io.github.lec.view;

import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.safeguard.SafeguardKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of safeguard are relevant for a kind of text. */
final class KindsAsked {
    /** Kinds that are relevant only in extradition treaties: they concern the surrender of persons for trial or sentence. */
    private static final Set<SafeguardKind> OF_EXTRADITION = EnumSet.of(
            SafeguardKind.OWN_NATIONALS_BAR,
            SafeguardKind.UNION_CITIZEN_PRIORITY,
            SafeguardKind.AD_HOC_TRIBUNAL_BAR,
            SafeguardKind.IN_ABSENTIA_RETRIAL,
            SafeguardKind.REDUCIBLE_SENTENCE,
            SafeguardKind.RE_EXTRADITION_LIMIT,
            SafeguardKind.SPECIALTY,
            SafeguardKind.HUMANITARIAN_HARDSHIP,
            SafeguardKind.POST_SURRENDER_MONITORING);

    /** Kinds that are relevant only in assistance and police cooperation: they concern information and evidence. */
    private static final Set<SafeguardKind> OF_ASSISTANCE = EnumSet.of(
            SafeguardKind.USE_LIMITATION,
            SafeguardKind.DATA_TRANSFER_SAFEGUARDS,
            SafeguardKind.TORTURE_EVIDENCE_EXCLUSION);

    private final StateAnswers states;
    private final LocalDate asOf;

    KindsAsked(StateAnswers states, LocalDate asOf) {
        this.states = states;
        this.asOf = asOf;
    }

    /** {@return whether such a clause is relevant in this kind of text at all} */
    boolean isAsked(Relation relation, SafeguardKind kind) {
        if (!(relation.instrument() instanceof Treaty treaty)) {
            return true;
        }
        if (kind == SafeguardKind.PERSON_CONSENT) {
            return treaty.kind() == TreatyKind.TRANSFER_OF_SENTENCED_PERSONS;
        }
        if (kind == SafeguardKind.UNION_CITIZEN_PRIORITY
                && !relation.calibration()
                && states.euLawApplies(relation.requested(), asOf).isFalse()) {
            return false;
        }
        return treaty.kind() == TreatyKind.EXTRADITION ? !OF_ASSISTANCE.contains(kind) : !OF_EXTRADITION.contains(kind);
    }
}
