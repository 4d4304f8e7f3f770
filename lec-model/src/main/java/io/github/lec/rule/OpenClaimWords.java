package io.github.lec.rule;

import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.Silence;
import io.github.lec.logic.internal.WordList;
import io.github.lec.record.Identified;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import io.github.lec.view.internal.DatedAnswers;
import io.github.lec.view.internal.DayInSentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the questions that the record leaves open, and where they may be answered. */
final class OpenClaimWords {
    private static final String OPEN = " Open: ";
    private static final Set<Stage> LASTING = EnumSet.of(Stage.IN_FORCE, Stage.PROVISIONALLY_APPLIED);

    private final View view;
    private final Subject subject;
    private final DatedAnswers dated;
    private final ClaimLabels labels;

    /**
     * The words for what is open about one subject.
     *
     * @param dated the answers for the days that matter
     */
    OpenClaimWords(View view, Subject subject, DatedAnswers dated) {
        this.view = view;
        this.subject = subject;
        this.dated = dated;
        this.labels = new ClaimLabels(view.dataset());
    }

    /** {@return a question with what makes it open: a later text may have changed the answer} */
    static String perhapsWeakened(String question) {
        return question + ": whether a later text that protects less has taken its place";
    }

    /**
     * {@return a question on a text that was read, which depends on the meaning of a clause, or on whether what the text
     * says is a clause of the kind; if this is not the same in each direction, each is told}
     *
     * @param open the answers that are open, at least one
     */
    String onMeaningOrKind(String question, List<ClauseAnswer> open) {
        Map<String, List<String>> points = new LinkedHashMap<>();
        open.forEach(clause -> points.computeIfAbsent(meaningOrKind(clause), point -> new ArrayList<>())
                .add(view.dataset().nameInSentence(clause.relation().requested())));
        return question + ": "
                + (points.size() == 1
                        ? points.keySet().iterator().next()
                        : points.entrySet().stream()
                                .map(point ->
                                        "where " + WordList.or(point.getValue()) + " is requested, " + point.getKey())
                                .collect(Collectors.joining("; ")));
    }

    private static String meaningOrKind(ClauseAnswer open) {
        if (open.turnsOnMeaning()) {
            return "whether a clause that leaves duties under other treaties as they are lets them prevail";
        }
        String place = open.article().orElseThrow();
        return "whether " + (Character.isDigit(place.charAt(0)) ? "article " : "the ") + place
                + ", in the coder's words \"" + open.summary().orElseThrow().replaceFirst("\\.$", "")
                + "\", is such a clause";
    }

    /**
     * {@return a question that leaves open only whether other texts that were read, such as a protocol, add to the
     * text}
     */
    static String adding(String question, List<String> titles) {
        return question + ": whether what "
                + FirstFew.of(titles.stream().map(title -> "\"" + title + "\""))
                + " says adds to the text";
    }

    /**
     * {@return a question with the sources that say that something was not so on a later day, if a day distinguishes
     * them}
     */
    String disputed(String question, ClaimReading claim) {
        return question
                + claim.denial()
                        .map(denial -> ": denied by "
                                + FirstFew.of(denial.citations().stream()
                                        .flatMap(citation -> view.dataset().source(citation.source()).stream())
                                        .map(Identified::title))
                                + ", " + denial.day())
                        .orElse("");
    }

    /**
     * {@return that a step had not been taken by a day, with the sources that say so, and that what happened later is
     * not known}
     */
    String openSince(LifecycleStep notTaken) {
        return ", which it was not "
                + notTaken.observedOn()
                        .map(day -> LASTING.contains(notTaken.stage()) ? DayInSentence.of(day) : "by " + day)
                        .orElse("(" + Silence.DAY_NOT_GIVEN + ")")
                + " ("
                + FirstFew.of(view.seenCitations(notTaken).stream()
                        .flatMap(citation -> view.dataset().source(citation.source()).stream())
                        .map(Identified::title))
                + "); what happened later is not recorded";
    }

    /**
     * {@return a question about one day, with a day that may be before or after the act, if the days leave that open}
     */
    String onDay(String question, ClaimReading claim) {
        return question + " on that day"
                + claim.dayOfUnknownOrder(dated)
                        .map(day -> ": dated " + day + ", and whether before or after the act is not settled")
                        .orElse("");
    }

    /** {@return what a claim asks, with the record that it is about unless that is the subject itself} */
    String question(ClaimId id, Optional<Identified> record) {
        String asked = labels.of(id, record);
        return isOfSubject(id)
                ? asked
                : record.map(Identified::title).orElse(id.record()) + ": " + FirstLetter.lower(asked);
    }

