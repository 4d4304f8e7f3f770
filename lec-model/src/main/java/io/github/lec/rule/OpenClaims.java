package io.github.lec.rule;

import io.github.lec.actor.Actor;
import io.github.lec.actor.Fact;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lazy;
import io.github.lec.logic.internal.Lists;
import io.github.lec.operation.CaseQuestion;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.source.Inquiry;
import io.github.lec.view.Answer;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.HowKnown;
import io.github.lec.view.Settlement;
import io.github.lec.view.StateAnswers;
import io.github.lec.view.StateFactAnswer;
import io.github.lec.view.View;
import io.github.lec.view.YesNoAnswer;
import io.github.lec.view.internal.ClaimReading;
import io.github.lec.view.internal.DatedAnswers;
import io.github.lec.view.internal.StatusDisputes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the questions asked by a rule that the record leaves open, and the searches for each. */
final class OpenClaims {
    private final View view;
    private final Subject subject;
    private final Predicate<View> turned;
    private final List<LocalDate> days;
    private final boolean isUndecided;
    private final DecidingParts parts;
    private final Lazy<List<ClaimId>> inWords;
    private final DatedAnswers dated;
    private final StepsAsked steps;
    private final OpenClaimWords words;
    private final Map<StatusDisputes.Asked, YesNoAnswer> statuses = new ConcurrentHashMap<>();

    /**
     * The questions of a rule.
     *
     * @param view the view
     * @param subject what was judged
     * @param verdict the verdict
     * @param turned whether the verdict changes in a view without some accounts
     * @param parts the parts of it that give the verdict, of which the rule says what days matter, and which claims are
     *     open even if each has an answer
     */
    OpenClaims(View view, Subject subject, Verdict verdict, Predicate<View> turned, DecidingParts parts) {
        this.view = view;
        this.subject = subject;
        this.turned = turned;
        this.days = parts.days();
        this.isUndecided = verdict == Verdict.CANNOT_DECIDE;
        this.parts = parts;
        this.inWords = Lazy.of(() -> isUndecided ? parts.claimsInOpen() : List.of());
        dated = new DatedAnswers(view, days, parts::daysOfPersons);
        steps = new StepsAsked(view, subject, days);
        words = new OpenClaimWords(view, subject, dated);
    }

    /** {@return the open questions; that a judgment was given only later leaves no day to be looked for} */
    List<OpenClaim> all(List<ClaimId> evidence) {
        return evidence.stream()
                .filter(claim -> !claim.member().equals("clarifiedOn"))
                .map(steps::asked)
                .distinct()
                .flatMap(claim -> open(claim, false).stream())
                .toList();
    }

    /**
     * {@return the open questions, without those that another one contains: first those that the rule asks in words;
     * if each claim has an answer, those that would settle what the answers lack}
     */
    List<OpenClaim> of(List<ClaimId> evidence) {
        List<OpenClaim> open = all(evidence);
        return open.isEmpty() ? answered(settling()) : withThoseInWords(withoutContained(open));
    }

    private List<ClaimId> settling() {
        return isUndecided ? parts.claimsToSettle() : List.of();
    }

    /** {@return the claims as open questions; those that the rule asks in words with its words} */
    List<OpenClaim> answered(List<ClaimId> claims) {
        Optional<String> point = parts.open().map(FirstLetter::upper);
        return claims.stream()
                .flatMap(claim -> open(claim, true).stream())
                .map(one -> point.filter(words -> inWords.get().contains(one.claim()))
                        .map(one::asking)
                        .orElse(one))
                .toList();
    }

    /** {@return the open questions after those that the rule asks in words, if none of them is the same} */
    private List<OpenClaim> withThoseInWords(List<OpenClaim> open) {
        List<ClaimId> others = parts.open().isEmpty()
                ? List.of()
                : Lists.filter(inWords.get(), claim -> Lists.noneMatch(open, one -> isPartOf(one.claim(), claim)));
        return Stream.concat(answered(others).stream(), open.stream()).toList();
    }

    /** {@return whether a claim is another, or one of several in a member that the other stands for as a whole} */
    private static boolean isPartOf(ClaimId one, ClaimId whole) {
        return one.record().equals(whole.record())
                && (one.path().equals(whole.path()) || one.path().startsWith(whole.path() + "/"));
    }

    private static List<OpenClaim> withoutContained(List<OpenClaim> open) {
        return Lists.filter(open, one -> !isContained(one, open));
    }

    private static boolean isContained(OpenClaim one, List<OpenClaim> open) {
        return isWhetherACourtDecided(one)
                && Lists.anyMatch(open, other -> other.claim().equals(decisionsOf(one)) && isUnsearched(other));
    }

    /** Nobody looked for what a court decided: then that nobody looked for whether one did is the same gap. */
    private static boolean isWhetherACourtDecided(OpenClaim open) {
        return open.claim().member().equals("facts")
                && open.claim().key().equals(List.of(CaseQuestion.JUDICIAL_DECISION.name()))
                && isUnsearched(open);
    }

