package io.github.lec.view;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationFact;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.operation.Persistence;
import io.github.lec.operation.Persons;
import io.github.lec.source.Account;
import io.github.lec.source.PersonalAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.ByPerson;
import io.github.lec.view.cases.PersonsReading;
import io.github.lec.view.days.DateSpan;
import io.github.lec.view.days.DayOfAct;
import io.github.lec.view.rulings.CourtRulings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers about acts: cases of persons and operations. A fact counts for an act if it was true on the day of the act,
 * as {@link Persistence} says; a fact without a day is taken to be about that day, and one that may belong to a later
 * day leaves the question open.
 */
public final class ActAnswers extends CaseAnswers {
    private final KnownAccounts accounts;

    ActAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * Whether an account of an act establishes it: its grade decides; without a grade, whether it cites a court or an
     * international body. An admission establishes an act too.
     *
     * @param account an account of an act
     * @return false if the act is only reported or alleged
     */
    public boolean isEstablished(Account account) {
        return accounts.isEstablished(account);
    }

    /**
     * Whether something is known to have been done by the view's day: its day says so or, if the day leaves it open, a
     * source that reports it was published by then. So something "done by 2025" is not in the past in 2006, unless a
     * source reported it in 2006.
     *
     * @param act a visible account of what was done
     * @param day its day, if any
     * @return true if it was done by then
     * @throws InvalidValueException if {@code act} is null
     */
    public boolean isPast(Account act, Optional<PartialDate> day) {
        InvalidValueException.given(act, "act");
        return accounts.isPast(act, day);
    }

    /**
     * Splits a case by person: each part contains what is recorded about that person and what is recorded about all.
     * What is true of one person counts for that person alone, so that a fact about one person is not combined with the
     * nationality of another, nor an assurance for one with the surrender of another.
     *
     * @param subject the case
     * @return one case for each person or group of persons; the case itself if there is only one
     */
    @Override
    public List<Case> perPerson(Case subject) {
        if (subject.persons().size() < 2) {
            return List.of(subject);
        }
        return accounts.about(subject, Question.PERSONS, () -> apart(subject));
    }

    private List<Case> apart(Case subject) {
        Map<String, List<Persons>> reported = new LinkedHashMap<>();
        List<Persons> denials = new ArrayList<>();
        for (Persons persons : accounts.seen(subject.persons())) {
            if (persons.denies()) {
                denials.add(persons);
            } else {
                reported.computeIfAbsent(persons.person().orElse(persons.key()), key -> new ArrayList<>())
                        .add(persons);
            }
        }
        Set<Optional<String>> denied = denials.stream().map(Persons::person).collect(Collectors.toSet());
        reported.values()
                .forEach(some -> some.addAll(Lists.filter(
                        denials, denial -> Lists.anyMatch(some, one -> PersonsReading.concerns(denial, one)))));
        labels(subject)
                .filter(label -> !reported.containsKey(label) && !denied.contains(Optional.of(label)))
                .toList()
                .forEach(label -> reported.put(label, named(subject, label)));
        return reported.size() < 2 ? List.of(subject) : ByPerson.apart(subject, reported.values());
    }

    /** {@return the labels of persons about whom something is known, even if identified only later} */
    private Stream<String> labels(Case subject) {
        return personal(subject)
                .filter(accounts::sees)
                .flatMap(account -> account.person().stream())
                .distinct();
    }

    private static Stream<PersonalAccount> personal(Case subject) {
        return Stream.of(
                        subject.route(),
                        subject.steps(),
                        subject.assurances(),
                        subject.monitoring(),
                        subject.decisions(),
                        subject.facts())
                .flatMap(List::stream);
    }

    private static List<Persons> named(Case subject, String label) {
        return Lists.filter(
                subject.persons(),
                persons -> persons.person().filter(label::equals).isPresent());
    }

