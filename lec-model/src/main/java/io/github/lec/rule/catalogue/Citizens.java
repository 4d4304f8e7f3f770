package io.github.lec.rule.catalogue;

import io.github.lec.actor.Fact;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What several rules ask of the persons in a case: a group is in the way asked about if one of its members certainly is. */
final class Citizens {
    /** States of the European Economic Area outside the Union, whose nationals the Court treats alike (C-897/19 PPU). */
    private static final Set<ActorId> ALIKE = Set.of(ActorId.of("IS"), ActorId.of("LI"), ActorId.of("NO"));

    private static final LocalDate LAST_DAY_BEFORE_WITHDRAWAL = LocalDate.of(2020, 1, 31);
    private static final String REFUGEE = "REFUGEE";
    private static final Set<String> HELD_PROTECTION = Set.of("PROTECTED_PERSON");

    private Citizens() {}

    /** {@return whether a person is a national of another member state than the requested one, or treated alike} */
    static Truth isOfAnotherMemberState(View view, Case subject, LocalDate day) {
        return isNational(
                view,
                subject,
                nationality -> subject.requested().isEmpty()
                        ? Truth.UNKNOWN
                        : Truth.of(!nationality.equals(subject.requested().get()))
                                .and(isUnionCitizen(view, nationality, day)));
    }

    /** {@return whether a person is a national of another state that was ever a member, or is treated alike} */
    static Truth isOfAnotherMemberState(View view, Case subject) {
        return isNational(
                view,
                subject,
                Truth.Condition.known(nationality -> ALIKE.contains(nationality)
                        || view.dataset().actor(nationality).stream()
                                .flatMap(actor -> actor.memberships().stream())
                                .anyMatch(membership -> membership.of().equals(StateAnswers.EUROPEAN_UNION))));
    }

    /** {@return whether a person is a national of the requesting state} */
    static Truth isOfRequestingState(View view, Case subject) {
        return isNational(
                view, subject, Truth.Condition.known(nationality -> nationality.equals(subject.requesting())));
    }

    private static Truth isNational(View view, Case subject, Truth.Condition<ActorId> question) {
        List<Persons> persons = persons(view, subject);
        return persons.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        persons,
                        person -> person.nationality().map(question::test).orElse(Truth.UNKNOWN));
    }

    private static List<Persons> persons(View view, Case subject) {
        return view.ask(subject, "persons", subject.persons()).stream()
                .filter(person -> !person.denies())
                .toList();
    }

    /**
     * While Union law still applied in a state that had left, its nationals kept their rights of free movement; later some
     * who reside elsewhere keep them, so that nothing is certain of them.
     */
    private static Truth isUnionCitizen(View view, ActorId nationality, LocalDate day) {
        Truth member = view.states()
                .isMember(nationality, StateAnswers.EUROPEAN_UNION, day)
                .or(view.states().euLawApplies(nationality, day));
        if (!member.isFalse() || ALIKE.contains(nationality)) {
            return ALIKE.contains(nationality) ? Truth.TRUE : member;
        }
        boolean left = day.isAfter(LAST_DAY_BEFORE_WITHDRAWAL)
                && view.states()
                        .isMember(nationality, StateAnswers.EUROPEAN_UNION, LAST_DAY_BEFORE_WITHDRAWAL)
                        .isTrue();
        return left ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** {@return whether the requested state spares its own nationals, so that others can be treated worse} */
    static Truth areOwnNationalsSpared(View view, Case subject, LocalDate day) {
        if (subject.requested().isEmpty()) {
            return Truth.UNKNOWN;
        }
        ActorId state = subject.requested().get();
        Truth barred =
                view.states().isFact(state, Fact.OWN_NATIONALS_RULE, Set.of("BARRED", "BARRED_WITH_EXCEPTIONS"), day);
        Truth discretionary = view.states().isFact(state, Fact.OWN_NATIONALS_RULE, Set.of("DISCRETIONARY"), day);
        return discretionary.isTrue() ? Truth.UNKNOWN : barred;
    }

    /** {@return whether a person holds refugee status or subsidiary protection when handed over} */
    static Truth isRefugee(View view, Case subject) {
        Truth recognised = view.acts().isSo(subject, CaseQuestion.REFUGEE_STATUS_RECOGNISED);
        Truth withdrawn = view.acts().isSo(subject, CaseQuestion.REFUGEE_STATUS_WITHDRAWN);
        if (withdrawn.isTrue()) {
            return Truth.FALSE;
        }
        if (statuses(view, subject).anyMatch(HELD_PROTECTION::contains)) {
            return Truth.TRUE;
        }
        boolean calledSo = statuses(view, subject).anyMatch(REFUGEE::equals);
        return calledSo ? recognised : recognised.and(withdrawn.not());
    }

    /** {@return the accounts of persons that say that they hold refugee status or subsidiary protection} */
    static Stream<Persons> protectedPersons(View view, Case subject) {
        return persons(view, subject).stream()
                .filter(person ->
                        person.status().filter(HELD_PROTECTION::contains).isPresent());
    }

    /** {@return whether a claim for asylum is open when the person is handed over} */
    static Truth isAsylumSeeker(View view, Case subject) {
        Truth pending = view.acts().isSo(subject, CaseQuestion.ASYLUM_CLAIM_PENDING);
        Truth rejected = view.acts().isSo(subject, CaseQuestion.FINAL_REJECTION);
        boolean asked = statuses(view, subject).anyMatch("ASYLUM_SEEKER"::equals);
        return pending.reconcile(asked || rejected.isTrue() ? rejected.not() : Truth.UNKNOWN);
    }

    private static Stream<String> statuses(View view, Case subject) {
        return persons(view, subject).stream().flatMap(person -> person.status().stream());
    }
}
