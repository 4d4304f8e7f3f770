package io.github.lec.instrument;

import io.github.lec.logic.InvalidValueException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The clauses of a treaty that is being built: each only once, and none that its own source contradicts. */
final class DraftClauses {
    private final Set<Clause> clauses = new HashSet<>();

    void addAll(Collection<Clause> known) {
        clauses.addAll(known);
    }

    /**
     * {@return the clause, which is now one of them}
     *
     * @param source the id of the source that the clause cites
     * @throws InvalidValueException if the same source says the opposite, or the clause was added before
     */
    Clause adding(Clause clause, String source) {
        InvalidValueException.unless(
                clauses.stream().noneMatch(other -> contradicts(clause, other, source)),
                "safeguards",
                clause.kind(),
                () -> "either a clause or its absence, not both from " + source);
        InvalidValueException.unless(clauses.add(clause), "safeguards", clause, "each clause once");
        return clause;
    }

    /** Two sources can disagree, which is recorded; a single source cannot both have a clause and lack it. */
    private static boolean contradicts(Clause clause, Clause other, String source) {
        return clause.kind() == other.kind()
                && clause.isAbsence() != other.isAbsence()
                && other.citations().stream()
                        .anyMatch(citation -> citation.source().value().equals(source));
    }
}
