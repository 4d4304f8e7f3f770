package io.github.lec.report.table;

import io.github.lec.instrument.Treaty;
import io.github.lec.report.matrix.Link;
import io.github.lec.rule.Rule;
import io.github.lec.rule.Subject;
import java.util.Optional;

/** Where findings, and what they judge, have their rows. */
final class FindingRows {
    private FindingRows() {}

    /** {@return the name under which links find the row of a finding} */
    static String anchor(Rule rule, Subject subject) {
        return rule.info().id() + "/" + subject.id();
    }

    /** {@return where the row of what was judged stands, if it has one} */
    static Optional<Link> place(Subject subject) {
        if (subject instanceof Subject.OfState of) {
            return Optional.of(
                    Link.toRow(Sheet.COOPERATION.title(), of.state().id().value()));
        }
        if (subject instanceof Subject.Relation of) {
            return Optional.of(Link.toRow(
                    Sheet.TREATIES.title(), of.relation().instrument().id().value()));
        }
        Optional<Sheet> sheet = switch (subject.kind()) {
            case LAW -> Optional.of(Sheet.LAWS);
            case CASE -> Optional.of(Sheet.CASES);
            case OPERATION -> Optional.of(Sheet.OPERATIONS);
            case INSTRUMENT ->
                Optional.of(
                        subject instanceof Subject.OfInstrument of && of.instrument() instanceof Treaty
                                ? Sheet.TREATIES
                                : Sheet.ARRANGEMENTS);
            case RELATION, STATE, DATASET -> Optional.empty();
        };
        return sheet.map(found -> Link.toRow(found.title(), subject.id()));
    }
}
