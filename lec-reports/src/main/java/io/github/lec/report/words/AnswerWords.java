package io.github.lec.report.words;

import io.github.lec.actor.Membership;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.event.Act;
import io.github.lec.event.ApproachCode;
import io.github.lec.event.Coder;
import io.github.lec.event.Occurrence;
import io.github.lec.event.Rating;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Reservation;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Silence;
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
import java.util.Collection;
import java.util.Optional;

/** The answer of an account, in self-contained words. */
public final class AnswerWords {
    private final Dataset dataset;
    private final Labels labels;
    private final InstrumentAnswerWords ofInstruments;
    private final ActAnswerWords ofActs;

    /**
     * The words.
     *
     * @param dataset the dataset
     * @param labels the words for ids and codes
     */
    public AnswerWords(Dataset dataset, Labels labels) {
        this.dataset = dataset;
        this.labels = labels;
        this.ofInstruments = new InstrumentAnswerWords(dataset, labels);
        this.ofActs = new ActAnswerWords(labels);
    }

    /**
     * {@return the answer that an account gives to the question of a claim}
     *
     * @param claim the claim
     * @param account the account
     */
    public String of(ClaimId claim, Account account) {
        if (account instanceof LifecycleStep step) {
            return ofInstruments.of(step);
        }
        if (account instanceof Clause clause) {
            return ofInstruments.of(claim, clause);
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
            return AnswerParts.parts(
                    AnswerParts.yes(answer.value()),
                    AnswerParts.on(answer.date()),
                    AnswerParts.by(labels, answer.by()));
        }
        return ofInstruments
                .affirmed(account)
                .or(() -> ofActs.affirmed(account))
                .or(() -> ofOther(account))
                .orElseThrow(() -> new IllegalStateException(
                        "found no words for an account of " + account.getClass().getSimpleName()));
    }

    private Optional<String> ofOther(Account account) {
        if (account instanceof Occurrence occurrence) {
            String when = Dates.when(occurrence.date(), occurrence.start(), occurrence.end())
                    .orElse(Silence.DAY_NOT_GIVEN);
            String words = occurrence.planned() ? "planned, " + when : when;
            return Optional.of(AnswerParts.sentence(FirstLetter.upper(words), occurrence.summary()));
        }
        if (account instanceof ApproachCode code) {
            return Optional.of(
                    AnswerParts.sentence(code.value().label() + ", coded by " + coder(code.coder()), code.summary()));
        }
        if (account instanceof Act act) {
            return Optional.of(AnswerParts.yes(act.value()));
        }
        if (account instanceof Rating rating) {
            return Optional.of(labels.code("rating", rating.value()));
        }
        if (account instanceof StateFact fact) {
            return Optional.of(AnswerParts.parts(
                    Labels.sentence(fact.value()),
                    fact.of()
                            .map(convention -> labels.record(convention.value()))
                            .or(() -> fact.counterpart().map(labels::actor)),
                    AnswerParts.period(fact.start(), fact.end())));
        }
        return account instanceof Membership membership
                ? Optional.of(AnswerParts.parts("Member", AnswerParts.period(membership.start(), membership.end())))
                : Optional.empty();
    }

    private static String of(TextAccount text) {
        Optional<String> when =
                text.date().map(day -> "as of " + Dates.on(day)).or(() -> AnswerParts.period(text.start(), text.end()));
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
        return AnswerParts.parts(
                hedged,
                figure.about(),
                figure.date().map(day -> "as of " + Dates.on(day)),
                AnswerParts.period(figure.start(), figure.end()));
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
        return AnswerParts.kinds(kinds);
    }
}
