package io.github.lec.report.table;

import io.github.lec.actor.Actor;
import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.cooperation.Parties;
import io.github.lec.event.Event;
import io.github.lec.event.Statement;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Law;
import io.github.lec.instrument.Resolution;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.About;
import io.github.lec.rule.Subject;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Response;
import io.github.lec.view.Relation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What rows speak of: the record, and the states and regions that it concerns. Agencies stand for their state. */
final class RowAbout {
    private final Parties parties;

    RowAbout(TableContext context) {
        this.parties = new Parties(context.dataset());
    }

    /** {@return what a row about a record of any kind speaks of} */
    About of(Identified record) {
        return About.record(record.recordId().value(), states(actors(record)));
    }

    /** {@return what a row about something that was judged speaks of} */
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

    /** {@return what a row on a form of cooperation speaks of, that lists a record or none} */
    static About of(CooperationQuestion question, List<String> records) {
        return new About(
                records,
                List.of(question.state().value(), question.counterpart().value()));
    }

    private static Collection<ActorId> actors(Identified record) {
        if (record instanceof CooperationInstrument text) {
            return text.parties();
        }
        if (record instanceof Law law) {
            return List.of(law.jurisdiction());
        }
        if (record instanceof Resolution resolution) {
            return List.of(resolution.body());
        }
        if (record instanceof Case subject) {
            return Stream.concat(subject.requested().stream(), Stream.of(subject.requesting()))
                    .toList();
        }
        return record instanceof Operation operation
                ? all(Stream.of(operation.by(), operation.participants(), operation.hosts()))
                : actorsOfOthers(record);
    }

    private static Collection<ActorId> actorsOfOthers(Identified record) {
        if (record instanceof Event event) {
            return event.actors();
        }
        if (record instanceof Statement statement) {
            return all(Stream.of(statement.by(), statement.addressees()));
        }
        if (record instanceof Inquiry inquiry) {
            return all(Stream.of(inquiry.states(), inquiry.counterparts()));
        }
        if (record instanceof Response response) {
            return List.of(response.by());
        }
        return record instanceof Actor actor ? List.of(actor.id()) : List.of();
    }

    private static List<ActorId> all(Stream<? extends Collection<ActorId>> some) {
        return some.flatMap(Collection::stream).toList();
    }

    private List<String> states(Collection<ActorId> actors) {
        return actors.stream().map(parties::stateOf).map(ActorId::value).toList();
    }
}
