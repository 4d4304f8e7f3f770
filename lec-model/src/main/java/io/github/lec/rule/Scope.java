package io.github.lec.rule;

import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Lists;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.RecordId;
import io.github.lec.source.Response;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records that a selection is about. The standard selection, and the one derived from the dataset itself, cover all
 * of them. Any other selection leaves out records that concern only other states: a record between two is covered if
 * both are selected, as a state or a counterpart; one that concerns more, if a selected state is among them; one that
 * concerns only counterparts, organisations or no one, always.
 */
public final class Scope {
    private final Dataset dataset;
    private final Selection selection;
    private final Parties parties;
    private final boolean whole;

    private Scope(Dataset dataset, Selection selection) {
        this.dataset = dataset;
        this.selection = selection;
        this.parties = new Parties(dataset);
        this.whole = selection.equals(Selection.standard()) || selection.equals(Selection.of(dataset));
    }

    /**
     * The scope of a selection.
     *
     * @param dataset the dataset, which knows whose agency an actor is
     * @param selection the states compared and their counterparts
     * @return the scope
     * @throws io.github.lec.logic.InvalidValueException if a state or counterpart is not an actor of the dataset
     */
    public static Scope of(Dataset dataset, Selection selection) {
        InvalidValueException.given(dataset, "dataset");
        InvalidValueException.given(selection, "selection");
        return new Scope(dataset, selection.checkedAgainst(dataset));
    }

    /** {@return whether all records are covered, because no states were selected} */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The records that are covered.
     *
     * @param <R> the kind of record
     * @param records some records
     * @return those covered, in the same order
     */
    public <R extends Identified> List<R> of(Collection<R> records) {
        return Lists.filter(records, this::covers);
    }

    /**
     * Whether a record is covered. A statement or an event also concerns the states that it is about, and those of the
     * cases, operations and bilateral texts that it is about. A public answer is covered if its author and one of the
     * records that it answers are covered.
     *
     * @param record a record of any kind
     * @return true for all sources, norms and codes, which concern no one
     */
    public boolean covers(Identified record) {
        if (whole || Subjects.REFERENCE_TEXTS.contains(record.recordId())) {
            return true;
        }
        return record instanceof Response response ? coversWhatIsAnswered(response) : coversOther(record);
    }

    /** Follows answers to answers, each once, while their authors are covered. */
    private boolean coversWhatIsAnswered(Response response) {
        Set<RecordId> seen = new HashSet<>(Set.of(response.id()));
        Deque<Response> open = new ArrayDeque<>(List.of(response));
        while (!open.isEmpty()) {
            Response next = open.remove();
            if (concerns(states(Parties.concernedBy(next)))) {
                for (RecordId id : next.to()) {
                    Optional<? extends Identified> answered = dataset.record(id.value());
                    if (!seen.add(id) || answered.isEmpty()) {
                        continue;
                    }
                    if (answered.get() instanceof Response other) {
                        open.add(other);
                    } else if (covers(answered.get())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean coversOther(Identified record) {
        return concerns(states(Stream.concat(Parties.concernedBy(record).stream(), about(record))
                .toList()));
    }

    /** {@return the actors that a statement or an act is about; a convention concerns no actor more than others} */
    private Stream<ActorId> about(Identified record) {
        SortedSet<RecordId> about = record instanceof Statement statement
                ? statement.about()
                : record instanceof Event event ? event.about() : Collections.emptySortedSet();
        return about.stream()
                .flatMap(id -> dataset.record(id.value()).stream())
                .filter(one -> !(one instanceof Statement) && !(one instanceof Event))
                .filter(one -> !(one instanceof CooperationInstrument text) || !text.isMultilateral())
                .flatMap(one -> Parties.concernedBy(one).stream());
    }

    private Set<ActorId> states(Collection<ActorId> actors) {
        return actors.stream().map(parties::stateOf).filter(this::isState).collect(Collectors.toSet());
    }

    private boolean concerns(Set<ActorId> concerned) {
        Set<ActorId> others = new HashSet<>(concerned);
        others.removeAll(selection.states());
        others.removeAll(selection.counterparts());
        boolean among = concerned.size() > 2 && Lists.anyMatch(concerned, selection.states()::contains);
        return others.isEmpty() || among;
    }

    /**
     * Whether the record that was judged is covered.
     *
     * @param subject what was judged
     * @return true also for relations, states and the dataset itself, which are judged as they are selected
     */
    public boolean covers(Subject subject) {
        if (subject instanceof Subject.OfInstrument of) {
            return covers(of.instrument());
        }
        if (subject instanceof Subject.OfLaw of) {
            return covers(of.law());
        }
        if (subject instanceof Subject.OfCase of) {
            return covers(of.subject());
        }
        return !(subject instanceof Subject.OfOperation of) || covers(of.operation());
    }

    /** {@return how many subjects are not covered} */
    long leftOutOf(Stream<Subject> subjects) {
        return whole ? 0 : subjects.filter(subject -> !covers(subject)).count();
    }

    private boolean isState(ActorId id) {
        return dataset.actor(id).filter(actor -> actor.kind().isStateOrRegion()).isPresent();
    }

    /** {@return whose records are covered} */
    @Override
    public String toString() {
        return whole ? "All records" : "Records of " + selection;
    }
}
