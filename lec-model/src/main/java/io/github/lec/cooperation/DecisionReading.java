package io.github.lec.cooperation;

import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.AffirmedAndDenied;
import io.github.lec.view.DisplayPolicy;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what courts and authorities decided in a case by the view's day, the oldest decision first. */
final class DecisionReading {
    private static final Set<CaseStage> OF_AUTHORITIES =
            EnumSet.of(CaseStage.SURRENDER_DECIDED, CaseStage.REFUSED, CaseStage.NOTICE_DELETED);

    private final View view;
    private final DisplayPolicy policy;

    DecisionReading(View view) {
        this.view = view;
        this.policy = new DisplayPolicy(view.dataset(), view::seenCitations);
    }

    /** {@return what was decided, without what courts of other states ruled, such as on a transit} */
    List<DecisionOnRecord> of(Case subject) {
        List<Decision> decisions = view.acts().decided(subject).stream()
                .filter(decision -> !view.acts().isOfAnotherState(subject, decision))
                .toList();
        List<CaseStep> steps = view.acts().taken(subject).stream()
                .filter(step -> isFurther(step, decisions))
                .toList();
        List<DecisionOnRecord> found = new ArrayList<>(
                grouped(subject, "decisions", decisions, denials(view.acts().decisions(subject))));
        found.addAll(grouped(subject, "steps", steps, denials(view.acts().steps(subject))));
        found.sort(Comparator.comparing(DecisionReading::earliest));
        return List.copyOf(found);
    }

    /** {@return whether a step is a decision other than those recorded; a stay may be by a court or an authority} */
    private static boolean isFurther(CaseStep step, List<Decision> decisions) {
        if (step.stage() == CaseStage.SURRENDER_STAYED) {
            return !isRecorded(
                    step,
                    decisions.stream()
                            .filter(decision -> decision.outcome() == Outcome.STAYED)
                            .toList());
        }
        return OF_AUTHORITIES.contains(step.stage())
                || step.stage().ofCourt().isPresent() && !isRecorded(step, decisions);
    }

    /**
     * {@return whether a step of a court may be one of the recorded decisions; on another day it is a separate
     * decision, of which no details are known}
     */
    private static boolean isRecorded(CaseStep step, List<Decision> decisions) {
        List<Decision> perhaps = decisions.stream()
                .filter(decision -> step.date()
                        .flatMap(day -> decision.date().map(day::overlaps))
                        .orElse(true))
                .toList();
        return !perhaps.isEmpty() && !perhaps.stream().allMatch(decision -> isExcluded(step, decision));
    }

    /** {@return whether a court allowed and refused on the same day, which cannot be one decision} */
    private static boolean isExcluded(CaseStep step, Decision decision) {
        boolean opposed = step.stage() == CaseStage.COURT_ALLOWED && decision.outcome() == Outcome.REFUSED
                || step.stage() == CaseStage.COURT_REFUSED && decision.outcome() == Outcome.ALLOWED;
        return opposed
                && step.date()
                        .filter(day -> day.precision() == PartialDate.Precision.DAY)
                        .isPresent()
                && step.date().equals(decision.date());
    }

    private static List<Account> denials(List<? extends Account> accounts) {
        return AffirmedAndDenied.<Account>of(accounts).denials();
    }

    private List<DecisionOnRecord> grouped(
            Case subject, String member, List<? extends Account> accounts, List<Account> denials) {
        List<DecisionOnRecord> found = new ArrayList<>();
        byReference(accounts).stream()
                .flatMap(DecisionReading::byKind)
                .flatMap(kind -> byDay(kind).stream())
                .forEach(one -> {
                    List<Account> sorted = new ArrayList<>(policy.sort(one));
                    sorted.sort(Comparator.comparing(DecisionOnRecord::isOpen)); // decisions with a known outcome first
                    Account shown = sorted.get(0);
                    denials.stream().filter(denial -> concerns(denial, one)).forEach(sorted::add);
                    found.add(new DecisionOnRecord(
                            subject, ClaimId.of(subject.id().value(), member, shown.key()), shown, sorted));
                });
        return found;
    }

