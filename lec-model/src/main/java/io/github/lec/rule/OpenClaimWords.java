package io.github.lec.rule;

import io.github.lec.cooperation.CooperationQuestion;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.KeyTerms;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.logic.internal.Lists;
import io.github.lec.logic.internal.MemberQuestion;
import io.github.lec.logic.internal.Silence;
import io.github.lec.logic.internal.WordList;
import io.github.lec.operation.OperationStage;
import io.github.lec.record.Identified;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.view.ClauseAnswer;
import io.github.lec.view.View;
import io.github.lec.view.internal.ClaimReading;
import io.github.lec.view.internal.DayInSentence;
import java.time.LocalDate;
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
    private static final Set<Stage> LASTING = EnumSet.of(Stage.IN_FORCE, Stage.PROVISIONALLY_APPLIED);

    private final View view;
    private final Subject subject;
    private final List<LocalDate> days;

    /**
     * The words for what is open about one subject.
     *
     * @param days the days that matter; none if they are not known
     */
    OpenClaimWords(View view, Subject subject, List<LocalDate> days) {
        this.view = view;
        this.subject = subject;
        this.days = days;
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
                + claim.dayOfUnknownOrder(days)
                        .map(day -> ": dated " + day + ", and whether before or after the act is not settled")
                        .orElse("");
    }

    /** {@return what a claim asks, with the record that it is about unless that is the subject itself} */
    String question(ClaimId id, Optional<Identified> record) {
        String asked = id.safeguard()
                .map(SafeguardKind::label)
                .orElseGet(() -> label(record, id) + party(id) + person(id, record));
        return isOfSubject(id)
                ? asked
                : record.map(Identified::title).orElse(id.record()) + ": " + FirstLetter.lower(asked);
    }

    /** {@return the party that takes the step, if each party takes its own} */
    private String party(ClaimId id) {
        return id.takenBy()
                .flatMap(party -> view.dataset().actor(party))
                .map(actor -> ", " + actor.title())
                .orElse("");
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

    /** {@return the only person whom a question on a case concerns} */
    private static String person(ClaimId id, Optional<Identified> record) {
        return KeyTerms.person(record, id.member(), id.key())
                .map(label -> " (person " + label + ")")
                .orElse("");
    }

    private boolean isOfSubject(ClaimId id) {
        return id.record().equals(subject.record());
    }

    /** {@return the wording that is asked about, of which there are several; nothing for other questions} */
    private Optional<String> wording(ClaimId id) {
        return id.member().equals("textFlags")
                ? id.code()
                        .flatMap(code -> view.dataset().code("text-flag", code))
                        .map(code -> "Wording \"" + code.label() + "\"")
                : Optional.empty();
    }

    /** {@return a form of cooperation, of which a rule asks whether there was more than the case that it judges} */
    private Optional<String> cooperation(ClaimId id) {
        return CooperationQuestion.askedBy(id)
                .map(asked -> asked.topic().label() + " with "
                        + view.dataset().nameInSentence(asked.counterpart()) + ", other than recorded");
    }

    private String label(Optional<Identified> record, ClaimId id) {
        return wording(id)
                .or(() -> cooperation(id))
                .or(() -> id.organisation()
                        .map(organisation -> "Membership of " + view.dataset().nameInSentence(organisation)))
                .or(() -> KeyTerms.of(record, id.member(), id.key()).map(OpenClaimWords::label))
                .orElseGet(() ->
                        MemberQuestion.brief(id.member()) + (isOfWhole(record, id) ? "" : " (" + named(id) + ")"));
    }

    /** {@return whether a question is about all that a member says, of everybody or of one person} */
    private static boolean isOfWhole(Optional<Identified> record, ClaimId id) {
        return id.key().isEmpty()
                || KeyTerms.person(record, id.member(), id.key())
                        .filter(id.key().get(0)::equals)
                        .isPresent();
    }

    /** {@return the label of a code; that an operation began, was held or reported answers one question} */
    private static String label(Term code) {
        return code instanceof OperationStage stage
                        && OperationStage.beginnings().contains(stage)
                ? "Whether the operation was carried out"
                : code.label();
    }

    /**
     * {@return the first part of the key of a claim in words; for a decision the whole key, since the references of
     * courts contain slashes}
     */
    private String named(ClaimId id) {
        if (id.member().equals("decisions")) {
            return String.join("/", id.key());
        }
        if (!id.assured().isEmpty()) {
            return WordList.and(
                    id.assured().stream().map(SafeguardKind::inSentence).toList());
        }
        String first = id.key().get(0);
        return group(id)
                .flatMap(group -> view.dataset().code(group, first))
                .map(code -> FirstLetter.lower(code.label()))
                .orElse(first);
    }

    /**
     * {@return the group of the open codes with which the keys of a member begin: that of its values, or of the first
     * code of its accounts}
     */
    private Optional<String> group(ClaimId id) {
        return view.dataset()
                .record(id.record())
                .flatMap(record -> TypeDescription.of(RecordKind.of(record)).member(id.member()))
                .flatMap(member -> member.codeGroup().or(() -> groupOfAccounts(member)));
    }

    private static Optional<String> groupOfAccounts(MemberDescription member) {
        return member.isClaim()
                ? TypeDescription.ofNested(member.valueType()).members().stream()
                        .flatMap(part -> part.codeGroup().stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * {@return what leaves a verdict open: first the point that the rule itself names, since it decides, then the open
     * claims}
     */
    static String open(Optional<String> point, String claims) {
        return point.map(open -> " Open: " + open + ".").orElse("") + claims;
    }

    /** {@return a sentence that names the answers that are together not enough; empty if there are none} */
    String notEnough(List<ClaimId> evidence) {
        List<String> answered = evidence.stream()
                .filter(claim -> ClaimReading.of(view, claim).isAnswered())
                .map(claim -> question(claim, view.dataset().record(claim.record())))
                .distinct()
                .toList();
        return answered.isEmpty() ? "" : " Recorded, but not enough to decide: " + FirstFew.of(answered.stream()) + ".";
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
            words.append(point.isPresent() ? " Also open: " : " Open: ")
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
