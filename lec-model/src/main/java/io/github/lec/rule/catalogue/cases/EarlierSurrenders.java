package io.github.lec.rule.catalogue.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Surrenders by one state to another, sorted so that the ones that decide whether an earlier surrender had been
 * assessed are found without comparing every pair of cases.
 */
public final class EarlierSurrenders {
    /** A person in a case. */
    private record Concerned(RecordId of, Optional<String> person) {
        static Concerned in(View view, Case one) {
            return new Concerned(one.id(), view.acts().concerned(one).map(Persons::key));
        }
    }

    /** A person in a case, and the number of the hand-over if the person was handed over several times. */
    private record Surrendered(Concerned concerned, OptionalInt no) {
        static Surrendered in(View view, Case one, HandOver handOver) {
            return new Surrendered(Concerned.in(view, one), handOver.number());
        }
    }

    /** A hand-over, identified by what sources say about it: persons handed over together do not precede each other. */
    private record HandOver(RecordId of, List<CaseStep> steps) {
        static HandOver in(View view, Case one) {
            return new HandOver(
                    one.id(), Lists.filter(view.acts().steps(one), step -> Cases.REMOVAL.contains(step.stage())));
        }

        /** Steps are compared one by one, but not hashed with all their accounts. */
        @Override
        public int hashCode() {
            return of.hashCode() + steps.size();
        }

        OptionalInt number() {
            return steps.isEmpty() ? OptionalInt.empty() : steps.get(0).no();
        }
    }

    /** All surrenders by one state to another. */
    private record Asked(ActorId requested, ActorId requesting) {
        EarlierSurrenders in(View view) {
            View reading = view.caching(); // several questions are asked about each
            return new EarlierSurrenders(
                    reading,
                    reading.known(view.dataset().cases(requested, requesting)).stream()
                            .flatMap(one -> reading.acts().perAct(one).stream())
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
            LocalDate perhaps) {
        boolean isOf(Concerned concerned) {
            return who.concerned().equals(concerned);
        }
    }

    private final Ranking certain;
    private final Ranking possible;

    private EarlierSurrenders(View view, List<Case> acts) {
        List<Surrender> executed = new ArrayList<>();
        List<Surrender> perhaps = new ArrayList<>();
        for (Case one : acts) {
            Truth surrendered = OwnHandOvers.isSurrender(view, one);
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
    public static List<Case> deciding(View view, Case subject) {
        if (subject.requested().isEmpty()) {
            return List.of();
        }
        Optional<PartialDate> day = Cases.removalDay(view, subject);
        HandOver own = HandOver.in(view, subject);
        Optional<Concerned> several =
                own.number().isPresent() ? Optional.of(Concerned.in(view, subject)) : Optional.empty();
        Asked asked = new Asked(subject.requested().get(), subject.requesting());
        EarlierSurrenders all = view.shared(asked, asked::in);
        Map<Surrendered, Surrender> deciding = new LinkedHashMap<>();
        all.certain.before(day.flatMap(PartialDate::earliest).orElse(LocalDate.MIN), several, deciding);
        all.possible.before(day.flatMap(PartialDate::latest).orElse(LocalDate.MAX), several, deciding);
        return Lists.map(Lists.filter(deciding.values(), one -> !one.handOver().equals(own)), Surrender::of);
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
    public static Optional<LocalDate> firstDay(View view, Case of) {
        Optional<PartialDate> day = Cases.removalDay(view, of);
        return day.isPresent() ? day.get().earliest() : Cases.lastInRequestedState(view, of);
    }

    /**
     * Surrenders by day, each with the few surrenders up to it that remained unassessed for longest: whoever is left
     * out, two of different hand-overs are among them, if there are two.
     */
    private static final class Ranking {
        private static final int DECIDING = 2;

        private final Function<Surrender, LocalDate> day;
        private final List<Surrender> byDay;
        private final int firstOfAnother;
        private final List<List<Surrender>> longest = new ArrayList<>();

        Ranking(
                List<Surrender> surrenders,
                Function<Surrender, LocalDate> day,
                Function<Surrender, LocalDate> unassessed) {
            this.day = day;
            this.byDay = surrenders.stream().sorted(Comparator.comparing(day)).toList();
            this.firstOfAnother = firstOfAnother();
            List<Surrender> few = List.of();
            for (Surrender surrender : byDay) {
                few = needed(Stream.concat(few.stream(), Stream.of(surrender))
                        .sorted(Comparator.comparing(unassessed)
                                .reversed()
                                .thenComparing(one -> one.last().equals(LocalDate.MAX)))
                        .toList());
                longest.add(few);
            }
        }

        /** {@return the place of the first surrender that does not concern the same person as the first of all} */
        private int firstOfAnother() {
            int place = 0;
            while (place < byDay.size()
                    && byDay.get(place).isOf(byDay.get(0).who().concerned())) {
                place++;
            }
            return place;
        }

        /** {@return the surrenders, in their order, that are among the deciding ones for somebody who is left out} */
        private static List<Surrender> needed(List<Surrender> surrenders) {
            if (surrenders.size() <= DECIDING) {
                return surrenders;
            }
            Set<Surrender> needed = Collections.newSetFromMap(new IdentityHashMap<>());
            needed.addAll(deciding(surrenders, Optional.empty()));
            for (Surrender one : surrenders) {
                needed.addAll(deciding(surrenders, Optional.of(one.who().concerned())));
            }
            return Lists.filter(surrenders, needed::contains);
        }

        private static List<Surrender> deciding(List<Surrender> surrenders, Optional<Concerned> without) {
            List<Surrender> deciding = new ArrayList<>(DECIDING);
            for (Surrender surrender : surrenders) {
                if (deciding.size() < DECIDING
                        && without.filter(surrender::isOf).isEmpty()
                        && Lists.noneMatch(deciding, other -> other.handOver().equals(surrender.handOver()))) {
                    deciding.add(surrender);
                }
            }
            return deciding;
        }

        /**
         * Adds, from the surrenders with an earlier day and apart from those of one person, the first one and the two
         * that remained unassessed for longest.
         */
        void before(LocalDate limit, Optional<Concerned> without, Map<Surrendered, Surrender> deciding) {
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
                int first = without.filter(byDay.get(0)::isOf).isPresent() ? firstOfAnother : 0;
                if (first < from) {
                    deciding.putIfAbsent(byDay.get(first).who(), byDay.get(first));
                }
                deciding(longest.get(from - 1), without).forEach(one -> deciding.putIfAbsent(one.who(), one));
            }
        }
    }
}
