package io.github.lec.view.rulings;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.source.PersonalAccount;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.actors.Attribution;
import io.github.lec.view.days.StepDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the rulings on a surrender from the steps and decisions of a case: whose they are, and whether a court made
 * them. A state that is recorded as the author stands for its courts.
 */
public final class RulingsOnRecord {
    private final KnownAccounts accounts;
    private final Case subject;

    public RulingsOnRecord(KnownAccounts accounts, Case subject) {
        this.accounts = accounts;
        this.subject = subject;
    }

    /** {@return the visible rulings, whatever their day, without those of other states} */
    List<Ruling> all() {
        List<Ruling> rulings = new ArrayList<>();
        List<CaseStep> steps = accounts.ask(subject, "steps", subject.steps());
        for (CaseStep step : steps) {
            Optional<Outcome> ruled = ruled(step.stage());
            if (ruled.isPresent() && !step.denies() && !isOfAnotherState(step)) {
                rulings.addAll(ofStep(step, ruled.get(), StepDays.isDenied(steps, step)));
            }
        }
        List<Decision> decisions = accounts.ask(subject, "decisions", subject.decisions());
        List<Decision> denials = Lists.filter(decisions, Decision::denies);
        for (Decision decision : decisions) {
            List<Actor> named = named(decision);
            if (!decision.denies() && decision.outcome() != Outcome.CUSTODY_ONLY && !isOfOtherStatesOnly(named)) {
                rulings.add(ofDecision(decision, named, Lists.anyMatch(denials, decision::isOfSameDecision)));
            }
        }
        return rulings;
    }

    /** {@return what was ruled by a step, and the end of the stay where it was one that ended} */
    private List<Ruling> ofStep(CaseStep step, Outcome outcome, boolean denied) {
        Optional<String> court = step.by().map(accounts.dataset()::nameOf);
        Ruling.Author author = author(step.by());
        Truth byCourt = isCourt(step.by().flatMap(accounts.dataset()::actor).stream());
        List<Ruling> rulings = new ArrayList<>();
        rulings.add(new Ruling(
                effect(outcome),
                step.day(),
                outcome,
                step,
                denied,
                court,
                author,
                byCourt.and(mayStay(outcome, step))));
        step.end()
                .ifPresent(end -> rulings.add(new Ruling(
                        Ruling.Effect.LIFTS_A_STAY,
                        Optional.of(end),
                        Outcome.STAYED,
                        step,
                        denied,
                        court,
                        author,
                        byCourt)));
        return rulings;
    }

    private Ruling ofDecision(Decision decision, List<Actor> named, boolean denied) {
        return new Ruling(
                effect(decision.outcome()),
                decision.date(),
                decision.outcome(),
                decision,
                denied,
                Optional.of(court(decision)),
                Lists.anyMatch(named, this::isOfOrganisation) ? Ruling.Author.OTHER : Ruling.Author.NOT_KNOWN,
                isCourt(named.stream()).and(mayStay(decision.outcome(), decision)));
    }

    /**
     * {@return whether it is a state other than the requested one, with which it shares no country, or one of its
     * authorities}
     */
    private boolean isOfAnotherState(ActorId by) {
        Dataset dataset = accounts.dataset();
        ActorId author = Attribution.answering(dataset, by);
        boolean ofState = dataset.actor(author)
                .filter(actor -> actor.kind().isStateOrRegion())
                .isPresent();
        return author.equals(subject.requesting())
                || ofState
                        && subject.requested()
                                .filter(state -> !Attribution.country(dataset, state)
                                        .equals(Attribution.country(dataset, author)))
                                .isPresent();
    }

    /** {@return the steps without rulings of courts of other states, such as one of transit} */
    public List<CaseStep> own(List<CaseStep> all) {
        return Lists.noneMatch(all, this::isOfCourtOfAnotherState)
                ? all
                : Lists.filter(all, step -> !isOfCourtOfAnotherState(step));
    }

    private boolean isOfCourtOfAnotherState(CaseStep step) {
        return step.by().isPresent() && ruled(step.stage()).isPresent() && isOfAnotherState(step);
    }

    /** {@return the visible rulings of courts of other states that were made by the view's day} */
    public List<PersonalAccount> ofOtherStates() {
        return Stream.<PersonalAccount>concat(
                        accounts.ask(subject, "steps", subject.steps()).stream()
                                .filter(step -> isOfCourtOfAnotherState(step) && accounts.isPast(step, step.day())),
                        accounts.ask(subject, "decisions", subject.decisions()).stream()
                                .filter(decision ->
                                        isOfAnotherState(decision) && accounts.isPast(decision, decision.date())))
                .filter(ruling -> !ruling.denies())
                .toList();
    }

    /** {@return the decisions without those of courts of other states} */
    public List<Decision> ownDecisions(List<Decision> all) {
        return Lists.filter(all, decision -> !isOfAnotherState(decision));
    }

