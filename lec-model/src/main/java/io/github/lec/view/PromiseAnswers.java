package io.github.lec.view;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Assurance;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.Case;
import io.github.lec.record.ActorId;
import io.github.lec.view.accounts.KnownAccounts;
import io.github.lec.view.cases.CaseEnds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers on what was promised in a case, by whom, and whether it was monitored, each noted as evidence. */
abstract class PromiseAnswers extends EventAnswers {
    private final KnownAccounts accounts;

    PromiseAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * The accounts of assurances in a case, whoever gave them.
     *
     * @param subject the case
     * @return the visible accounts, in their order
     */
    public List<Assurance> assurances(Case subject) {
        return accounts.ask(subject, "assurances", subject.assurances());
    }

    /**
     * The accounts of assurances in a case, without those that were certainly given by others than the
     * {@linkplain #receivers receiving states}: no one else can bind those who will hold the person.
     *
     * @param subject the case
     * @return the visible accounts, in their order
     */
    public List<Assurance> assurancesOfReceiver(Case subject) {
        List<Assurance> all = assurances(subject);
        return all.isEmpty() // as in nearly every case
                ? all
                : Lists.filter(all, assurance -> !isOfAnother(subject, assurance));
    }

    /**
     * Whether an assurance in a case was certainly given by none of the {@linkplain #receivers receiving states}, nor
     * by a state of which one is a part, nor by an authority of one.
     *
     * @param subject the case
     * @param assurance the assurance
     * @return false if no giver is recorded: it counts as the requesting state's
     */
    public boolean isOfAnother(Case subject, Assurance assurance) {
        List<ActorId> giver = giver(accounts.dataset(), assurance);
        return !giver.isEmpty()
                && Lists.allMatch(
                        receivers(subject),
                        receiver -> Collections.disjoint(giver, wholes(accounts.dataset(), receiver)));
    }

    /**
     * {@return whether a source denies an assurance in a case that another reports}
     *
     * @param subject the case
     * @param assurance the assurance
     */
    public boolean isDenied(Case subject, Assurance assurance) {
        return AssurancesAnswer.of(assurances(subject)).isDenied(assurance);
    }

    /**
     * {@return whether sources contradict each other on whether an assurance in a case was accepted}
     *
     * @param subject the case
     * @param assurance the assurance
     */
    public boolean isAcceptanceDisputed(Case subject, Assurance assurance) {
        return assurance.accepted().isPresent()
                && AssurancesAnswer.of(assurances(subject)).isAcceptanceDisputed(assurance);
    }

    /**
     * {@return those who will hold the person of a case: the requesting state, and the states to which the person was
     * brought}
     *
     * @param subject the case
     */
    public List<ActorId> receivers(Case subject) {
        return Stream.concat(
                        Stream.of(subject.requesting()),
                        accounts.ask(subject, "steps", subject.steps()).stream()
                                .filter(step -> !step.denies() && CaseEnds.REMOVAL.contains(step.stage()))
                                .flatMap(step -> step.destination().stream()))
                .distinct()
                .toList();
    }

    /**
     * {@return what sources say about how a person was monitored after the hand-over}
     *
     * @param subject the case
     */
    public MonitoringAnswer monitoring(Case subject) {
        return new MonitoringAnswer(accounts.ask(subject, "monitoring", subject.monitoring()));
    }

    /** {@return who gave an assurance, and what they belong to; nothing if no giver is recorded} */
    static List<ActorId> giver(Dataset dataset, Assurance assurance) {
        return assurance.by().map(by -> wholes(dataset, by)).orElse(List.of());
    }

    /** {@return an actor and what it belongs to, such as a ministry and its state} */
    static List<ActorId> wholes(Dataset dataset, ActorId actor) {
        List<ActorId> wholes = new ArrayList<>();
        Optional<ActorId> next = Optional.of(actor);
        while (next.isPresent() && !wholes.contains(next.get())) {
            wholes.add(next.get());
            next = dataset.actor(next.get()).flatMap(Actor::partOf);
        }
        return wholes;
    }
}
