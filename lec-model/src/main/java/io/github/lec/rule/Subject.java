package io.github.lec.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.actor.Actor;
import io.github.lec.cooperation.Parties;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Law;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import java.util.Map;
import java.util.Set;

/** What a rule judges. */
public sealed interface Subject {
    /** {@return the id, stable and unique among subjects of all kinds} */
    String id();

    /**
     * {@return the id of the record that is judged: the instrument, law, case or operation; for a state with a
     * counterpart, the state}
     */
    String record();

    /** {@return the kind} */
    SubjectKind kind();

    /** {@return the actors that it is about: parties, requested and requesting states, hosts, those who carry it out} */
    Set<ActorId> actors();

    /** {@return its title for readers} */
    String title();

    /**
     * {@return the title with the names of states instead of their codes}
     *
     * @param dataset the dataset that has the names
     */
    default String title(Dataset dataset) {
        return title();
    }

    /** {@return whether it is a reference text that shows what the rules say about a good treaty} */
    default boolean isCalibration() {
        return false;
    }

    /** {@return its JSON} */
    @JsonValue
    default Map<String, Object> json() {
        return JsonMembers.of("id", id())
                .with("kind", kind())
                .with("title", title())
                .toMap();
    }

    /**
     * An instrument in one direction.
     *
     * @param relation the instrument and the direction
     */
    record Relation(io.github.lec.view.Relation relation) implements Subject {
        @Override
        public String id() {
            return relation.id();
        }

        @Override
        public String record() {
            return relation.instrument().id().value();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.RELATION;
        }

        @Override
        public Set<ActorId> actors() {
            return both(relation.requested(), relation.requesting());
        }

        @Override
        public boolean isCalibration() {
            return relation.calibration();
        }

        @Override
        public String title() {
            return relation.calibration()
                    ? relation.instrument().title() + " (calibration)"
                    : relation.instrument().title() + ", " + relation.requested() + " requested by "
                            + relation.requesting();
        }

        @Override
        public String title(Dataset dataset) {
            return relation.calibration()
                    ? title()
                    : relation.instrument().title() + ", " + dataset.nameInSentence(relation.requested())
                            + " requested by " + dataset.nameInSentence(relation.requesting());
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A treaty or arrangement.
     *
     * @param instrument the treaty or arrangement
     */
    record OfInstrument(CooperationInstrument instrument) implements Subject {
        @Override
        public String id() {
            return instrument.id().value();
        }

        @Override
        public String record() {
            return id();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.INSTRUMENT;
        }

        @Override
        public Set<ActorId> actors() {
            return instrument.parties();
        }

        @Override
        public String title() {
            return instrument.title();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A law or resolution.
     *
     * @param law the law or resolution
     */
    record OfLaw(Instrument law) implements Subject {
        @Override
        public String id() {
            return law.id().value();
        }

        @Override
        public String record() {
            return id();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.LAW;
        }

        @Override
        public Set<ActorId> actors() {
            return law instanceof Law of ? Set.of(of.jurisdiction()) : Set.of();
        }

        @Override
        public String title() {
            return law.title();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A case.
     *
     * @param subject the case
     */
    record OfCase(Case subject) implements Subject {
        @Override
        public String id() {
            return subject.id().value();
        }

        @Override
        public String record() {
            return id();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.CASE;
        }

        @Override
        public Set<ActorId> actors() {
            return Set.copyOf(Parties.concernedBy(subject));
        }

        @Override
        public String title() {
            return subject.title();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * An operation.
     *
     * @param operation the operation
     */
    record OfOperation(Operation operation) implements Subject {
        @Override
        public String id() {
            return operation.id().value();
        }

        @Override
        public String record() {
            return id();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.OPERATION;
        }

        @Override
        public Set<ActorId> actors() {
            return Set.copyOf(Parties.concernedBy(operation));
        }

        @Override
        public String title() {
            return operation.title();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * A state with one counterpart.
     *
     * @param state the state
     * @param counterpart the state or region with which it cooperates
     */
    record OfState(Actor state, ActorId counterpart) implements Subject {
        @Override
        public String id() {
            return state.id() + "/" + counterpart;
        }

        @Override
        public String record() {
            return state.id().value();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.STATE;
        }

        @Override
        public Set<ActorId> actors() {
            return both(state.id(), counterpart);
        }

        @Override
        public String title() {
            return state.name() + " with " + counterpart;
        }

        @Override
        public String title(Dataset dataset) {
            return state.name() + " with " + dataset.nameInSentence(counterpart);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * The dataset.
     *
     * @param dataset the dataset
     */
    record OfDataset(Dataset dataset) implements Subject {
        @Override
        public String id() {
            return dataset.info().id();
        }

        @Override
        public String record() {
            return id();
        }

        @Override
        public SubjectKind kind() {
            return SubjectKind.DATASET;
        }

        @Override
        public Set<ActorId> actors() {
            return Set.of();
        }

        @Override
        public String title() {
            return dataset.info().title();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** {@return two actors, which may be the same} */
    private static Set<ActorId> both(ActorId one, ActorId other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }
}