    private boolean isOfAnotherState(CaseStep step) {
        return step.by().filter(this::isOfAnotherState).isPresent();
    }

    /** {@return whether a decision is one of a court of another state than the requested one} */
    public boolean isOfAnotherState(Decision decision) {
        return isOfOtherStatesOnly(named(decision));
    }

    /** {@return whether the name that is recorded as that of the court is known, and only from other states} */
    private boolean isOfOtherStatesOnly(List<Actor> named) {
        return !named.isEmpty() && Lists.allMatch(named, actor -> isOfAnotherState(actor.id()));
    }

    /**
     * The kind of an authority does not tell whether it is a court, a ministry or a committee such as that against
     * Torture.
     */
    private static Truth isCourt(Stream<Actor> author) {
        return author.anyMatch(actor -> actor.kind() == ActorKind.AGENCY) ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** {@return whether what is recorded of the author of a stay tells that it is a court; otherwise open} */
    private Truth mayStay(Outcome outcome, PersonalAccount ruling) {
        return outcome == Outcome.STAYED
                        && perhapsNoCourt(accounts.dataset(), ruling).isPresent()
                ? Truth.UNKNOWN
                : Truth.TRUE;
    }

    /**
     * {@return the name of the body that is recorded as the author of a ruling, if no word in it says that it is a court}
     * The courts of a state stand under its name.
     */
    public static Optional<String> perhapsNoCourt(Dataset dataset, PersonalAccount ruling) {
        return author(dataset, ruling)
                .filter(name -> !CourtNames.isCourt(name)
                        && (ruling instanceof Decision decision
                                        ? named(dataset, decision).stream()
                                        : ((CaseStep) ruling).by().flatMap(dataset::actor).stream())
                                .noneMatch(actor -> actor.kind().isStateOrRegion()));
    }

    /** {@return the name that is recorded as that of the author of a ruling, without the part of a court that decided} */
    public static Optional<String> author(Dataset dataset, PersonalAccount ruling) {
        return ruling instanceof Decision decision
                ? Optional.of(court(decision))
                : ((CaseStep) ruling).by().map(dataset::nameOf);
    }

    /**
     * {@return the authority that is recorded as the author of a ruling, whose kind does not tell whether it is a
     * court}
     */
    public static Optional<ActorId> authority(Dataset dataset, PersonalAccount ruling) {
        Stream<Actor> author = ruling instanceof Decision decision
                ? named(dataset, decision).stream()
                : ((CaseStep) ruling).by().flatMap(dataset::actor).stream();
        return author.filter(actor -> actor.kind() == ActorKind.AGENCY)
                .map(Actor::id)
                .findFirst();
    }

    /** A court of a region is one of the country to which the region belongs. */
    private Ruling.Author author(Optional<ActorId> by) {
        Dataset dataset = accounts.dataset();
        Optional<ActorId> country =
                by.map(actor -> Attribution.country(dataset, Attribution.answering(dataset, actor)));
        return country.isEmpty()
                ? Ruling.Author.NOT_KNOWN
                : country.equals(subject.requested().map(state -> Attribution.country(dataset, state)))
                        ? Ruling.Author.REQUESTED
                        : Ruling.Author.OTHER;
    }

    /**
     * {@return the actors with the name that is recorded as that of the court; authorities of two states can share one}
     */
    private List<Actor> named(Decision decision) {
        return named(accounts.dataset(), decision);
    }

    private static List<Actor> named(Dataset dataset, Decision decision) {
        return dataset.actors(court(decision));
    }

    private boolean isOfOrganisation(Actor actor) {
        return accounts.dataset()
                .actor(Attribution.answering(accounts.dataset(), actor.id()))
                .filter(whole -> whole.kind() == ActorKind.ORGANISATION)
                .isPresent();
    }

    /**
     * {@return the name of a court without the part of it that decided, as in "European Court of Human Rights, First
     * Section"}
     */
    private static String court(Decision decision) {
        String name = decision.court();
        int end = Math.max(name.indexOf(", "), name.indexOf(" (Grand Chamber"));
        return end < 0 ? name : name.substring(0, end);
    }

    private static Optional<Outcome> ruled(CaseStage stage) {
        return stage == CaseStage.SURRENDER_STAYED ? Optional.of(Outcome.STAYED) : stage.ofCourt();
    }

    private static Ruling.Effect effect(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED -> Ruling.Effect.ALLOWS;
            case INADMISSIBLE, NO_VIOLATION, STAY_REFUSED -> Ruling.Effect.LIFTS_A_STAY;
            case REFUSED, ANNULLED, REMITTED, VIOLATION, STAYED -> Ruling.Effect.STANDS_AGAINST;
            case CUSTODY_ONLY, NOT_DETERMINED -> Ruling.Effect.OPEN;
        };
    }
}
