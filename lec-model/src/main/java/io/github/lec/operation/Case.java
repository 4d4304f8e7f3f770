package io.github.lec.operation;

import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Refusals;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OperationId;
import io.github.lec.record.Printable;
import io.github.lec.record.RecordId;
import io.github.lec.source.PersonalAccount;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.source.TextAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One person's or group's extradition, return, notice or harassment. It has a neutral label; the offence is "as
 * alleged".
 */
@Value.Immutable
@Members({
    "id",
    "requested",
    "requesting",
    "purpose",
    "partOf",
    "route",
    "basis",
    "persons",
    "offence",
    "names",
    "steps",
    "assurances",
    "monitoring",
    "decisions",
    "facts"
})
public abstract class Case extends Printable implements Identified {
    /** The number of labels that a message lists. */
    private static final int LABELS_LISTED = 5;

    Case() {}

    /** {@return the id, a neutral label} */
    public abstract RecordId id();

    /** {@return the state or region where the person is or was} */
    public abstract Optional<ActorId> requested();

    /** {@return the state or region that seeks the person} */
    public abstract ActorId requesting();

    /** {@return what the person is sought for} */
    public abstract Optional<Purpose> purpose();

    /** {@return the operation of which it is a part} */
    public abstract Optional<OperationId> partOf();

    /** {@return the route by which the person was sought or moved} */
    public abstract List<RouteAccount> route();

    /** {@return the instrument on which it rests, as named by a source} */
    public abstract List<ReferenceAccount> basis();

    /** {@return how many persons, with their nationality and status} */
    public abstract List<Persons> persons();

    /** {@return the offence as alleged} */
    public abstract List<Offence> offence();

    /** {@return names published by a judgment or by the paper that is coded; shown on request only} */
    public abstract List<TextAccount> names();

    /** {@return the steps} */
    public abstract List<CaseStep> steps();

    /** {@return assurances given} */
    public abstract List<Assurance> assurances();

    /** {@return what followed after surrender} */
    public abstract List<Monitoring> monitoring();

    /** {@return decisions of courts} */
    public abstract List<Decision> decisions();

    /** {@return answers to yes-or-no questions} */
    public abstract List<CaseFact> facts();

    @Value.Check
    void check() {
        Refusals.collect(this::checkMembers);
    }

    private void checkMembers(Refusals refusals) {
        Set<String> known =
                persons().stream().flatMap(persons -> persons.person().stream()).collect(Collectors.toSet());
        checkPersons("route", route(), known, refusals);
        checkPersons("steps", steps(), known, refusals);
        checkPersons("assurances", assurances(), known, refusals);
        checkPersons("monitoring", monitoring(), known, refusals);
        checkPersons("decisions", decisions(), known, refusals);
        checkPersons("facts", facts(), known, refusals);
    }

    private static void checkPersons(
            String member, List<? extends PersonalAccount> accounts, Set<String> known, Refusals refusals) {
        for (PersonalAccount account : accounts) {
            account.person()
                    .filter(person -> !known.contains(person))
                    .ifPresent(person -> refusals.add(member, "of person " + person, labelExpected(person, known)));
        }
    }

    /** {@return what would be valid, in words: the nearest labels, or the first ones if none is near} */
    private static String labelExpected(String person, Set<String> known) {
        if (known.isEmpty()) {
            return "persons with that label";
        }
        List<String> near = Suggestions.all(person, known);
        if (!near.isEmpty() && near.size() < known.size()) {
            return "the label of one of the persons; did you mean " + String.join(" or ", near) + "?";
        }
        String listed = known.stream().sorted().limit(LABELS_LISTED).collect(Collectors.joining(", "));
        int more = known.size() - LABELS_LISTED;
        return "the label of one of the persons: " + listed + (more > 0 ? " and " + more + " more" : "");
    }

    @Override
    public RecordId recordId() {
        return id();
    }

    @Override
    public String title() {
        return id().value().toUpperCase(Locale.ROOT);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Case}. */
    public static final class Builder extends ImmutableCase.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> RecordId.of(id)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param requested the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder requested(String requested) {
            return requested(InvalidValueException.naming(this, "requested", () -> ActorId.of(requested)));
        }

        /**
         * {@return this, with an id given as text}
         *
         * @param requesting the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder requesting(String requesting) {
            return requesting(InvalidValueException.naming(this, "requesting", () -> ActorId.of(requesting)));
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
