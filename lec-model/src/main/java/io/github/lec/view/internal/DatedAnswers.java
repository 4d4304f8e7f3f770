package io.github.lec.view.internal;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Membership;
import io.github.lec.dataset.Claim;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationFact;
import io.github.lec.operation.Persons;
import io.github.lec.record.Identified;
import io.github.lec.record.RecordId;
import io.github.lec.source.Account;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ActDays;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The answers, for the days that matter to a finding, of accounts that can hold on one day and not on another. One
 * object answers for all claims of a finding, so that a case of many persons is split once.
 */
public final class DatedAnswers {
    /** What can end, and the question whose later "yes" ends it. */
    private static final Map<CaseQuestion, CaseQuestion> ENDED_BY = Map.of(
            CaseQuestion.REFUGEE_STATUS_WITHDRAWN, CaseQuestion.REFUGEE_STATUS_RECOGNISED,
            CaseQuestion.ASYLUM_CLAIM_PENDING, CaseQuestion.FINAL_REJECTION,
            CaseQuestion.FINAL_REJECTION, CaseQuestion.ASYLUM_CLAIM_PENDING);

    private final View view;
    private final List<LocalDate> days;
    private final Lazy<Map<String, List<List<LocalDate>>>> ofPersons;
    private final Map<RecordId, Map<CaseFact, List<Case>>> persons = new ConcurrentHashMap<>();

    /**
     * The answers for some days.
     *
     * @param view the view
     * @param days the first and the last day; none if they are not known
     * @param ofPersons gives the same for each hand-over of a person of a case, by the label of the person; asked only
     *     for claims on facts of a case
     */
    public DatedAnswers(View view, List<LocalDate> days, Supplier<Map<String, List<List<LocalDate>>>> ofPersons) {
        this.view = view;
        this.days = List.copyOf(days);
        this.ofPersons = Lazy.of(ofPersons);
    }

    /** {@return the answer; nothing for claims without accounts, and for those that do not depend on a day} */
    Optional<YesNoAnswer> to(Claim claim, Optional<Identified> record) {
        Identified of = record.orElse(null);
        if (claim.accounts().isEmpty() || of == null) {
            return Optional.empty();
        }
        Account first = claim.accounts().get(0);
        if (of instanceof Case subject && first instanceof CaseFact fact) {
            List<CaseFact> replaced = replaced(subject, fact);
            return Optional.of((replaced.isEmpty() ? view : view.without(replaced))
                    .answer(seen -> alike(asked(subject, fact)
                            .flatMap(one -> acts(one).map(act -> seen.acts().wasSo(one, fact.fact(), act))))));
        }
        if (of instanceof Operation operation) {
            return first instanceof OperationFact fact
                    ? Optional.of(view.acts().answer(operation, fact.fact(), act()))
                    : Optional.of(operation)
                            .filter(one -> claim.id().member().equals("hostConsent"))
                            .map(one -> view.acts().consent(ofHost(one, claim), act()));
        }
        if (of instanceof Instrument instrument && first instanceof LifecycleStep step) {
            return operation(instrument, step);
        }
        return of instanceof Actor actor && first instanceof Membership membership && !days.isEmpty()
                ? Optional.of(view.answer(seen ->
                        alike(days.stream().map(day -> seen.states().isMember(actor.id(), membership.of(), day)))))
                : Optional.empty();
    }

    /**
     * {@return the case of each person of whom an account of a claim leaves something open: where it names nobody,
     * those of whom sources say nothing else; if there is none, all}
     */
    private Stream<Case> asked(Case subject, CaseFact fact) {
        List<Case> all = ofPersons(subject, fact).toList();
        List<Case> others = Lists.filter(
                all, one -> fact.person().isPresent() || ofPerson(one, fact).isEmpty());
        return (others.isEmpty() ? all : others).stream();
    }

    private List<CaseFact> ofPerson(Case one, CaseFact fact) {
        return Lists.filter(
                view.acts().facts(one, fact.fact()), account -> account.person().isPresent());
    }

    /**
     * {@return whether the answer for a person is open because what sources say of this person contradicts what they
     * say of all}
     */
    boolean isContradictedByOfAll(Claim claim, Optional<Identified> record) {
        return claim.accounts().stream().findFirst().stream()
                .filter(CaseFact.class::isInstance)
                .map(CaseFact.class::cast)
                .filter(fact -> fact.person().isPresent() && record.orElse(null) instanceof Case)
                .flatMap(fact ->
                        ofPersons((Case) record.orElseThrow(), fact).filter(one -> isContradictedByOfAll(one, fact)))
                .findFirst()
                .isPresent();
    }

