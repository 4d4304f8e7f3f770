package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.Instrument;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.Treaty;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.OtherSources;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.Strength;
import io.github.lec.source.Account;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.ClauseForms;
import io.github.lec.view.InstrumentStatus;
import io.github.lec.view.InstrumentStatus.State;
import io.github.lec.view.Relation;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader must know about a text in addition to its clauses: that it no longer applies or is suspended, that it
 * was amended after it was read, that another source says otherwise about a clause, or that an absence does not rest on
 * a reading of the whole text.
 */
final class TextRemarks {
    private final View view;
    private final Subject subject;
    private final CooperationInstrument text;
    private final Optional<Relation> between;

    private TextRemarks(View view, Subject subject, CooperationInstrument text, Optional<Relation> between) {
        this.view = view;
        this.subject = subject;
        this.text = text;
        this.between = between;
    }

    /**
     * {@return that the text of a decided finding no longer applies, with which its words open; empty if it has not
     * ended, or is not a text} No one is judged by it, but whether it met a benchmark remains a fact about it.
     */
    static String ended(View view, Rule rule, Subject subject, Verdict verdict) {
        if (!verdict.isDecided()) {
            return "";
        }
        if (subject instanceof Subject.OfLaw of) {
            return view.instruments().isTerminated(of.law(), view.asOf()).isTrue() ? "The law no longer applies. " : "";
        }
        Layer layer = rule.layer(subject);
        return layer == Layer.TEXT || layer == Layer.LAW
                ? on(view, subject)
                        .flatMap(TextRemarks::ended)
                        .map(ended -> ended + " ")
                        .orElse("")
                : "";
    }

    /**
     * {@return what is to know of the text of a decided finding, as sentences to append; empty if it is not a text
     * between states, or if there is nothing to say}
     *
     * @param status whether they say that it is suspended or never bound anyone
     */
    static String of(
            View view, Rule rule, Subject subject, Verdict verdict, boolean status, Supplier<List<ClaimId>> evidence) {
        if (verdict.isDecided() && subject instanceof Subject.OfLaw of) {
            return onLaw(view, of.law());
        }
        if (!verdict.isDecided() || rule.layer(subject) != Layer.TEXT) {
            return "";
        }
        return on(view, subject).stream()
                .flatMap(on -> Stream.of(
                        status ? on.status() : Optional.<String>empty(),
                        on.amended(),
                        on.saidOtherwise(verdict, evidence.get()),
                        verdict == Verdict.FAIL ? on.seenInPart(evidence.get()) : Optional.<String>empty()))
                .flatMap(Optional::stream)
                .map(sentence -> " " + sentence)
                .collect(Collectors.joining());
    }

    /**
     * {@return a sentence on what other sources say of the clauses that a decided finding rests on, without effect on
     * the verdict; nothing if none says otherwise, or if it is not about a text between states}
     */
    static Optional<String> saidOtherwise(
            View view, Rule rule, Subject subject, Verdict verdict, Supplier<List<ClaimId>> evidence) {
        return verdict.isDecided() && rule.layer(subject) == Layer.TEXT
                ? on(view, subject).flatMap(on -> on.saidOtherwise(verdict, evidence.get()))
                : Optional.empty();
    }

    /** What a law says is a fact about it, but no one is judged by a law that is not yet in force. */
    private static String onLaw(View view, Instrument law) {
        LocalDate day = view.asOf();
        if (view.instruments().isInForce(law, day).isFalse()
                && !view.instruments().isTerminated(law, day).isTrue()) {
            return " The law was not in force on " + day + ".";
        }
        return isDraft(view, law) ? " It was laid before a parliament; that it became law is not recorded." : "";
    }

    private static boolean isDraft(View view, Instrument law) {
        return view.instruments().stage(law, Stage.TABLED).past().isPresent()
                && Stream.of(Stage.ADOPTED, Stage.APPROVED, Stage.SIGNED, Stage.IN_FORCE)
                        .allMatch(stage ->
                                view.instruments().stage(law, stage).affirmed().isEmpty());
    }

