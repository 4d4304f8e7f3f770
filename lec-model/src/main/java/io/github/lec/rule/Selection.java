package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.format.internal.StateSuggestions;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The states that are compared, and their counterparts.
 *
 * @param states the states, in canonical order
 * @param counterparts the states or regions with which they cooperate, each once, in the order given
 */
public record Selection(SortedSet<ActorId> states, List<ActorId> counterparts) {
    private static final List<String> MEMBERS = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    /** The 27 member states of the European Union since 2020-02-01. */
    public static final List<ActorId> EU27 = MEMBERS.stream().map(ActorId::of).toList();

    private static final ActorId UNITED_KINGDOM = ActorId.of("GB");

    private static final Selection STANDARD = standard();

    private static final Map<String, SortedSet<ActorId>> GROUPS = namedGroups();

    /**
     * Keeps states and counterparts.
     *
     * @param states the states
     * @param counterparts the states or regions with which they cooperate
     */
    public Selection {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        counterparts = List.copyOf(new LinkedHashSet<>(counterparts));
    }

    /**
     * {@return the 27 member states of the European Union and the United Kingdom, with China and Hong Kong, which the
     * standard workbook compares}
     */
    public static Selection standard() {
        SortedSet<ActorId> states = new TreeSet<>(EU27);
        states.add(UNITED_KINGDOM);
        return new Selection(states, List.of(ActorId.of("CN"), ActorId.of("HK")));
    }

    /**
     * {@return what stands for several states wherever the compared states are listed, in canonical order} {@code EU}
     * stands for its 27 member states, and {@code EU28} for these and the United Kingdom. Among counterparts,
     * {@code EU} is the Union itself.
     */
    public static Map<String, SortedSet<ActorId>> groups() {
        return GROUPS;
    }

    private static Map<String, SortedSet<ActorId>> namedGroups() {
        Map<String, SortedSet<ActorId>> groups = new LinkedHashMap<>();
        groups.put("EU", Collections.unmodifiableSortedSet(new TreeSet<>(EU27)));
        groups.put("EU28", STANDARD.states);
        return Collections.unmodifiableMap(groups);
    }

    /**
     * The name of a group of states, for counts.
     *
     * @param states the states
     * @return "27 EU states" or "27 EU states and the United Kingdom"; nothing for any other states
     */
    public static Optional<String> groupOf(Set<ActorId> states) {
        Set<ActorId> others = new TreeSet<>(states);
        if (!states.containsAll(EU27) || !others.removeAll(EU27)) {
            return Optional.empty();
        }
        String members = EU27.size() + " EU states";
        return others.isEmpty()
                ? Optional.of(members)
                : others.equals(Set.of(UNITED_KINGDOM))
                        ? Optional.of(members + " and the United Kingdom")
                        : Optional.empty();
    }

    /**
     * Some states with the counterparts of the {@linkplain #standard() standard} selection, China and Hong Kong;
     * {@link #with} sets others.
     *
     * @param state the code of a state, as in {@code ES}, or of one of the {@linkplain #groups() groups}: {@code EU}
     *     means its member states, as on the command line
     * @param more those of others
     * @return the selection
     * @throws InvalidValueException if no id can look like one of these; the message names the state that was probably
     *     intended
     */
    public static Selection of(String state, String... more) {
        InvalidValueException.given(state, "state");
        SortedSet<ActorId> states = new TreeSet<>(members(state));
        Stream.of(more).map(Selection::members).forEach(states::addAll);
        return new Selection(states, STANDARD.counterparts);
    }

    private static SortedSet<ActorId> members(String code) {
        SortedSet<ActorId> group = GROUPS.get(code);
        return group == null ? new TreeSet<>(Set.of(actor("states", code))) : group;
    }

    private static ActorId actor(String field, String code) {
        try {
            return ActorId.of(code);
        } catch (InvalidValueException e) {
            throw code == null
                    ? e
                    : new InvalidValueException(
                            field,
                            code,
                            StateSuggestions.expected(code, e.expected(), List.of(Locale.getISOCountries())));
        }
    }

