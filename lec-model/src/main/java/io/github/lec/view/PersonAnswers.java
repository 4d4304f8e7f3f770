package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.PersonsReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Answers on the persons of a case, each noted as evidence unless it says otherwise. */
abstract class PersonAnswers extends DecisionAnswers {
    private final KnownAccounts accounts;

    PersonAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * The person or group that one part of a case is about. This is not noted as evidence.
     *
     * @param part one of the cases that {@code perPerson} gives
     * @return the first account of them; nothing for a whole case if no source says who they are
     */
    public Optional<Persons> concerned(Case part) {
        return part.persons().stream().findFirst();
    }

    /**
     * The persons of a case who are named in the answers to a question.
     *
     * @param subject the case
     * @param question the question
     * @return the labels of the persons for whom a visible source answers it, whatever the answer
     */
    public Set<String> personsOf(Case subject, CaseQuestion question) {
        return accounts.seen(subject.facts()).stream()
                .filter(fact -> fact.fact() == question)
                .flatMap(fact -> fact.person().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return whether visible sources only deny a nationality of the persons of a case, and none names one}
     *
     * @param subject the case
     */
    public boolean isNationalityOnlyDenied(Case subject) {
        return PersonsReading.of(accounts.seen(subject.persons())).isNationalityOnlyDenied();
    }

    /**
     * {@return what sources say about the persons in a case, without what they deny}
     *
     * @param subject the case
     */
    public List<Persons> persons(Case subject) {
        return reported(subject).affirmed();
    }

    /**
     * {@return whether the nationalities of a person in a case satisfy a condition: unknown if none is recorded, or if
     * it depends on what another source denies}
     *
     * @param subject the case
     * @param question the condition, which gets no nationality for a stateless person; that of a region is not replaced
     *     by its state's
     */
    public Truth isOfNationality(Case subject, Truth.Condition<SortedSet<ActorId>> question) {
        return reported(subject).isOfNationality(question);
    }

    /**
     * {@return whether a source denies a nationality that another gives a person in a case, or that a person is
     * stateless}
     *
     * @param subject the case
     */
    public boolean isNationalityDisputed(Case subject) {
        return reported(subject).isNationalityDisputed();
    }

    /**
     * {@return whether a person in a case is stateless and no source denies it}
     *
     * @param subject the case
     */
    public boolean isStateless(Case subject) {
        return reported(subject).isStateless();
    }

    /**
     * {@return the statuses that sources give the persons in a case and none denies}
     *
     * @param subject the case
     */
    public List<String> statuses(Case subject) {
        return reported(subject).statuses();
    }

    private PersonsReading reported(Case subject) {
        return PersonsReading.of(accounts.ask(subject, "persons", subject.persons()));
    }
}