    private static Optional<TextRemarks> on(View view, Subject subject) {
        if (subject instanceof Subject.Relation of && !subject.isCalibration()) {
            Relation relation = of.relation();
            return Optional.of(new TextRemarks(view, subject, relation.instrument(), Optional.of(relation)));
        }
        return subject instanceof Subject.OfInstrument of
                ? Optional.of(new TextRemarks(view, subject, of.instrument(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<String> ended() {
        LocalDate day = view.asOf();
        if (!hasEnded(day).isTrue()) {
            return Optional.empty();
        }
        InstrumentStatus status = view.instruments().status(text);
        return view.instruments()
                .replacedBy(text, day)
                .map(later -> "The text no longer applies: \"" + later.title() + "\" has replaced it"
                        + since(status, State.REPLACED) + ".")
                .or(() -> Optional.of(
                        "The text no longer applies: it has ended" + since(status, State.TERMINATED) + "."));
    }

    private Optional<String> status() {
        LocalDate day = view.asOf();
        if (hasEnded(day).isTrue()) {
            return Optional.empty();
        }
        InstrumentStatus status = view.instruments().status(text);
        return isSuspended(day).isTrue()
                ? Optional.of("The text is suspended"
                        + firstSuspension().orElseGet(() -> since(status, State.SUSPENDED)) + ".")
                : neverBound(status);
    }

    /** A text that was only signed, or signed and put aside, neither protects nor harms anyone yet. */
    private Optional<String> neverBound(InstrumentStatus status) {
        if (!(text instanceof Treaty) || status.dispute().isOpen()) {
            return Optional.empty();
        }
        return switch (status.value()) {
            case SHELVED ->
                Optional.of("The text was put aside" + since(status, State.SHELVED)
                        + " and is not known to have bound anyone.");
            case SIGNED_NOT_IN_FORCE -> Optional.of("The text was signed and is not in force.");
            default -> Optional.empty();
        };
    }

    private Truth hasEnded(LocalDate day) {
        return between.isPresent() && text instanceof Treaty treaty
                ? view.instruments()
                        .isTerminatedBetween(
                                treaty, between.get().requested(), between.get().requesting(), day)
                : view.instruments().isTerminated(text, day);
    }

    private Truth isSuspended(LocalDate day) {
        return between.isPresent() && text instanceof Treaty treaty
                ? view.instruments()
                        .isSuspendedBetween(
                                treaty, between.get().requested(), between.get().requesting(), day)
                : view.instruments().isSuspended(text, day);
    }

    /**
     * {@return the first day on which one of the two parties suspended it, with its name, since the other may have
     * followed weeks later; nothing if no party is named}
     */
    private Optional<String> firstSuspension() {
        return view.instruments().stage(text, Stage.SUSPENDED).byParty().values().stream()
                .filter(step -> step.party()
                        .filter(party -> between.map(relation ->
                                        party.equals(relation.requested()) || party.equals(relation.requesting()))
                                .orElse(true))
                        .isPresent())
                .filter(step -> step.date()
                        .filter(day -> day.isOnOrBefore(view.asOf()).isTrue())
                        .isPresent())
                .min(Comparator.comparing((LifecycleStep step) ->
                        step.date().orElseThrow().latest().orElse(LocalDate.MAX)))
                .map(step ->
                        " (by " + view.dataset().nameInSentence(step.party().orElseThrow()) + " "
                                + step.date().orElseThrow() + ")");
    }

    private static String since(InstrumentStatus status, State state) {
        return status.value() == state
                ? status.since().map(day -> " (" + day + ")").orElse("")
                : "";
    }

    private Optional<String> amended() {
        Optional<PartialDate> amended = view.instruments().day(text, Stage.AMENDED, Optional.empty());
        return amended.filter(day -> !day.isOnOrBefore(view.asOf()).isFalse())
                .map(day -> "The text was amended (" + day
                        + "); whether what was read is the text as amended is not recorded.");
    }

    /**
     * A benchmark that is met rests on clauses that the text has, so that what is said of others does not matter; and a
     * no is contradicted only by who says that the text has such a clause.
     */
    private Optional<String> saidOtherwise(Verdict verdict, List<ClaimId> evidence) {
        String otherwise = evidence.stream()
                .flatMap(claim -> JudgedClauses.of(view, subject, claim).stream())
                .filter(answer -> !answer.contraryLabels().isEmpty()
                        && (verdict == Verdict.FAIL
                                ? isReportedByOthers(answer)
                                : !answer.value().is(Strength.NONE).isTrue()))
                .map(answer ->
                        FirstLetter.lower(answer.kind().label()) + ": " + String.join(" or ", answer.contraryLabels()))
                .distinct()
                .collect(Collectors.joining("; "));
        return otherwise.isEmpty() ? Optional.empty() : Optional.of(OtherSources.sentence(otherwise));
    }

    private static boolean isReportedByOthers(ClauseAnswer answer) {
        return answer.dispute().withoutEffect().stream()
                .flatMap(account -> ClauseForms.of(account).stream())
                .anyMatch(form -> !form.isSilence());
    }

    /** An absence shown only by a part of the text, a second-hand source or a conclusion. */
    private Optional<String> seenInPart(List<ClaimId> evidence) {
        List<Clause> absent = evidence.stream()
                .filter(claim -> claim.record().equals(subject.record()))
                .flatMap(claim -> ClaimReading.of(view, claim).clauses())
                .filter(clause ->
                        clause.form().filter(SafeguardForm.ABSENT::equals).isPresent())
                .toList();
        return Lists.findFirst(
                        absent,
                        clause -> Lists.noneMatch(absent, other -> other.kind() == clause.kind() && isSound(other)))
                .map(clause -> clause.derived()
                        ? "That the text has no such clause is inferred."
                        : "What is said about the text rests on a source that was seen only in part or at second"
                                + " hand.");
    }

    private boolean isSound(Account account) {
        return !account.derived()
                && view.seenCitations(account).stream()
                        .flatMap(citation -> view.dataset().source(citation.source()).stream())
                        .anyMatch(source -> !isWeak(source));
    }

    private static boolean isWeak(Source source) {
        return source.partial() || source.unconfirmed();
    }
}
