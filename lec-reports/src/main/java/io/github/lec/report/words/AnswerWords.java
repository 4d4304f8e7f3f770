package io.github.lec.report.words;

import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Coder;
import io.github.lec.event.Occurrence;
import io.github.lec.event.Rating;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Assurance;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.DefinitionElement;
import io.github.lec.instrument.FactorFinding;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Position;
import io.github.lec.instrument.Provision;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.TreatyTerm;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Monitoring;
import io.github.lec.operation.Offence;
import io.github.lec.operation.OperationFact;
import io.github.lec.operation.OperationStep;
import io.github.lec.operation.Persons;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.CodeAccount;
import io.github.lec.source.DateAccount;
import io.github.lec.source.FigureAccount;
import io.github.lec.source.ReferenceAccount;
import io.github.lec.source.TextAccount;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer of an account, in self-contained words. */
public final class AnswerWords {
    private final Dataset dataset;
    private final Labels labels;

    /**
     * The words.
     *
     * @param dataset the dataset
     * @param labels the words for ids and codes
     */
    public AnswerWords(Dataset dataset, Labels labels) {
        this.dataset = dataset;
        this.labels = labels;
    }

    /**
     * {@return the answer that an account gives to the question of a claim}
     *
     * @param claim the claim
     * @param account the account
     */
    public String of(ClaimId claim, Account account) {
        if (account instanceof LifecycleStep step) {
            return ofStep(step);
        }
        if (account instanceof Clause clause) {
            return of(claim, clause);
        }
        String answer = affirmed(claim, account);
        if (!account.denies()) {
            return answer;
        }
        boolean whatever = answer.equalsIgnoreCase(Silence.DAY_NOT_GIVEN)
                || account instanceof Reservation reservation
                        && reservation.form().isEmpty();
        return whatever ? "Denied" : "Denied: " + labels.inSentence(answer);
    }

    private String affirmed(ClaimId claim, Account account) {
        if (account instanceof CodeAccount code) {
            return group(claim).map(name -> labels.code(name, code.value())).orElseGet(code::value);
        }
        if (account instanceof TextAccount text) {
            return of(text);
        }
        if (account instanceof DateAccount date) {
            return FirstLetter.upper(Dates.on(date.date()));
        }
        if (account instanceof ReferenceAccount reference) {
            return labels.record(reference.value().value());
        }
        if (account instanceof FigureAccount figure) {
            return of(figure);
        }
        if (account instanceof YesNoAccount answer) {
            return parts(yes(answer.value()), on(answer.date()), by(answer.by()));
        }
        return ofInstrument(account)
                .or(() -> ofCase(account))
                .or(() -> ofOperation(account))
                .or(() -> ofOther(account))
                .orElseGet(account::answer);
    }

    private Optional<String> ofInstrument(Account account) {
        if (account instanceof Reservation reservation) {
            String form = reservation
                    .form()
                    .map(ClauseWords::reserved)
                    .orElse("Form " + Labels.lowerFirst(SilenceWords.NOT_DETERMINED));
            String withdrawn =
                    reservation.withdrawn().map(day -> ", withdrawn " + day).orElse("");
            return Optional.of(sentence(parts(form, on(reservation.date())) + withdrawn, reservation.summary()));
        }
        if (account instanceof Assurance assurance) {
            return Optional.of(of(assurance));
        }
        if (account instanceof TreatyTerm term) {
            return Optional.of(TermWords.of(labels, term));
        }
        if (account instanceof Provision provision) {
            String article = parts("Yes", Labels.article(provision.article()));
            return Optional.of(sentence(article, provision.summary()));
        }
        if (account instanceof DefinitionElement element) {
            return Optional.of(
                    sentence(parts(yes(element.present()), Labels.article(element.article())), element.summary()));
        }
        return account instanceof Position position
                ? Optional.of(position.value().label())
                : Optional.empty();
    }

