package io.github.lec.operation;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Codes;
import io.github.lec.record.Coexisting;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.OperationId;
import io.github.lec.record.Printable;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.source.YesNoAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What was done or planned: a campaign, patrol, joint investigation, covert operation or overseas station, including
 * cancelled ones.
 */
@Value.Immutable
@Members({
    "id",
    "kind",
    "title",
    "by",
    "participants",
    "hosts",
    "places",
    "partOf",
    "crimeAreas",
    "steps",
    "figures",
    "hostConsent",
    "basis",
    "powers",
    "methods",
    "aims",
    "targets",
    "facts"
})
public abstract class Operation extends Printable implements Identified {
    Operation() {}

    /** {@return the id} */
    public abstract OperationId id();

    /** {@return what sort of operation it is} */
    @Codes("operation-kind")
    public abstract String kind();

    /** {@return a short title} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return who carried it out, the lead first} */
    public abstract List<ActorId> by();

    /** {@return who took part} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> participants();

    /** {@return the states on whose territory it takes place} */
    @Value.NaturalOrder
    public abstract SortedSet<ActorId> hosts();

    /** {@return the places} */
    public abstract List<String> places();

    /** {@return the operation of which it is a part} */
    public abstract Optional<OperationId> partOf();

    /** {@return the crime areas that it is about} */
    @Codes("crime-area")
    @Value.NaturalOrder
    public abstract SortedSet<String> crimeAreas();

    /** {@return its steps} */
    public abstract List<OperationStep> steps();

    /** {@return figures about it} */
    public abstract List<FigureAccount> figures();

    /** {@return whether the host state agreed} */
    public abstract List<YesNoAccount> hostConsent();

    /** {@return the instrument on which it rests} */
    public abstract List<ReferenceAccount> basis();

    /** {@return the powers that foreign officers had} */
    @Codes("powers")
    @Coexisting
    public abstract List<CodeAccount> powers();

    /** {@return the methods used} */
    @Codes("method")
    @Coexisting
    public abstract List<CodeAccount> methods();

    /** {@return the aims} */
    @Codes("aim")
    @Coexisting
    public abstract List<CodeAccount> aims();

    /** {@return whom it targets} */
    @Codes("target")
    @Coexisting
    public abstract List<CodeAccount> targets();

    /** {@return answers to yes-or-no questions} */
    public abstract List<OperationFact> facts();

    @Override
    public OperationId recordId() {
        return id();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link Operation}. */
    public static final class Builder extends ImmutableOperation.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> OperationId.of(id)));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addBy(String... more) {
            return addAllBy(InvalidValueException.naming(
                    this, "by", () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addParticipants(String... more) {
            return addAllParticipants(InvalidValueException.naming(
                    this,
                    "participants",
                    () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with further ids given as text}
         *
         * @param more the ids
         * @throws InvalidValueException if one of them is not a valid id
         */
        public Builder addHosts(String... more) {
            return addAllHosts(InvalidValueException.naming(
                    this, "hosts", () -> Arrays.stream(more).map(ActorId::of).toList()));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param partOf the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder partOf(String partOf) {
            return partOf(InvalidValueException.naming(this, "partOf", () -> OperationId.of(partOf)));
        }
    }
}