    /**
     * The same states with other counterparts.
     *
     * @param counterparts their codes, as in {@code CN}, in the order in which tables show them
     * @return the selection
     * @throws InvalidValueException if no id can look like one of these, or there is none; the message names the state
     *     that was probably intended
     */
    public Selection with(String... counterparts) {
        InvalidValueException.unless(
                counterparts.length > 0, "counterparts", Optional.empty(), "at least one, as in CN");
        return new Selection(
                states,
                Stream.of(counterparts).map(code -> actor("counterparts", code)).toList());
    }

    /**
     * The selection that fits a dataset's own records: the states of the {@linkplain #standard() standard} selection
     * that have a treaty or case with another actor, and all their partners. If none of these states has any, the
     * actors that have one with a counterpart of the standard selection, and these counterparts; if there are none of
     * these either, each actor with each other actor. An arrangement, operation or event counts too if it is of a
     * counterpart of the standard selection with another state or region.
     *
     * @param dataset the dataset
     * @return the selection; the standard one for a dataset without such records
     * @throws InvalidValueException if {@code dataset} is null
     */
    public static Selection of(Dataset dataset) {
        InvalidValueException.given(dataset, "dataset");
        List<Set<ActorId>> pairs = Pairs.of(dataset, STANDARD.counterparts);
        if (pairs.isEmpty()) {
            return standard();
        }
        SortedSet<ActorId> usual = STANDARD.states;
        SortedSet<ActorId> states = new TreeSet<>();
        SortedSet<ActorId> counterparts = new TreeSet<>();
        divide(pairs, usual::contains, states, counterparts);
        if (states.isEmpty() && pairs.stream().flatMap(Set::stream).noneMatch(usual::contains)) {
            divide(pairs, actor -> !STANDARD.counterparts.contains(actor), states, counterparts);
        }
        if (states.isEmpty()) {
            pairs.forEach(states::addAll);
            counterparts.addAll(states);
        }
        return new Selection(states, List.copyOf(counterparts));
    }

    /**
     * The selection that fits a dataset's own records with counterparts that are named: the
     * {@linkplain #standard() standard} states, or, if the data are about none of these, the actors that have a treaty,
     * case, arrangement, operation or event with one of the counterparts.
     *
     * @param dataset the dataset
     * @param counterparts the counterparts
     * @return the selection; the standard states if nobody has such a record with any of the counterparts
     * @throws InvalidValueException if an argument is null
     */
    public static Selection of(Dataset dataset, List<ActorId> counterparts) {
        InvalidValueException.given(dataset, "dataset");
        InvalidValueException.given(counterparts, "counterparts");
        List<Set<ActorId>> pairs = Pairs.of(dataset, counterparts);
        SortedSet<ActorId> states = new TreeSet<>();
        if (pairs.stream().flatMap(Set::stream).noneMatch(STANDARD.states::contains)) {
            divide(pairs, actor -> !counterparts.contains(actor), states, new TreeSet<>());
        }
        return new Selection(states.isEmpty() ? STANDARD.states : states, counterparts);
    }

    /**
     * Who deals with whom, according to the records of a dataset.
     *
     * @param dataset the dataset
     */
    private record Pairs(Dataset dataset) {

        /** {@return who has a treaty or case with whom, and which states and regions counterparts have others with} */
        static List<Set<ActorId>> of(Dataset dataset, Collection<ActorId> counterparts) {
            Pairs pairs = new Pairs(dataset);
            return Stream.of(
                            pairs.ofTreaties(),
                            pairs.ofCases(),
                            pairs.ofOthers().filter(pair -> !Collections.disjoint(pair, counterparts)))
                    .flatMap(each -> each)
                    .toList();
        }

        private Stream<Set<ActorId>> ofTreaties() {
            return dataset.treaties().stream()
                    .<Set<ActorId>>map(Treaty::parties)
                    .filter(parties -> parties.size() == 2);
        }

