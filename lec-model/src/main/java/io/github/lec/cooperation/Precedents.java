package io.github.lec.cooperation;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.StateSuggestions;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.time.PartialDate;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a state has agreed with others on each kind of safeguard, treaty by treaty, as precedents for negotiators. A
 * clause counts in the direction in which the partner is the requested and the state the requesting party. Only
 * bilateral treaties are considered, since a convention is not negotiated between two states. A safeguard is a
 * precedent only if the text or a description of it says so: silence is not a precedent.
 */
public final class Precedents {
    private final View view;
    private final ActorId state;

    /** The status of each treaty, which does not depend on the safeguard asked about. */
    private final Map<String, InstrumentStatus> statuses = new ConcurrentHashMap<>();

    private Precedents(View view, ActorId state) {
        this.view = view;
        this.state = state;
    }

    /**
     * The precedents of a state.
     *
     * @param view what is known on a day
     * @param state the state, such as China; Hong Kong's agreements are Hong Kong's
     * @return what it has agreed with others; nothing if the dataset has nothing about the state
     * @throws InvalidValueException if it is no state or region; the message names the nearest
     */
    public static Precedents of(View view, ActorId state) {
        InvalidValueException.given(view, "view");
        InvalidValueException.given(state, "state");
        Dataset dataset = view.dataset();
        InvalidValueException.unless(
                dataset.actor(state).map(Precedents::isState).orElseGet(() -> StateSuggestions.isIso(state.value())),
                "state",
                state,
                () -> StateSuggestions.expected(
                        state.value(),
                        "the code of a state or region, as in CN",
                        dataset.actors().stream()
                                .filter(Precedents::isState)
                                .map(actor -> actor.id().value())
                                .toList()));
        return new Precedents(view, state);
    }

    private static boolean isState(Actor actor) {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.REGION;
    }

    /**
     * What all treaties of a kind say about a safeguard.
     *
     * @param kind the kind of treaty
     * @param safeguard the kind of safeguard
     * @return one entry per treaty whose text exists on the view's day, the oldest first, including treaties without
     *     such a clause. A protocol is counted with the treaty to which it belongs, unless it is not in force and has
     *     the clause itself
     */
    public List<Precedent> on(TreatyKind kind, SafeguardKind safeguard) {
        List<Treaty> treaties = view.known(view.dataset().treaties(state)).stream()
                .filter(treaty -> treaty.kind() == kind && treaty.parties().size() == 2 && !treaty.model())
                .filter(treaty ->
                        !view.instruments().hasText(treaty, view.asOf()).isFalse())
                .toList();
        Set<InstrumentId> ids = treaties.stream().map(Treaty::id).collect(Collectors.toSet());
        return treaties.stream()
                .map(treaty -> precedent(treaty, safeguard))
                .filter(precedent ->
                        precedent.treaty().parent().filter(ids::contains).isEmpty() || isOfItsOwn(precedent))
                .sorted(Comparator.comparing(Precedents::day)
                        .thenComparing(precedent -> precedent.treaty().id().value()))
                .toList();
    }

    /**
     * The treaties that have a safeguard, by the form that it takes.
     *
     * @param kind the kind of treaty
     * @param safeguard the kind of safeguard
     * @return the treaties of each form that occurs, the oldest first; none that are silent, disputed or not read
     */
    public Map<SafeguardForm, List<Precedent>> byForm(TreatyKind kind, SafeguardKind safeguard) {
        return byForm(on(kind, safeguard));
    }

    /**
     * The precedents whose treaties have a safeguard, by the form that it takes.
     *
     * @param precedents what treaties say about one safeguard, as {@link #on} answers
     * @return the treaties of each form that occurs, in the same order; none that are silent, disputed or not read
     */
    public static Map<SafeguardForm, List<Precedent>> byForm(List<Precedent> precedents) {
        Map<SafeguardForm, List<Precedent>> byForm = precedents.stream()
                .filter(precedent -> !precedent.answer().isWithoutClause())
                .filter(precedent -> !precedent.answer().dispute().isOpen())
                .filter(precedent -> precedent.answer().form().isPresent())
                .collect(Collectors.groupingBy(
                        precedent -> precedent.answer().form().orElseThrow(),
                        () -> new EnumMap<>(SafeguardForm.class),
                        Collectors.toUnmodifiableList()));
        return Collections.unmodifiableMap(byForm);
    }

    /**
     * {@return whether a protocol has a clause that is not read together with its treaty, because the protocol is not
     * in force}
     */
    private boolean isOfItsOwn(Precedent protocol) {
        return !view.instruments().isInForce(protocol.treaty(), view.asOf()).isTrue()
                && !protocol.answer().isWithoutClause();
    }

    private Precedent precedent(Treaty treaty, SafeguardKind safeguard) {
        ActorId partner = treaty.parties().stream()
                .filter(party -> !party.equals(state))
                .findFirst()
                .orElseThrow();
        return new Precedent(
                treaty,
                partner,
                view.instruments().clause(Relation.of(treaty, partner, state), safeguard),
                status(treaty),
                view.instruments().day(treaty, Stage.SIGNED, Optional.empty()));
    }

    private InstrumentStatus status(Treaty treaty) {
        return statuses.computeIfAbsent(
                treaty.id().value(), id -> view.instruments().status(treaty));
    }

    private static LocalDate day(Precedent precedent) {
        return precedent.signed().flatMap(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** {@return whose precedents, and the view} */
    @Override
    public String toString() {
        return "Precedents of " + state + ". " + view;
    }
}
