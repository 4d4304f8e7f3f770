package io.github.lec.view;

import io.github.lec.instrument.Instrument;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.time.PartialDate;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.ByHandOver;
import io.github.lec.view.cases.CaseEnds;
import io.github.lec.view.cases.Destinations;
import io.github.lec.view.cases.OwnActs;
import io.github.lec.view.cases.RemovalReading;
import io.github.lec.view.cases.StageReading;
import io.github.lec.view.days.DateSpan;
import io.github.lec.view.days.StepDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers on the outcome of a case, each noted as evidence. */
abstract class CaseAnswers extends PersonAnswers {
    /** What rule after rule asks about the same case. */
    enum Question {
        PERSONS,
        ACTS,
        SEEN_STEPS,
        SEEN_FACTS,
        REMOVAL_DAY,
        SURRENDERED,
        REMOVED,
        RULINGS
    }

    private final KnownAccounts accounts;

    CaseAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * Splits a case by person.
     *
     * @param subject the case
     * @return one case for each person or group of persons; the case itself if there is only one
     */
    public abstract List<Case> perPerson(Case subject);

    /**
     * Splits a case by act, each of which is judged by its own day: by person, and by hand-over where all hand-overs of
     * a person are numbered.
     *
     * @param subject the case
     * @return one case for each; the case itself if there is only one
     */
    public List<Case> perAct(Case subject) {
        return accounts.about(subject, Question.ACTS, () -> apart(perPerson(subject)));
    }

    private List<Case> apart(List<Case> persons) {
        return persons.size() == 1
                ? ByHandOver.apart(accounts, persons.get(0))
                : persons.stream()
                        .flatMap(one -> ByHandOver.apart(accounts, one).stream())
                        .toList();
    }

    /**
     * The numbered hand-over that one of the cases that {@link #perAct} gives is about. This is not noted as evidence.
     *
     * @param act the part of a case
     * @return the first account of it; nothing if no hand-over has a number
     */
    public Optional<CaseStep> numberedHandOver(Case act) {
        return Lists.findFirst(
                accounts.seen(act.steps()),
                step -> ByHandOver.isHandOver(act, step)
                        && !step.denies()
                        && step.no().isPresent());
    }

    /**
     * The outcome of a case by the view's day, with the claims that show it and what contradicts it. If the persons of
     * a case had different outcomes, ask about each of them (see {@code perPerson}).
     *
     * @param subject the case, or the part of it that concerns one person
     * @return the whole answer
     */
    public CaseOutcomeAnswer outcome(Case subject) {
        return OutcomeReading.of(accounts, subject);
    }

    /**
     * {@return whether the person of a case was surrendered to the state that asked by the view's day; unknown if no
     * source says}
     *
     * @param subject the case
     */
    public Truth isSurrendered(Case subject) {
        return accounts.about(
                subject, Question.SURRENDERED, () -> new RemovalReading(accounts, subject).isSurrendered());
    }

    /**
     * {@return whether the person came to that state in any way: surrendered, returned, deported, or taken by its
     * agents and in its custody afterwards}
     *
     * @param subject the case
     */
    public Truth isRemoved(Case subject) {
        return accounts.about(subject, Question.REMOVED, () -> new RemovalReading(accounts, subject).isRemoved());
    }

    /**
     * {@return whether a step of a stage was taken by the view's day; false if sources only deny it or give a later
     * day, unknown if none reports it or they contradict each other} A denial concerns only the step that it names:
     * another step of the same stage is unaffected.
     *
     * @param subject the case
     * @param stage the stage
     */
    public Truth hasReached(Case subject, CaseStage stage) {
        return StageReading.hasReached(accounts, subject, stage);
    }

    /**
     * {@return the removals, refusals and other ends of a case by the view's day that are contradicted by other
     * accounts}
     *
     * @param subject the case
     */
    public List<CaseStep> disputed(Case subject) {
        return new RemovalReading(accounts, subject).disputed();
    }

    /**
     * {@return the visible accounts that say that a case reached some stages, in their order} Another account may deny
     * the same step: ask {@link #isDenied} before deciding anything on that basis.
     *
     * @param subject the case
     * @param stages the stages
     */
    public List<CaseStep> steps(Case subject, Set<CaseStage> stages) {
        return Lists.filter(steps(subject), step -> stages.contains(step.stage()) && !step.denies());
    }

    /**
     * {@return the day of the surrender, return or deportation to the requesting state, according to all accounts
     * together, in any order}
     *
     * @param subject the case
     */
    public Optional<PartialDate> removalDay(Case subject) {
        return accounts.about(subject, Question.REMOVAL_DAY, () -> day(subject, CaseEnds.REMOVAL));
    }

    /**
     * {@return the day of some stages according to all their accounts together; without removals to other states}
     *
     * @param subject the case
     * @param stages the stages
     */
    public Optional<PartialDate> day(Case subject, Set<CaseStage> stages) {
        List<PartialDate> days = new ArrayList<>();
        for (CaseStep step : steps(subject, stages)) {
            if (!Destinations.isElsewhere(subject, step)) {
                step.day().ifPresent(days::add);
            }
        }
        return DateSpan.together(days);
    }

