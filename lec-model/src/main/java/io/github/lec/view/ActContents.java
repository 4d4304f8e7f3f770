package io.github.lec.view;

import io.github.lec.instrument.Assurance;
import io.github.lec.operation.Case;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.Operation;
import java.util.List;

/** Answers on how and for what an operation was done, and on what was promised and checked in a case, each noted as evidence. */
abstract class ActContents {
    private final KnownAccounts accounts;

    ActContents(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * {@return the aims of an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer aims(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "aims", operation.aims()));
    }

    /**
     * {@return the methods that were used in an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer methods(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "methods", operation.methods()));
    }

    /**
     * {@return the powers that foreign officers had in an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer powers(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "powers", operation.powers()));
    }

    /**
     * {@return who was targeted by an operation}
     *
     * @param operation the operation
     */
    public CodesAnswer targets(Operation operation) {
        return new CodesAnswer(accounts.ask(operation, "targets", operation.targets()));
    }

    /**
     * The accounts of assurances in a case.
     *
     * @param subject the case
     * @return those that are seen, in their order
     */
    public List<Assurance> assurances(Case subject) {
        return accounts.ask(subject, "assurances", subject.assurances());
    }

    /**
     * The accounts of how a person was monitored after the hand-over.
     *
     * @param subject the case
     * @return those that are seen, in their order
     */
    public List<Monitoring> monitoring(Case subject) {
        return accounts.ask(subject, "monitoring", subject.monitoring());
    }
}
