package io.github.lec.view;

import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.operation.Operation;
import io.github.lec.operation.OperationQuestion;
import io.github.lec.source.Account;
import io.github.lec.source.Grade;
import java.util.Set;

/** What is known of acts: of cases of persons and of operations. */
public final class ActAnswers {
    private static final Set<String> ESTABLISHING = Set.of("COURT", "INTERNATIONAL_BODY");

    private final KnownAccounts accounts;

    ActAnswers(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Whether an account of an act establishes it: its grade says so; where it has none, whether it cites a court or an
     * international body. An admission establishes an act too.
     *
     * @param account an account of an act
     * @return false for what is only reported or alleged
     */
    public boolean isEstablished(Account account) {
        return account.grade()
                .map(grade -> grade != Grade.ALLEGED)
                .orElseGet(() -> account.citations().stream()
                        .flatMap(citation -> accounts.dataset().source(citation.source()).stream())
                        .flatMap(source -> source.kind().stream())
                        .anyMatch(ESTABLISHING::contains));
    }

    /**
     * The answer to a yes-or-no question about a case.
     *
     * @param subject the case
     * @param question the question
     * @return unknown if no source answers it or sources contradict each other
     */
    public Truth isSo(Case subject, CaseQuestion question) {
        return accounts
                .asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question.name())
                .stream()
                .map(fact -> fact.truth())
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    /**
     * The answer to a yes-or-no question about an operation.
     *
     * @param subject the operation
     * @param question the question
     * @return unknown if no source answers it or sources contradict each other
     */
    public Truth isSo(Operation subject, OperationQuestion question) {
        return accounts
                .asked(subject, "facts", subject.facts(), fact -> fact.fact() == question, question.name())
                .stream()
                .map(fact -> fact.truth())
                .reduce((one, other) -> one == other ? one : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }
}
