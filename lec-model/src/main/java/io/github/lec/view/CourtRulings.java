package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What courts ruled on a surrender, according to steps and decisions; courts of the requesting state and rulings on
 * custody do not count.
 */
final class CourtRulings {
    /** The outcomes that settle or reopen a surrender; a stay and the rulings of international courts do neither. */
    private static final Set<Outcome> ON_SURRENDER =
            EnumSet.of(Outcome.ALLOWED, Outcome.REFUSED, Outcome.ANNULLED, Outcome.REMITTED);

    private static final Set<CaseStage> STAGES = EnumSet.of(
            CaseStage.COURT_ALLOWED, CaseStage.COURT_REFUSED, CaseStage.COURT_ANNULLED, CaseStage.SURRENDER_STAYED);

    private final List<Ruling> rulings;
    private final Stays stays;

    private CourtRulings(List<Ruling> rulings, Stays stays) {
        this.rulings = rulings;
        this.stays = stays;
    }

    /** {@return the visible rulings, whatever their day} */
    static CourtRulings in(KnownAccounts accounts, Case subject) {
        List<Ruling> rulings = new ArrayList<>();
        List<CaseStep> steps = accounts.ask(subject, "steps", subject.steps());
        Set<String> deniedSteps = RemovalReading.denied(steps);
        for (CaseStep step : steps) {
            if (STAGES.contains(step.stage())
                    && !step.denies()
                    && step.by().filter(subject.requesting()::equals).isEmpty()) {
                Outcome outcome = outcome(step.stage());
                boolean denied = deniedSteps.contains(step.key());
                Optional<String> court = step.by().map(accounts.dataset()::nameOf);
                rulings.add(new Ruling(effect(outcome), step.day(), outcome, step, denied, court));
                step.end()
                        .ifPresent(end -> rulings.add(new Ruling(
                                Ruling.Effect.LIFTS_A_STAY, Optional.of(end), Outcome.STAYED, step, denied, court)));
            }
        }
        List<Decision> decisions = accounts.ask(subject, "decisions", subject.decisions());
        Map<String, List<Decision>> denials =
                decisions.stream().filter(Decision::denies).collect(Collectors.groupingBy(Decision::key));
        for (Decision decision : decisions) {
            if (!decision.denies() && decision.outcome() != Outcome.CUSTODY_ONLY) {
                boolean denied =
                        denials.getOrDefault(decision.key(), List.of()).stream().anyMatch(decision::isOfSameDecision);
                rulings.add(new Ruling(
                        effect(decision.outcome()),
                        decision.date(),
                        decision.outcome(),
                        decision,
                        denied,
                        Optional.of(court(decision))));
            }
        }
        return new CourtRulings(
                rulings,
                new Stays(rulings, subject.requested(), accounts.dataset().actors()));
    }

    /** {@return the name of a court without the part of it that decided, as in "European Court of Human Rights, First Section"} */
    private static String court(Decision decision) {
        String name = decision.court();
        int end = Math.max(name.indexOf(", "), name.indexOf(" (Grand Chamber"));
        return end < 0 ? name : name.substring(0, end);
    }

    private static Outcome outcome(CaseStage stage) {
        return switch (stage) {
            case COURT_ALLOWED -> Outcome.ALLOWED;
            case COURT_REFUSED -> Outcome.REFUSED;
            case SURRENDER_STAYED -> Outcome.STAYED;
            default -> Outcome.ANNULLED;
        };
    }