    /**
     * {@return the question of a claim; of a step that the same sources say several parties had not taken, one question
     * for all of them}
     */
    private String together(
            OpenClaim claim, List<OpenClaim> all, Function<OpenClaim, Optional<LifecycleStep>> notTaken) {
        Optional<LifecycleStep> report = notTaken.apply(claim);
        if (report.isEmpty() || claim.claim().takenBy().isEmpty()) {
            return claim.question();
        }
        ClaimId id = claim.claim();
        String since = openSince(report.get());
        List<String> parties = all.stream()
                .filter(other -> other.claim().record().equals(id.record())
                        && other.claim().stage().equals(id.stage())
                        && other.state().equals(claim.state())
                        && notTaken.apply(other)
                                .map(this::openSince)
                                .filter(since::equals)
                                .isPresent())
                .flatMap(other -> other.claim().takenBy().stream())
                .map(view.dataset()::nameInSentence)
                .toList();
        int more = parties.size() - FirstFew.MOST_NAMED;
        List<String> named = new ArrayList<>(parties.subList(0, Math.min(parties.size(), FirstFew.MOST_NAMED)));
        if (more > 0) {
            named.add(more + " more");
        }
        ClaimId ofAny =
                ClaimId.of(id.record(), id.member(), id.stage().orElseThrow().name());
        return parties.size() < 2
                ? claim.question()
                : question(ofAny, view.dataset().record(id.record())) + ", for " + WordList.and(named) + since;
    }

    private boolean isOfSubject(ClaimId id) {
        return id.record().equals(subject.record());
    }

    /**
     * {@return what leaves a verdict open: first the point that the rule itself names, since it decides, then the open
     * claims}
     */
    static String open(Optional<String> point, String claims) {
        return point.map(open -> OPEN + open + ".").orElse("") + claims;
    }

    /** {@return whether words say what is open; otherwise the remark does, and they only how it can be settled} */
    static boolean asks(String words) {
        return words.startsWith(OPEN);
    }

    /** {@return a sentence that names answers that are together not enough; empty if there are none} */
    String notEnough(List<ClaimId> answered) {
        return answered.isEmpty()
                ? ""
                : " Recorded, but not enough to decide: "
                        + FirstFew.of(answered.stream()
                                .map(claim -> question(claim, view.dataset().record(claim.record())))
                                .distinct())
                        + ".";
    }

    /** {@return open questions in words, for which nothing else asks; empty if there are none} */
    String of(List<OpenClaim> open) {
        return of(open, Optional.empty(), List.of(), none -> Optional.empty());
    }

    /**
     * {@return the open questions in words, those about the subject itself first, the searches, and the texts; empty if
     * there are none}
     *
     * @param point what the rule itself names
     * @param named the claims that this asks for already; they are not told twice
     * @param notTaken the last report that a step had not been taken, if only what happened later is open
     */
    String of(
            List<OpenClaim> all,
            Optional<String> point,
            List<ClaimId> named,
            Function<OpenClaim, Optional<LifecycleStep>> notTaken) {
        List<OpenClaim> open = Stream.of(true, false)
                .flatMap(own -> all.stream().filter(claim -> isOfSubject(claim.claim()) == own))
                .toList();
        if (open.isEmpty()) {
            return "";
        }
        List<OpenClaim> told = Lists.filter(open, claim -> !named.contains(claim.claim()));
        List<String> further = told.stream()
                .map(claim -> together(claim, told, notTaken) + " (" + claim.state() + ")")
                .distinct()
                .toList();
        StringBuilder words = new StringBuilder();
        if (!further.isEmpty()) {
            words.append(point.isPresent() ? " Also open: " : OPEN)
                    .append(FirstFew.of(further.stream()))
                    .append('.');
        }
        List<String> searches = open.stream()
                .flatMap(claim -> claim.inquiries().stream())
                .distinct()
                .map(inquiry -> "\"" + inquiry.question() + "\", " + inquiry.on() + ", "
                        + inquiry.outcome().label().toLowerCase(Locale.ROOT))
                .toList();
        if (!searches.isEmpty()) {
            words.append(" Searched: ").append(FirstFew.of(searches.stream())).append('.');
        }
        return words.append(new TextCopies(view).of(open))
                .append(" To settle: ")
                .append(FirstFew.of(open.stream()
                        .map(claim -> FirstLetter.lower(claim.settledBy().label()))))
                .append('.')
                .toString();
    }
}