    /** {@return the accounts by what they are of: those with one key, and of decisions those that share a reference} */
    private static List<List<Account>> byReference(List<? extends Account> accounts) {
        Map<String, List<Account>> byKey = new LinkedHashMap<>();
        for (Account account : accounts) {
            byKey.computeIfAbsent(account.key(), key -> new ArrayList<>()).add(account);
        }
        // most decisions share no reference with another: only those that do are compared
        Map<String, List<String>> keysByReference = new LinkedHashMap<>();
        byKey.forEach((key, same) -> references(same)
                .forEach(reference -> keysByReference
                        .computeIfAbsent(reference, named -> new ArrayList<>())
                        .add(key)));
        keysByReference.values().stream().filter(keys -> keys.size() > 1).forEach(keys -> join(keys, byKey));
        Set<List<Account>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return byKey.values().stream().filter(seen::add).toList();
    }

    private static Stream<String> references(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account ->
                        account instanceof Decision decision ? decision.references().stream() : Stream.empty())
                .distinct();
    }

    /** Joins what has one of these keys with what comes later and is under the same reference: both keys then have all. */
    private static void join(List<String> keys, Map<String, List<Account>> byKey) {
        for (int i = 0; i < keys.size(); i++) {
            List<Account> one = Objects.requireNonNull(byKey.get(keys.get(i)));
            for (String later : keys.subList(i + 1, keys.size())) {
                List<Account> other = Objects.requireNonNull(byKey.get(later));
                if (other != one && areUnderSameReference(one, other)) {
                    one.addAll(other);
                    byKey.replaceAll((key, accounts) -> accounts == other ? one : accounts);
                }
            }
        }
    }

    private static boolean areUnderSameReference(List<Account> some, List<Account> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream().anyMatch(other -> ((Decision) one).isUnderSameReference((Decision) other)));
    }

    /**
     * {@return decisions on a stay apart from those on the merits, which can have one number} An account that leaves the
     * outcome open goes with the stays only if its day can be theirs and not that of another.
     */
    private static Stream<List<Account>> byKind(List<Account> same) {
        List<Account> stays = same.stream()
                .filter(account -> account instanceof Decision decision && decision.isOnStay())
                .toList();
        List<Account> merits = same.stream()
                .filter(account -> !stays.contains(account) && !DecisionOnRecord.isOpen(account))
                .toList();
        if (stays.isEmpty() || merits.isEmpty()) {
            return Stream.of(same);
        }
        Predicate<Account> isOnStay = account -> stays.contains(account)
                || !merits.contains(account)
                        && stays.stream().anyMatch(other -> mayBeOne(account, other))
                        && merits.stream().noneMatch(other -> mayBeOne(account, other));
        return Stream.of(
                same.stream().filter(isOnStay).toList(),
                same.stream().filter(isOnStay.negate()).toList());
    }

    /**
     * Without a reference, only the day distinguishes one decision of a court from the next. An account without a day
     * is assigned to the first decision with the same outcome, otherwise to the first decision.
     */
    private static List<List<Account>> byDay(List<Account> same) {
        List<List<Account>> found = new ArrayList<>();
        for (Account account : same) {
            if (isOnDayWithoutReference(account)) {
                found.stream()
                        .filter(one -> one.stream().allMatch(other -> mayBeOne(account, other)))
                        .findFirst()
                        .ifPresentOrElse(one -> one.add(account), () -> found.add(new ArrayList<>(List.of(account))));
            }
        }
        if (found.isEmpty()) {
            return List.of(same);
        }
        for (Account account : same) {
            if (!isOnDayWithoutReference(account)) {
                found.stream()
                        .filter(one -> one.stream().anyMatch(other -> hasSameOutcome(account, other)))
                        .findFirst()
                        .orElse(found.get(0))
                        .add(account);
            }
        }
        return found;
    }

    /** {@return whether a denial may concern this decision, and not one of a court of another day} */
    private static boolean concerns(Account denial, List<Account> decision) {
        return decision.stream()
                .anyMatch(account -> denial instanceof Decision denied && account instanceof Decision affirmed
                        ? mayBeOne(denied, affirmed) && denied.isOfSameDecision(affirmed)
                        : denial.key().equals(account.key()));
    }

    private static boolean isOnDayWithoutReference(Account account) {
        return account instanceof Decision decision
                && decision.reference().isEmpty()
                && decision.date().isPresent();
    }

    private static boolean mayBeOne(Account one, Account other) {
        return ((Decision) one)
                .date()
                .flatMap(day -> ((Decision) other).date().map(day::overlaps))
                .orElse(true);
    }

    private static boolean hasSameOutcome(Account one, Account other) {
        return ((Decision) one).outcome() == ((Decision) other).outcome();
    }

    private static LocalDate earliest(DecisionOnRecord decision) {
        return decision.day().flatMap(day -> day.earliest().or(day::latest)).orElse(LocalDate.MAX);
    }
}
