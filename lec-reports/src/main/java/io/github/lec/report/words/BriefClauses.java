package io.github.lec.report.words;

import io.github.lec.instrument.Reservation;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Account;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.HowKnown;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text says about a kind of safeguard, in two or three words; a sign may be shown beside them. */
public final class BriefClauses {
    private BriefClauses() {}

    /**
     * A key to the terms in which answers are given.
     *
     * @param answers the answers of texts
     * @return what each term that occurs means, first what there is, then what is not there or not known; nothing
     *     without answers
     */
    public static Optional<String> key(Collection<ClauseAnswer> answers) {
        Set<ClauseTerm> used = EnumSet.noneOf(ClauseTerm.class);
        answers.forEach(answer -> brief(answer).terms().forEach(used::add));
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(used.stream().map(ClauseTerm::explained).collect(Collectors.joining(" ")));
    }

    /**
     * {@return what a text says}
     *
     * @param answer the answer of the text in one direction
     */
    public static WordedAnswer of(ClauseAnswer answer) {
        boolean silent = answer.howKnown() == HowKnown.NOT_APPLICABLE
                && answer.accounts().isEmpty();
        Brief brief = brief(answer);
        return new WordedAnswer(
                brief.words(),
                ClauseWords.meaning(answer),
                silent ? List.of() : Evidences.of(answer.claims()),
                !brief.others().isEmpty());
    }

    /**
     * {@return whether a source says that the text has such a clause, whatever its force}
     *
     * @param answer the answer of the text in one direction
     */
    public static boolean isOnRecord(ClauseAnswer answer) {
        return switch (ClauseWords.meaning(answer)) {
            case GOOD, WEAK, PRESENT -> true;
            default -> answer.dispute().isOpen();
        };
    }

    private static Brief brief(ClauseAnswer answer) {
        if (answer.dispute().isOpen()) {
            return new Brief(true, forms(answer, answer.contradictory().stream()), false, List.of());
        }
        Phrase said = undisputed(answer);
        List<Phrase> others = forms(answer, answer.dispute().withoutEffect().stream()).stream()
                .filter(other -> !other.equals(said))
                .toList();
        return new Brief(false, List.of(said), isByDescription(answer), others);
    }

    /** {@return what other sources say without effect on the answer, to append in brackets; nothing if none does} */
    static Optional<String> others(ClauseAnswer answer) {
        return Optional.of(brief(answer))
                .filter(brief -> !brief.others().isEmpty())
                .map(Brief::besideIt);
    }

    /**
     * {@return whether a source describes the clause and the text was not read; a reservation is what replaces the
     * clause}
     */
    private static boolean isByDescription(ClauseAnswer answer) {
        return answer.howKnown() == HowKnown.DESCRIBED && !answer.byReservation();
    }

    /** {@return what each account says, once} */
    private static List<Phrase> forms(ClauseAnswer answer, Stream<Account> accounts) {
        return accounts.map(account -> of(answer, account)).distinct().toList();
    }

    private static Phrase of(ClauseAnswer answer, Account account) {
        if (ClauseForms.isReportedAbsent(answer.relation().instrument(), account)) {
            return Phrase.of(ClauseTerm.REPORTED_ABSENT);
        }
        return ClauseForms.of(account)
                .map(form -> account instanceof Reservation && form == SafeguardForm.ABSENT
                        ? Phrase.of(ClauseTerm.EXCLUDED)
                        : Phrase.of(form))
                .orElseGet(() -> withoutForm(account));
    }

    private static Phrase withoutForm(Account account) {
        if (!account.denies()) {
            return Phrase.of(ClauseTerm.NOT_DETERMINED);
        }
        return account instanceof Reservation
                ? new Phrase("no reservation", Optional.empty())
                : Phrase.of(ClauseTerm.REPORTED_ABSENT);
    }

    private static Phrase undisputed(ClauseAnswer answer) {
        return switch (ClauseWords.meaning(answer)) {
            case GOOD -> binding(answer);
            case WEAK -> Phrase.of(answer.form().map(BriefClauses::weak).orElse(ClauseTerm.WEAKER));
            case PRESENT ->
                Phrase.of(answer.is(SafeguardForm.SAVINGS_CLAUSE) ? ClauseTerm.SAVINGS_CLAUSE : ClauseTerm.FORCE_OPEN);
            case MISSING -> Phrase.of(missing(answer));
            case REPORTED_MISSING -> Phrase.of(ClauseTerm.REPORTED_ABSENT);
            case UNKNOWN ->
                Phrase.of(answer.howKnown() == HowKnown.NONE_FOUND ? ClauseTerm.NONE_FOUND : ClauseTerm.NOT_DETERMINED);
            case NOT_APPLICABLE, NEUTRAL ->
                new Phrase(Labels.lowerFirst(SilenceWords.NOT_APPLICABLE), Optional.empty());
        };
    }