    /**
     * {@return whether a source denies a step of a case that others report, so that what follows from the step is open}
     *
     * @param subject the case
     * @param step the step
     */
    public boolean isDenied(Case subject, CaseStep step) {
        List<CaseStep> reported = accounts.about(subject, Question.SEEN_STEPS, () -> accounts.seen(subject.steps()));
        for (int i = 0; i < reported.size(); i++) {
            CaseStep other = reported.get(i);
            if (other.denies() && other.stage() == step.stage() && other.key().equals(step.key())) {
                return true;
            }
        }
        return StepDays.isStraddling(accounts.asOf(), reported, step);
    }

    /**
     * {@return all visible accounts of steps of a case, including those that deny one}
     *
     * @param subject the case
     */
    public List<CaseStep> steps(Case subject) {
        return accounts.ask(subject, "steps", subject.steps());
    }

    /**
     * {@return the visible accounts that deny a step of some stages, in their order}
     *
     * @param subject the case
     * @param stages the stages
     */
    public List<CaseStep> denials(Case subject, Set<CaseStage> stages) {
        return Lists.filter(
                AffirmedAndDenied.<CaseStep>of(steps(subject)).denials(), step -> stages.contains(step.stage()));
    }

    /**
     * Whether a case may have begun by the view's day. This is not noted as evidence.
     *
     * @param subject the case
     * @return false if each step that a visible source reports has a later day
     */
    public boolean mayHaveBegun(Case subject) {
        return StepDays.mayHaveBegun(accounts, subject.steps());
    }

    /**
     * {@return the affirmed steps of a case that were taken by the view's day, as far as is known, without rulings of
     * courts of other states than the requested one}
     *
     * @param subject the case
     */
    public List<CaseStep> taken(Case subject) {
        return new RemovalReading(accounts, subject).stepsTaken();
    }

    /**
     * {@return on what a case rests, according to sources}
     *
     * @param subject the case
     */
    public BasesAnswer bases(Case subject) {
        return new BasesAnswer(accounts.ask(subject, "basis", subject.basis()));
    }

    /**
     * {@return whether a case rests on a text, according to sources}
     *
     * @param subject the case
     * @param text the text
     */
    public Truth isBasis(Case subject, Instrument text) {
        return bases(subject).is(RecordId.of(text.id().value()));
    }

    /**
     * {@return whether a source names or denies a basis of a case; not noted as evidence, like {@link #isReported}}
     *
     * @param subject the case
     */
    public boolean isBasisReported(Case subject) {
        return !accounts.seen(subject.basis()).isEmpty();
    }

    /**
     * {@return whether a source says that a case rests on a text, whatever others say}
     *
     * @param subject the case
     * @param text the text
     */
    public boolean isBasisNamed(Case subject, Instrument text) {
        return bases(subject).named().contains(RecordId.of(text.id().value()));
    }

    /**
     * The stay of a surrender on which it rests whether one was in effect on a day: the latest that was or may have
     * been.
     *
     * @param subject the case
     * @param day the day of the hand-over, or another; nothing if it is not known
     * @return nothing if none was
     */
    public Optional<Stay> stay(Case subject, Optional<PartialDate> day) {
        return Stay.in(accounts, subject, day);
    }

    /**
     * {@return whether a source denies a stay, whatever it says of others}
     *
     * @param subject the case
     * @param stay the stay
     */
    public boolean isDenied(Case subject, Stay stay) {
        return stay.account() instanceof Decision stayed
                ? Lists.anyMatch(decisions(subject), other -> other.denies() && stayed.isOfSameDecision(other))
                : Lists.anyMatch(
                        steps(subject),
                        other -> other.denies()
                                && other.key().equals(stay.account().key()));
    }

    /**
     * The answer to a question about what the requested state itself did by the day of an act. An account without an
     * author counts; of another author, only a "no" does.
     *
     * @param subject the case
     * @param question the question
     * @param act the day of the act; nothing if it is not known
     * @return unknown if no source says what that state did, or sources contradict each other
     */
    public Truth wasDoneByRequested(Case subject, CaseQuestion question, Optional<PartialDate> act) {
        return OwnActs.wasDone(accounts, subject, question, act);
    }

    /**
     * The actors other than the requested state who, according to sources, did what a question about a case asks for.
     * This is not noted as evidence.
     *
     * @param subject the case
     * @param question the question
     * @return each once, in the order of the accounts
     */
    public List<ActorId> othersWho(Case subject, CaseQuestion question) {
        return OwnActs.others(accounts, subject, question);
    }

    /**
     * Whether a source answers a question on a case. This is not noted as evidence, so that a question that is asked
     * only if a source answers it is not listed as open if none does.
     *
     * @param subject the case
     * @param question the question
     * @return true if a source does, whatever it says
     */
    public boolean isReported(Case subject, CaseQuestion question) {
        return Lists.anyMatch(
                accounts.about(subject, Question.SEEN_FACTS, () -> accounts.seen(subject.facts())),
                fact -> fact.fact() == question);
    }
}
