package io.github.lec.view.internal;

import io.github.lec.dataset.Claim;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.Identified;
import io.github.lec.record.InstrumentId;
import io.github.lec.source.Account;
import io.github.lec.view.StageAnswer;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether contradictory sources on a step leave open if an instrument was in force, had ended or was suspended on the
 * days that matter to a finding. The view answers this; it reads the claims on one stage together.
 */
public final class StatusDisputes {
    private static final Set<Stage> OF_STATUS =
            EnumSet.of(Stage.IN_FORCE, Stage.SUSPENDED, Stage.RESUMED, Stage.TERMINATED);

    /**
     * What is asked about an instrument; it is the same for all claims on a stage.
     *
     * @param instrument the id of the instrument
     * @param stage the stage
     * @param day the day
     */
    public record Asked(InstrumentId instrument, Stage stage, LocalDate day) {}

    private final View view;
    private final Claim claim;
    private final Instrument instrument;
    private final Stage stage;
    private final List<LocalDate> days;
    private final Map<Asked, YesNoAnswer> answers;

    private StatusDisputes(
            View view,
            Claim claim,
            Instrument instrument,
            Stage stage,
            List<LocalDate> days,
            Map<Asked, YesNoAnswer> answers) {
        this.view = view;
        this.claim = claim;
        this.instrument = instrument;
        this.stage = stage;
        this.days = days;
        this.answers = answers;
    }

    /**
     * {@return the disputes; nothing if the claim concerns anything else or the step of one party, or if the days are
     * not known}
     *
     * @param answers the answers so far, to which this method adds
     */
    static Optional<StatusDisputes> of(
            View view,
            Claim claim,
            Optional<Identified> record,
            List<LocalDate> days,
            Map<Asked, YesNoAnswer> answers) {
        return record.filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .filter(instrument -> !days.isEmpty() && !claim.accounts().isEmpty())
                .filter(instrument -> claim.id().takenBy().isEmpty())
                .flatMap(instrument -> claim.id()
                        .stage()
                        .filter(OF_STATUS::contains)
                        .map(stage -> new StatusDisputes(view, claim, instrument, stage, days, answers)));
    }

    /** {@return whether an account of the claim and another one leave the status open between them} */
    boolean areOpen() {
        StageAnswer reported = view.instruments().stage(instrument, stage);
        return reported.affirmed().size() + reported.denied().size() + observations() > 1
                && days.stream().map(this::answer).anyMatch(this::isOpen);
    }

    /**
     * {@return how many sources observed the instrument in force after it may have ended; for other stages, none
     * counts}
     */
    private long observations() {
        return stage == Stage.TERMINATED
                ? view.instruments().stage(instrument, Stage.IN_FORCE).affirmed().stream()
                        .filter(step -> step.observedOn().isPresent())
                        .count()
                : 0;
    }

    /** {@return whether accounts give different days, and none denies the step} */
    boolean areOfDays() {
        return Lists.noneMatch(claim.accounts(), Account::denies);
    }

    private YesNoAnswer answer(LocalDate day) {
        return answers.computeIfAbsent(new Asked(instrument.id(), stage, day), asked -> read(day));
    }

    private YesNoAnswer read(LocalDate day) {
        return switch (stage) {
            case SUSPENDED, RESUMED -> view.instruments().suspended(instrument, day);
            case TERMINATED -> view.instruments().terminated(instrument, day);
            default -> view.instruments().inForce(instrument, day);
        };
    }

    private boolean isOpen(YesNoAnswer answer) {
        List<Account> rivals = answer.dispute().rivals();
        boolean onStage = Stream.concat(rivals.stream(), answer.shown().stream())
                .anyMatch(account -> ((LifecycleStep) account).stage() == stage);
        return answer.dispute().isOpen()
                && onStage
                && Lists.anyMatch(
                        claim.accounts(),
                        account -> rivals.contains(account)
                                || answer.shown().filter(account::equals).isPresent());
    }
}