    private static ClauseTerm missing(ClauseAnswer answer) {
        if (answer.isExcluded()) {
            return ClauseTerm.EXCLUDED;
        }
        return answer.is(SafeguardForm.POLITICAL_STATEMENT) ? ClauseTerm.STATEMENT_ONLY : ClauseTerm.ABSENT;
    }

    private static Phrase binding(ClauseAnswer answer) {
        if (answer.isByReference()) {
            return Phrase.of(ClauseTerm.BY_REFERENCE);
        }
        if (answer.byReservation()) {
            return Phrase.of(ClauseTerm.BY_RESERVATION);
        }
        Phrase plain = new Phrase("binding", Optional.empty());
        return answer.form()
                .map(form -> switch (form) {
                    case MANDATORY_UNLESS_ASSURANCE -> Phrase.of(ClauseTerm.UNLESS_ASSURED);
                    case UNDERTAKING_ANNEXED -> Phrase.of(ClauseTerm.ANNEXED);
                    case BINDING_RULE -> Phrase.of(ClauseTerm.BINDING_RULE);
                    case MANDATORY_REFUSAL -> Phrase.of(ClauseTerm.MUST_REFUSE);
                    default -> answer.kind().isRefusalGround() ? Phrase.of(ClauseTerm.MUST_REFUSE) : plain;
                })
                .orElse(plain);
    }

    private static ClauseTerm weak(SafeguardForm form) {
        return switch (form) {
            case OPTIONAL_REFUSAL -> ClauseTerm.MAY_REFUSE;
            case OPTIONAL_UNLESS_ASSURANCE -> ClauseTerm.ASSURANCE_SUFFICES;
            case MANDATORY_UNLESS_ASSURANCE -> ClauseTerm.UNLESS_ASSURED;
            case DOMESTIC_LAW_GATE -> ClauseTerm.IF_OWN_LAW_ALLOWS;
            case SCOPE_EXCLUSION -> ClauseTerm.OUTSIDE_SCOPE;
            case NO_DUTY -> ClauseTerm.NO_DUTY;
            default -> ClauseTerm.WEAKER;
        };
    }

    /**
     * A part of a cell.
     *
     * @param words what is shown
     * @param term the term that a key explains; nothing if the words explain themselves
     */
    private record Phrase(String words, Optional<ClauseTerm> term) {
        static Phrase of(ClauseTerm term) {
            return new Phrase(term.words(), Optional.of(term));
        }

        static Phrase of(SafeguardForm form) {
            return ClauseTerm.of(form)
                    .map(Phrase::of)
                    .orElseGet(() -> new Phrase(Labels.lowerFirst(form.label()), Optional.empty()));
        }
    }

    /**
     * What a cell says, in its parts.
     *
     * @param disputed whether the answer depends on which source is right
     * @param said the answer; if it is disputed, what each source says
     * @param described whether the answer is known by description only, which the key says for all such cells: words in
     *     each would take the sheet more pages
     * @param others what other sources say without effect on the answer
     */
    private record Brief(boolean disputed, List<Phrase> said, boolean described, List<Phrase> others) {
        String words() {
            String words = joined(said);
            if (disputed) {
                return ClauseTerm.DISPUTED.words() + ": " + words;
            }
            return others.isEmpty() ? words : words + " (" + besideIt() + ")";
        }

        String besideIt() {
            return ClauseTerm.ANOTHER_SOURCE.words() + ": " + joined(others);
        }

        Stream<ClauseTerm> terms() {
            Stream<ClauseTerm> of =
                    Stream.concat(said.stream(), others.stream()).flatMap(phrase -> phrase.term().stream());
            Stream<ClauseTerm> how = described ? Stream.of(ClauseTerm.DESCRIBED) : Stream.empty();
            Stream<ClauseTerm> between = Stream.concat(
                    disputed ? Stream.of(ClauseTerm.DISPUTED) : Stream.empty(),
                    others.isEmpty() ? Stream.empty() : Stream.of(ClauseTerm.ANOTHER_SOURCE));
            return Stream.of(of, how, between).flatMap(terms -> terms);
        }

        private static String joined(List<Phrase> phrases) {
            return phrases.stream().map(Phrase::words).collect(Collectors.joining(" or "));
        }
    }
}
