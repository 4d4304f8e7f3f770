package io.github.lec.view.lifecycle;

import io.github.lec.instrument.Arrangement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.days.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Determines whether there was a text by a day: one that was signed or adopted, not only talks about one. Whether it
 * was in force is another question: see {@link Lifecycles}.
 */
public final class ExistenceOfText {
    private static final Set<Stage> OF_TALKS = EnumSet.of(Stage.NEGOTIATED, Stage.SHELVED);
    private static final Set<Stage> OF_CONCLUSION = EnumSet.of(Stage.SIGNED, Stage.ADOPTED, Stage.IN_FORCE);
    private static final Set<Stage> OF_INITIALLING = EnumSet.of(Stage.INITIALLED);

    private final KnownAccounts accounts;

    public ExistenceOfText(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /** {@return whether there was a text by a day; a model text always exists} */
    public Truth existed(CooperationInstrument instrument, LocalDate day) {
        if (instrument.model()) {
            return Truth.TRUE;
        }
        List<LifecycleStep> steps = accounts.steps(
                instrument, step -> step.wasTaken() && step.party().isEmpty(), Stage.SIGNED);
        if (steps.isEmpty() && isMentionedOnlyLater(instrument) || isOnlyTalkedAbout(instrument, steps)) {
            return Truth.FALSE;
        }
        Optional<Truth> signed = isBy(day, Stage.conclusions(), steps);
        if (signed.isPresent()) {
            return signed.get().isTrue() && isConclusionDenied(instrument, steps) ? Truth.UNKNOWN : signed.get();
        }
        boolean initialledLater =
                isBy(day, OF_INITIALLING, steps).filter(Truth::isFalse).isPresent();
        return initialledLater ? Truth.FALSE : isSignedBySome(instrument, day);
    }

    /** {@return whether steps are recorded, but no source published by the view's day mentions any, or a clause} */
    private boolean isMentionedOnlyLater(CooperationInstrument instrument) {
        return !instrument.lifecycle().isEmpty()
                && accounts.seen(instrument.lifecycle()).isEmpty()
                && !accounts.isDescribed(instrument);
    }

    /** {@return whether all steps taken are talks, and no clause of the text is recorded} */
    private static boolean isOnlyTalkedAbout(CooperationInstrument instrument, List<LifecycleStep> steps) {
        return !steps.isEmpty()
                && instrument.safeguards().isEmpty()
                && Lists.allMatch(steps, step -> OF_TALKS.contains(step.stage()));
    }

    /**
     * {@return whether it is open that an arrangement was concluded, since another source denies each account of it} A
     * treaty exists as a text even if its signature is disputed; its status then says so.
     */
    private boolean isConclusionDenied(CooperationInstrument instrument, List<LifecycleStep> steps) {
        return instrument instanceof Arrangement
                && steps.stream()
                        .filter(step -> OF_CONCLUSION.contains(step.stage()))
                        .allMatch(step -> isDenied(instrument, step));
    }

    private boolean isDenied(CooperationInstrument instrument, LifecycleStep step) {
        return Lists.anyMatch(
                instrument.lifecycle(),
                other -> other.denies() && other.key().equals(step.key()) && accounts.sees(other));
    }

    /** {@return whether a step was taken by a day; nothing if no source gives a day of it} */
    private static Optional<Truth> isBy(LocalDate day, Set<Stage> stages, List<LifecycleStep> steps) {
        List<PartialDate> dates = new ArrayList<>();
        for (LifecycleStep step : steps) {
            if (stages.contains(step.stage())) {
                step.date().ifPresent(dates::add);
            }
        }
        return DateSpan.reconcile(dates).map(span -> span.isOnOrBefore(day));
    }

    /** A text that a party has signed exists; if all reported parties signed later, it may have existed before. */
    private Truth isSignedBySome(CooperationInstrument instrument, LocalDate day) {
        boolean reported = Lists.anyMatch(
                instrument.lifecycle(),
                step -> step.stage() == Stage.SIGNED && step.party().isPresent());
        if (!reported) {
            return Truth.UNKNOWN;
        }
        List<LifecycleStep> steps = accounts.steps(
                instrument,
                step -> step.stage() == Stage.SIGNED && step.party().isPresent() && step.wasTaken(),
                Stage.SIGNED);
        boolean signed = steps.stream()
                .flatMap(step -> step.date().stream())
                .anyMatch(date -> date.isOnOrBefore(day).isTrue());
        return signed ? Truth.TRUE : Truth.UNKNOWN;
    }
}
