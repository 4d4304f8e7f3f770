package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationRecord;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.cooperation.WeakSources;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Topic;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.view.internal.GeneralClause;
import io.github.lec.view.internal.GroundInText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What key findings are derived from: a view, the states, one counterpart, and their extradition treaties in force. */
final class KeyFacts {
    /**
     * The extradition treaties of a state that are in force and not replaced.
     *
     * @param state the requested state
     * @param texts the treaties, at least one
     */
    record InForce(ActorId state, List<TextOnRecord> texts) {
        boolean isOnlyObserved() {
            return texts.stream().allMatch(text -> text.status() == CooperationStatus.OBSERVED_IN_FORCE);
        }

        List<ClaimId> claims() {
            return texts.stream().flatMap(text -> text.claims().stream()).toList();
        }
    }

    private final View view;
    private final SortedSet<ActorId> states;
    private final ActorId counterpart;
    private final boolean isOneOfSeveral;
    private final CooperationRecord record;
    private final Sentences sentences;
    private final WeakSources weak;
    private final List<InForce> inForce = new ArrayList<>();

    /**
     * Facts about some states and a counterpart.
     *
     * @param view what is known on a day
     * @param states the states, at least one
     * @param counterpart the counterpart with which they cooperate
     * @param isOneOfSeveral whether findings on other counterparts are reported too, so that each sentence names its
     *     own
     */
    KeyFacts(View view, SortedSet<ActorId> states, ActorId counterpart, boolean isOneOfSeveral) {
        this.view = view;
        this.states = states;
        this.counterpart = counterpart;
        this.isOneOfSeveral = isOneOfSeveral;
        this.record = CooperationRecord.shared(view);
        this.weak = new WeakSources(view);
        this.sentences = new Sentences(view.dataset(), states);
        for (ActorId state : states) {
            List<TextOnRecord> texts =
                    treaties(state).stream().filter(TextOnRecord::isInForce).toList();
            if (!texts.isEmpty()) {
                inForce.add(new InForce(state, texts));
            }
        }
    }

    /** {@return the extradition treaties of a state on record, without protocols, which are read with their treaty} */
    List<TextOnRecord> treaties(ActorId state) {
        return onRecord(state, Topic.EXTRADITION_TREATY).stream()
                .flatMap(found -> found.texts().stream())
                .filter(text -> !view.instruments().isPartOfAnother(text.record()))
                .toList();
    }

    /** {@return the treaties and arrangements of a state with the counterpart, reference conventions included} */
    List<CooperationInstrument> between(ActorId state) {
        return Stream.concat(
                        view.known(view.dataset().between(state, counterpart)).stream(),
                        view.instruments().referenceConventions(state, counterpart).stream())
                .toList();
    }

    /** {@return whether a state has an extradition treaty in force} */
    boolean isInForce(ActorId state) {
        return inForce.stream().anyMatch(treaties -> treaties.state().equals(state));
    }

    View view() {
        return view;
    }

    /** {@return the states that are compared} */
    SortedSet<ActorId> states() {
        return states;
    }

    /** {@return " with China" if findings on other counterparts are reported too, otherwise an empty text} */
    String withCounterpart() {
        return naming(" with ");
    }

    /**
     * {@return the counterpart after a preposition if findings on other counterparts are reported too, otherwise an
     * empty text}
     *
     * @param preposition with a space before and after it
     */
    String naming(String preposition) {
        return isOneOfSeveral ? preposition + sentences.name(counterpart) : "";
    }

    ActorId counterpart() {
        return counterpart;
    }

    CooperationRecord record() {
        return record;
    }

    Sentences sentences() {
        return sentences;
    }

    /** {@return what is known only from weak sources} */
    WeakSources weak() {
        return weak;
    }

    /** {@return the extradition treaties in force, for each state that has any} */
    List<InForce> inForce() {
        return inForce;
    }

    /** {@return the number of these treaties} */
    int texts() {
        return inForce.stream().mapToInt(treaties -> treaties.texts().size()).sum();
    }

    /** {@return "the extradition treaty of France", if only one state has any} */
    String theTreaty() {
        String of = " of " + sentences.name(inForce.get(0).state()) + withCounterpart();
        return texts() == 1 ? "the extradition treaty" + of : "the " + texts() + " extradition treaties" + of;
    }

    /** {@return what is on record of a form of cooperation, if anything is} */
    Optional<Cooperation.OnRecord> onRecord(ActorId state, Topic topic) {
        return record.between(state, counterpart, topic) instanceof Cooperation.OnRecord found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** {@return what each treaty of a state says if the state is requested by the counterpart} */
    List<ClauseAnswer> clauses(InForce treaties, SafeguardKind kind) {
        return treaties.texts().stream()
                .map(text -> clause(treaties.state(), text, kind))
                .toList();
    }

    /** {@return what a treaty says if its state is requested by the counterpart} */
    ClauseAnswer clause(ActorId state, TextOnRecord text, SafeguardKind kind) {
        return view.instruments().clause(Relation.of(text.record(), state, counterpart), kind);
    }

    /**
     * {@return what a text says on a ground for refusal; its clause on duties under other treaties may require refusal
     * where torture is feared, whatever it says on torture}
     *
     * @param claims receives the claims on the clauses
     */
    GroundInText ground(ActorId state, TextOnRecord text, SafeguardKind kind, Set<ClaimId> claims) {
        ClauseAnswer answer = clause(state, text, kind);
        claims.addAll(answer.claims());
        GroundInText ground = GroundInText.of(answer);
        GroundInText says =
                kind == SafeguardKind.TORTURE_NON_REFOULEMENT ? besideSavings(ground, state, text, claims) : ground;
        return says == GroundInText.SILENT ? general(state, text, claims) : says;
    }

    /**
     * {@return whether it is open if other treaties, which the text may let prevail, require refusal where torture is
     * feared}
     */
    boolean mayOtherTreatiesPrevail(ActorId state, TextOnRecord text, SafeguardKind kind) {
        return kind == SafeguardKind.TORTURE_NON_REFOULEMENT
                && GroundInText.ofSavings(clause(state, text, SafeguardKind.HUMAN_RIGHTS_SAVINGS))
                        .isOpen();
    }

    private GroundInText besideSavings(GroundInText ground, ActorId state, TextOnRecord text, Set<ClaimId> claims) {
        ClauseAnswer savings = clause(state, text, SafeguardKind.HUMAN_RIGHTS_SAVINGS);
        if (savings.value().is(Strength.NONE).isTrue()) {
            return ground;
        }
        GroundInText both = ground.beside(GroundInText.ofSavings(savings));
        if (both != ground) {
            claims.addAll(savings.claims());
        }
        return both;
    }

    private GroundInText general(ActorId state, TextOnRecord text, Set<ClaimId> claims) {
        return generalClause(state, text)
                .map(clause -> {
                    claims.addAll(clause.answer().claims());
                    return GroundInText.UNNAMED;
                })
                .orElse(GroundInText.SILENT);
    }

    /** {@return the clause of a text on public order or on the requested state's law, if it may cover what is not named} */
    Optional<GeneralClause> generalClause(ActorId state, TextOnRecord text) {
        return GeneralClause.of(view, Relation.of(text.record(), state, counterpart));
    }

    /** {@return a finding, whose words may be marked with the places at which a reader may {@linkplain Pause stop}} */
    KeyFinding finding(KeyTopic topic, String words, Collection<ActorId> states, Collection<ClaimId> claims) {
        return KeyFinding.of(topic, counterpart, words, List.copyOf(states), List.copyOf(claims));
    }
}
