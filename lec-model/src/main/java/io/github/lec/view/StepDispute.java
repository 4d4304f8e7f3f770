package io.github.lec.view;

import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which accounts of a stage contradict each other on a day, and whether that leaves an answer open. All claims on the stage are
 * read together: what one source observed can contradict the date that another gives, and that is another claim.
 */
final class StepDispute {
    private final KnownAccounts accounts;
    private final Instrument instrument;
    private final LocalDate day;

    private StepDispute(KnownAccounts accounts, Instrument instrument, LocalDate day) {
        this.accounts = accounts.silent();
        this.instrument = instrument;
        this.day = day;
    }

    /**
     * The answer to a question on a stage of an instrument.
     *
     * @param accounts the accounts that count
     * @param question the question, which reads the accounts that it is given
     * @param instrument the instrument
     * @param stage the stage
     * @param day the day of which it asks
     */
    static YesNoAnswer answer(
            KnownAccounts accounts,
            Function<KnownAccounts, Truth> question,
            Instrument instrument,
            Stage stage,
            LocalDate day) {
        YesNoAnswer told = YesNoReading.of(
                accounts, question, account -> account instanceof LifecycleStep step && step.stage() == stage);
        Dispute dispute = new StepDispute(accounts, instrument, day).of(told, stage);
        return new YesNoAnswer(told.value(), told.howKnown(), told.shown(), told.claims(), dispute);
    }

    private Dispute of(YesNoAnswer told, Stage stage) {
        Dispute own = on(stage, told);
        if (own.isOpen() || told.value().isKnown() || stage != Stage.IN_FORCE) {
            return own;
        }
        Dispute onEnd = on(Stage.TERMINATED, told);
        return onEnd.isOpen() ? onEnd : own;
    }

    private Dispute on(Stage stage, YesNoAnswer told) {
        List<LifecycleStep> steps = accounts.ask(instrument, "lifecycle", instrument.lifecycle()).stream()
                .filter(step -> stage != Stage.IN_FORCE || step.party().isEmpty())
                .toList();
        List<Account> rivals = contested(steps, stage, day).stream()
                .filter(step -> told.shown().filter(step::equals).isEmpty())
                .map(Account.class::cast)
                .toList();
        if (!rivals.isEmpty()) {
            boolean open = !told.value().isKnown() && !isKnown(stage);
            return new Dispute(open ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT, rivals);
        }
        boolean ofAnotherDay = !told.dispute().rivals().isEmpty()
                && instrument.lifecycle().containsAll(told.dispute().rivals());
        return ofAnotherDay ? Dispute.NONE : told.dispute();
    }

    private boolean isKnown(Stage stage) {
        Lifecycles lifecycles = new Lifecycles(accounts);
        Truth answer = switch (stage) {
            case SUSPENDED -> lifecycles.isSuspended(instrument, day);
            case TERMINATED -> lifecycles.hasEnded(instrument, day);
            default -> lifecycles.hasBegun(instrument, day);
        };
        return answer.isKnown();
    }

    /** {@return the accounts of a stage that another account of the same step contradicts, as far as it tells of the time to a day} */
    static List<LifecycleStep> contested(List<LifecycleStep> steps, Stage stage, LocalDate day) {
        Map<Object, List<LifecycleStep>> alike = steps.stream()
                .filter(step -> step.stage() == stage && !step.planned())
                .collect(Collectors.groupingBy(
                        step -> List.of(step.party(), step.key(), step.denies(), step.date(), step.observedOn()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<LifecycleStep> told =
                alike.values().stream().map(same -> same.get(0)).toList();
        return alike.values().stream()
                .filter(same -> told.stream().anyMatch(other -> contradict(same.get(0), other, day)))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean contradict(LifecycleStep one, LifecycleStep other, LocalDate day) {
        if (!one.party().equals(other.party())) {
            return false;
        }
        if (one.denies() != other.denies()) {
            return one.denies() ? isDenied(other, one, day) : isDenied(one, other, day);
        }
        boolean onlyOnce = one.stage() == Stage.IN_FORCE || one.stage() == Stage.ADOPTED;
        boolean ofOneStep = onlyOnce
                ? one.date().isPresent() && other.date().isPresent()
                : one.key().equals(other.key());
        return ofOneStep && one.compare(other) == Agreement.CONFLICTS;
    }

    /** {@return whether one source denies for a day of the time asked for, or whatever the day, what was so then according to another} */
    private static boolean isDenied(LifecycleStep affirmed, LifecycleStep denied, LocalDate day) {
        Optional<PartialDate> yes = affirmed.date().or(affirmed::observedOn);
        Optional<PartialDate> no = denied.observedOn().or(denied::date);
        if (no.isEmpty()) {
            return true;
        }
        return yes.isPresent()
                && yes.get().latest().isPresent()
                && no.get().isBefore(yes.get().latest().get()).isFalse()
                && no.get().earliest().filter(seen -> !seen.isAfter(day)).isPresent();
    }
}
