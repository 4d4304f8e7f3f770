package io.github.lec.report.table;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.Parties;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.rule.Subject;
import io.github.lec.view.Relation;
import java.util.Collection;
import java.util.List;

/** What rows are about: the record, and the states and regions that it concerns. Agencies count as their state. */
final class RowAbout {
    private final Parties parties;

    RowAbout(TableContext context) {
        this.parties = new Parties(context.dataset());
    }

    /** {@return what a row on a record of any kind is about} */
    About of(Identified record) {
        return About.record(record.recordId().value(), states(Parties.concernedBy(record)));
    }

    /** {@return what a row on a judged subject is about} */
    About of(Subject subject) {
        if (subject instanceof Subject.Relation of) {
            return of(of.relation());
        }
        if (subject instanceof Subject.OfState of) {
            return About.states(of.state().id().value(), of.counterpart().value());
        }
        if (subject instanceof Subject.OfInstrument of) {
            return of(of.instrument());
        }
        if (subject instanceof Subject.OfLaw of) {
            return of(of.law());
        }
        if (subject instanceof Subject.OfCase of) {
            return of(of.subject());
        }
        return subject instanceof Subject.OfOperation of ? of(of.operation()) : About.NOTHING;
    }

    private About of(Relation relation) {
        return About.record(
                relation.instrument().id().value(), states(List.of(relation.requested(), relation.requesting())));
    }

    /** {@return what a row on a form of cooperation is about, whether it lists a record or none} */
    static About of(CooperationQuestion question, List<String> records) {
        return new About(
                records,
                List.of(question.state().value(), question.counterpart().value()));
    }

    private List<String> states(Collection<ActorId> actors) {
        return actors.stream().map(parties::stateOf).map(ActorId::value).toList();
    }
}