    private static ClaimId decisionsOf(OpenClaim open) {
        return ClaimId.of(open.claim().record(), "decisions", "");
    }

    private static boolean isUnsearched(OpenClaim open) {
        return !open.disputed() && open.howKnown() == HowKnown.NOT_LOOKED_FOR;
    }

    private Optional<OpenClaim> open(ClaimId id, boolean isForced) {
        Optional<Identified> record = view.dataset().record(id.record());
        List<ClauseAnswer> clauses = JudgedClauses.of(view, subject, id);
        ClaimReading claim = ClaimReading.of(view, id);
        UnansweredPersons left = UnansweredPersons.of(view, id, record);
        if (!isForced && !claim.isAnswered() && left.isNobody()) {
            return Optional.empty();
        }
        Optional<YesNoAnswer> onDay = claim.onDays(record, dated);
        boolean disputed = isDisputed(claim, record, clauses, onDay)
                || isOpen(onDay) && claim.isContradictedByOfAll(record, dated);
        if (!isForced && !isOpen(claim, record, id, clauses, onDay, disputed)) {
            return Optional.empty();
        }
        List<Inquiry> inquiries = view.inquiries(id);
        Optional<LifecycleStep> notYet = claim.isAnswered() ? Optional.empty() : steps.lastNotReached(id, record);
        HowKnown found = howKnown(claim, clauses, inquiries);
        // who reported that it had not been taken by a day did look for it
        HowKnown known = notYet.isPresent() && found == HowKnown.NOT_LOOKED_FOR ? HowKnown.NOT_DETERMINED : found;
        String asked = words.question(id, record)
                + left.words()
                + notYet.map(words::openSince).orElse("");
        Optional<ClauseAnswer> read = beyondReading(clauses);
        String question = read.isPresent() || Lists.anyMatch(clauses, ClauseAnswer::isPerhapsWeakened)
                ? onText(asked, clauses)
                : disputed ? words.disputed(asked, claim) : onDay.isPresent() ? words.onDay(asked, claim) : asked;
        Settlement settlement = disputed
                ? Settlement.DECIDE_BETWEEN_ACCOUNTS
                : known == HowKnown.NOT_APPLICABLE || notYet.isPresent() || isForced && isReadAndDetermined(clauses)
                        ? Settlement.FIND_A_SOURCE
                        : read.map(ClauseAnswer::settledBy).orElseGet(() -> Settlements.of(view, id, known, clauses));
        List<SourceId> texts = read.isPresent() || notYet.isPresent() ? List.of() : Settlements.texts(view, id);
        return Optional.of(new OpenClaim(id, question, known, disputed, inquiries, texts, settlement));
    }

    /** What a text that was read leaves open, such as what its silence means, is not settled by reading it again. */
    private static boolean isReadAndDetermined(List<ClauseAnswer> clauses) {
        return !clauses.isEmpty() && Lists.allMatch(clauses, ClauseAnswer::isDetermined);
    }

    /** {@return the answer of a text that was read, if reading does not settle what is open in any direction} */
    private static Optional<ClauseAnswer> beyondReading(List<ClauseAnswer> clauses) {
        return eachOpenOne(clauses, OpenClaims::turnsOnMeaningOrKind)
                        || !adding(clauses).isEmpty()
                ? Lists.findFirst(clauses, ClauseAnswer::isBeyondReading)
                : Optional.empty();
    }

    /**
     * {@return the question that is open for texts that were read: what a later text has left in force, what a clause
     * means, whether it is one of the kind, or which text still adds} If one direction is settled, only the other is
     * open; if different questions are open in the directions, each is told.
     */
    private String onText(String asked, List<ClauseAnswer> clauses) {
        if (Lists.anyMatch(clauses, ClauseAnswer::isPerhapsWeakened)) {
            return OpenClaimWords.perhapsWeakened(asked);
        }
        return eachOpenOne(clauses, OpenClaims::turnsOnMeaningOrKind)
                ? words.onMeaningOrKind(asked, Lists.filter(clauses, OpenClaims::turnsOnMeaningOrKind))
                : OpenClaimWords.adding(asked, adding(clauses));
    }

    /** {@return the titles of the texts that may or may not still add to one that was read} */
    private static List<String> adding(List<ClauseAnswer> clauses) {
        return clauses.stream()
                .flatMap(answer -> answer.turnsOn().stream())
                .map(CooperationInstrument::title)
                .distinct()
                .toList();
    }

    private static boolean turnsOnMeaningOrKind(ClauseAnswer clause) {
        return clause.turnsOnMeaning() || clause.turnsOnKind();
    }

    private static boolean eachOpenOne(List<ClauseAnswer> clauses, Predicate<ClauseAnswer> turnsOn) {
        List<ClauseAnswer> open = Lists.filter(clauses, answer -> !answer.isDetermined());
        return !open.isEmpty() && Lists.allMatch(open, turnsOn);
    }

