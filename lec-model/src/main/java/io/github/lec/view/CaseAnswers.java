package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import java.util.List;

/** Answers on what became of a case, each noted as evidence. */
abstract class CaseAnswers extends ActContents {
    private final KnownAccounts accounts;

    CaseAnswers(KnownAccounts accounts) {
        super(accounts);
        this.accounts = accounts;
    }

    /**
     * What became of a case by the view's day, with the claims that show it and what contradicts it. Of a case whose persons came to
     * different ends, ask of each (see {@code perPerson}).
     *
     * @param subject the case, or as much of it as concerns one person
     * @return the whole answer
     */
    public CaseOutcomeAnswer outcome(Case subject) {
        return OutcomeReading.of(accounts, subject);
    }

    /**
     * {@return whether the person of a case was surrendered to the state that asked by the view's day; unknown if no source says}
     *
     * @param subject the case
     */
    public Truth isSurrendered(Case subject) {
        return new RemovalReading(accounts, subject).isSurrendered();
    }

    /**
     * {@return whether the person came to that state in any way: surrendered, returned or deported}
     *
     * @param subject the case
     */
    public Truth isRemoved(Case subject) {
        return new RemovalReading(accounts, subject).isRemoved();
    }

    /**
     * {@return whether a step of some stage was taken by the view's day; false if sources only deny it, unknown if none tells or they
     * contradict each other}
     *
     * @param subject the case
     * @param stage the stage
     */
    public Truth hasReached(Case subject, CaseStage stage) {
        List<CaseStep> told =
                accounts.asked(subject, "steps", subject.steps(), step -> step.stage() == stage, stage::name);
        List<CaseStep> affirmed = told.stream().filter(step -> !step.denies()).toList();
        if (affirmed.size() < told.size()) {
            return affirmed.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return affirmed.isEmpty()
                ? Truth.UNKNOWN
                : Truth.any(
                        affirmed,
                        step -> RemovalReading.when(step)
                                .map(day -> day.isOnOrBefore(accounts.asOf()))
                                .orElse(Truth.TRUE));
    }

    /**
     * {@return the removals, refusals and other ends of a case by the view's day that other accounts of it contradict}
     *
     * @param subject the case
     */
    public List<CaseStep> disputed(Case subject) {
        return new RemovalReading(accounts, subject).disputed();
    }
}
