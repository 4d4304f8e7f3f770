package io.github.lec.exposure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What must be known about a person to determine what protects that person. No one is named.
 *
 * @param nationalities the nationalities, at least one unless the person is stateless; the country of origin of a
 *     refugee is among them (Directive 2011/95/EU, article 2(n))
 * @param stateless whether the person is stateless: "not considered as a national by any State under the operation of
 *     its law" (Convention relating to the Status of Stateless Persons, article 1)
 * @param refugee recognition as a refugee, if any
 * @param permanentResident whether the person lives permanently in the place of arrest; it matters for requests to
 *     enforce a sentence (Raugevicius, C-247/17)
 * @param underWithdrawalAgreement whether, as a national of the United Kingdom, the person lives in the place of arrest
 *     under the Withdrawal Agreement; it matters from 2021-01-01
 */
public record Person(
        SortedSet<ActorId> nationalities,
        boolean stateless,
        Optional<RefugeeStatus> refugee,
        Truth permanentResident,
        Truth underWithdrawalAgreement) {
    /**
     * Keeps the nationalities in canonical order.
     *
     * @param nationalities the nationalities
     * @param stateless whether the person is stateless
     * @param refugee recognition as a refugee, if any
     * @param permanentResident whether the person lives permanently in the place of arrest
     * @param underWithdrawalAgreement whether the person lives there under the Withdrawal Agreement
     * @throws InvalidValueException if there is no nationality and the person is not stateless, or both
     */
    public Person {
        InvalidValueException.unless(
                stateless || !nationalities.isEmpty(),
                "nationality",
                Optional.empty(),
                "at least one state, or that the person is stateless");
        InvalidValueException.unless(
                !stateless || nationalities.isEmpty(),
                "stateless",
                true,
                "no nationality besides it: no state considers a stateless person as its national");
        nationalities = Collections.unmodifiableSortedSet(new TreeSet<>(nationalities));
    }

    /**
     * A person who has a nationality.
     *
     * @param nationalities the nationalities, at least one
     * @param refugee recognition as a refugee, if any
     * @param permanentResident whether the person lives permanently in the place of arrest
     * @param underWithdrawalAgreement whether the person lives there under the Withdrawal Agreement
     * @throws InvalidValueException if there is no nationality
     */
    public Person(
            SortedSet<ActorId> nationalities,
            Optional<RefugeeStatus> refugee,
            Truth permanentResident,
            Truth underWithdrawalAgreement) {
        this(nationalities, false, refugee, permanentResident, underWithdrawalAgreement);
    }

    /**
     * A stateless person.
     *
     * @return the person, no refugee, of unknown residence
     */
    public static Person statelessPerson() {
        return new Person(new TreeSet<>(), true, Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN);
    }

    /**
     * A person with only known nationalities.
     *
     * @param nationalities at least one
     * @return the person, no refugee, of unknown residence
     */
    public static Person of(Collection<ActorId> nationalities) {
        return new Person(new TreeSet<>(nationalities), Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN);
    }

    /**
     * A person with only known nationalities.
     *
     * @param nationalities at least one, as ISO 3166-1 alpha-2 codes
     * @return the person, no refugee, of unknown residence
     */
    public static Person of(String... nationalities) {
        return of(Arrays.stream(nationalities).map(ActorId::of).toList());
    }

    /**
     * The same person, recognised as a refugee whose status has not been withdrawn.
     *
     * @param state the state that recognised the person
     * @return the person with that status
     */
    public Person recognisedIn(ActorId state) {
        return recognised(new RefugeeStatus(state, Truth.FALSE));
    }

    /**
     * The same person with a status as a refugee.
     *
     * @param status the status
     * @return the person with that status
     */
    public Person recognised(RefugeeStatus status) {
        return new Person(nationalities, stateless, Optional.of(status), permanentResident, underWithdrawalAgreement);
    }

    /**
     * The same person with a known residence in the place of arrest.
     *
     * @param answer whether the person lives there permanently
     * @return the person with that residence
     */
    public Person permanentResident(Truth answer) {
        return new Person(nationalities, stateless, refugee, answer, underWithdrawalAgreement);
    }

    /**
     * The same person with a known residence under the Withdrawal Agreement.
     *
     * @param answer whether the person lives in the place of arrest under that agreement
     * @return the person with that residence
     */
    public Person underWithdrawalAgreement(Truth answer) {
        return new Person(nationalities, stateless, refugee, permanentResident, answer);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("nationalities", nationalities)
                .with("stateless", Optional.of(stateless).filter(Boolean::booleanValue))
                .with("refugeeIn", refugee.map(RefugeeStatus::recognisedIn))
                .with("permanentResident", permanentResident)
                .with("underWithdrawalAgreement", underWithdrawalAgreement)
                .toMap();
    }

    /** {@return the nationalities, or that there is none, and what else is known} */
    @Override
    public String toString() {
        return (stateless
                        ? "Stateless"
                        : "Nationality "
                                + String.join(
                                        " and ",
                                        nationalities.stream()
                                                .map(ActorId::value)
                                                .toList()))
                + refugee.map(status -> ", refugee in " + status.recognisedIn()).orElse("")
                + (permanentResident.isKnown() ? ", permanent resident: " + permanentResident : "")
                + (underWithdrawalAgreement.isKnown()
                        ? ", under the Withdrawal Agreement: " + underWithdrawalAgreement
                        : "");
    }
}
