package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.Replacements;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Determines the claims on which the status of an instrument rests, and those whose answers leave it open. */
final class StatusClaims {
    private static final Set<Stage> ENDS = EnumSet.of(Stage.TERMINATED, Stage.DENOUNCED, Stage.SHELVED);

    private static final Set<Stage> OF_SUSPENSION = EnumSet.of(Stage.SUSPENDED, Stage.RESUMED);

    private final KnownAccounts accounts;
    private final Replacements replacements;
    private final Instrument instrument;
    private final List<LifecycleStep> steps;

    /**
     * Claims on an instrument.
     *
     * @param steps its visible steps, as far as they count for it as a whole
     */
    StatusClaims(KnownAccounts accounts, Replacements replacements, Instrument instrument, List<LifecycleStep> steps) {
        this.accounts = accounts;
        this.replacements = replacements;
        this.instrument = instrument;
        this.steps = steps;
    }

    /**
     * {@return the claims, those on the steps that show the status first; a new set, to which more can be added}
     *
     * @param state the status
     * @param basis the steps that show it
     */
    Set<ClaimId> of(State state, List<LifecycleStep> basis) {
        Set<ClaimId> claims = new LinkedHashSet<>();
        basis.forEach(step -> claims.add(id(step)));
        Stage asked = state == State.CONCLUDED ? Stage.ADOPTED : Stage.IN_FORCE;
        steps.stream()
                .filter(step -> step.stage() == asked || step.stage() == Stage.IN_FORCE)
                .forEach(step -> claims.add(id(step)));
        if (state == State.PERHAPS_ENDED) {
            recorded(step -> ENDS.contains(step.stage()) && step.wasTaken()).forEach(step -> claims.add(id(step)));
            // a text that may have replaced it is in force or not
            replacements.later(instrument).forEach(later -> claims.add(entryIntoForce(later)));
        }
        if (state == State.PERHAPS_SUSPENDED) {
            recorded(step -> OF_SUSPENSION.contains(step.stage())).forEach(step -> claims.add(id(step)));
        }
        if (claims.isEmpty()) {
            claims.add(entryIntoForce(instrument));
        }
        return claims;
    }

    /** {@return visible steps, also those of one party} */
    private Stream<LifecycleStep> recorded(Predicate<LifecycleStep> wanted) {
        return accounts.seen(instrument.lifecycle()).stream().filter(wanted);
    }

    private ClaimId id(LifecycleStep step) {
        return ClaimId.of(instrument.id().value(), "lifecycle", step.key());
    }

    private static ClaimId entryIntoForce(Instrument text) {
        return ClaimId.of(text.id().value(), "lifecycle", Stage.IN_FORCE.name());
    }
}
