package io.github.lec.cli;

import io.github.lec.exposure.Person;
import io.github.lec.exposure.Request;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** A hypothetical person who is arrested and requested. */
final class PersonOptions {
    private static final String NATIONALITY = "--nationality";
    private static final String STATELESS = "stateless";
    private static final String ARRESTED_IN = "--arrested-in";
    private static final String REQUESTED_BY = "--requested-by";
    private static final String REFUGEE_IN = "--refugee-in";
    private static final String RESIDENT = "--permanent-resident";
    private static final String WITHDRAWAL = "--withdrawal-agreement";

    @Option(
            names = NATIONALITY,
            paramLabel = "DE[,FR]|stateless",
            description = "The nationality of the person, several in a list, or \"" + STATELESS
                    + "\" for a person whom no state considers as its national.")
    private Optional<String> nationality = Optional.empty();

    @Option(names = ARRESTED_IN, paramLabel = "FR", description = "Where the person is arrested.")
    private Optional<String> arrestedIn = Optional.empty();

    @Option(names = REQUESTED_BY, paramLabel = "CN", description = "The state that requests the person.")
    private Optional<String> requestedBy = Optional.empty();

    @Option(
            names = REFUGEE_IN,
            paramLabel = "DE",
            description = "The state that recognised the person as a refugee; the status still holds.")
    private Optional<String> refugeeIn = Optional.empty();

    @Option(
            names = RESIDENT,
            paramLabel = "yes|no",
            description = "Whether the person lives permanently where arrested. It matters for the enforcement of a"
                    + " sentence. Default: not stated.")
    private Optional<String> resident = Optional.empty();

    @Option(
            names = WITHDRAWAL,
            paramLabel = "yes|no",
            description = "Whether a national of the United Kingdom lives where arrested under the Withdrawal"
                    + " Agreement. It matters since 2021. Default: not stated.")
    private Optional<String> withdrawalAgreement = Optional.empty();

    /** An answer that a user may have. */
    private enum Answer {
        YES,
        NO
    }

    /** {@return the request that the options describe; nothing if they describe none, or something was refused} */
    Optional<Request> request(StateList states, Purpose purpose, Input input) {
        boolean any = Stream.of(nationality, arrestedIn, requestedBy, refugeeIn, resident, withdrawalAgreement)
                .anyMatch(Optional::isPresent);
        if (!any) {
            return Optional.empty();
        }
        Optional<Person> national =
                required(NATIONALITY, nationality, input).flatMap(written -> national(states, written, input));
        Optional<ActorId> place =
                required(ARRESTED_IN, arrestedIn, input).flatMap(written -> states.one(ARRESTED_IN, written));
        Optional<ActorId> requesting =
                required(REQUESTED_BY, requestedBy, input).flatMap(written -> states.one(REQUESTED_BY, written));
        if (place.isPresent() && requesting.isPresent() && states.areOfOneCountry(place.get(), requesting.get())) {
            input.refuse(REQUESTED_BY, requesting.get().value(), "a country other than that of the place of arrest");
            return Optional.empty();
        }
        Optional<ActorId> refuge = refugeeIn.flatMap(written -> states.one(REFUGEE_IN, written));
        Truth residence = truth(RESIDENT, resident, input);
        Truth agreement = truth(WITHDRAWAL, withdrawalAgreement, input);
        if (national.isEmpty() || place.isEmpty() || requesting.isEmpty()) {
            return Optional.empty();
        }
        Person person = national.get().permanentResident(residence).underWithdrawalAgreement(agreement);
        Person known = refuge.map(person::recognisedIn).orElse(person);
        try {
            return Optional.of(new Request(known, place.get(), requesting.get(), purpose));
        } catch (InvalidValueException e) {
            input.refuse(REQUESTED_BY, e.found(), e.expected());
            return Optional.empty();
        }
    }

    private static Optional<Person> national(StateList states, String written, Input input) {
        List<String> items =
                Stream.of(written.split(",", -1)).map(String::strip).toList();
        if (items.equals(List.of(STATELESS))) {
            return Optional.of(Person.statelessPerson());
        }
        if (items.contains(STATELESS)) {
            input.refuse(
                    NATIONALITY,
                    Input.quoted(written),
                    STATELESS
                            + " alone, or the codes of states: no state considers a stateless person as its national");
            return Optional.empty();
        }
        return Optional.of(states.nationalities(NATIONALITY, written))
                .filter(nationalities -> !nationalities.isEmpty())
                .map(Person::of);
    }

    private static Optional<String> required(String option, Optional<String> given, Input input) {
        if (given.isEmpty()) {
            input.refuse(option, "nothing", "a state, since another option describes one person");
        }
        return given;
    }

    private static Truth truth(String option, Optional<String> given, Input input) {
        return given.isEmpty() ? Truth.UNKNOWN : Truth.of(input.choice(option, given, Answer.NO) == Answer.YES);
    }
}
