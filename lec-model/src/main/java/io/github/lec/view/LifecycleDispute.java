package io.github.lec.view;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.lifecycle.InForceBySteps;
import io.github.lec.view.lifecycle.InForceReading;
import io.github.lec.view.lifecycle.Lifecycles;
import io.github.lec.view.lifecycle.Replacements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Determines which accounts of an instrument's steps contradict each other, and whether that leaves open what depends
 * on them on a day. The status, the yes-or-no answers and, through these, the findings all use this class. The claims
 * on one stage are read together: what one source observed can contradict the day that another source gives, although
 * these are separate claims.
 */
final class LifecycleDispute {
    private final KnownAccounts accounts;
    private final Lifecycles lifecycles;
    private final Replacements replacements;
    private final Instrument instrument;
    private final LocalDate day;

    LifecycleDispute(KnownAccounts accounts, Instrument instrument, LocalDate day) {
        this.accounts = accounts.silent();
        this.lifecycles = new Lifecycles(this.accounts);
        this.replacements = new Replacements(this.accounts, lifecycles);
        this.instrument = instrument;
        this.day = day;
    }

    /**
     * What sources say about one stage.
     *
     * @param steps all its accounts, except those of a step that was only planned
     * @param answer whether the stage was reached by the day
     * @param day the day
     */
    private record StageAccounts(List<LifecycleStep> steps, Supplier<Truth> answer, LocalDate day) {
        /** {@return whether it is open because accounts contradict each other about the time up to the day} */
        boolean isOpen() {
            return !withRivals((one, other) -> contradictByDay(one, other, day)).isEmpty()
                    && !answer.get().isKnown();
        }

        /** {@return the accounts that contradict the one that is shown, or each other if it is not among them} */
        Optional<Dispute> dispute(Dispute.Effect effect, Optional<? extends Account> shown) {
            List<DatedStep> contested = withRivals((one, other) -> contradict(one, other, day));
            Optional<DatedStep> first = Lists.findFirst(
                    contested, one -> shown.filter(one.step()::equals).isPresent());
            List<Account> rivals = contested.stream()
                    .filter(other ->
                            first.filter(one -> !contradict(one, other, day)).isEmpty())
                    .<Account>map(DatedStep::step)
                    .toList();
            return rivals.isEmpty() ? Optional.empty() : Optional.of(new Dispute(effect, rivals));
        }