    private Optional<String> ofCase(Account account) {
        if (account instanceof CaseStep step) {
            String when = Dates.when(step.date(), step.start(), step.end()).orElse(Silence.DAY_NOT_GIVEN);
            String who = parts(
                    FirstLetter.upper(when),
                    by(step.by()),
                    step.destination().map(to -> "brought to " + labels.actorInSentence(to)));
            return Optional.of(sentence(who, step.summary()));
        }
        if (account instanceof Persons persons) {
            return Optional.of(of(persons));
        }
        if (account instanceof Offence offence) {
            String words = parts(labels.code("offence", offence.value()), offence.amount());
            return Optional.of(sentence(words, offence.summary()));
        }
        if (account instanceof Decision decision) {
            String words = parts(decision.outcome().label(), on(decision.date()), decision.reference());
            String turnedOn = decision.on().isEmpty() ? words : words + ", on " + kinds(decision.on());
            return Optional.of(sentence(turnedOn, decision.summary()));
        }
        if (account instanceof Monitoring monitoring) {
            String words = parts(monitoring.value().label(), on(monitoring.date()), by(monitoring.by()));
            return Optional.of(sentence(words, monitoring.summary()));
        }
        return account instanceof CaseFact fact
                ? Optional.of(sentence(parts(yes(fact.value()), on(fact.date()), by(fact.by())), fact.summary()))
                : Optional.empty();
    }

    private Optional<String> ofOperation(Account account) {
        if (account instanceof OperationStep step) {
            String when = Dates.when(step.date(), step.start(), step.end()).orElse(Silence.DAY_NOT_GIVEN);
            return Optional.of(sentence(parts(FirstLetter.upper(when), by(step.by())), step.summary()));
        }
        return account instanceof OperationFact fact
                ? Optional.of(sentence(parts(yes(fact.value()), on(fact.date()), by(fact.by())), fact.summary()))
                : Optional.empty();
    }

    private Optional<String> ofOther(Account account) {
        if (account instanceof Occurrence occurrence) {
            String when = Dates.when(occurrence.date(), occurrence.start(), occurrence.end())
                    .orElse(Silence.DAY_NOT_GIVEN);
            String words = occurrence.planned() ? "foreseen, " + when : when;
            return Optional.of(sentence(FirstLetter.upper(words), occurrence.summary()));
        }
        if (account instanceof ApproachCode code) {
            return Optional.of(sentence(code.value().label() + ", coded by " + coder(code.coder()), code.summary()));
        }
        if (account instanceof Rating rating) {
            return Optional.of(labels.code("rating", rating.value()));
        }
        if (account instanceof StateFact fact) {
            return Optional.of(parts(
                    Labels.sentence(fact.value()),
                    fact.of().map(convention -> labels.record(convention.value())),
                    period(fact.start(), fact.end())));
        }
        return account instanceof Membership membership
                ? Optional.of(parts("Member", period(membership.start(), membership.end())))
                : Optional.empty();
    }

    /** {@return the answer of a step in the life of an instrument: a day, or yes or no for an observation} */
    private String ofStep(LifecycleStep step) {
        if (step.observedOn().isPresent()) {
            String observed = Dates.on(step.observedOn().get());
            return parts(step.denies() ? "No, not as seen " + observed : "Yes, as seen " + observed, step.act());
        }
        String when = step.date().map(Dates::on).orElse(Silence.DAY_NOT_GIVEN);
        if (step.denies()) {
            return parts("No: a source denies it", step.date().map(Dates::on), step.act());
        }
        return FirstLetter.upper(parts(step.planned() ? "foreseen, " + when : when, step.act()));
    }

    /** {@return what an account says about a clause; its absence is stated for as much of the text as was read} */
    private String of(ClaimId claim, Clause clause) {
        List<String> further = new ArrayList<>();
        if (!clause.carveOuts().isEmpty()) {
            further.add("except: " + labels.codes("carve-out", clause.carveOuts(), ""));
        }
        clause.noticeMonths().ifPresent(months -> further.add("notice: " + Labels.number(months, "month")));
        String label = dataset.record(claim.record())
                .filter(CooperationInstrument.class::isInstance)
                .map(text -> ClauseForms.label((CooperationInstrument) text, clause))
                .orElseGet(clause::answer);
        String words = parts(label, Labels.article(clause.article()));
        String all = further.isEmpty() ? words : words + " (" + String.join("; ", further) + ")";
        return sentence(all, clause.summary());
    }