    private boolean isContradictedByOfAll(Case one, CaseFact fact) {
        List<CaseFact> own = ofPerson(one, fact);
        List<CaseFact> ofAll = Lists.filter(
                view.acts().facts(one, fact.fact()), account -> account.person().isEmpty());
        return Lists.anyMatch(own, some -> Lists.anyMatch(ofAll, other -> some.truth() != other.truth()))
                && (isKnown(view.without(ofAll), one, fact) || isKnown(view.without(own), one, fact));
    }

    private boolean isKnown(View seen, Case one, CaseFact fact) {
        return acts(one)
                .allMatch(act -> seen.acts().wasSo(one, fact.fact(), act).isKnown());
    }

    /** {@return the case of each person whom a fact concerns} */
    private Stream<Case> ofPersons(Case subject, CaseFact fact) {
        return persons.computeIfAbsent(subject.id(), id -> byFact(subject)).getOrDefault(fact, List.of()).stream();
    }

    private Map<CaseFact, List<Case>> byFact(Case subject) {
        Map<CaseFact, List<Case>> found = new HashMap<>();
        view.acts()
                .perPerson(subject)
                .forEach(one -> Set.copyOf(one.facts())
                        .forEach(fact -> found.computeIfAbsent(fact, first -> new ArrayList<>())
                                .add(one)));
        return found;
    }

    /**
     * {@return the accounts that an answer to another question put an end to, so that later ones do not contradict them:
     * a state that withdrew a status can have granted it again}
     */
    private List<CaseFact> replaced(Case subject, CaseFact fact) {
        return Optional.ofNullable(ENDED_BY.get(fact.fact())).stream()
                .flatMap(ending -> ofPersons(subject, fact)
                        .flatMap(one -> view.acts().facts(one, fact.fact()).stream()
                                .filter(account -> ActDays.withoutReplaced(
                                                List.of(account),
                                                Lists.filter(
                                                        view.acts().facts(one, ending),
                                                        other -> isOfSameState(account, other)),
                                                act())
                                        .isEmpty())))
                .distinct()
                .toList();
    }

    /** Each state grants and ends its own status; an account that names none can speak of any. */
    private static boolean isOfSameState(CaseFact one, CaseFact other) {
        return one.by().isEmpty() || other.by().isEmpty() || one.by().equals(other.by());
    }

    /** {@return the operation as one in the state whose consent is asked about, if it is one of several hosts} */
    private static Operation ofHost(Operation operation, Claim claim) {
        return claim.id()
                .party()
                .filter(operation.hosts()::contains)
                .map(host -> operation.toBuilder().hosts(Set.of(host)).build())
                .orElse(operation);
    }

    /**
     * {@return whether an instrument was suspended on each of the days; nothing for other steps, which rules treat
     * differently}
     */
    private Optional<YesNoAnswer> operation(Instrument instrument, LifecycleStep step) {
        return Optional.of(step)
                .filter(reported -> reported.stage() == Stage.SUSPENDED && !days.isEmpty())
                .map(reported -> view.answer(seen ->
                        alike(days.stream().map(day -> seen.instruments().isSuspended(instrument, day)))));
    }

    /** {@return the day of the act, as far as it is known} */
    private Optional<PartialDate> act() {
        return between(days);
    }

    /** {@return the day of each hand-over of one person, as far as it is known} */
    private Stream<Optional<PartialDate>> acts(Case one) {
        return view.acts()
                .concerned(one)
                .flatMap(Persons::person)
                .map(label -> ofPersons.get().get(label))
                .map(acts -> acts.stream().map(DatedAnswers::between))
                .orElseGet(() -> Stream.of(act()));
    }

    /** {@return the known days of the acts for which an account counts: those of the person whom it names} */
    Stream<PartialDate> acts(Account account) {
        Stream<Optional<PartialDate>> acts = !(account instanceof CaseFact fact)
                        || ofPersons.get().isEmpty()
                ? Stream.of(act())
                : ofPersons.get().entrySet().stream()
                        .filter(person ->
                                fact.person().map(person.getKey()::equals).orElse(true))
                        .flatMap(person -> person.getValue().stream())
                        .map(DatedAnswers::between);
        return acts.flatMap(Optional::stream);
    }

    private static Optional<PartialDate> between(List<LocalDate> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(PartialDate.between(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1))));
    }

    private static Truth alike(Stream<Truth> answers) {
        return answers.reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }
}
