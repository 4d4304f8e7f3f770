package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps in the life of an instrument that a rule asks for, where sources say only that they were not yet taken. */
final class StepsAsked {
    private final View view;
    private final Subject subject;
    private final List<LocalDate> days;

    /**
     * The steps that a rule asks for.
     *
     * @param view the view
     * @param subject what was judged
     * @param days the days that matter; none if they are not known
     */
    StepsAsked(View view, Subject subject, List<LocalDate> days) {
        this.view = view;
        this.subject = subject;
        this.days = days;
    }

    /**
     * {@return the claim; if it only says that a step was planned, or had not been taken before the days that matter,
     * the step itself}
     */
    ClaimId asked(ClaimId id) {
        Optional<Stage> stage = id.stage();
        if (stage.isEmpty()
                || !(view.dataset().record(id.record()).orElse(null) instanceof Instrument instrument)
                || isTaken(instrument, stage.get(), id.takenBy())) {
            return id;
        }
        boolean isAsked = id.isPlanned()
                || id.observedOn().isPresent()
                        && isBeforeTheDays(id, lastNotReached(instrument, stage.get(), id.takenBy()));
        return isAsked
                ? ClaimId.of(
                        id.record(),
                        id.member(),
                        stage.get() + id.takenBy().map(party -> "/" + party).orElse(""))
                : id;
    }

    /** If the days are not known, what another text than the one that is judged had not reached leaves nothing open. */
    private boolean isBeforeTheDays(ClaimId id, Optional<LifecycleStep> notTaken) {
        boolean isOwn = subject.kind() == SubjectKind.DATASET || id.record().equals(subject.record());
        return notTaken.flatMap(step -> step.observedOn().flatMap(PartialDate::latest))
                .filter(seen -> days.isEmpty() ? isOwn : Lists.anyMatch(days, day -> day.isAfter(seen)))
                .isPresent();
    }

    private boolean isTaken(Instrument instrument, Stage stage, Optional<ActorId> party) {
        return Lists.anyMatch(
                view.instruments().stage(instrument, stage).affirmed(),
                step -> step.party().equals(party));
    }

    /** {@return the last report that a step had not been taken, if only what happened later is open} */
    Optional<LifecycleStep> lastNotReached(ClaimId id, Optional<Identified> record) {
        return id.stage().isPresent()
                        && id.observedOn().isEmpty()
                        && record.orElse(null) instanceof Instrument instrument
                ? lastNotReached(instrument, id.stage().get(), id.takenBy())
                : Optional.empty();
    }

    private Optional<LifecycleStep> lastNotReached(Instrument instrument, Stage stage, Optional<ActorId> party) {
        return view.instruments().stage(instrument, stage).denied().stream()
                .filter(step -> step.observedOn().isPresent() && step.party().equals(party))
                .max(Comparator.comparing(
                        step -> step.observedOn().flatMap(PartialDate::latest).orElse(LocalDate.MAX)));
    }
}
