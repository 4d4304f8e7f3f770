package io.github.lec.assessment;

import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Extradition treaties under way: talks are on record, perhaps a text was initialled or is before a parliament; none is
 * signed.
 */
final class UnderWayFinding {
    private static final Set<CooperationStatus> UNDER_WAY =
            EnumSet.of(CooperationStatus.INITIALLED, CooperationStatus.UNDER_NEGOTIATION);

    private static final Set<Stage> BEYOND_TABLED = EnumSet.of(Stage.ADOPTED, Stage.APPROVED, Stage.RATIFIED);

    private final KeyFacts facts;
    private final SortedSet<ActorId> states = new TreeSet<>();
    private final SortedMap<ActorId, List<String>> parts = new TreeMap<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    UnderWayFinding(KeyFacts facts) {
        this.facts = facts;
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.EXTRADITION_TREATY).stream()
                    .flatMap(found -> found.texts().stream())
                    .filter(text -> UNDER_WAY.contains(text.status()) || isOnlyTabled(text))
                    .forEach(text -> add(state, text));
        }
    }

    /** {@return the sentence; nothing if no such treaty is under way} */
    Optional<KeyFinding> finding() {
        if (states.isEmpty()) {
            return Optional.empty();
        }
        String words = facts.sentences().states(states.size(), "is", "are", "is not")
                + " preparing an extradition treaty with "
                + facts.sentences().name(facts.counterpart()) + " that is not recorded as signed by "
                + facts.view().asOf() + Pause.COLON + words() + ".";
        return Optional.of(facts.finding(KeyTopic.UNDER_WAY, words, states, claims));
    }

    /** {@return whether all that is known about a text is that it is before a parliament} */
    private boolean isOnlyTabled(TextOnRecord text) {
        return text.status() == CooperationStatus.CONCLUDED
                && isReached(text, Stage.TABLED)
                && BEYOND_TABLED.stream().noneMatch(stage -> isReached(text, stage));
    }

    private boolean isReached(TextOnRecord text, Stage stage) {
        return facts.view().instruments().stage(text.record(), stage).past().isPresent();
    }

    private void add(ActorId state, TextOnRecord text) {
        states.add(state);
        claims.addAll(text.claims());
        List<String> steps = new ArrayList<>();
        step(text, Stage.INITIALLED)
                .or(() -> step(text, Stage.NEGOTIATED))
                .ifPresent(step -> steps.add((step.stage() == Stage.INITIALLED ? "initialled" : "talks") + day(step)));
        Optional<LifecycleStep> approved = step(text, Stage.APPROVED);
        if (approved.isPresent()) {
            steps.add("approved" + approved.map(UnderWayFinding::day).orElse(""));
        } else {
            step(text, Stage.TABLED)
                    .ifPresent(
                            step -> steps.add("before parliament" + day(step) + ", whose decision is not determined"));
        }
        parts.computeIfAbsent(state, one -> new ArrayList<>()).add(String.join("; ", steps));
    }

    private String words() {
        return facts.sentences().ofOneState()
                ? String.join("; ", Sentences.once(parts.getOrDefault(states.first(), List.of())))
                : facts.sentences().namedWith(states, parts);
    }

    private Optional<LifecycleStep> step(TextOnRecord text, Stage stage) {
        Optional<LifecycleStep> found =
                facts.view().instruments().stage(text.record(), stage).past();
        found.ifPresent(step -> claims.add(ClaimId.of(text.record().id().value(), "lifecycle", step.key())));
        return found;
    }

    private static String day(LifecycleStep step) {
        return step.date()
                .or(step::observedOn)
                .map(day -> " " + Sentences.day(day))
                .orElse("");
    }
}
