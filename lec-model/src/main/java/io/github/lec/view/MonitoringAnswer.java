package io.github.lec.view;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.MonitoringKind;
import io.github.lec.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sources say about how a person was monitored after a hand-over: what was agreed or done, that nothing was, or
 * nothing specific, and what they deny.
 */
public final class MonitoringAnswer {
    /** Someone visited the person or reported. */
    private static final Set<MonitoringKind> CHECKS =
            EnumSet.of(MonitoringKind.VISITS, MonitoringKind.VISITS_UNANNOUNCED, MonitoringKind.REPORT);

    private final List<Monitoring> affirmed;
    private final List<Monitoring> denials;

    MonitoringAnswer(List<Monitoring> accounts) {
        AffirmedAndDenied<Monitoring> parted = AffirmedAndDenied.of(accounts);
        this.affirmed = parted.affirmed();
        this.denials = parted.denials();
    }

    /** {@return the accounts that say what was agreed or done, or that nothing was, in the order of the data} */
    public List<Monitoring> affirmed() {
        return affirmed;
    }

    /** {@return the accounts that deny something, in the order of the data} */
    public List<Monitoring> denials() {
        return denials;
    }

    /** {@return the accounts that say that someone visited the person or reported, or that this was agreed} */
    public List<Monitoring> checks() {
        return Lists.filter(affirmed, MonitoringAnswer::isCheck);
    }

    /** {@return the accounts that say that nothing, or nothing specific, was agreed or done} */
    public List<Monitoring> missing() {
        return Lists.filter(affirmed, account -> !isCheck(account));
    }

    private static boolean isCheck(Monitoring account) {
        return CHECKS.contains(account.value());
    }

    /**
     * Whether a source denies what an account says; a denial for a day says nothing about what was done later.
     *
     * @param account an account that affirms something
     * @return true if what follows from it is open
     */
    public boolean isDenied(Monitoring account) {
        return Lists.anyMatch(
                denials,
                denial -> denial.value() == account.value()
                        && isOfOnePerson(denial, account)
                        && !ActDays.isAfter(account.date(), denial.date()));
    }

    private static boolean isOfOnePerson(Monitoring one, Monitoring other) {
        return one.person().isEmpty()
                || other.person().isEmpty()
                || one.person().equals(other.person());
    }

    /**
     * Whether a source says, and none denies, that nothing, or nothing specific, followed a hand-over.
     *
     * @param handedOver the day of the hand-over, if it is known
     * @return false if no source says so: silence does not, nor does an account for a day before the hand-over
     */
    public boolean isReportedMissing(Optional<PartialDate> handedOver) {
        return Lists.anyMatch(missing(), account -> !isDenied(account) && !ActDays.isAfter(handedOver, account.date()));
    }

    /**
     * Whether it was agreed or done that someone checks after a hand-over how the person is treated. An account that
     * nothing was agreed by an earlier day leaves later agreements open, and one that a later check superseded does not
     * count. What was agreed before the hand-over, or done since, is not contradicted by an account of a later day that
     * nothing was done.
     *
     * @param handedOver the day of the hand-over, if it is known
     * @return unknown if no source says, one denies something, or they contradict each other
     */
    public Truth isFollowed(Optional<PartialDate> handedOver) {
        List<Monitoring> upToDate = Stream.concat(affirmed.stream(), denials.stream())
                .filter(account -> !isSuperseded(account) && !isOfBefore(account, handedOver))
                .toList();
        boolean denied = Lists.anyMatch(upToDate, denials::contains);
        boolean followed = Lists.anyMatch(upToDate, MonitoringAnswer::isCheck);
        boolean none = Lists.anyMatch(
                upToDate, account -> account.value() == MonitoringKind.NONE && !isAfterCheck(account, handedOver));
        boolean contradictory = followed && none && !isAgreedAndNotDone(handedOver);
        return upToDate.isEmpty() || denied || contradictory ? Truth.UNKNOWN : Truth.of(followed);
    }

    /**
     * Whether checks were agreed before a hand-over, and sources say of later days that nothing was done.
     *
     * @param handedOver the day of the hand-over, if it is known
     * @return false if a check may have been done, or what a source says was missing may be the agreement
     */
    public boolean isAgreedAndNotDone(Optional<PartialDate> handedOver) {
        List<Monitoring> none = Lists.filter(
                affirmed, account -> account.value() == MonitoringKind.NONE && !isOfBefore(account, handedOver));
        return !none.isEmpty()
                && Lists.allMatch(none, account -> ActDays.isAfter(account.date(), handedOver))
                && Lists.allMatch(checks(), check -> ActDays.isAfter(handedOver, check.date()));
    }

    /**
     * Whether an account is of a day after a check that was done since a hand-over: what was done remains done.
     *
     * @param account an account that nothing was done
     * @param handedOver the day of the hand-over, if it is known
     * @return false if the check may have been done later, or only agreed before the hand-over
     */
    public boolean isAfterCheck(Monitoring account, Optional<PartialDate> handedOver) {
        return Lists.anyMatch(
                checks(),
                check -> ActDays.isAfter(account.date(), check.date()) && ActDays.isAfter(check.date(), handedOver));
    }

    /**
     * {@return whether an account says that nothing, or nothing specific, was agreed by a day before a hand-over}
     *
     * @param account the account
     * @param handedOver the day of the hand-over, if it is known
     * @throws InvalidValueException if an argument is null
     */
    public static boolean isOfBefore(Monitoring account, Optional<PartialDate> handedOver) {
        InvalidValueException.given(account, "account");
        InvalidValueException.given(handedOver, "handedOver");
        return !isCheck(account) && ActDays.isAfter(handedOver, account.date());
    }

    private boolean isSuperseded(Monitoring account) {
        return !isCheck(account) && Lists.anyMatch(checks(), later -> ActDays.isAfter(later.date(), account.date()));
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("affirmed", affirmed).with("denials", denials).toMap();
    }

    /** {@return how many accounts affirm, and how many deny} */
    @Override
    public String toString() {
        return "Monitoring: affirmed by " + affirmed.size() + ", denied by " + denials.size();
    }
}
