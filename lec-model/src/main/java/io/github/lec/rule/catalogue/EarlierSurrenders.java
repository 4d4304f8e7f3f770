package io.github.lec.rule.catalogue;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.MonitoringAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Surrenders by one state to another, sorted so that the ones that decide whether an earlier surrender had been
 * assessed are found without comparing every pair of cases.
 */
final class EarlierSurrenders {
    /** A person in a case. */
    private record Concerned(RecordId of, Optional<String> person) {
        static Concerned in(View view, Case one) {
            return new Concerned(one.id(), view.acts().concerned(one).map(Persons::key));
        }
    }

    /** A person in a case, and the number of the hand-over if the person was handed over several times. */
    private record Surrendered(Concerned who, OptionalInt no) {
        static Surrendered in(View view, Case one, HandOver handOver) {
            return new Surrendered(Concerned.in(view, one), handOver.number());
        }
    }

    /** A hand-over, identified by what sources say about it: persons handed over together do not precede each other. */
    private record HandOver(RecordId of, List<CaseStep> steps) {
        static HandOver in(View view, Case one) {
            return new HandOver(
                    one.id(),
                    view.acts().steps(one).stream()
                            .filter(step -> Cases.REMOVAL.contains(step.stage()))
                            .toList());
        }

        OptionalInt number() {
            return steps.isEmpty() ? OptionalInt.empty() : steps.get(0).no();
        }
    }

    /** Surrenders between two states, without those of a person who was handed over several times. */
    private record Asked(ActorId requested, ActorId requesting, Optional<Concerned> without) {
        EarlierSurrenders in(View view) {
            return new EarlierSurrenders(
                    view,
                    view.known(view.dataset().cases(requested, requesting)).stream()
                            .flatMap(one -> view.acts().perAct(one).stream())
                            .filter(act -> without.filter(Concerned.in(view, act)::equals)
                                    .isEmpty())
                            .toList());
        }
    }

    /**
     * An earlier surrender: its first and last possible day, and the days until which it had certainly, and possibly,
     * not been assessed.
     */
    private record Surrender(
            Case of,
            Surrendered who,
            HandOver handOver,
            LocalDate first,
            LocalDate last,
            LocalDate unassessed,
            LocalDate perhaps) {}

    private final Ranking certain;
    private final Ranking possible;

    private EarlierSurrenders(View view, List<Case> acts) {
        List<Surrender> executed = new ArrayList<>();
        List<Surrender> perhaps = new ArrayList<>();
        for (Case one : acts) {
            Truth surrendered = Removals.isExecuted(view, one);
            if (!surrendered.isFalse()) {
                Surrender surrender = surrender(view, one);
                perhaps.add(surrender);
                if (surrendered.isTrue()) {
                    executed.add(surrender);
                }
            }
        }
        certain = new Ranking(executed, Surrender::last, Surrender::unassessed);
        possible = new Ranking(perhaps, Surrender::first, Surrender::perhaps);
    }

    /**
     * {@return the cases, each of one person, that decide whether an earlier surrender had been assessed before this
     * one; without persons who were handed over together with this person, and without this person's other hand-overs}
     */
    static List<Case> deciding(View view, Case subject) {
        if (subject.requested().isEmpty()) {
            return List.of();
        }
        Optional<PartialDate> day = Cases.removalDay(view, subject);
        HandOver own = HandOver.in(view, subject);
        Optional<Concerned> several =
                own.number().isPresent() ? Optional.of(Concerned.in(view, subject)) : Optional.empty();
        Asked asked = new Asked(subject.requested().get(), subject.requesting(), several);
        EarlierSurrenders all = view.shared(asked, asked::in);
        Map<Surrendered, Surrender> deciding = new LinkedHashMap<>();
        all.certain.before(day.flatMap(PartialDate::earliest).orElse(LocalDate.MIN), deciding);
        all.possible.before(day.flatMap(PartialDate::latest).orElse(LocalDate.MAX), deciding);
        return deciding.values().stream()
                .filter(one -> !one.handOver().equals(own))
                .map(Surrender::of)
                .toList();
    }

    private static Surrender surrender(View view, Case of) {
        Optional<PartialDate> day = Cases.removalDay(view, of);
        MonitoringAnswer reported = view.acts().monitoring(of);
        LocalDate unassessed = reported.isReportedMissing(day) ? LocalDate.MAX : LocalDate.MIN;
        LocalDate perhaps = LocalDate.MAX;
        for (Monitoring check : reported.checks()) {
            Truth agreedOnly = ActDays.isBefore(check.date(), day);
            if (!agreedOnly.isTrue()) {
                LocalDate first = check.date().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
                unassessed = first.isBefore(unassessed) ? first : unassessed;
                LocalDate last = check.date().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
                boolean known = agreedOnly.isFalse() && !reported.isDenied(check);
                perhaps = known && last.isBefore(perhaps) ? last : perhaps;
            }
        }
        HandOver handOver = HandOver.in(view, of);
        return new Surrender(
                of,
                Surrendered.in(view, of, handOver),
                handOver,
                firstDay(view, of).orElse(LocalDate.MIN),
                day.flatMap(PartialDate::latest).orElse(LocalDate.MAX),
                unassessed,
                perhaps);
    }

    /** {@return the first day on which the person can have been surrendered} */
    static Optional<LocalDate> firstDay(View view, Case of) {
        Optional<PartialDate> day = Cases.removalDay(view, of);
        return day.isPresent() ? day.get().earliest() : Cases.lastInRequestedState(view, of);
    }

    /**
     * Surrenders by day, each with the two surrenders up to it, of different hand-overs, that remained unassessed for
     * longest.
     */
    private static final class Ranking {
        private final Function<Surrender, LocalDate> day;
        private final List<Surrender> byDay;
        private final List<List<Surrender>> longest = new ArrayList<>();

        Ranking(
                List<Surrender> surrenders,
                Function<Surrender, LocalDate> day,
                Function<Surrender, LocalDate> unassessed) {
            this.day = day;
            this.byDay = surrenders.stream().sorted(Comparator.comparing(day)).toList();
            List<Surrender> two = List.of();
            for (Surrender surrender : byDay) {
                two = Stream.concat(two.stream(), Stream.of(surrender))
                        .sorted(Comparator.comparing(unassessed)
                                .reversed()
                                .thenComparing(one -> one.last().equals(LocalDate.MAX)))
                        .filter(firstOfItsHandOver())
                        .limit(2)
                        .toList();
                longest.add(two);
            }
        }

        private static Predicate<Surrender> firstOfItsHandOver() {
            Set<HandOver> handOvers = new HashSet<>();
            return surrender -> handOvers.add(surrender.handOver());
        }

        /**
         * Adds, from the surrenders with an earlier day, the first one and the two that remained unassessed for
         * longest.
         */
        void before(LocalDate limit, Map<Surrendered, Surrender> deciding) {
            int from = 0;
            int to = byDay.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (day.apply(byDay.get(middle)).isBefore(limit)) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            if (from > 0) {
                deciding.putIfAbsent(byDay.get(0).who(), byDay.get(0));
                longest.get(from - 1).forEach(one -> deciding.putIfAbsent(one.who(), one));
            }
        }
    }
}
