package io.github.lec.assessment;

import io.github.lec.cooperation.CaseOnRecord;
import io.github.lec.cooperation.DecisionOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.logic.Truth;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.operation.Decision;
import io.github.lec.operation.Outcome;
import io.github.lec.record.ActorId;
import io.github.lec.source.PersonalAccount;
import io.github.lec.source.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What courts decided: the last decision of each case first, since one case may pass several courts; then how many decisions there
 * are, of how many the operative part was seen, and how many persons were handed over without a court on record.
 */
final class CourtFinding {
    private static final Set<Outcome> AGAINST =
            EnumSet.of(Outcome.REFUSED, Outcome.ANNULLED, Outcome.VIOLATION, Outcome.STAYED);

    /** Outcomes after which no extradition may be carried out before a court decides again. */
    private static final Set<Outcome> NOT_ALLOWING =
            EnumSet.of(Outcome.REFUSED, Outcome.ANNULLED, Outcome.STAYED, Outcome.REMITTED);

    /** Outcomes that settle nothing on the extradition, or nothing of the kind. */
    private static final Set<Outcome> OTHERWISE = EnumSet.of(
            Outcome.REMITTED, Outcome.NO_VIOLATION, Outcome.INADMISSIBLE, Outcome.STAY_REFUSED, Outcome.NOT_DETERMINED);

    /** What courts say on complaints against an extradition: it stands, or they did not look into it. */
    private static final Set<Outcome> ON_COMPLAINTS = EnumSet.of(Outcome.NO_VIOLATION, Outcome.INADMISSIBLE);

    private static final int MOST_NAMED = 6;

    private final KeyFacts facts;
    private final Sentences sentences;
    private final List<DecisionOnRecord> decisions = new ArrayList<>();
    private final Map<String, Course> cases = new LinkedHashMap<>();
    private final SortedSet<ActorId> deciding = new TreeSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    /**
     * How far the courts have come with one case.
     *
     * @param state the state that was asked
     * @param open the decisions on record after which none certainly came, the last to be read last
     * @param onComplaint what a court said later on a complaint, which leaves the last decision as it is
     */
    private record Course(ActorId state, List<DecisionOnRecord> open, Optional<DecisionOnRecord> onComplaint) {
        static Course begin(ActorId state, DecisionOnRecord first) {
            return new Course(state, List.of(first), Optional.empty());
        }

        Course then(DecisionOnRecord next) {
            if (!next.isDisputed()) {
                // a refused stay leaves the decision on the surrender as it is; what nobody saw may have replaced it
                if (outcome(next) == Outcome.STAY_REFUSED) {
                    return this;
                }
                if (ON_COMPLAINTS.contains(outcome(next)) && !isDisputed() && outcome(last()) != Outcome.STAY_REFUSED) {
                    return new Course(state, open, Optional.of(next));
                }
            }
            List<DecisionOnRecord> after = new ArrayList<>(open);
            after.removeIf(earlier -> earlier.isBefore(next) || earlier.isAlike(next));
            after.add(next);
            return new Course(state, List.copyOf(after), Optional.empty());
        }

        /** {@return the last decision on record} */
        DecisionOnRecord last() {
            return open.get(open.size() - 1);
        }

        /** {@return whether sources contradict each other on what the last decision was} */
        boolean isDisputed() {
            return open.stream()
                    .anyMatch(one -> one.isDisputed() || open.stream().anyMatch(one::contradicts));
        }

        /** {@return the outcome of the last decision; nothing if it is disputed} */
        Optional<Outcome> settled() {
            return isDisputed() ? Optional.empty() : last().outcome();
        }

        Optional<Outcome> complained() {
            return onComplaint.flatMap(DecisionOnRecord::outcome);
        }
    }

    private static Outcome outcome(DecisionOnRecord decision) {
        return decision.outcome().orElseThrow();
    }

    CourtFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            for (DecisionOnRecord decision : facts.record().decisions(state, facts.counterpart())) {
                if (decision.isOfCourt() && outcome(decision) != Outcome.CUSTODY_ONLY) {
                    add(state, decision);
                }
            }
        }
    }

    private void add(ActorId state, DecisionOnRecord decision) {
        decisions.add(decision);
        deciding.add(state);
        claims.add(decision.claim());
        cases.compute(
                decision.subject().id().value(),
                (id, known) -> known == null ? Course.begin(state, decision) : known.then(decision));
    }

    KeyFinding tell() {
        return facts.finding(
                KeyTopic.COURTS,
                switch (decisions.size()) {
                            case 0 -> "No decision of a court on a request" + whose() + " is on record.";
                            case 1 ->
                                "The only decision of a court on requests" + whose() + " on record"
                                        + sentences.inBrackets(deciding) + byWhom(decisions.get(0)) + " "
                                        + words(decisions.get(0)) + seenOfOne() + ".";
                            default -> ofMany();
                        }
                        + withoutCourt()
                        + againstCourt(),
                deciding,
                claims);
    }

    private String whose() {
        return " from " + sentences.name(facts.counterpart())
                + (sentences.ofOneState() ? " to " + sentences.theState() : "");
    }

    private String ofMany() {
        List<String> parts = new ArrayList<>();
        // of decisions that are all disputed or not determined nothing is told that they did not do
        boolean isKnown = cases.values().stream()
                .flatMap(course -> course.settled().stream())
                .anyMatch(outcome -> outcome != Outcome.NOT_DETERMINED);
        parts.add(part(Course::settled, EnumSet.of(Outcome.ALLOWED), isKnown ? "allowed extradition in none" : ""));
        parts.add(part(Course::settled, AGAINST, isKnown ? "went against it in none" : ""));
        OTHERWISE.stream()
                .map(outcome -> part(Course::settled, EnumSet.of(outcome), ""))
                .forEach(parts::add);
        List<ActorId> disputed = cases.values().stream()
                .filter(Course::isDisputed)
                .map(Course::state)
                .toList();
        if (!disputed.isEmpty()) {
            parts.add("is disputed in " + disputed.size() + sentences.inBrackets(new TreeSet<>(disputed)));
        }
        parts.removeIf(String::isEmpty);
        return "Courts decided " + Sentences.number(decisions.size(), "time", "times") + " in "
                + Sentences.number(cases.size(), "case", "cases") + " on requests" + whose()
                + "; the last decision on record " + String.join("; ", parts) + "." + onComplaints() + lastOfOne()
                + open() + seen();
    }

    /** {@return of how many decisions nobody saw what was decided} */
    private String open() {
        long open = decisions.stream()
                .filter(decision -> decision.outcomes().contains(Outcome.NOT_DETERMINED))
                .count();
        return open == 0
                ? ""
                : " The outcome of " + open + (open == 1 ? " decision" : " decisions") + " is not determined.";
    }

    /** {@return what courts said later on complaints against decisions that stand} */
    private String onComplaints() {
        List<String> parts = new ArrayList<>();
        ON_COMPLAINTS.stream()
                .map(outcome -> part(Course::complained, EnumSet.of(outcome), ""))
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.isEmpty() ? "" : " On later complaints, courts " + String.join("; ", parts) + ".";
    }

    /** {@return of one state, the court and the day of each last decision} */
    private String lastOfOne() {
        List<DecisionOnRecord> last = cases.values().stream()
                .filter(course -> !course.isDisputed())
                .map(Course::last)
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
    private String part(Function<Course, Optional<Outcome>> asked, Set<Outcome> outcomes, String ifNone) {
        SortedSet<ActorId> in = new TreeSet<>();
        Set<Outcome> occurring = EnumSet.noneOf(Outcome.class);
        int number = 0;
        for (Course course : cases.values()) {
            Optional<Outcome> found = asked.apply(course).filter(outcomes::contains);
            if (found.isPresent()) {
                number++;
                occurring.add(found.get());
                in.add(course.state());
            }
        }
        return number == 0
                ? ifNone
                : Sentences.either(occurring.stream().map(CourtFinding::words).toList()) + " in " + number
                        + sentences.inBrackets(in);
    }

    private int inferred() {
        return (int) decisions.stream().filter(DecisionOnRecord::isInferred).count();
    }

    private String seen() {
        int seen = (int) decisions.stream()
                .filter(decision -> decision.isOperativePartSeen().orElse(false))
                .count();
        int inferred = inferred();
        return " The operative part was seen of " + Sentences.of(seen, decisions.size()) + " of these "
                + decisions.size() + " decisions"
                + (inferred == 0 ? "" : "; " + inferred + (inferred == 1 ? " is" : " are") + " inferred") + ".";
    }

    private String seenOfOne() {
        return inferred() > 0
                ? "; this is inferred because the operative part was not seen"
                : decisions.get(0).isOperativePartSeen().orElse(true) ? "" : "; its operative part was not seen";
    }

    /** {@return of how many surrenders no decision of a court is on record} */
    private String withoutCourt() {
        Set<String> all = new HashSet<>();
        Set<String> without = new HashSet<>();
        SortedSet<ActorId> in = new TreeSet<>();
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.EXTRADITIONS_EXECUTED).stream()
                    .flatMap(found -> found.cases().stream())
                    .filter(one -> !one.isFormDisputed())
                    .map(CaseOnRecord::record)
                    .forEach(executed -> {
                        all.add(executed.id().value());
                        if (!cases.containsKey(executed.id().value())) {
                            without.add(executed.id().value());
                            in.add(state);
                        }
                    });
        }
        if (without.isEmpty()) {
            return "";
        }
        String onRecord = " decision of a court on record" + sentences.inBrackets(in) + ".";
        if (without.size() < all.size()) {
            return " Of " + all.size() + " extradition cases carried out, " + without.size()
                    + (without.size() == 1 ? " has" : " have") + " no" + onRecord;
        }
        return all.size() == 1
                ? " The extradition case carried out has no" + onRecord
                : " "
                        + FirstLetter.upper(Sentences.noneOf(all.size(), "extradition case", "extradition cases"))
                        + " carried out has a" + onRecord;
    }

    /** {@return how many surrenders were carried out although a court had last stopped them, or sent the matter back} */
    private String againstCourt() {
        Set<String> against = new HashSet<>();
        SortedSet<ActorId> in = new TreeSet<>();
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.EXTRADITIONS_EXECUTED).stream()
                    .flatMap(found -> found.cases().stream())
                    .filter(one -> !one.isFormDisputed() && isAgainst(one))
                    .forEach(one -> {
                        against.add(one.record().id().value());
                        in.add(state);
                    });
        }
        return against.isEmpty()
                ? ""
                : " " + Sentences.number(against.size(), "extradition", "extraditions") + " carried out"
                        + sentences.inBrackets(in) + (against.size() == 1 ? " has" : " have")
                        + " a last decision on record that did not allow it.";
    }

    /** {@return whether the last decision on those who were handed over did not allow it, and is not known to be later} */
    private boolean isAgainst(CaseOnRecord executed) {
        Course course = cases.get(executed.record().id().value());
        if (course == null || course.settled().filter(NOT_ALLOWING::contains).isEmpty()) {
            return false;
        }
        DecisionOnRecord decision = course.last();
        Optional<String> whom = ((PersonalAccount) decision.shown()).person();
        boolean later = executed.day()
                .flatMap(gone -> decision.day().map(gone::isBefore))
                .filter(Truth::isTrue)
                .isPresent();
        return !later && (whom.isEmpty() || executed.labels().contains(whom.get()));
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
            case NOT_DETERMINED -> "has an outcome not determined";
        };
    }
}