    /**
     * The answer to a yes-or-no question about a case on the day of an act.
     *
     * @param subject the case
     * @param question the question
     * @param act the day of the act; nothing if it is not known
     * @return unknown if no source answers it for that day, or sources contradict each other
     */
    public Truth wasSo(Case subject, CaseQuestion question, Optional<PartialDate> act) {
        return wasSo(question, facts(subject, question), act);
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param subject the case
     * @param question the question
     * @param act the day of the act; nothing if it is not known
     * @return the whole answer
     */
    public YesNoAnswer answer(Case subject, CaseQuestion question, Optional<PartialDate> act) {
        return YesNoReading.ofAct(
                accounts, seen -> new ActAnswers(seen).wasSo(subject, question, act), DayOfAct.of(question, act));
    }

    /**
     * The same answer from some of the accounts only, such as those of one state.
     *
     * @param question the question
     * @param facts the accounts that count
     * @param act the day of the act; nothing if it is not known
     * @return unknown if none of them answers the question for that day, or they contradict each other
     */
    public Truth wasSo(CaseQuestion question, List<CaseFact> facts, Optional<PartialDate> act) {
        return DayOfAct.of(question, act).read(DayOfAct.stated(facts, CaseFact::truth, CaseFact::date));
    }

    /**
     * Whether a court had allowed a surrender by a day, according to a fact, a step or a decision; courts of the
     * requesting state do not count. The latest ruling counts: after one that refused, stayed or annulled, it is open.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return unknown if no source says, or if sources contradict each other
     */
    public Truth isAllowedByCourt(Case subject, Optional<PartialDate> day) {
        Truth fact = wasSo(subject, CaseQuestion.JUDICIAL_DECISION, day);
        CourtRulings rulings = rulings(subject);
        return switch (rulings.allow(day)) {
            case TRUE -> fact.reconcile(Truth.TRUE);
            case FALSE -> fact;
            case UNKNOWN -> fact.isTrue() && !mayBeRefusal(subject, rulings, day) ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    /**
     * Whether a court's stay of a surrender was in effect on a day, according to a step or a decision; courts of the
     * requesting state do not count.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return unknown if its end is not recorded, since it may have been lifted; false if no stay is recorded
     */
    public Truth isStayed(Case subject, Optional<PartialDate> day) {
        return rulings(subject).stays().isInEffect(day);
    }

    private CourtRulings rulings(Case subject) {
        return accounts.about(subject, Question.RULINGS, () -> CourtRulings.in(accounts, subject));
    }

    /** {@return whether each account of a decision by a court may concern the recorded refusal} */
    private boolean mayBeRefusal(Case subject, CourtRulings rulings, Optional<PartialDate> day) {
        return facts(subject, CaseQuestion.JUDICIAL_DECISION).stream()
                .filter(fact -> fact.truth().isTrue())
                .allMatch(fact -> rulings.mayBeRefusal(fact.date(), day));
    }

    /**
     * The last ruling of a court on the surrender by the view's day, according to a step or a decision; courts of the
     * requesting state, stays and the rulings of international courts do not count.
     *
     * @param subject the case
     * @return the step or decision; nothing if another one that says otherwise may have come after it
     */
    public Optional<PersonalAccount> lastRuling(Case subject) {
        return CourtRuling.last(accounts, rulings(subject));
    }

    /**
     * Whether the last ruling of a court on the surrender by the view's day annulled a permission, or sent it
     * back.
     *
     * @param subject the case
     * @return false if it undid a refusal, so that nothing is decided; unknown if it undid nothing, or if what it undid
     *     is not known
     */
    public Truth annulsPermission(Case subject) {
        return CourtRuling.last(accounts, rulings(subject), steps(subject))
                .map(CourtRuling::annulsPermission)
                .orElse(Truth.UNKNOWN);
    }

    /**
     * Whether a surrender went through the courts: one had or may have allowed it by a day, whatever was ruled later.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return also false if no source says
     */
    public boolean wentThroughCourt(Case subject, Optional<PartialDate> day) {
        return isAllowedByCourt(subject, day).isTrue() || rulings(subject).mayHaveAllowed(day);
    }

    /**
     * The day of an act according to all its accounts together, in any order.
     *
     * @param days the days that sources give for it
     * @return their intersection, or their whole span if they conflict; nothing if there are none
     */
    public Optional<PartialDate> day(List<PartialDate> days) {
        return DateSpan.together(days);
    }

    /**
     * The accounts that answer a question about a case.
     *
     * @param subject the case
     * @param question the question
     * @return the visible accounts, in their order
     */
    public List<CaseFact> facts(Case subject, CaseQuestion question) {
        return accounts.asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question::name);
    }

    /**
     * The evidence or other help that was given in a case by the view's day.
     *
     * @param subject the case
     * @return nothing if no source says that any was given
     */
    public Optional<AssistanceGiven> assistance(Case subject) {
        return AssistanceGiven.in(accounts, subject);
    }

    /**
     * The answer to a yes-or-no question about an operation on the day of an act.
     *
     * @param subject the operation
     * @param question the question
     * @param act the day of the act; nothing if it is not known
     * @return unknown if no source answers it for that day, or sources contradict each other
     */
    public Truth wasSo(Operation subject, OperationQuestion question, Optional<PartialDate> act) {
        return DayOfAct.of(question, act)
                .read(DayOfAct.stated(facts(subject, question), OperationFact::truth, OperationFact::date));
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param subject the operation
     * @param question the question
     * @param act the day of the act; nothing if it is not known
     * @return the whole answer
     */
    public YesNoAnswer answer(Operation subject, OperationQuestion question, Optional<PartialDate> act) {
        return YesNoReading.ofAct(
                accounts, seen -> new ActAnswers(seen).wasSo(subject, question, act), DayOfAct.of(question, act));
    }

    /**
     * The accounts that answer a question about an operation.
     *
     * @param subject the operation
     * @param question the question
     * @return the visible accounts, in their order
     */
    public List<OperationFact> facts(Operation subject, OperationQuestion question) {
        return accounts.asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question::name);
    }

    /**
     * Whether every host of an operation had agreed on the day of an act; a host's own word outranks that of others. A
     * host's "no" of a later day leaves it open if only other states say "yes".
     *
     * @param subject the operation
     * @param act the day of the act; nothing if it is not known
     * @return false if a host certainly had not agreed
     */
    public Truth isConsented(Operation subject, Optional<PartialDate> act) {
        DayOfAct day = new DayOfAct(Persistence.GIVEN, act);
        if (subject.hosts().isEmpty()) {
            return HostConsent.answer(day, consents(subject));
        }
        return Truth.all(subject.hosts(), host -> new HostConsent(this, subject, host, day).read(act));
    }

    /**
     * The same answer, with how it is known, the claims on which it rests and the account to show.
     *
     * @param subject the operation
     * @param act the day of the act; nothing if it is not known
     * @return the whole answer
     */
    public YesNoAnswer consent(Operation subject, Optional<PartialDate> act) {
        return YesNoReading.ofAct(
                accounts, seen -> new ActAnswers(seen).isConsented(subject, act), new DayOfAct(Persistence.GIVEN, act));
    }

    /** {@return the subject of the answers, and their day} */
    @Override
    public String toString() {
        return "Answers on cases and operations, known by " + accounts.knownBy();
    }
}
