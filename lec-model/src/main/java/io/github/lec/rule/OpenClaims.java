package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.actor.StateFact;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.KeyTerms;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.MemberQuestion;
import io.github.lec.operation.CaseFact;
import io.github.lec.operation.OperationFact;
import io.github.lec.operation.YesNoFact;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Inquiry;
import io.github.lec.source.YesNoAccount;
import io.github.lec.time.PartialDate;
import io.github.lec.view.Answer;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.StateFactAnswer;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the questions asked by a rule that the record leaves open, and the searches for each. */
final class OpenClaims {
    /** How many accounts of one claim are tried one by one; of more it is not asked whether their contradiction matters. */
    private static final int MOST_TRIED = 12;

    private static final String LETS_PREVAIL =
            ": whether a clause that leaves duties under other treaties as they are lets them prevail";

    private final View view;
    private final Subject subject;
    private final Predicate<View> turned;
    private final List<LocalDate> days;
    private final Map<StatusDisputes.Asked, YesNoAnswer> statuses = new ConcurrentHashMap<>();

    /**
     * The questions of a rule.
     *
     * @param view the view
     * @param subject what was judged
     * @param turned whether the verdict is another in a view without some accounts
     * @param days the days on which it can have been so; none if they are not known
     */
    OpenClaims(View view, Subject subject, Predicate<View> turned, List<LocalDate> days) {
        this.view = view;
        this.subject = subject;
        this.turned = turned;
        this.days = days;
    }

    List<OpenClaim> of(List<ClaimId> evidence) {
        return evidence.stream().flatMap(claim -> open(claim).stream()).toList();
    }

    private Optional<OpenClaim> open(ClaimId id) {
        Optional<Identified> record = view.dataset().record(id.record());
        List<ClauseAnswer> clauses = ClauseAnswers.of(view, subject, id);
        Claim claim = view.claim(id);
        PersonsLeft left = PersonsLeft.of(view, id, record);
        if (claim.accounts().isEmpty() && left.isNobody()) {
            return Optional.empty();
        }
        List<Answer<?>> answers = new ArrayList<>(clauses);
        answers.addAll(facts(claim));
        Optional<YesNoAnswer> onDay = new DatedAnswers(view, days).to(claim, record);
        onDay.ifPresent(answers::add);
        boolean disputed = StatusDisputes.of(view, claim, record, days, statuses)
                .map(steps -> steps.areOpen() || steps.areOfDays() && isContradictedForVerdict(claim))
                .orElseGet(() -> answers.isEmpty()
                        ? isContradictedForVerdict(claim)
                        : answers.stream().anyMatch(answer -> answer.dispute().isOpen()));
        boolean open = clauses.isEmpty()
                ? disputed
                        || onDay.filter(answer -> !answer.value().isKnown()).isPresent()
                        || claim.accounts().isEmpty() && !isCompleteWithout(id, record)
                : clauses.stream().anyMatch(answer -> !answer.isDetermined() && !answer.waitsForAnotherText());
        if (!open) {
            return Optional.empty();
        }
        List<Inquiry> inquiries = view.inquiries(id);
        String asked = question(id, record) + left.words();
        HowKnown known = howKnown(claim, clauses, inquiries);
        boolean meaning = !clauses.isEmpty() && clauses.stream().allMatch(ClauseAnswer::turnsOnMeaning);
        return Optional.of(new OpenClaim(
                id,
                clauses.stream().anyMatch(ClauseAnswer::isPerhapsWeakened)
                        ? asked + ": whether a later text that protects less has taken its place"
                        : meaning
                                ? asked + LETS_PREVAIL
                                : disputed
                                        ? asked + denial(claim)
                                        : onDay.isPresent() ? asked + " on that day" + order(claim) : asked,
                known,
                disputed,
                inquiries,
                meaning ? List.of() : Settlements.texts(view, id),
                disputed
                        ? Settlement.DECIDE_BETWEEN_ACCOUNTS
                        : meaning ? Settlement.FIND_A_SOURCE : Settlements.of(view, id, known)));
    }

    /**
     * {@return whether accounts contradict each other, and that matters: a source denies what another says, or the verdict would be another if one of the
     * accounts were right. Two days that differ by little do not matter to most rules}
     */
    private boolean isContradictedForVerdict(Claim claim) {
        List<? extends Account> accounts = claim.accounts();
        return claim.agreement() == Agreement.CONFLICTS
                && (accounts.size() > MOST_TRIED
                        || accounts.stream().anyMatch(Account::denies)
                        || accounts.stream()
                                .anyMatch(right -> turned.test(view.without(accounts.stream()
                                        .filter(other -> right.compare(other) == Agreement.CONFLICTS)
                                        .toList()))));
    }

    /** {@return who says that something was not so on a later day than it was said to be so; nothing if no day tells them apart} */
    private String denial(Claim claim) {
        List<YesNoFact> facts = claim.accounts().stream()
                .filter(YesNoFact.class::isInstance)
                .map(YesNoFact.class::cast)
                .toList();
        if (facts.stream().noneMatch(fact -> fact.truth().isTrue())) {
            return "";
        }
        return facts.stream()
                .filter(fact -> fact.truth().isFalse() && fact.date().isPresent())
                .findFirst()
                .map(fact -> ": denied by "
                        + some(view.seenCitations(fact).stream()
                                .flatMap(citation -> view.dataset().source(citation.source()).stream())
                                .map(Identified::title))
                        + ", " + fact.date().orElseThrow())
                .orElse("");
    }

