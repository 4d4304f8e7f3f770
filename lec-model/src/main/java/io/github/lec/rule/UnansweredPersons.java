package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Persons;
import io.github.lec.record.Identified;
import io.github.lec.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The persons of a case for whom a question that names no person is still unanswered: what is recorded about one person
 * leaves it open for the others.
 */
final class UnansweredPersons {
    private final List<String> persons;
    private final List<String> left;

    private UnansweredPersons(List<String> persons, List<String> left) {
        this.persons = persons;
        this.left = left;
    }

    /**
     * {@return the persons of a case for whom no source answers a claim on a fact, or on whether an assurance was
     * given; for other claims persons are not distinguished}
     */
    static UnansweredPersons of(View view, ClaimId id, Optional<Identified> record) {
        boolean onFact = id.member().equals("facts") && id.key().size() == 1;
        boolean onAssurances = id.member().equals("assurances") && id.key().isEmpty();
        if (!(onFact || onAssurances) || !(record.orElse(null) instanceof Case one)) {
            return new UnansweredPersons(List.of(), List.of());
        }
        List<Persons> all = view.acts().persons(one);
        if (Lists.anyMatch(all, some -> some.person().isEmpty())) {
            return new UnansweredPersons(List.of(), List.of());
        }
        List<String> persons = all.stream()
                .map(Persons::person)
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
        Set<String> answered = onFact
                ? view.acts().personsOf(one, CaseQuestion.valueOf(id.key().get(0)))
                : assured(view, one);
        return new UnansweredPersons(persons, Lists.filter(persons, person -> !answered.contains(person)));
    }

    /** {@return the persons named in what sources say of assurances} */
    private static Set<String> assured(View view, Case one) {
        return view.acts().assurances(one).stream()
                .flatMap(assurance -> assurance.person().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether each person has an answer} */
    boolean isNobody() {
        return !persons.isEmpty() && left.isEmpty();
    }

    /** {@return the persons of whom the question is open, to append; empty if it is open of all alike, or of none} */
    String words() {
        return left.isEmpty() || left.size() == persons.size()
                ? ""
                : (left.size() == 1 ? " (person " : " (persons ") + WordList.and(left) + ")";
    }
}
