package io.github.lec.view.days;

import io.github.lec.logic.Term;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.Persistence;
import io.github.lec.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Determines from accounts of a yes-or-no question what was true on the day of an act. An account without a day is
 * about the day of the act. An account of a later day does not count, unless it implies what was true before: a state
 * that had not been informed in June had not been informed in January either, and a status that ended in June still
 * existed in January. If something had not been done by an earlier day, it is open whether it was done between that day
 * and the act. Among accounts of several days up to the act, the latest holds. What one account says was done by the
 * act, and another denies for a later day, is contested.
 */
public final class DayOfAct {
    /** What one account says, and for which day. */
    public record DatedTruth(Truth truth, Optional<PartialDate> day) {}

    public static <A> List<DatedTruth> stated(
            List<A> accounts, Function<A, Truth> truth, Function<A, Optional<PartialDate>> day) {
        List<DatedTruth> stated = new ArrayList<>();
        for (A account : accounts) {
            stated.add(new DatedTruth(truth.apply(account), day.apply(account)));
        }
        return stated;
    }

    /** The questions on something given once: a "no" of a later day contests a "yes" that is not known to be older. */
    private static final Set<Term> GIVEN_ONCE = Set.of(
            CaseQuestion.PERSON_CONSENT,
            CaseQuestion.NON_USE_ASSURANCE,
            OperationQuestion.DATA_EXPORT_BASIS,
            OperationQuestion.BASIS_EXISTS);

    private final Persistence persistence;
    private final Optional<PartialDate> act;
    private final boolean givenOnce;

    public DayOfAct(Persistence persistence, Optional<PartialDate> act) {
        this(persistence, act, false);
    }

    private DayOfAct(Persistence persistence, Optional<PartialDate> act, boolean givenOnce) {
        this.persistence = persistence;
        this.act = act;
        this.givenOnce = givenOnce;
    }

    public static DayOfAct of(CaseQuestion question, Optional<PartialDate> act) {
        return new DayOfAct(question.persistence(), act, GIVEN_ONCE.contains(question));
    }

    public static DayOfAct of(OperationQuestion question, Optional<PartialDate> act) {
        return new DayOfAct(question.persistence(), act, GIVEN_ONCE.contains(question));
    }

    /**
     * {@return what was true on the day of the act; unknown if nothing counts, accounts conflict or their days leave it
     * open}
     */
    public Truth read(List<DatedTruth> accounts) {
        if (accounts.size() < 2 && (accounts.isEmpty() || accounts.get(0).day().isEmpty())) {
            return accounts.isEmpty() ? Truth.UNKNOWN : accounts.get(0).truth();
        }
        return persistence == Persistence.TIMELESS ? agreed(accounts) : byDay(accounts);
    }

    private Truth byDay(List<DatedTruth> accounts) {
        List<DatedTruth> before = new ArrayList<>();
        List<DatedTruth> open = new ArrayList<>();
        List<DatedTruth> after = new ArrayList<>();
        boolean mayBePassed = false;
        for (DatedTruth stated : accounts) {
            Truth passed = isPassed(stated);
            mayBePassed |= !passed.isKnown();
            if (!passed.isTrue()) {
                switch (passed.isKnown() ? isLater(stated) : Truth.UNKNOWN) {
                    case FALSE -> before.add(stated);
                    case UNKNOWN -> open.add(stated);
                    case TRUE -> after.add(stated);
                }
            } else if (Lists.anyMatch(accounts, other -> contradicts(stated, other))) {
                before.add(stated);
            }
        }
        if (open.isEmpty()) {
            return decided(before, after);
        }
        Truth ifAllBefore = decided(together(before, open), after);
        Truth ifAllAfter = decided(before, together(after, open));
        boolean onlyByPassed = mayBePassed && decided(before, after) != ifAllBefore;
        return ifAllBefore == ifAllAfter && !onlyByPassed ? ifAllBefore : Truth.UNKNOWN;
    }

    private static List<DatedTruth> together(List<DatedTruth> some, List<DatedTruth> others) {
        List<DatedTruth> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * Whether an account says that something had not been done on a day before the act, so that it can have been done
     * in between.
     */
    private Truth isPassed(DatedTruth stated) {
        if (stated.truth().isTrue() || stated.day().isEmpty() || persistence == Persistence.STATE) {
            return Truth.FALSE;
        }
        PartialDate denied = stated.day().get();
        return act.map(denied::isBefore).orElse(Truth.UNKNOWN);
    }

    /** {@return whether an account denies something that another says had been done by that day} */
    private static boolean contradicts(DatedTruth denial, DatedTruth other) {
        return other.truth().isTrue()
                && other.day()
                        .map(day -> denial.day().orElseThrow().isBefore(day).not())
                        .orElse(Truth.FALSE)
                        .isTrue();
    }

    private Truth isLater(DatedTruth stated) {
        if (stated.day().isEmpty()) {
            return Truth.FALSE;
        }
        return act.map(day -> day.isBefore(stated.day().get())).orElse(Truth.UNKNOWN);
    }

    private Truth decided(List<DatedTruth> before, List<DatedTruth> after) {
        if (before.isEmpty()) {
            return agreed(after.stream()
                    .filter(stated -> coversTimeBefore(stated, after))
                    .map(stated -> new DatedTruth(Truth.FALSE, stated.day()))
                    .toList());
        }
        Truth answer =
                agreed(Lists.filter(before, stated -> Lists.noneMatch(before, other -> replaces(other, stated))));
        return answer.isTrue() && Lists.anyMatch(after, later -> deniesForBefore(later, before))
                ? Truth.UNKNOWN
                : answer;
    }

    /**
     * {@return whether a later "no" says that something had not been done before either, so that an earlier "yes" is
     * contested} What was given on a day before the act, and taken back only after it, was given then; a "yes" without
     * a day says nothing of the order.
     */
    private boolean deniesForBefore(DatedTruth later, List<DatedTruth> before) {
        return later.truth().isFalse()
                && switch (persistence) {
                    case DONE, ENDING -> true;
                    case GIVEN ->
                        givenOnce
                                && Lists.noneMatch(
                                        before,
                                        stated -> stated.truth().isTrue()
                                                && stated.day().isPresent());
                    case STATE, TIMELESS -> false;
                };
    }

    /**
     * What was taken back later had been given, perhaps before the act; so only a "no" without a "yes" says anything
     * about the time before.
     */
    private boolean coversTimeBefore(DatedTruth later, List<DatedTruth> all) {
        return switch (persistence) {
            case ENDING -> true;
            case DONE -> later.truth().isFalse();
            case GIVEN ->
                later.truth().isFalse()
                        && Lists.allMatch(
                                all,
                                other -> other.truth().isFalse()
                                        || later.day()
                                                .orElseThrow()
                                                .isBefore(other.day().orElseThrow())
                                                .isTrue());
            case STATE, TIMELESS -> false;
        };
    }

    /**
     * What was done remains done, unless it can be taken back: an account of a later day that denies it contradicts the
     * earlier one.
     */
    private boolean replaces(DatedTruth later, DatedTruth earlier) {
        boolean undone = earlier.truth().isTrue() && !canCease();
        return !undone
                && later.truth() != earlier.truth()
                && earlier.day().isPresent()
                && later.day().isPresent()
                && earlier.day().get().isBefore(later.day().get()).isTrue();
    }

    private boolean canCease() {
        return persistence == Persistence.STATE || persistence == Persistence.GIVEN;
    }

    private static Truth agreed(List<DatedTruth> accounts) {
        return accounts.stream()
                .map(DatedTruth::truth)
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }
}