        private Stream<Set<ActorId>> ofCases() {
            return dataset.cases().stream()
                    .flatMap(subject -> subject
                            .requested()
                            .filter(state -> !state.equals(subject.requesting()))
                            .map(state -> Set.of(state, subject.requesting()))
                            .stream());
        }

        private Stream<Set<ActorId>> ofOthers() {
            Stream<Set<ActorId>> both = Stream.concat(
                    dataset.arrangements().stream().map(arrangement -> states(arrangement.parties())),
                    dataset.events().stream().map(event -> states(event.actors())));
            return Stream.concat(
                    both.filter(states -> states.size() == 2),
                    dataset.operations().stream()
                            .flatMap(operation -> Stream.concat(
                                            states(operation.by()).stream(), states(operation.participants()).stream())
                                    .flatMap(one -> states(operation.hosts()).stream()
                                            .filter(host -> !host.equals(one))
                                            .map(host -> Set.of(one, host)))));
        }

        /** {@return the states and regions to which actors belong} */
        private Set<ActorId> states(Collection<ActorId> actors) {
            return actors.stream().map(this::state).flatMap(Optional::stream).collect(Collectors.toSet());
        }

        private Optional<ActorId> state(ActorId id) {
            Optional<Actor> actor = dataset.actor(id);
            while (actor.isPresent() && !actor.get().kind().isStateOrRegion()) {
                actor = actor.get().partOf().flatMap(dataset::actor);
            }
            return actor.map(Actor::id);
        }
    }

    /** Divides the pairs in which one is a state and the other is not. */
    private static void divide(
            List<Set<ActorId>> pairs, Predicate<ActorId> isState, Set<ActorId> states, Set<ActorId> counterparts) {
        for (Set<ActorId> pair : pairs) {
            if (pair.stream().filter(isState).count() == 1) {
                pair.forEach(actor -> (isState.test(actor) ? states : counterparts).add(actor));
            }
        }
    }

    /**
     * This selection, if its states and counterparts exist: an unknown code would look like a state about which nothing
     * is known.
     *
     * @param dataset the dataset that is asked about them
     * @return this
     * @throws InvalidValueException if one is not an actor of the dataset or of its reference records, nor of the
     *     {@linkplain #standard() standard} selection; the message names the nearest
     */
    public Selection checkedAgainst(Dataset dataset) {
        requireKnown("states", states, dataset);
        requireKnown("counterparts", counterparts, dataset);
        return this;
    }

    private static void requireKnown(String field, Collection<ActorId> actors, Dataset dataset) {
        for (ActorId actor : actors) {
            if (dataset.actor(actor).isEmpty() && !isStandard(actor)) {
                List<String> valid = Stream.concat(
                                dataset.actors().stream().map(Actor::id),
                                Stream.concat(STANDARD.states.stream(), STANDARD.counterparts.stream()))
                        .map(ActorId::value)
                        .distinct()
                        .toList();
                String expected = "the id of an actor of the dataset, as in FR";
                throw new InvalidValueException(
                        field, actor, StateSuggestions.expected(actor.value(), expected, valid));
            }
        }
    }

    private static boolean isStandard(ActorId actor) {
        return STANDARD.states.contains(actor) || STANDARD.counterparts.contains(actor);
    }

    /**
     * Whether an instrument is between a state and a counterpart.
     *
     * @param instrument a treaty or arrangement
     * @return true if it has two parties, one of the states and one of the counterparts
     */
    public boolean isBetween(CooperationInstrument instrument) {
        return instrument.isBilateral()
                && states.stream()
                        .filter(instrument.parties()::contains)
                        .anyMatch(state -> Lists.anyMatch(
                                counterparts,
                                counterpart -> !counterpart.equals(state)
                                        && instrument.parties().contains(counterpart)));
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("states", states)
                .with("counterparts", counterparts)
                .toMap();
    }

    /** {@return the states with their counterparts} */
    @Override
    public String toString() {
        return words(states) + " with " + words(counterparts);
    }

    private static String words(Collection<ActorId> actors) {
        return actors.stream().map(ActorId::value).collect(Collectors.joining(", "));
    }
}