    /** {@return that an account may be of a day before or after the act, where the days leave that open */
    private String order(Claim claim) {
        Optional<PartialDate> act = new DatedAnswers(view, days).act();
        return claim.accounts().stream()
                .flatMap(account -> day(account).stream())
                .filter(day -> act.filter(done -> !day.isBefore(done).isKnown()
                                || !done.isBefore(day).isKnown())
                        .isPresent())
                .findFirst()
                .map(day -> ": dated " + day + ", and whether before or after the act is not known")
                .orElse("");
    }

    private static Optional<PartialDate> day(Account account) {
        if (account instanceof YesNoAccount answer) {
            return answer.date();
        }
        if (account instanceof CaseFact fact) {
            return fact.date();
        }
        return account instanceof OperationFact fact ? fact.date() : Optional.empty();
    }

    /** {@return what accounts say of the law or practice of a state on each of the days; accounts of other days do not matter} */
    private List<StateFactAnswer> facts(Claim claim) {
        if (claim.accounts().isEmpty() || !(claim.accounts().get(0) instanceof StateFact fact)) {
            return List.of();
        }
        ActorId state = ActorId.of(claim.id().record());
        return days.stream()
                .map(day -> view.states().answer(state, fact.fact(), day))
                .toList();
    }

    /**
     * Whether what is not recorded is taken not to be so: all members of an organisation are recorded, and no end or suspension of a
     * text is assumed of which no source tells; where notice was given, whether it has ended is asked.
     */
    private boolean isCompleteWithout(ClaimId id, Optional<Identified> record) {
        Identified of = record.orElse(null);
        Stage asked = id.stage().orElse(null);
        return of instanceof Actor
                        && id.organisation().filter(StateAnswers::hasAllMembers).isPresent()
                || asked == Stage.SUSPENDED
                || asked == Stage.TERMINATED
                        && of instanceof Instrument instrument
                        && view.instruments()
                                .toldOf(instrument, Stage.DENOUNCED)
                                .isEmpty();
    }

    private static HowKnown howKnown(Claim claim, List<ClauseAnswer> clauses, List<Inquiry> inquiries) {
        if (!clauses.isEmpty()) {
            return clauses.stream()
                    .map(ClauseAnswer::howKnown)
                    .filter(known -> known == HowKnown.REPORTED_ABSENT || known == HowKnown.NONE_FOUND)
                    .min(Comparator.naturalOrder())
                    .orElse(HowKnown.NOT_DETERMINED);
        }
        return claim.accounts().isEmpty() ? HowKnown.searched(inquiries) : HowKnown.NOT_DETERMINED;
    }

    // ---------------------------------------------------------------- in words

    private String question(ClaimId id, Optional<Identified> record) {
        String asked = id.safeguard()
                .map(SafeguardKind::label)
                .orElseGet(() -> label(record, id) + party(id) + person(id, record));
        return isOfSubject(id)
                ? asked
                : record.map(Identified::title).orElse(id.record()) + ": " + FirstLetter.lower(asked);
    }

    /** {@return whose step it is, for one that each party takes} */
    private String party(ClaimId id) {
        return id.takenBy()
                .flatMap(party -> view.dataset().actor(party))
                .map(actor -> ", " + actor.title())
                .orElse("");
    }

    /** {@return whom alone a question on a case is about} */
    private static String person(ClaimId id, Optional<Identified> record) {
        return KeyTerms.person(record, id.member(), id.key())
                .map(label -> " (person " + label + ")")
                .orElse("");
    }

    private boolean isOfSubject(ClaimId id) {
        return id.record().equals(subject.record());
    }

    private String label(Optional<Identified> record, ClaimId id) {
        return id.organisation()
                .map(organisation -> "Membership of " + view.dataset().nameInSentence(organisation))
                .or(() -> KeyTerms.of(record, id.member(), id.key()).map(Term::label))
                .orElseGet(() -> MemberQuestion.brief(id.member())
                        + id.key().stream()
                                .findFirst()
                                .map(first -> " (" + first + ")")
                                .orElse(""));
    }

    /** {@return the open questions in words, those about the subject itself first, the searches, and the texts; nothing if none} */
    String words(List<ClaimId> evidence) {
        List<OpenClaim> all = of(evidence);
        List<OpenClaim> open = Stream.of(true, false)
                .flatMap(own -> all.stream().filter(claim -> isOfSubject(claim.claim()) == own))
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder(" Open: ")
                .append(some(open.stream().map(claim -> claim.question() + " (" + claim.state() + ")")))
                .append('.');
        List<String> searches = open.stream()
                .flatMap(claim -> claim.inquiries().stream())
                .distinct()
                .map(inquiry -> "\"" + inquiry.question() + "\", " + inquiry.on() + ", "
                        + inquiry.outcome().label().toLowerCase(Locale.ROOT))
                .toList();
        if (!searches.isEmpty()) {
            words.append(" Searched: ").append(some(searches.stream())).append('.');
        }
        List<String> texts = open.stream()
                .flatMap(claim -> claim.texts().stream())
                .distinct()
                .flatMap(text -> view.dataset().source(text).stream())
                .map(Identified::title)
                .toList();
        if (!texts.isEmpty()) {
            words.append(" The text can be read in: ")
                    .append(some(texts.stream()))
                    .append('.');
        }
        return words.append(" To settle: ")
                .append(some(open.stream()
                        .map(claim -> FirstLetter.lower(claim.settledBy().label()))))
                .append('.')
                .toString();
    }

    /** {@return what claims are about, in words} */
    static String subjects(List<ClaimId> claims) {
        return some(claims.stream().map(claim -> MemberQuestion.brief(claim.member())));
    }

    /** {@return the first few of some phrases, and how many more there are} */
    private static String some(Stream<String> phrases) {
        List<String> all = new ArrayList<>(phrases.distinct().toList());
        int more = all.size() - Finding.MOST_NAMED;
        return String.join("; ", all.subList(0, Math.min(all.size(), Finding.MOST_NAMED)))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
