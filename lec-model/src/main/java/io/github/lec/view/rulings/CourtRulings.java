package io.github.lec.view.rulings;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What courts ruled on a surrender, according to steps and decisions, and how the rulings stand to each other; courts
 * of other states than the requested one and rulings on custody do not count.
 */
public final class CourtRulings {
    private final List<Ruling> rulings;

    private CourtRulings(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    /** {@return the visible rulings, whatever their day} */
    public static CourtRulings in(KnownAccounts accounts, Case subject) {
        return new CourtRulings(new RulingsOnRecord(accounts, subject).all());
    }

    /**
     * {@return the account of the last past ruling on the surrender itself by a day; none if another that says
     * otherwise may have followed it}
     *
     * @param shown chooses among several accounts of the ruling
     */
    public Optional<PersonalAccount> last(
            LocalDate day,
            Predicate<PersonalAccount> past,
            Function<List<PersonalAccount>, Optional<PersonalAccount>> shown) {
        List<Ruling> own = onSurrender(day, past);
        List<Ruling> last = Lists.filter(
                own,
                ruling -> Lists.allMatch(
                        own,
                        other -> other.outcome() == ruling.outcome()
                                || ruling.isAfter(other).isTrue()));
        // if several courts ruled alike, the last one; if none is known to be the last, always the same one
        Optional<String> key = last.stream()
                .filter(ruling ->
                        Lists.noneMatch(last, other -> other.isAfter(ruling).isTrue()))
                .map(ruling -> ruling.account().key())
                .max(Comparator.naturalOrder());
        return shown.apply(last.stream()
                .map(Ruling::account)
                .filter(account -> key.filter(account.key()::equals).isPresent())
                .toList());
    }

    /**
     * {@return the accounts of a past decision that may be the last on the surrender itself by a day, if some say that
     * it allowed the surrender and others that it did not; none if they agree}
     */
    public List<Decision> contradicting(LocalDate day, Predicate<PersonalAccount> past) {
        List<Ruling> own = onSurrender(day, past);
        List<Ruling> open = Lists.filter(
                own,
                ruling -> ruling.account() instanceof Decision
                        && Lists.noneMatch(own, other -> other.isAfter(ruling).isTrue()));
        return open.stream()
                .filter(one -> Lists.anyMatch(open, other -> other.allows() != one.allows() && isOfSame(one, other)))
                .map(ruling -> (Decision) ruling.account())
                .toList();
    }

    /**
     * {@return the decisions by a day, also those that neither settle nor reopen the surrender, as a stay and the
     * judgment of an international court; without those that are denied}
     */
    public List<Decision> decisions(LocalDate day, Predicate<PersonalAccount> past) {
        return past(day, past)
                .filter(ruling -> ruling.account() instanceof Decision && !ruling.isDenied())
                .map(ruling -> (Decision) ruling.account())
                .toList();
    }

    private static boolean isOfSame(Ruling one, Ruling other) {
        return isOfSame(one.account(), other.account());
    }

    private static boolean isOfSame(PersonalAccount one, PersonalAccount other) {
        return one instanceof Decision decision
                ? other instanceof Decision account && decision.isOfSameDecision(account)
                : other instanceof CaseStep && one.key().equals(other.key());
    }

    private List<Ruling> onSurrender(LocalDate day, Predicate<PersonalAccount> past) {
        return past(day, past).filter(Ruling::isOnSurrender).toList();
    }

    private Stream<Ruling> past(LocalDate day, Predicate<PersonalAccount> past) {
        return rulings.stream()
                .filter(ruling ->
                        !ruling.isBy(Optional.of(PartialDate.of(day))).isFalse() && past.test(ruling.account()));
    }

    /**
     * {@return what was ruled by a day, by one that is denied as a disputed ruling; without the last ruling, which
     * undoes another, on whichever of the days that its accounts give}
     */
    public Stream<DecidedOnDay> decidedBeside(PersonalAccount last, LocalDate day, Predicate<PersonalAccount> past) {
        Set<Optional<PartialDate>> days = past(day, past)
                .filter(ruling -> isOfSame(ruling.account(), last))
                .map(Ruling::day)
                .collect(Collectors.toSet());
        return past(day, past)
                .map(ruling -> new DecidedOnDay(ruling.outcome(), ruling.day(), ruling.isDenied()))
                .filter(decided -> !decided.undoes() || !days.contains(decided.day()));
    }

    /** {@return whether another source denies a ruling} */
    public boolean isDenied(PersonalAccount account) {
        return Lists.anyMatch(rulings, ruling -> ruling.account().equals(account) && ruling.isDenied());
    }

    /**
     * {@return the accounts of rulings by a day, not certainly followed by another, that exclude each other: the
     * surrender is said to have been both allowed and refused on the same day}
     */
    public List<PersonalAccount> excluding(LocalDate day, Predicate<PersonalAccount> past) {
        List<Ruling> own = Lists.filter(onSurrender(day, past), ruling -> !ruling.isDenied());
        return own.stream()
                .filter(one -> Lists.anyMatch(own, one::excludes)
                        && Lists.noneMatch(own, other -> other.isAfter(one).isTrue()))
                .map(Ruling::account)
                .toList();
    }

    /** {@return whether a court may have allowed the surrender by a day, whatever was ruled later} */
    public boolean mayHaveAllowed(Optional<PartialDate> day) {
        return Lists.anyMatch(
                rulings,
                ruling -> (ruling.allows() || ruling.effect() == Ruling.Effect.OPEN)
                        && !ruling.isBy(day).isFalse());
    }

    /**
     * {@return whether a decision by a day, of which only the day is known, may be a refusal: a refusal is recorded,
     * and no ruling that allows the surrender}
     */
    public boolean mayBeRefusal(Optional<PartialDate> decided, Optional<PartialDate> limit) {
        return Lists.noneMatch(
                        rulings,
                        ruling -> ruling.allows() && !ruling.isBy(limit).isFalse())
                && Lists.anyMatch(
                        rulings,
                        ruling -> ruling.outcome() == Outcome.REFUSED
                                && !ruling.isBy(limit).isFalse()
                                && (decided.isEmpty()
                                        || ruling.day().isEmpty()
                                        || !ruling.day()
                                                .get()
                                                .isBefore(decided.get())
                                                .isTrue()));
    }

    /**
     * {@return whether the surrender was allowed on a day: if the last ruling refused, stayed or annulled it, what came
     * after is open; false only if no court had ruled}
     */
    public Truth allow(Optional<PartialDate> day) {
        Truth any = Truth.any(rulings, ruling -> ruling.isBy(day));
        Truth allowed = Truth.any(
                rulings,
                ruling -> Truth.of(ruling.allows()).and(ruling.isBy(day)).and(ruling.stands()));
        List<Ruling> against = Lists.filter(rulings, ruling -> !ruling.effect().letsGo());
        Truth overruled = Truth.any(
                against,
                ruling -> ruling.isBy(day).and(isOverruled(ruling, day).not()).and(ruling.stands()));
        return any.isFalse() || allowed.isTrue() && overruled.isFalse() ? any : Truth.UNKNOWN;
    }

    /** {@return the stays among these rulings} */
    public Stays stays() {
        return new Stays(rulings);
    }

    /**
     * {@return whether a court of the requested state allowed the surrender by a day, according to these accounts;
     * denials and later rulings do not count here}
     */
    public List<PersonalAccount> allowing(Optional<PartialDate> day) {
        return rulings.stream()
                .filter(ruling -> ruling.allows() && ruling.isBy(day).isTrue())
                .map(Ruling::account)
                .toList();
    }

    /** {@return whether a ruling against the surrender was followed by one that lets it proceed} */
    private Truth isOverruled(Ruling against, Optional<PartialDate> day) {
        return stays().isEnded(against, day)
                .or(Truth.any(
                        rulings,
                        later -> overrules(against, later)
                                .and(later.isAfter(against))
                                .and(later.isBy(day))
                                .and(later.stands())));
    }

    /** A ruling of a court of the requested state does not overrule a stay by an international court. */
    private Truth overrules(Ruling against, Ruling later) {
        if (later.allows()) {
            return Truth.of(against.outcome() != Outcome.STAYED || !against.isOfOthers());
        }
        return later.lifts(against) ? later.isOfCourtOf(against) : Truth.FALSE;
    }
}