    private static Ruling.Effect effect(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED -> Ruling.Effect.ALLOWS;
            case INADMISSIBLE, NO_VIOLATION, STAY_REFUSED -> Ruling.Effect.LIFTS_A_STAY;
            case REFUSED, ANNULLED, REMITTED, VIOLATION, STAYED -> Ruling.Effect.STANDS_AGAINST;
            case CUSTODY_ONLY, NOT_DETERMINED -> Ruling.Effect.OPEN;
        };
    }

    /**
     * {@return the account of the last past ruling on the surrender itself by a day; none if another that says
     * otherwise may have followed it; if the ruling has several accounts, the one that is shown}
     */
    Optional<PersonalAccount> last(LocalDate day, Predicate<PersonalAccount> past, DisplayPolicy policy) {
        List<Ruling> own = onSurrender(day, past);
        List<Ruling> last = own.stream()
                .filter(ruling -> own.stream()
                        .allMatch(other -> other.outcome() == ruling.outcome()
                                || ruling.isAfter(other).isTrue()))
                .toList();
        // if several courts ruled alike, the last one; if none is known to be the last, always the same one
        Optional<String> key = last.stream()
                .filter(ruling ->
                        last.stream().noneMatch(other -> other.isAfter(ruling).isTrue()))
                .map(ruling -> ruling.account().key())
                .max(Comparator.naturalOrder());
        return policy.pick(last.stream()
                .map(Ruling::account)
                .filter(account -> key.filter(account.key()::equals).isPresent())
                .toList());
    }

    /**
     * {@return the accounts of a past decision that may be the last on the surrender itself by a day, if some say that
     * it allowed the surrender and others that it did not; none if they agree}
     */
    List<Decision> contradicting(LocalDate day, Predicate<PersonalAccount> past) {
        List<Ruling> own = onSurrender(day, past);
        List<Ruling> open = own.stream()
                .filter(ruling -> ruling.account() instanceof Decision
                        && own.stream().noneMatch(other -> other.isAfter(ruling).isTrue()))
                .toList();
        return open.stream()
                .filter(one -> open.stream().anyMatch(other -> other.allows() != one.allows() && isOfSame(one, other)))
                .map(ruling -> (Decision) ruling.account())
                .toList();
    }

    private static boolean isOfSame(Ruling one, Ruling other) {
        return ((Decision) one.account()).isOfSameDecision((Decision) other.account());
    }

    private List<Ruling> onSurrender(LocalDate day, Predicate<PersonalAccount> past) {
        return rulings.stream()
                .filter(ruling -> ON_SURRENDER.contains(ruling.outcome())
                        && !ruling.isBy(Optional.of(PartialDate.of(day))).isFalse()
                        && past.test(ruling.account()))
                .toList();
    }

    /**
     * {@return the accounts of rulings by a day, not certainly followed by another, that exclude each other: the
     * surrender is said to have been both allowed and refused on the same day}
     */
    List<PersonalAccount> excluding(LocalDate day, Predicate<PersonalAccount> past) {
        List<Ruling> own = onSurrender(day, past).stream()
                .filter(ruling -> !ruling.isDenied())
                .toList();
        return own.stream()
                .filter(one -> own.stream().anyMatch(one::excludes)
                        && own.stream().noneMatch(other -> other.isAfter(one).isTrue()))
                .map(Ruling::account)
                .toList();
    }

    /** {@return whether a court may have allowed the surrender by a day, whatever was ruled later} */
    boolean mayHaveAllowed(Optional<PartialDate> day) {
        return rulings.stream()
                .anyMatch(ruling -> (ruling.allows() || ruling.effect() == Ruling.Effect.OPEN)
                        && !ruling.isBy(day).isFalse());
    }

    /**
     * {@return whether a decision by a day, of which only the day is known, may be a refusal: a refusal is recorded,
     * and no ruling that allows the surrender}
     */
    boolean mayBeRefusal(Optional<PartialDate> decided, Optional<PartialDate> limit) {
        return rulings.stream()
                        .noneMatch(
                                ruling -> ruling.allows() && !ruling.isBy(limit).isFalse())
                && rulings.stream()
                        .anyMatch(ruling -> ruling.outcome() == Outcome.REFUSED
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
    Truth allow(Optional<PartialDate> day) {
        Truth any = Truth.any(rulings, ruling -> ruling.isBy(day));
        Truth allowed = Truth.any(
                rulings,
                ruling -> Truth.of(ruling.allows()).and(ruling.isBy(day)).and(ruling.stands()));
        List<Ruling> against =
                rulings.stream().filter(ruling -> !ruling.effect().letsGo()).toList();
        Truth overruled = Truth.any(
                against,
                ruling -> ruling.isBy(day).and(isOverruled(ruling, day).not()).and(ruling.stands()));
        return any.isFalse() || allowed.isTrue() && overruled.isFalse() ? any : Truth.UNKNOWN;
    }

    /** {@return the stays among these rulings} */
    Stays stays() {
        return stays;
    }

    /** {@return whether a ruling against the surrender was followed by one that lets it proceed} */
    private Truth isOverruled(Ruling against, Optional<PartialDate> day) {
        return stays.isEnded(against, day)
                .or(Truth.any(
                        rulings,
                        later -> overrules(against, later)
                                .and(later.isAfter(against))
                                .and(later.isBy(day))));
    }

    /** A ruling of a court of the requested state does not overrule a stay by an international court. */
    private Truth overrules(Ruling against, Ruling later) {
        if (later.allows()) {
            return Truth.of(against.outcome() != Outcome.STAYED || !stays.isOfOthers(against));
        }
        return later.lifts(against) ? later.isOfCourtOf(against) : Truth.FALSE;
    }
}
