package io.github.lec.report.words;

import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.Offence;
import io.github.lec.operation.Persons;
import io.github.lec.operation.RouteAccount;
import io.github.lec.operation.Step;
import io.github.lec.operation.YesNoFact;
import io.github.lec.source.Account;
import java.util.Optional;

/** The answers of accounts on cases and operations: steps, persons, offences, decisions, monitoring and facts. */
final class ActAnswerWords {
    private final Labels labels;

    ActAnswerWords(Labels labels) {
        this.labels = labels;
    }

    /** {@return the answer without regard to a denial; nothing if the account is not on a case or operation} */
    Optional<String> affirmed(Account account) {
        if (account instanceof Step step) {
            return Optional.of(of(step));
        }
        if (account instanceof YesNoFact fact) {
            String words = AnswerParts.parts(
                    AnswerParts.yes(fact.value()), AnswerParts.on(fact.date()), AnswerParts.by(labels, fact.by()));
            return Optional.of(AnswerParts.sentence(words, fact.summary()));
        }
        if (account instanceof RouteAccount route) {
            return Optional.of(route.value().label());
        }
        if (account instanceof Persons persons) {
            return Optional.of(of(persons));
        }
        if (account instanceof Offence offence) {
            String words = AnswerParts.parts(labels.code("offence", offence.value()), offence.amount());
            return Optional.of(AnswerParts.sentence(words, offence.summary()));
        }
        if (account instanceof Decision decision) {
            String words =
                    AnswerParts.parts(decision.outcome().label(), AnswerParts.on(decision.date()), decision.citedAs());
            String turnedOn = decision.on().isEmpty() ? words : words + ", on " + AnswerParts.kinds(decision.on());
            return Optional.of(AnswerParts.sentence(turnedOn, decision.summary()));
        }
        if (account instanceof Monitoring monitoring) {
            String words = AnswerParts.parts(
                    monitoring.value().label(),
                    AnswerParts.on(monitoring.date()),
                    AnswerParts.by(labels, monitoring.by()));
            return Optional.of(AnswerParts.sentence(words, monitoring.summary()));
        }
        return Optional.empty();
    }

    private String of(Step step) {
        String when = Dates.when(step.date(), step.start(), step.end()).orElse(Silence.DAY_NOT_GIVEN);
        Optional<String> destination = step instanceof CaseStep ofCase
                ? ofCase.destination().map(to -> "brought to " + labels.actorInSentence(to))
                : Optional.empty();
        String words = AnswerParts.parts(FirstLetter.upper(when), AnswerParts.by(labels, step.by()), destination);
        return AnswerParts.sentence(words, step.summary());
    }

    private String of(Persons persons) {
        String number = persons.hedge()
                .map(hedge -> labels.code("hedge", hedge) + " " + persons.count())
                .orElse(String.valueOf(persons.count()));
        // the words for a status are those for one person
        String of = persons.count() == 1 && persons.hedge().isEmpty() ? "" : "status: ";
        return AnswerParts.parts(
                number,
                persons.nationality().map(nationality -> "nationality " + labels.actor(nationality)),
                Optional.of("stateless").filter(word -> persons.stateless()),
                persons.status().map(status -> of + Labels.lowerFirst(labels.code("person-status", status))));
    }
}
