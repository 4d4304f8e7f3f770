package io.github.lec.view.cases;

import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what sources say about the persons of a case: what another source denies of them decides nothing. */
public final class PersonsReading {
    private final List<Persons> affirmed = new ArrayList<>();
    private final List<Persons> denials = new ArrayList<>();

    private PersonsReading(List<Persons> reported) {
        for (Persons persons : reported) {
            (persons.denies() ? denials : affirmed).add(persons);
        }
    }

    public static PersonsReading of(List<Persons> reported) {
        return new PersonsReading(reported);
    }

    /** {@return the accounts that affirm, in their order, including those that another source denies} */
    public List<Persons> affirmed() {
        return Collections.unmodifiableList(affirmed);
    }

    /**
     * {@return whether the nationalities of a person satisfy a condition, of which a stateless person has none: unknown
     * if none is recorded, or if it depends on what another source denies}
     */
    public Truth isOfNationality(Truth.Condition<SortedSet<ActorId>> question) {
        return affirmed.isEmpty() ? Truth.UNKNOWN : Truth.any(affirmed, persons -> isOfNationality(persons, question));
    }

    private Truth isOfNationality(Persons persons, Truth.Condition<SortedSet<ActorId>> question) {
        SortedSet<ActorId> reported = persons.nationalities();
        if (persons.stateless()) {
            return isStatelessDenied(persons) ? Truth.UNKNOWN : question.test(reported);
        }
        if (denials.isEmpty()) {
            return reported.isEmpty() ? Truth.UNKNOWN : question.test(reported);
        }
        SortedSet<ActorId> undisputed = new TreeSet<>(reported);
        denied(persons).forEach(undisputed::remove);
        if (undisputed.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth truth = question.test(reported);
        return undisputed.size() == reported.size() || question.test(undisputed) == truth ? truth : Truth.UNKNOWN;
    }

    /** {@return whether a source denies a nationality that another source gives, or that a person is stateless} */
    public boolean isNationalityDisputed() {
        return Lists.anyMatch(
                affirmed,
                persons -> isStatelessDenied(persons) || denied(persons).anyMatch(persons.nationalities()::contains));
    }

    /** {@return whether a person is stateless and no source denies it} */
    public boolean isStateless() {
        return Lists.anyMatch(affirmed, persons -> persons.stateless() && !isStatelessDenied(persons));
    }

    private boolean isStatelessDenied(Persons persons) {
        return persons.stateless()
                && Lists.anyMatch(denials, denial -> denial.stateless() && concerns(denial, persons));
    }

    /** {@return whether sources deny a nationality, and none gives one} */
    public boolean isNationalityOnlyDenied() {
        return Lists.allMatch(affirmed, persons -> persons.nationality().isEmpty() && !persons.stateless())
                && Lists.anyMatch(denials, persons -> persons.nationality().isPresent());
    }

    /** {@return the statuses that sources give the persons and none denies} */
    public List<String> statuses() {
        return Lists.present(
                Lists.filter(
                        affirmed,
                        persons -> Lists.noneMatch(
                                denials, denial -> concerns(denial, persons) && isSameStatus(denial, persons))),
                Persons::status);
    }

    /** {@return whether a denial concerns some persons, or one of several of whom they may be} */
    public static boolean concerns(Persons denial, Persons persons) {
        return denial.key().equals(persons.key())
                || denial.no().isEmpty()
                        && isSameOrOpen(denial.person(), persons.person())
                        && isSameOrOpen(denial.status(), persons.status())
                        && (denial.stateless() && persons.stateless()
                                || denial.nationality()
                                        .filter(persons.nationalities()::contains)
                                        .isPresent());
    }

    /** {@return the nationalities that the denials of some persons name} */
    private Stream<ActorId> denied(Persons persons) {
        return denials.stream()
                .filter(denial -> concerns(denial, persons))
                .flatMap(denial -> denial.nationalities().stream());
    }

    private static boolean isSameStatus(Persons denial, Persons persons) {
        return denial.status().isPresent() && denial.status().equals(persons.status());
    }

    private static <T> boolean isSameOrOpen(Optional<T> denied, Optional<T> affirmed) {
        return denied.isEmpty() || denied.equals(affirmed);
    }
}