    /** {@return whether contradictory sources leave the answers that the rule asks for open} */
    private boolean isDisputed(
            ClaimReading claim, Optional<Identified> record, List<ClauseAnswer> clauses, Optional<YesNoAnswer> onDay) {
        List<Answer<?>> answers = new ArrayList<>(clauses);
        answers.addAll(claim.stateFacts(days));
        onDay.ifPresent(answers::add);
        return claim.isStatusOpen(record, days, turned, statuses)
                .orElseGet(() -> answers.isEmpty()
                        ? claim.isContradicted(turned)
                        : Lists.anyMatch(answers, answer -> answer.dispute().isOpen()));
    }

    private boolean isOpen(
            ClaimReading claim,
            Optional<Identified> record,
            ClaimId id,
            List<ClauseAnswer> clauses,
            Optional<YesNoAnswer> onDay,
            boolean disputed) {
        if (!clauses.isEmpty()) {
            return Lists.anyMatch(clauses, answer -> !answer.isDetermined() && !answer.waitsForAnotherText());
        }
        return disputed
                || isOpen(onDay)
                || Lists.anyMatch(claim.stateFacts(days), OpenClaims::isOpen)
                || !claim.isAnswered() && !isCompleteWithout(id, record);
    }

    private static boolean isOpen(Optional<YesNoAnswer> onDay) {
        return onDay.filter(answer -> !answer.value().isKnown()).isPresent();
    }

    /** Where the law of the Union no longer applies is another question, which the end of its application answers. */
    private static boolean isOpen(StateFactAnswer answer) {
        return answer.value().isEmpty() && answer.fact() != Fact.EU_LAW_APPLIES;
    }

    /**
     * Whether the record counts as complete without an answer: all members of an organisation are recorded, a treaty
     * that only members can join does not bind an actor that never was one, and no unreported end or suspension of a
     * text is assumed; if notice was given, whether the text has ended is an open question.
     */
    private boolean isCompleteWithout(ClaimId id, Optional<Identified> record) {
        Identified of = record.orElse(null);
        Stage asked = id.stage().orElse(null);
        return of instanceof Actor
                        && id.organisation().filter(StateAnswers::hasAllMembers).isPresent()
                || asked == Stage.SUSPENDED
                || of instanceof Treaty treaty && asked == Stage.IN_FORCE && isClosedTo(treaty, id)
                || asked == Stage.TERMINATED
                        && of instanceof Instrument instrument
                        && view.instruments()
                                .reportedParties(instrument, Stage.DENOUNCED)
                                .isEmpty();
    }

    private boolean isClosedTo(Treaty treaty, ClaimId id) {
        return view.instruments().isOpenToMembersOnly(treaty)
                && !days.isEmpty()
                && id.party()
                        .filter(party -> Lists.allMatch(
                                days,
                                day -> view.instruments()
                                        .isParty(treaty.id(), party, day)
                                        .isFalse()))
                        .isPresent();
    }

    /** That a clause has no place in a text, or not for all persons, is an answer, although it is no absence. */
    private static boolean isRecordedAsNotApplicable(ClauseAnswer answer) {
        return answer.howKnown() == HowKnown.NOT_APPLICABLE && answer.is(SafeguardForm.NOT_APPLICABLE);
    }

    private static HowKnown howKnown(ClaimReading claim, List<ClauseAnswer> clauses, List<Inquiry> inquiries) {
        if (!clauses.isEmpty()) {
            if (Lists.allMatch(clauses, OpenClaims::isRecordedAsNotApplicable)) {
                return HowKnown.NOT_APPLICABLE;
            }
            return clauses.stream()
                    .map(ClauseAnswer::howKnown)
                    .filter(known -> known == HowKnown.REPORTED_ABSENT || known == HowKnown.NONE_FOUND)
                    .min(Comparator.naturalOrder())
                    .orElse(HowKnown.NOT_DETERMINED);
        }
        return claim.isAnswered() ? HowKnown.NOT_DETERMINED : HowKnown.searched(inquiries);
    }

    /**
     * {@return the open questions in words, those about the subject itself first, the searches, and the texts; empty if
     * there are none}
     *
     * @param point what the rule itself names; the claims that this asks for already are not told twice
     */
    String words(List<ClaimId> evidence, Optional<String> point) {
        List<OpenClaim> open = all(evidence);
        if (open.isEmpty()) { // the rule or its remark tells already what is asked
            List<ClaimId> settling = settling();
            return words.of(answered(settling), point, settling, none -> Optional.empty());
        }
        return words.of(
                withThoseInWords(withoutContained(open)),
                point,
                inWords.get(),
                claim -> claim.disputed()
                        ? Optional.empty()
                        : steps.lastNotReached(
                                claim.claim(),
                                view.dataset().record(claim.claim().record())));
    }

    /** {@return what puts open questions into words} */
    OpenClaimWords wording() {
        return words;
    }
}
