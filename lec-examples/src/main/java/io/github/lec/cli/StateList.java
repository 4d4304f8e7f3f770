package io.github.lec.cli;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Parses lists of states. */
final class StateList {
    static final String STATES = "--states";
    static final String COUNTERPART = "--counterpart";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Input input;
    private final Map<String, Actor> byName = new TreeMap<>();

    StateList(Dataset dataset, Input input) {
        this.input = input;
        for (Actor actor : dataset.actors()) {
            if (actor.kind().isStateOrRegion()) {
                byName.put(actor.id().value(), actor);
                byName.putIfAbsent(actor.name(), actor);
                actor.aliases().forEach(alias -> byName.putIfAbsent(alias, actor));
            }
        }
    }

    /** {@return a state or region as a message names it} */
    static String words(Actor actor) {
        return actor.id() + " (" + actor.name() + ")";
    }

    /**
     * {@return the selection; without what was refused}
     *
     * @param states what {@code --states} says
     * @param counterparts what {@code --counterpart} says
     * @param usual the selection where they say nothing, for the counterparts that are named
     */
    Selection selection(
            Optional<String> states,
            Optional<String> counterparts,
            Function<Optional<List<ActorId>>, Selection> usual) {
        Optional<TreeSet<ActorId>> named =
                states.map(written -> new TreeSet<>(list(STATES, written, Selection.groups())));
        Selection otherwise = usual.apply(counterparts.map(written -> list(COUNTERPART, written, Map.of())));
        Selection chosen =
                new Selection(named.orElseGet(() -> new TreeSet<>(otherwise.states())), otherwise.counterparts());
        for (ActorId counterpart : chosen.counterparts()) {
            if (chosen.states().contains(counterpart)) {
                input.refuse(COUNTERPART, counterpart + ", which is also one of the states", "a different actor");
            }
        }
        return chosen;
    }

    /** {@return the state or region that an option names; nothing if it was refused} */
    Optional<ActorId> one(String option, String written) {
        return state(option, written.strip(), Map.of());
    }

    /** {@return whether two different places belong to one state, as a region and its state do} */
    boolean areOfOneCountry(ActorId one, ActorId other) {
        return !one.equals(other) && country(one).equals(country(other));
    }

    private ActorId country(ActorId place) {
        return Optional.ofNullable(byName.get(place.value()))
                .flatMap(Actor::partOf)
                .orElse(place);
    }

    /**
     * {@return the nationalities that an option lists, without what was refused: those of states, not of their regions}
     */
    List<ActorId> nationalities(String option, String written) {
        List<ActorId> found = list(option, written, Map.of());
        for (ActorId id : found) {
            Optional.ofNullable(byName.get(id.value()))
                    .flatMap(Actor::partOf)
                    .ifPresent(state -> input.refuse(
                            option,
                            Input.quoted(id.value()),
                            "a nationality: that of the state to which the region belongs",
                            Optional.of(state.value())));
        }
        return found;
    }

    private List<ActorId> list(String option, String written, Map<String, ? extends Collection<ActorId>> groups) {
        List<ActorId> found = new ArrayList<>();
        for (String item : written.split(",", -1)) {
            String code = item.strip();
            Collection<ActorId> members = groups.get(code);
            if (members == null) {
                state(option, code, groups).ifPresent(found::add);
            } else {
                found.addAll(members);
            }
        }
        return found.stream().distinct().toList();
    }

    private Optional<ActorId> state(String option, String code, Map<String, ? extends Collection<ActorId>> groups) {
        Optional<ActorId> id = id(code).filter(known -> byName.containsKey(known.value()));
        if (id.isEmpty()) {
            String others = groups.isEmpty() ? "" : ", or " + String.join(" or ", groups.keySet());
            if (COUNTRIES.contains(code)) {
                input.refuse(
                        option,
                        Input.quoted(code),
                        "a state or region that the dataset has, as in FR" + others + "; it has no record of "
                                + country(code) + ", which a dataset of your own can add (--data)");
            } else {
                input.refuse(
                        option, Input.quoted(code), "the code of a state or region, as in FR" + others, nearest(code));
            }
        }
        return id;
    }

    /** {@return the English name of a country by its ISO 3166-1 code} */
    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private Optional<String> nearest(String code) {
        Map<String, String> states = new HashMap<>();
        byName.forEach((words, actor) -> states.put(words, words(actor)));
        return Input.nearestToCode(code, states);
    }

    private static Optional<ActorId> id(String code) {
        try {
            return Optional.of(ActorId.of(code));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
