package io.github.lec.view;

import io.github.lec.instrument.Treaty;
import io.github.lec.safeguard.SafeguardKind;
import java.time.LocalDate;

/** Decides which kinds of safeguard are relevant for a kind of text. */
final class KindsAsked {
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
        if (kind == SafeguardKind.UNION_CITIZEN_PRIORITY
                && !relation.calibration()
                && states.euLawApplies(relation.requested(), asOf).isFalse()) {
            return false;
        }
        return switch (treaty.kind()) {
            case EXTRADITION -> kind.isAskedOfExtradition();
            case TRANSFER_OF_SENTENCED_PERSONS -> kind.isAskedOfTransfer();
            default -> kind.isAskedOfAssistance();
        };
    }
}
