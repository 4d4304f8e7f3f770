package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.CourseOfCase.InCourt;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.record.RecordId;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What courts decided: first the last decision of each case, since one case may pass through several courts; then how
 * many decisions there are, and for how many the operative part was seen. Persons of one case with different outcomes
 * are counted separately.
 */
final class CourtFinding {
    /** Outcomes that do not settle the extradition, or settle something else. */
    private static final Set<Outcome> OTHERWISE =
            EnumSet.of(Outcome.REMITTED, Outcome.NO_VIOLATION, Outcome.INADMISSIBLE, Outcome.STAY_REFUSED);

    private static final int MOST_NAMED = 6;

    private static final String LAST = "the last decision on record";

    /** So many cases need no summary. */
    private static final int FEW = 2;

    private final KeyFacts facts;
    private final Sentences sentences;
    private final List<DecisionOnRecord> decisions = new ArrayList<>();
    private final List<CourtCourse> courses = new ArrayList<>();
    private final Set<String> cases = new HashSet<>();
    private final SortedSet<ActorId> deciding = new TreeSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    private static Outcome outcome(DecisionOnRecord decision) {
        return decision.outcome().orElseThrow();
    }

    CourtFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            List<DecisionOnRecord> ofState = facts.record().decisions(state, facts.counterpart());
            ofState.stream().filter(CourtFinding::counts).forEach(decision -> {
                decisions.add(decision);
                deciding.add(state);
                claims.add(decision.claim());
                cases.add(decision.subject().id().value());
            });
            Map<RecordId, List<DecisionOnRecord>> byCase = ofState.stream()
                    .collect(
                            Collectors.groupingBy(decision -> decision.subject().id()));
            for (CaseOnRecord found : facts.record().cases(state, facts.counterpart())) {
                CourtCourse.of(
                                facts,
                                state,
                                found,
                                byCase.getOrDefault(found.record().id(), List.of()))
                        .forEach(courses::add);
            }
        }
    }

    private static boolean counts(DecisionOnRecord decision) {
        return decision.isOfCourt() && outcome(decision) != Outcome.CUSTODY_ONLY;
    }

    KeyFinding finding() {
        String surrenders = new SurrendersInCourt(facts, bySubject()).words();
        if (decisions.size() > 1) {
            return ofMany(surrenders);
        }
        String words = decisions.isEmpty()
                ? "No decision of a court on a request" + whose() + " is on record." + searched() + Pause.END
                : ofOne(decisions.get(0)) + seenOfOne() + Pause.STOP + GroundsInCourt.words(courses);
        return facts.finding(KeyTopic.COURTS, words + surrenders, deciding, claims);
    }

    /** Decisions are looked for with the cases in which they are given. */
    private String searched() {
        return new NothingCounted(facts).isNotLookedFor(Topic.returns())
                ? " None was looked for."
                : " This is not proof that there was none.";
    }

    private Map<CaseOnRecord, List<CourtCourse>> bySubject() {
        return courses.stream().collect(Collectors.groupingBy(CourtCourse::subject));
    }

    private String ofOne(DecisionOnRecord decision) {
        String only = "he only decision of a court on requests" + whose() + " on record"
                + sentences.inBrackets(deciding) + byWhom(decision);
        return isOpen(decision) ? "The outcome of t" + only + " is not determined" : "T" + only + " " + words(decision);
    }

    private String whose() {
        return " from " + sentences.name(facts.counterpart())
                + (sentences.ofOneState() ? " to " + sentences.theState() : "");
    }

    private KeyFinding ofMany(String surrenders) {
        List<String> parts = new ArrayList<>();
        String against = part(CourtCourse::against, EnumSet.allOf(Outcome.class), "");
        String stayed = part(CourtFinding::settled, EnumSet.of(Outcome.STAYED), "");
        String annulled = numbered("annulled a refusal", course -> course.annulsRefusal(true));
        String unknown =
                numbered("annulled a decision whose outcome is not determined", course -> course.annulsRefusal(false));
        parts.add(part(
                CourtFinding::settled,
                EnumSet.of(Outcome.ALLOWED),
                (against + stayed + annulled + unknown).isEmpty() ? "" : "allowed extradition in none"));
        parts.addAll(List.of(against, stayed, annulled, unknown));
        OTHERWISE.stream()
                .map(outcome -> part(CourtFinding::settled, EnumSet.of(outcome), ""))
                .forEach(parts::add);
        parts.add(numbered("found a violation on another point", CourtCourse::isOnAnotherPoint));
        parts.add(numbered("is disputed", course -> course.inCourt().isDisputed()));
        parts.removeIf(String::isEmpty);
        // one record may report several decisions
        String head = "At least " + decisions.size() + " decisions of courts in "
                + Sentences.number(cases.size(), "case", "cases") + " on requests" + whose() + " are on record";
        String last = inShort()
                .map(words -> "; the last in each case" + words + Pause.END + last(" It", parts))
                .orElseGet(() -> last("; " + LAST, parts));
        return facts.finding(
                KeyTopic.COURTS,
                head
                        + last
                        + GroundsInCourt.words(courses)
                        + onComplaints()
                        + lastOfOne()
                        + open()
                        + seen()
                        + surrenders,
                deciding,
                claims);
    }

    /**
     * {@return what the last decisions were; for many states, each outcome in a separate sentence}
     *
     * @param beginning what stands before the first of the outcomes that are known
     */
    private String last(String beginning, List<String> parts) {
        String known = parts.isEmpty()
                ? ""
                : beginning + " " + String.join(sentences.ofOneState() ? "; " : Pause.STOP + " It ", parts);
        String ofOpen = numbered("", CourtCourse::isOpen);
        if (ofOpen.isEmpty()) {
            return known + Pause.STOP + differing();
        }
        String whose = known.isEmpty()
                ? "; the outcome of " + LAST
                : sentences.ofOneState() ? "; its outcome" : Pause.STOP + " Its outcome";
        return known + whose + " is not determined" + ofOpen
                + Pause.afterSign(DecidedBefore.words(
                        courses.stream().filter(CourtCourse::isOpen).toList()))
                + Pause.STOP + differing();
    }

    /** {@return in how many cases the last decision differs for other persons, so that both are counted} */
    private String differing() {
        Map<String, Set<Optional<Outcome>>> outcomes = new HashMap<>();
        courses.forEach(course -> outcomes.computeIfAbsent(course.id(), id -> new HashSet<>())
                .add(course.inCourt().settled()));
        long differing =
                outcomes.values().stream().filter(found -> found.size() > 1).count();
        return differing == 0
                ? ""
                : " In " + Sentences.number((int) differing, "case", "cases")
                        + ", the last decision differs from person to person, and each is counted.";
    }

    /** {@return what the last decisions were in a few numbers, which are read first; nothing where there is no long list} */
    private Optional<String> inShort() {
        if (sentences.ofOneState() || cases.size() <= FEW) {
            return Optional.empty();
        }
        int allowed = number(course -> course.is(Outcome.ALLOWED));
        int against = number(course -> course.against().isPresent());
        int stayed = number(course -> course.is(Outcome.STAYED));
        if (allowed + against + stayed == 0) {
            return Optional.empty();
        }
        Set<String> inCourt = courses.stream().map(CourtCourse::id).collect(Collectors.toSet());
        // a case in which no course is read from the decisions, or one on another point, perhaps for some persons only
        Set<String> others = new HashSet<>(cases);
        others.removeAll(inCourt);
        courses.stream().filter(CourtFinding::isOther).map(CourtCourse::id).forEach(others::add);
        List<String> parts =
                new ArrayList<>(List.of("allowed extradition" + in(allowed), "went against it" + in(against)));
        if (stayed > 0) {
            parts.add("stayed it" + in(stayed));
        }
        if (!others.isEmpty()) {
            parts.add("is open or on another point" + in(others.size()));
        }
        return Optional.of(" " + Sentences.listed(parts) + ".");
    }

    /** {@return whether the last decision neither settles the extradition nor stays it; it may be so for some persons} */
    private static boolean isOther(CourtCourse course) {
        return !course.is(Outcome.ALLOWED) && course.against().isEmpty() && !course.is(Outcome.STAYED);
    }

    private int number(Predicate<CourtCourse> which) {
        return CourtCourse.number(courses.stream().filter(which).toList());
    }

    private String in(int number) {
        return " in " + Sentences.of(number, cases.size());
    }

    private static Optional<Outcome> settled(CourtCourse course) {
        return course.inCourt().settled();
    }

    private static boolean isOpen(DecisionOnRecord decision) {
        return !decision.isDisputed() && outcome(decision) == Outcome.NOT_DETERMINED;
    }

    /** {@return "is disputed in 3 (France)"; nothing if there is none} */
    private String numbered(String words, Predicate<CourtCourse> which) {
        List<CourtCourse> found = courses.stream().filter(which).toList();
        return found.isEmpty()
                ? ""
                : words + " in " + CourtCourse.number(found)
                        + Pause.before(sentences.inBrackets(
                                found.stream().map(CourtCourse::state).collect(Collectors.toCollection(TreeSet::new))));
    }

    /** {@return the number of decisions whose outcome is unknown} */
    private String open() {
        long open = decisions.stream()
                .filter(decision -> decision.outcomes().contains(Outcome.NOT_DETERMINED))
                .count();
        return open == 0
                ? ""
                : " The outcome of " + open + (open == 1 ? " decision" : " decisions") + " is not determined.";
    }

    /** {@return what courts later said on complaints against decisions that stand} */
    private String onComplaints() {
        Function<CourtCourse, Optional<Outcome>> complained =
                course -> course.inCourt().onComplaint().flatMap(DecisionOnRecord::outcome);
        String parts = Outcome.dismissals().stream()
                .map(outcome -> part(complained, EnumSet.of(outcome), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? "" : " On later complaints, courts " + parts + ".";
    }

    /** {@return the court and the day of each last decision, for a single state} */
    private String lastOfOne() {
        List<DecisionOnRecord> last = courses.stream()
                .map(CourtCourse::inCourt)
                .filter(course -> !course.isDisputed())
                .map(InCourt::last)
                .distinct()
                .toList();
        if (!sentences.ofOneState() || last.isEmpty() || last.size() > MOST_NAMED) {
            return "";
        }
        return (last.size() == 1 ? " The last decision: " : " The last decisions: ")
                + last.stream()
                        .map(decision -> court(decision) + ": " + words(outcome(decision)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String byWhom(DecisionOnRecord decision) {
        return sentences.ofOneState() ? " (" + court(decision) + ")" : "";
    }

    private static String court(DecisionOnRecord decision) {
        return decision.ofCourt().map(Decision::court).orElse("a court not named")
                + decision.day().map(day -> ", " + Sentences.day(day)).orElse("");
    }

    /** {@return "refused extradition or annulled a decision in 3 (France)"} */
    private String part(Function<CourtCourse, Optional<Outcome>> asked, Set<Outcome> outcomes, String ifNone) {
        Set<Outcome> occurring = EnumSet.noneOf(Outcome.class);
        courses.forEach(course -> asked.apply(course).filter(outcomes::contains).ifPresent(occurring::add));
        return occurring.isEmpty()
                ? ifNone
                : numbered(
                        Sentences.either(
                                occurring.stream().map(CourtFinding::words).toList()),
                        course -> asked.apply(course).filter(outcomes::contains).isPresent());
    }

    private int inferred() {
        return (int) decisions.stream().filter(DecisionOnRecord::isInferred).count();
    }

    private String seen() {
        int seen = (int) decisions.stream()
                .filter(decision -> decision.isOperativePartSeen().orElse(false))
                .count();
        int inferred = inferred();
        return " The operative part was seen for " + Sentences.of(seen, decisions.size()) + " of these "
                + decisions.size() + " decisions"
                + (inferred == 0 ? "" : "; " + inferred + (inferred == 1 ? " is" : " are") + " inferred") + ".";
    }

    private String seenOfOne() {
        return inferred() > 0
                ? "; this is inferred because the operative part was not seen"
                : decisions.get(0).isOperativePartSeen().orElse(true) ? "" : "; its operative part was not seen";
    }

    private static String words(DecisionOnRecord decision) {
        return decision.isDisputed() ? "is disputed" : words(outcome(decision));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ALLOWED -> "allowed extradition";
            case REFUSED -> "refused extradition";
            case STAYED -> "stayed extradition";
            case ANNULLED -> "annulled a decision";
            case REMITTED -> "sent the matter back";
            case VIOLATION -> "found a violation";
            case NO_VIOLATION -> "found no violation";
            case INADMISSIBLE -> "found an application inadmissible";
            case STAY_REFUSED -> "refused to stay extradition";
            case CUSTODY_ONLY -> "decided on custody only";
            case NOT_DETERMINED -> "outcome not determined";
        };
    }
}
