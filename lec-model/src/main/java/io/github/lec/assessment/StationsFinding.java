package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.Figure;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.OperationStep;
import io.github.lec.record.ActorId;
import io.github.lec.source.Response;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Overseas police stations that were reported, and what the host states did or said; for a single state, in its own
 * words and with the day.
 */
final class StationsFinding {
    private static final String DENIED = "DENIED";
    private static final Pattern LAST_STOP = Pattern.compile("\\.$");

    private final KeyFacts facts;
    private final Sentences sentences;
    private final SortedSet<ActorId> reported = new TreeSet<>();
    private final SortedSet<ActorId> disputed = new TreeSet<>();
    private final SortedSet<ActorId> silent = new TreeSet<>();
    private final Map<String, SortedSet<ActorId>> answers = new TreeMap<>();

    /** Of the states with no other answer, those that said that they had agreed, and those that said that they had not. */
    private final SortedMap<Boolean, SortedSet<ActorId>> agreed = new TreeMap<>(Comparator.reverseOrder());

    private final Set<ClaimId> claims = new LinkedHashSet<>();
    private final List<Cooperation.OnRecord> found = new ArrayList<>();

    StationsFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.POLICE_STATIONS)
                    .filter(stations -> !stations.operations().isEmpty())
                    .ifPresent(stations -> add(state, stations));
        }
    }

    private void add(ActorId state, Cooperation.OnRecord stations) {
        found.add(stations);
        if (stations.operations().stream().allMatch(OperationOnRecord::isDisputed)
                && stations.responses().stream()
                        .noneMatch(answer -> answer.kind().equals(DENIED))) {
            disputed.add(state); // if the state itself denies it, the answers say so
        }
        reported.add(state);
        claims.addAll(stations.claims());
        stations.answeredByConsentAlone().forEach(station -> {
            claims.addAll(station.consentClaims());
            station.consents()
                    .forEach(consent -> agreed.computeIfAbsent(consent.truth().isTrue(), which -> new TreeSet<>())
                            .add(state));
        });
        stations.answeredByOwnSteps().forEach(station -> {
            claims.addAll(station.ownStepClaims());
            station.ownSteps()
                    .forEach(step -> answers.computeIfAbsent(kind(step), kind -> new TreeSet<>())
                            .add(state));
        });
        if (stations.responses().isEmpty()
                && stations.answeredByConsentAlone().isEmpty()
                && stations.answeredByOwnSteps().isEmpty()) {
            silent.add(state);
        }
        stations.responses()
                .forEach(response -> answers.computeIfAbsent(kind(response), kind -> new TreeSet<>())
                        .add(state));
    }

    private boolean isByWord(Response response) {
        return found.stream().anyMatch(stations -> stations.isClosedByWordAlone(response));
    }

    private String kind(Response response) {
        String words = label(response.kind()).orElse(response.kind());
        return !sentences.ofOneState() && isByWord(response)
                ? words + " according to " + sentences.name(facts.counterpart()) + " only"
                : words;
    }

    /** {@return what a host did itself, in the words for a published answer of that kind} */
    private String kind(OperationStep step) {
        return label(step.stage().name())
                .orElseGet(() -> FirstLetter.lower(step.stage().label()));
    }

    private Optional<String> label(String kind) {
        return facts.view().dataset().code("response-kind", kind).map(code -> FirstLetter.lower(code.label()));
    }

    KeyFinding finding() {
        if (reported.isEmpty()) {
            claims.addAll(new NothingCounted(facts).questions(Topic.POLICE_STATIONS));
        }
        return facts.finding(KeyTopic.POLICE_STATIONS, words(), reported, claims);
    }

    private String words() {
        String stations = "verseas police station";
        if (reported.isEmpty()) {
            return "No o" + stations + facts.naming(" of ") + sentences.inThem() + " is on record."
                    + new NothingCounted(facts).ofSearches(Topic.POLICE_STATIONS);
        }
        if (isOne()) {
            return "1 o" + stations + facts.naming(" of ") + " was reported in " + sentences.theState()
                    + Pause.SEMICOLON + ofOne();
        }
        String were = "O" + stations + "s" + facts.naming(" of ") + " were reported in ";
        return sentences.ofOneState()
                ? were + sentences.theState() + number() + Pause.SEMICOLON + ofOne()
                : were
                        + sentences.some(reported.size())
                        + sentences.colonOfFew(reported)
                        + Pause.SEMICOLON
                        + ofDisputed()
                        + ofMany();
    }

    private boolean isOne() {
        List<Figure> figures = figures().toList();
        return sentences.ofOneState() && disputed.isEmpty() && figures.size() == 1 && isOne(figures.get(0));
    }

    private static boolean isOne(Figure figure) {
        return figure.most().compareTo(BigDecimal.ONE) == 0
                && figure.least().compareTo(figure.most()) == 0
                && !figure.denied();
    }

    private Stream<Figure> figures() {
        return found.stream()
                .flatMap(stations -> stations.operations().stream())
                .flatMap(station -> station.figure().stream());
    }

    /** {@return how many sources count, in brackets} */
    private String number() {
        String counted = Stream.concat(
                        figures().map(StationsFinding::number),
                        disputed.isEmpty() ? Stream.empty() : Stream.of("disputed"))
                .collect(Collectors.joining("; "));
        return counted.isEmpty() ? "" : " (" + counted + ")";
    }

    private String ofDisputed() {
        return disputed.isEmpty() ? "" : "another source denies it in " + sentences.named(disputed) + "; ";
    }

    private static String number(Figure figure) {
        return figure.number() + figure.denial();
    }

    private String ofOne() {
        if (answers.isEmpty() && agreed.isEmpty()) {
            return "no public answer by the state is recorded.";
        }
        List<String> stated = Stream.of(answered().map(this::stated), steps(), consents())
                .flatMap(said -> said)
                .toList();
        return "what the state did or said: " + String.join(", ", stated) + Pause.STOP
                + (answered().anyMatch(this::isByWord)
                        ? (isOne() ? " That it is closed is only " : " That they are closed is only ")
                                + sentences.name(facts.counterpart()) + "'s word."
                        : "");
    }

    /** {@return what the state itself did, each kind once with its days} */
    private Stream<String> steps() {
        Map<String, Set<String>> days = new LinkedHashMap<>();
        found.stream()
                .flatMap(stations -> stations.answeredByOwnSteps().stream())
                .flatMap(station -> station.ownSteps().stream())
                .forEach(step -> add(days, kind(step), step.day()));
        return dated(days);
    }

    private static void add(Map<String, Set<String>> days, String said, Optional<PartialDate> day) {
        Set<String> of = days.computeIfAbsent(said, words -> new LinkedHashSet<>());
        day.map(Sentences::day).ifPresent(of::add);
    }

    private static Stream<String> dated(Map<String, Set<String>> days) {
        return days.entrySet().stream()
                .map(said -> said.getKey()
                        + (said.getValue().isEmpty() ? "" : " (" + String.join(", ", said.getValue()) + ")"));
    }

    /** {@return what the state itself said about whether it had agreed, yes and no once with its days} */
    private Stream<String> consents() {
        Map<String, Set<String>> days = new LinkedHashMap<>();
        found.stream()
                .flatMap(stations -> stations.answeredByConsentAlone().stream())
                .flatMap(station -> station.consents().stream())
                .forEach(consent -> add(days, consented("it", consent.truth().isTrue()), consent.date()));
        return dated(days);
    }

    private static String consented(String who, boolean agreed) {
        return "that " + who + (agreed ? " had agreed" : " had not agreed");
    }

    private Stream<Response> answered() {
        return found.stream().flatMap(stations -> stations.responses().stream());
    }

    /** {@return what sort of answer it is, with its day and what was said} */
    private String stated(Response response) {
        Optional<String> content = facts.view()
                .acts()
                .content(response)
                .map(account -> LAST_STOP.matcher(account.value()).replaceFirst(""));
        List<String> parts = new ArrayList<>();
        response.date().map(Sentences::day).ifPresent(parts::add);
        content.ifPresent(parts::add);
        return kind(response) + (parts.isEmpty() ? "" : " (" + String.join(": ", parts) + ")");
    }

    private String ofMany() {
        List<String> parts = new ArrayList<>();
        if (!answers.isEmpty() || !agreed.isEmpty()) {
            List<String> kinds = new ArrayList<>();
            answers.forEach((kind, states) -> kinds.add(kind + " (" + sentences.named(states) + ")"));
            agreed.forEach((had, states) -> kinds.add(
                    consented(states.size() == 1 ? "it" : "they", had) + " (" + sentences.named(states) + ")"));
            parts.add((reported.size() == 1 ? "what it did or said: " : "what these states did or said: ")
                    + String.join(", ", kinds));
        }
        if (!silent.isEmpty()) {
            parts.add("no public answer by " + sentences.anyOf(silent) + " is recorded");
        }
        return String.join("; ", parts) + ".";
    }
}
