package io.github.lec.report.table;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.words.Dates;
import io.github.lec.source.Account;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcome;
import io.github.lec.view.InstrumentAnswers;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many steps of each kind are on record in each year for some forms of cooperation; a record counts once. */
final class YearCounts {
    /** What is counted by year. */
    enum Kind {
        SIGNED("treaties signed"),
        IN_FORCE("treaties entered into force"),
        SUSPENDED("treaties suspended or ended"),
        ARRANGED("arrangements signed or adopted"),
        EXECUTED("extraditions carried out"),
        REFUSED("extraditions refused or lapsed"),
        OPERATIONS("joint operations begun or held");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return what is counted, as used within a sentence} */
        String words() {
            return words;
        }
    }

    /** A convention as it stands between two of those compared. */
    private record Between(CooperationQuestion asked, TextOnRecord text) {
        boolean isInForce(View view, Treaty convention, LocalDate day) {
            InstrumentAnswers answers = view.instruments();
            return answers.isInForceBetween(convention, asked.state(), asked.counterpart(), day)
                            .isTrue()
                    && !answers.isSuspendedBetween(convention, asked.state(), asked.counterpart(), day)
                            .isTrue();
        }

        /** {@return the claim on the entry into force for one of the two, or on what else shows that it binds them} */
        ClaimId claim() {
            List<ClaimId> claims = text.claims();
            return claims.stream()
                    .filter(claim ->
                            claim.stage().filter(Stage.IN_FORCE::equals).isPresent())
                    .filter(claim -> claim.takenBy().isPresent())
                    .findFirst()
                    .orElse(claims.get(0));
        }
    }

    private final TableContext context;
    private final NavigableMap<Integer, Map<Kind, Set<ClaimId>>> byYear = new TreeMap<>();
    private final Map<Kind, Set<ClaimId>> undated = new EnumMap<>(Kind.class);
    private final Set<Treaty> treaties = new LinkedHashSet<>();
    private final Map<Treaty, List<Between>> conventions = new LinkedHashMap<>();
    private final Set<String> counted = new LinkedHashSet<>();

    /**
     * Counts what is on record of some forms of cooperation.
     *
     * @param context what the tables are made from
     * @param topics the forms of cooperation
     */
    YearCounts(TableContext context, List<Topic> topics) {
        this.context = context;
        context.states()
                .forEach(state -> topics.forEach(topic -> context.cooperation(state, topic)
                        .forEach(found -> {
                            if (found instanceof Cooperation.OnRecord onRecord) {
                                count(onRecord);
                            }
                        })));
        conventions.forEach(this::count);
    }

    /** {@return whether conventions are counted, which bind more than two} */
    boolean hasConventions() {
        return !conventions.isEmpty();
    }

    /** {@return the first and the last year with a step, none if there is no dated one} */
    List<Integer> ends() {
        return byYear.isEmpty() ? List.of() : List.of(byYear.firstKey(), byYear.lastKey());
    }

    /** {@return the claims of the steps of a kind in a year} */
    Set<ClaimId> in(int year, Kind kind) {
        return byYear.getOrDefault(year, Map.of()).getOrDefault(kind, Set.of());
    }

    /** {@return how many steps of a kind may fall in more than one year} */
    int undated(Kind kind) {
        return undated.getOrDefault(kind, Set.of()).size();
    }

    /** {@return one claim or more for each treaty that was certainly in force and not suspended on a day} */
    Map<Treaty, Set<ClaimId>> operatingOn(LocalDate day) {
        Map<Treaty, Set<ClaimId>> found = new LinkedHashMap<>();
        for (Treaty treaty : treaties) {
            Set<ClaimId> claims = new LinkedHashSet<>();
            View recording = context.view().recording(claims::add);
            if (recording.instruments().isInForce(treaty, day).isTrue()
                    && !recording.instruments().isSuspended(treaty, day).isTrue()) {
                found.put(treaty, new LinkedHashSet<>(context.claims().answering(claims)));
            }
        }
        conventions.forEach((convention, between) -> between.stream()
                .filter(one -> one.isInForce(context.view(), convention, day))
                .findFirst()
                .ifPresent(one -> found.put(convention, Set.of(one.claim()))));
        return found;
    }

    /** A convention enters into force once, for the first two of those compared. */
    private void count(Treaty convention, List<Between> between) {
        between.stream()
                .filter(one ->
                        one.isInForce(context.view(), convention, context.view().asOf()))
                .min(Comparator.comparing(
                        one -> one.text().bound().flatMap(PartialDate::earliest).orElse(LocalDate.MAX)))
                .ifPresent(first -> add(first.text().bound(), Kind.IN_FORCE, first.claim()));
    }

    private void count(Cooperation.OnRecord found) {
        for (TextOnRecord text : found.texts()) {
            if (text.record() instanceof Treaty convention && convention.isMultilateral()) {
                conventions
                        .computeIfAbsent(convention, first -> new ArrayList<>())
                        .add(new Between(found.question(), text));
            } else if (text.exists() && counted.add(text.record().id().value())) {
                count(text.record());
            }
        }
        found.cases().stream().filter(CaseOnRecord::isExtradition).forEach(this::count);
        if (found.question().topic() == Topic.JOINT_OPERATIONS) {
            found.operations().stream()
                    .filter(operation -> !operation.isDisputed())
                    .filter(operation -> counted.add(operation.record().id().value()))
                    .forEach(this::count);
        }
    }

    private void count(CooperationInstrument text) {
        boolean treaty = text instanceof Treaty;
        if (text instanceof Treaty one) {
            treaties.add(one);
        }
        step(text, treaty ? Kind.SIGNED : Kind.ARRANGED, Stage.SIGNED);
        if (treaty) {
            step(text, Kind.IN_FORCE, Stage.IN_FORCE);
            step(text, Kind.SUSPENDED, Stage.SUSPENDED, Stage.TERMINATED);
        } else {
            step(text, Kind.ARRANGED, Stage.ADOPTED);
        }
    }

    private void step(CooperationInstrument text, Kind kind, Stage... stages) {
        List<LifecycleStep> steps = Stream.of(stages)
                .flatMap(stage -> context.view().instruments().stage(text, stage).affirmed().stream())
                .filter(step -> step.date().isPresent())
                .filter(step -> context.view()
                        .instruments()
                        .day(text, step.stage(), step.party())
                        .filter(day -> !day.isOnOrBefore(context.view().asOf()).isFalse())
                        .isPresent())
                .toList();
        // one step of several, so that a text counts once: that of its status, as in Cooperation, or the one shown
        Optional<Account> standing = context.view().instruments().status(text).shown();
        steps.stream()
                .filter(step -> standing.filter(step::equals).isPresent())
                .findFirst()
                .or(() -> context.policy().pick(steps))
                .ifPresent(step -> add(step.date(), kind, ClaimId.of(text.id().value(), "lifecycle", step.key())));
    }

    private void count(CaseOnRecord subject) {
        CaseOutcome outcome = subject.outcome();
        if (subject.annulledUnknown() || outcome != CaseOutcome.EXECUTED && !outcome.isRefusal()) {
            return;
        }
        Kind kind = outcome == CaseOutcome.EXECUTED ? Kind.EXECUTED : Kind.REFUSED;
        if (!counted.add(subject.record().id().value() + kind)) {
            return; // persons with the same outcome may have separate entries
        }
        subject.dated()
                .or(() -> context.policy().pick(subject.deciding()))
                .ifPresent(step ->
                        add(step.day(), kind, ClaimId.of(subject.record().id().value(), "steps", step.key())));
        subject.ruling()
                .ifPresent(decision -> add(
                        decision.date(), kind, ClaimId.of(subject.record().id().value(), "decisions", decision.key())));
    }

    private void count(OperationOnRecord operation) {
        context.policy()
                .pick(operation.showing())
                .ifPresent(step -> add(
                        step.day(),
                        Kind.OPERATIONS,
                        ClaimId.of(operation.record().id().value(), "steps", step.key())));
    }

    private void add(Optional<PartialDate> date, Kind kind, ClaimId claim) {
        Map<Kind, Set<ClaimId>> counts = date.flatMap(Dates::year)
                .map(known -> byYear.computeIfAbsent(known, key -> new EnumMap<>(Kind.class)))
                .orElse(undated);
        counts.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(claim);
    }
}