        private List<DatedStep> withRivals(BiPredicate<DatedStep, DatedStep> relation) {
            if (steps.size() < 2) {
                return List.of();
            }
            // many sources can say the same, and which of them does makes no difference here
            Map<Object, List<DatedStep>> alike = steps.stream()
                    .map(DatedStep::of)
                    .collect(Collectors.groupingBy(
                            one -> List.of(
                                    one.step().party(),
                                    one.key(),
                                    one.step().denies(),
                                    one.step().date()),
                            LinkedHashMap::new,
                            Collectors.toList()));
            List<DatedStep> different =
                    alike.values().stream().map(same -> same.get(0)).toList();
            return alike.values().stream()
                    .filter(same -> Lists.anyMatch(different, other -> relation.test(same.get(0), other)))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** {@return the answer to whether the instrument is in force, with the contradictions among sources} */
    YesNoAnswer inForce() {
        return answer(
                Stage.IN_FORCE,
                seen -> new InForceReading(seen).isInForce(instrument, day),
                Stream.concat(
                        Stream.of(
                                accountsOf(Stage.IN_FORCE),
                                accountsOf(Stage.TERMINATED),
                                accountsOf(Stage.SHELVED),
                                comeback()),
                        entriesOfLaterTexts()));
    }

    /** {@return the same answer to whether it is suspended} */
    YesNoAnswer suspended() {
        return answer(
                Stage.SUSPENDED,
                seen -> new Lifecycles(seen).isSuspended(instrument, day),
                Stream.of(accountsOf(Stage.SUSPENDED), accountsOf(Stage.RESUMED)));
    }

    /** {@return the same answer to whether it has ended} */
    YesNoAnswer terminated() {
        return answer(
                Stage.TERMINATED,
                seen -> new InForceReading(seen).isTerminated(instrument, day),
                Stream.concat(Stream.of(accountsOf(Stage.TERMINATED)), entriesOfLaterTexts()));
    }

    private YesNoAnswer answer(Stage stage, Function<KnownAccounts, Truth> question, Stream<StageAccounts> restsOn) {
        YesNoAnswer found = YesNoReading.of(
                accounts, question, account -> account instanceof LifecycleStep step && step.stage() == stage);
        Optional<Dispute> open = found.value().isKnown() ? Optional.empty() : open(restsOn, found.shown());
        Dispute dispute = open.or(() -> accountsOf(stage).dispute(Dispute.Effect.WITHOUT_EFFECT, found.shown()))
                .orElse(found.dispute().effect() == Dispute.Effect.REFINED ? Dispute.REFINED : Dispute.NONE);
        return new YesNoAnswer(found.value(), found.howKnown(), found.shown(), found.claims(), dispute);
    }

    /**
     * The contradictions among sources on the status of the instrument.
     *
     * @param state the state that was found
     * @param shown the account that it rests on
     */
    Dispute onStatus(State state, Optional<LifecycleStep> shown) {
        return openStatus(state, shown)
                .or(() -> stagesShownBeside(state)
                        .flatMap(stage -> accountsOf(stage).dispute(Dispute.Effect.WITHOUT_EFFECT, shown).stream())
                        .findFirst())
                .orElse(Dispute.NONE);
    }

    /** {@return the contradictions among sources on one stage, and whether they leave it open} */
    Dispute onStage(Stage stage, Optional<LifecycleStep> shown) {
        StageAccounts found = accountsOf(stage);
        return found.dispute(found.isOpen() ? Dispute.Effect.OPEN : Dispute.Effect.WITHOUT_EFFECT, shown)
                .orElse(Dispute.NONE);
    }

    /** {@return what leaves the status open; once the instrument has ended, nothing from before the end does} */
    private Optional<Dispute> openStatus(State state, Optional<LifecycleStep> shown) {
        if (state == State.TERMINATED || state == State.REPLACED) {
            return Optional.empty();
        }
        return open(Stream.concat(Stream.of(accountsOf(Stage.TERMINATED)), entriesOfLaterTexts()), shown)
                .or(() -> open(Stream.of(accountsOf(Stage.SUSPENDED), accountsOf(Stage.RESUMED)), shown))
                .or(() -> isEntryOpen() ? open(Stream.of(accountsOf(Stage.IN_FORCE)), shown) : Optional.empty())
                .or(() -> switch (state) {
                    case CONCLUDED -> open(Stream.of(accountsOf(Stage.ADOPTED)), shown);
                    case SIGNED, SIGNED_NOT_IN_FORCE -> open(Stream.of(accountsOf(Stage.SIGNED)), shown);
                    case PERHAPS_ENDED ->
                        open(Stream.of(accountsOf(Stage.DENOUNCED), accountsOf(Stage.SHELVED), comeback()), shown);
                    case SHELVED -> open(Stream.of(accountsOf(Stage.SHELVED)), shown);
                    case PROVISIONALLY_APPLIED -> open(Stream.of(accountsOf(Stage.PROVISIONALLY_APPLIED)), shown);
                    case NEGOTIATED ->
                        open(Stream.of(accountsOf(Stage.NEGOTIATED), accountsOf(Stage.INITIALLED)), shown);
                    default -> Optional.empty();
                });
    }

    /** {@return whether contradictory accounts of its entry into force leave open if the instrument is in force} */
    boolean isEntryOpen() {
        return accountsOf(Stage.IN_FORCE).isOpen()
                && !new InForceReading(accounts).isInForce(instrument, day).isKnown();
    }

    /** {@return the stages for which a difference is shown beside the status} */
    private static Stream<Stage> stagesShownBeside(State state) {
        return switch (state) {
            case TERMINATED -> Stream.of(Stage.TERMINATED, Stage.IN_FORCE);
            case SUSPENDED -> Stream.of(Stage.SUSPENDED, Stage.IN_FORCE);
            case CONCLUDED -> Stream.of(Stage.IN_FORCE, Stage.ADOPTED);
            default -> Stream.of(Stage.IN_FORCE);
        };
    }

    private static Optional<Dispute> open(Stream<StageAccounts> stages, Optional<? extends Account> shown) {
        return stages.filter(StageAccounts::isOpen)
                .flatMap(stage -> stage.dispute(Dispute.Effect.OPEN, shown).stream())
                .findFirst();
    }

    /** {@return the accounts of other claims that contradict one} */
    List<LifecycleStep> ofOtherClaims(LifecycleStep one) {
        DatedStep dated = DatedStep.of(one);
        return accountsOf(one.stage()).steps().stream()
                .map(DatedStep::of)
                .filter(other -> !one.planned() && !other.key().equals(dated.key()) && contradict(dated, other, day))
                .map(DatedStep::step)
                .toList();
    }

    /**
     * {@return the claim that an account of a dispute answers, which may be on the later text that replaces this one}
     */
    ClaimId claim(LifecycleStep step) {
        Instrument of = Stream.concat(Stream.of(instrument), replacements.later(instrument).stream())
                .filter(text -> text.lifecycle().contains(step))
                .findFirst()
                .orElse(instrument);
        return ClaimId.of(of.id().value(), "lifecycle", step.key());
    }

    private StageAccounts accountsOf(Stage stage) {
        boolean convention = instrument instanceof Treaty treaty && treaty.isMultilateral();
        boolean onlyOfWhole =
                stage == Stage.IN_FORCE || stage == Stage.ADOPTED || stage == Stage.TERMINATED && convention;
        List<LifecycleStep> steps = steps(instrument, stage, onlyOfWhole);
        if (stage == Stage.TERMINATED && !steps.isEmpty()) { // a later observation in force contradicts it
            steps(instrument, Stage.IN_FORCE, convention).stream()
                    .filter(InForceBySteps::isObserved)
                    .forEach(steps::add);
        }
        return new StageAccounts(
                steps,
                () -> switch (stage) {
                    case SUSPENDED, RESUMED -> lifecycles.isSuspended(instrument, day);
                    case TERMINATED -> lifecycles.hasEnded(instrument, day);
                    case IN_FORCE -> lifecycles.hasBegun(instrument, day);
                    case PROVISIONALLY_APPLIED -> lifecycles.isAppliedProvisionally(instrument, Lifecycles.ANY, day);
                    case SHELVED -> new InForceBySteps(steps).isPutAsideOn(day);
                    default -> Lists.anyMatch(steps, LifecycleStep::denies) ? Truth.UNKNOWN : Truth.TRUE;
                },
                day);
    }

    /** {@return the accounts of whether a text that was put aside was resumed} */
    private StageAccounts comeback() {
        List<LifecycleStep> resumed = steps(instrument, Stage.RESUMED, false);
        List<LifecycleStep> all = new ArrayList<>(resumed);
        all.addAll(steps(instrument, Stage.SHELVED, false));
        return new StageAccounts(resumed, () -> new InForceBySteps(all).isPutAsideOn(day), day);
    }

    /** {@return the entries into force of the texts that may have replaced this one} */
    private Stream<StageAccounts> entriesOfLaterTexts() {
        return replacements.later(instrument).stream()
                .map(text -> new StageAccounts(
                        steps(text, Stage.IN_FORCE, false), () -> replacements.isReplaced(instrument, day), day));
    }

    private List<LifecycleStep> steps(Instrument text, Stage stage, boolean onlyOfWhole) {
        List<LifecycleStep> found = new ArrayList<>();
        for (LifecycleStep step : accounts.ask(text, "lifecycle", text.lifecycle())) {
            if (step.stage() == stage
                    && !step.planned()
                    && !(onlyOfWhole && step.party().isPresent())) {
                found.add(step);
            }
        }
        return found;
    }

    /** {@return whether both are rival answers to one claim, or what one source observed excludes the other account} */
    private static boolean contradict(DatedStep one, DatedStep other, LocalDate day) {
        boolean ofOneClaim = one.key().equals(other.key()) && one.step().compare(other.step()) == Agreement.CONFLICTS;
        return ofOneClaim || contradictByDay(one, other, day);
    }

    /** {@return whether two accounts contradict each other about the time up to a day} */
    private static boolean contradictByDay(DatedStep shown, DatedStep rival, LocalDate day) {
        LifecycleStep one = shown.step();
        LifecycleStep other = rival.step();
        if (one.stage() != other.stage()) {
            return isSeenAfterEnd(shown, rival, day) || isSeenAfterEnd(rival, shown, day);
        }
        // provisional application between two needs both, so a denial for one of them contradicts an account of both
        boolean byBoth = one.stage() == Stage.PROVISIONALLY_APPLIED && one.denies() != other.denies();
        if (!byBoth && !one.party().equals(other.party())) {
            return false;
        }
        if (one.denies() != other.denies()) {
            return one.denies() ? isDenied(rival, shown, day) : isDenied(shown, rival, day);
        }
        boolean onlyOnce = one.stage() == Stage.IN_FORCE || one.stage() == Stage.ADOPTED;
        boolean ofOneStep = onlyOnce
                ? one.date().isPresent() && other.date().isPresent()
                : shown.key().equals(rival.key());
        return ofOneStep && one.compare(other) == Agreement.CONFLICTS;
    }

    /** {@return whether a source observed in force, by a day, what had ended earlier according to another} */
    private static boolean isSeenAfterEnd(DatedStep end, DatedStep seen, LocalDate day) {
        Optional<ActorId> party = end.step().party();
        return end.step().stage() == Stage.TERMINATED
                && end.step().wasTaken()
                && InForceBySteps.isObserved(seen.step())
                && (party.isEmpty()
                        || seen.step().party().isEmpty()
                        || seen.step().party().equals(party))
                && seen.first().filter(on -> !on.isAfter(day)).isPresent()
                && end.last().filter(last -> last.isBefore(seen.first().get())).isPresent();
    }

    /**
     * {@return whether one source denies, for a day within the time asked about or for any day, what another source
     * affirms for then} The step can still have been taken after the day of the denial if its last possible day is
     * later; a denial for the same month leaves no later day.
     */
    private static boolean isDenied(DatedStep affirmed, DatedStep denied, LocalDate day) {
        if (!denied.hasDay()) {
            return true;
        }
        if (denied.first().isEmpty()
                || denied.first().get().isAfter(day)
                || affirmed.last().isEmpty()) {
            return false;
        }
        LocalDate last = (denied.last().isPresent() ? denied.last() : denied.first()).get();
        return !affirmed.last().get().isAfter(last);
    }
}