    private String of(Assurance assurance) {
        List<String> factors = assurance.factors().stream().map(AnswerWords::of).toList();
        String words = parts(
                assurance.standing() ? "Standing assurance" : "Assurance",
                on(assurance.date()),
                by(assurance.by()),
                assurance.accepted().map(accepted -> accepted ? "accepted" : "not accepted"),
                assurance.claimedBinding().map(claimed -> claimed ? "said to be binding" : "not said to be binding"),
                factors.isEmpty() ? Optional.empty() : Optional.of("found: " + String.join(", ", factors)));
        return sentence(words, assurance.summary());
    }

    private static String of(FactorFinding finding) {
        return Labels.lowerFirst(finding.factor().label()) + (finding.met() ? " yes" : " no");
    }

    private static String of(TextAccount text) {
        Optional<String> when =
                text.date().map(day -> "as of " + Dates.on(day)).or(() -> period(text.start(), text.end()));
        return when.map(words -> withinLast(text.value(), " (" + words + ")")).orElse(text.value());
    }

    /** {@return a text with an addition to its last sentence, before the full stop} */
    private static String withinLast(String text, String addition) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) + addition + "." : text + addition;
    }

    private static String coder(Coder coder) {
        return switch (coder) {
            case PAPER -> "the source";
            case TEST -> "the test";
        };
    }

    private String of(FigureAccount figure) {
        String number = figure.value().toPlainString()
                + figure.unit().map(unit -> " " + unit).orElse("");
        String hedged = figure.hedge()
                .map(hedge -> labels.code("hedge", hedge) + " " + number)
                .orElse(number);
        return parts(
                hedged,
                figure.about(),
                figure.date().map(day -> "as of " + Dates.on(day)),
                period(figure.start(), figure.end()));
    }

    private String of(Persons persons) {
        String number = persons.hedge()
                .map(hedge -> labels.code("hedge", hedge) + " " + persons.count())
                .orElse(String.valueOf(persons.count()));
        // the words for a status are those for one person
        String of = persons.count() == 1 && persons.hedge().isEmpty() ? "" : "status: ";
        return parts(
                number,
                persons.nationality().map(nationality -> "nationality " + labels.actor(nationality)),
                persons.status().map(status -> of + Labels.lowerFirst(labels.code("person-status", status))));
    }

    /** {@return the group of open codes from which the values of a member come, as the record's own type says} */
    private Optional<String> group(ClaimId claim) {
        return dataset.record(claim.record())
                .flatMap(record -> described(record).member(claim.member()))
                .flatMap(MemberDescription::codeGroup);
    }

    private static TypeDescription described(Identified record) {
        return TypeDescription.of(record.getClass().getSuperclass().asSubclass(Extensible.class));
    }

    /**
     * {@return the labels of kinds of safeguard}
     *
     * @param kinds the kinds of safeguard
     */
    public static String kinds(Collection<SafeguardKind> kinds) {
        return kinds.stream().map(kind -> Labels.lowerFirst(kind.label())).collect(Collectors.joining(", "));
    }

    private static String yes(boolean value) {
        return value ? "Yes" : "No";
    }

    private static Optional<String> on(Optional<PartialDate> date) {
        return date.map(Dates::on);
    }

    private Optional<String> by(Optional<ActorId> actor) {
        return actor.map(id -> "by " + labels.actorInSentence(id));
    }

    private static Optional<String> period(Optional<PartialDate> start, Optional<PartialDate> end) {
        return Dates.when(Optional.empty(), start, end);
    }

    @SafeVarargs
    private static String parts(String first, Optional<String>... further) {
        StringBuilder words = new StringBuilder(first);
        for (Optional<String> part : further) {
            part.ifPresent(more -> words.append(", ").append(more));
        }
        return words.toString();
    }

    private static String sentence(String words, Optional<String> summary) {
        return words + summary.map(more -> ": " + more).orElse("");
    }
}
