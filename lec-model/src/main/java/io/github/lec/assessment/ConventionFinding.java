package io.github.lec.assessment;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which conventions on human rights, refugees and crime bind both sides, by the steps of each that is named. */
final class ConventionFinding {
    /** Other treaties bind these states too, so that the number alone would read as a complete count. */
    private static final String OF_DATASET = " (of those on human rights, refugees and crime in this dataset)";

    private static final Set<TreatyKind> CONVENTIONS =
            EnumSet.of(TreatyKind.HUMAN_RIGHTS, TreatyKind.CRIME_SUPPRESSION, TreatyKind.REFUGEES);

    /** What shows that a party is bound: its entry into force, or else its consent. */
    private static final List<Stage> BINDING =
            Stream.concat(Stream.of(Stage.IN_FORCE), Stage.consents().stream()).toList();

    /** The key under which a view keeps the conventions: all findings on single states ask for them. */
    private record Known() {}

    private final KeyFacts facts;
    private final View view;
    private final Sentences sentences;

    ConventionFinding(KeyFacts facts) {
        this.facts = facts;
        this.view = facts.view();
        this.sentences = facts.sentences();
    }

    /** {@return whom the conventions bind; nothing if the dataset has none, since no one was asked} */
    Optional<KeyFinding> finding() {
        List<String> bindingAll = new ArrayList<>();
        List<String> bindingSome = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        SortedSet<ActorId> states = new TreeSet<>();
        Set<ClaimId> claims = new LinkedHashSet<>();
        int all = facts.states().size();
        List<Treaty> conventions = view.shared(new Known(), ConventionFinding::conventions);
        for (Treaty convention : conventions) {
            if (isParty(convention, facts.counterpart())) {
                List<ActorId> bound = facts.states().stream()
                        .filter(state -> isParty(convention, state))
                        .toList();
                if (bound.size() == all) {
                    bindingAll.add(convention.title());
                } else {
                    String few = sentences.ofOneState() ? "" : " (" + bound.size() + " of " + all + ")";
                    bindingSome.add(convention.title() + few);
                }
                states.addAll(bound);
                claims.addAll(steps(convention, BINDING, bound));
            } else if (hasSigned(convention)) {
                claims.addAll(steps(convention, List.of(Stage.SIGNED), List.of()));
                signed.add(convention.title() + notRatified(convention, claims));
            }
        }
        return conventions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        facts.finding(KeyTopic.CONVENTIONS, words(bindingAll, bindingSome, signed), states, claims));
    }

    private static List<Treaty> conventions(View view) {
        return view.known(view.dataset().treaties()).stream()
                .filter(treaty -> CONVENTIONS.contains(treaty.kind()))
                .filter(Treaty::isMultilateral)
                .toList();
    }

    /** {@return for the counterpart and each of the states, the first of some stages that it has reached} */
    private List<ClaimId> steps(Treaty convention, List<Stage> stages, List<ActorId> bound) {
        List<Map<Optional<ActorId>, LifecycleStep>> reached = stages.stream()
                .map(stage -> view.instruments().stage(convention, stage).byParty())
                .toList();
        return Stream.concat(Stream.of(facts.counterpart()), bound.stream())
                .flatMap(party -> step(reached, party).stream())
                .map(step -> claim(convention, step))
                .distinct()
                .toList();
    }

    /** {@return the step of a party, or else that of the convention as a whole} */
    private static Optional<LifecycleStep> step(List<Map<Optional<ActorId>, LifecycleStep>> reached, ActorId party) {
        return Stream.of(Optional.of(party), Optional.<ActorId>empty())
                .flatMap(whose -> reached.stream().flatMap(stage -> Stream.ofNullable(stage.get(whose))))
                .findFirst();
    }

    private static ClaimId claim(Treaty convention, LifecycleStep step) {
        return ClaimId.of(convention.id().value(), "lifecycle", step.key());
    }

    private boolean hasSigned(Treaty convention) {
        return view.instruments()
                .day(convention, Stage.SIGNED, Optional.of(facts.counterpart()))
                .filter(day -> day.isOnOrBefore(view.asOf()).isTrue())
                .isPresent();
    }

    /**
     * {@return the last day on which the counterpart was observed not to have ratified, in brackets; empty if no source
     * says so}
     */
    private String notRatified(Treaty convention, Set<ClaimId> claims) {
        Optional<LifecycleStep> last = view.instruments().stage(convention, Stage.RATIFIED).denied().stream()
                .filter(step -> step.party().filter(facts.counterpart()::equals).isPresent())
                .filter(step -> step.observedOn()
                        .filter(day -> day.isOnOrBefore(view.asOf()).isTrue())
                        .isPresent())
                .max(Comparator.comparing(
                        step -> step.observedOn().flatMap(PartialDate::latest).orElse(LocalDate.MIN)));
        last.ifPresent(step -> claims.add(claim(convention, step)));
        return last.flatMap(LifecycleStep::observedOn)
                .map(day -> " (not ratified by " + day + ")")
                .orElse("");
    }

    private String words(List<String> bindingAll, List<String> bindingSome, List<String> signed) {
        String counterpart = sentences.first(facts.counterpart());
        int all = facts.states().size();
        String both = sentences.ofOneState()
                ? counterpart + " and " + sentences.theState()
                : counterpart + " and " + Sentences.allOf(all, "states");
        List<String> parts = new ArrayList<>();
        if (!bindingAll.isEmpty()) {
            parts.add(both + " are bound by " + counted(bindingAll));
        }
        if (!bindingSome.isEmpty()) {
            parts.add((sentences.ofOneState()
                            ? counterpart + " alone is known to be bound by "
                            : counterpart + " and some of the states are bound by ")
                    + counted(bindingSome));
        }
        if (!signed.isEmpty()) {
            parts.add(counterpart + " has signed " + number(signed) + ", but is not recorded as bound by "
                    + (signed.size() == 1 ? "it: " : "them: ") + String.join("; ", signed));
        }
        return parts.isEmpty()
                ? counterpart + " is not known to be bound by a convention on human rights, refugees or crime."
                : String.join(Pause.STOP + " ", parts) + ".";
    }

    /** {@return how many conventions there are, and which} */
    private static String counted(List<String> titles) {
        return number(titles) + OF_DATASET + Pause.COLON + String.join("; ", titles);
    }

    private static String number(List<String> titles) {
        return titles.size() + (titles.size() == 1 ? " convention" : " conventions");
    }

    private boolean isParty(Treaty convention, ActorId state) {
        return view.instruments().isParty(convention.id(), state, view.asOf()).isTrue();
    }
}
