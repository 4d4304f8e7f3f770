package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.YesNoFact;
import io.github.lec.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the days of acts, and of what is said of them, follow each other. Rules on acts compare days here alone, so that
 * a day that is missing or vague means the same to each: what has no day is about the act, and two days that may be in
 * either order leave it open.
 */
public final class ActDays {
    private ActDays() {}

    /**
     * Whether one day is certainly after another.
     *
     * @param day a day
     * @param than the other day
     * @return false if they may be the same or in the other order, or if one of them is not known
     */
    public static boolean isAfter(Optional<PartialDate> day, Optional<PartialDate> than) {
        return isBefore(than, day).isTrue();
    }

    /**
     * Whether one day is before another.
     *
     * @param first a day
     * @param second the other day
     * @return unknown if they may be in either order, or if one of them is not known
     */
    public static Truth isBefore(Optional<PartialDate> first, Optional<PartialDate> second) {
        return first.isPresent() && second.isPresent() ? first.get().isBefore(second.get()) : Truth.UNKNOWN;
    }

    /**
     * Whether something dated on one day had happened by the day of an act.
     *
     * @param done the day on which it was done
     * @param act the day of the act
     * @return true of what has no day, which is taken to be about the act; unknown if the days may be in either order
     */
    public static Truth isDoneBy(Optional<PartialDate> done, Optional<PartialDate> act) {
        return done.isEmpty() ? Truth.TRUE : isBefore(act, done).not();
    }

    /**
     * Accounts of one question without what the "yes" to another question of a later day, up to the day of an act, put
     * an end to, as a rejection does to a claim.
     *
     * @param <A> the kind of account
     * @param accounts the accounts
     * @param others the accounts of what puts an end to it
     * @param act the day of the act
     * @return the accounts that still count, in the same order
     */
    public static <A extends YesNoFact> List<A> withoutReplaced(
            List<A> accounts, List<A> others, Optional<PartialDate> act) {
        List<A> found = new ArrayList<>();
        for (A account : accounts) {
            boolean replaced = account.truth().isTrue()
                    && Lists.anyMatch(
                            others,
                            other -> other.truth().isTrue()
                                    && isAfter(other.date(), account.date())
                                    && isDoneBy(other.date(), act).isTrue());
            if (!replaced) {
                found.add(account);
            }
        }
        return found;
    }

    /**
     * Accounts of an act without each "no" of an earlier day than a "yes": what was refused first can be granted later.
     *
     * @param <A> the kind of account
     * @param accounts the accounts
     * @return the accounts that still count, in the same order
     */
    public static <A extends YesNoFact> List<A> withoutEarlierDenials(List<A> accounts) {
        List<A> found = new ArrayList<>();
        for (A account : accounts) {
            boolean passed = account.truth().isFalse()
                    && Lists.anyMatch(
                            accounts, other -> other.truth().isTrue() && isAfter(other.date(), account.date()));
            if (!passed) {
                found.add(account);
            }
        }
        return found;
    }
}
