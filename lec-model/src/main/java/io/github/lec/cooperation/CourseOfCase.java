package io.github.lec.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.format.internal.JsonMembers;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Outcome;
import io.github.lec.operation.Persons;
import io.github.lec.source.PersonalAccount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The decisions on persons of a case who had the same outcome and on whom the same decisions are on record, and how far
 * the courts have come.
 *
 * @param subject the case, or the part of it that concerns the persons with this outcome
 * @param persons the labels of the persons concerned, if others with the same outcome have other decisions or none;
 *     otherwise empty
 * @param decisions the decisions of courts and authorities, the oldest first, at least one
 */
public record CourseOfCase(CaseOnRecord subject, List<String> persons, List<DecisionOnRecord> decisions) {
    private static final Set<Outcome> CONFIRMING_NOTHING =
            EnumSet.of(Outcome.ANNULLED, Outcome.REMITTED, Outcome.NOT_DETERMINED);

    /**
     * Keeps labels and decisions.
     *
     * @param subject the case
     * @param persons the labels of the persons concerned
     * @param decisions the decisions
     */
    public CourseOfCase {
        persons = List.copyOf(persons);
        decisions = List.copyOf(decisions);
    }

    /**
     * How far courts have come.
     *
     * @param open the decisions on record that are not certainly followed by another, the latest in reading order last
     * @param onComplaint what a court later said on a complaint, which leaves the last decision as it is
     * @param before the decision before the last one, if no source says what the last one was
     */
    public record InCourt(
            List<DecisionOnRecord> open, Optional<DecisionOnRecord> onComplaint, Optional<DecisionOnRecord> before) {
        /**
         * Keeps the decisions.
         *
         * @param open the decisions on record that are not certainly followed by another
         * @param onComplaint what a court said later on a complaint
         * @param before the decision before the last
         */
        public InCourt {
            open = List.copyOf(open);
        }

        private static InCourt begin(DecisionOnRecord first) {
            return new InCourt(List.of(first), Optional.empty(), Optional.empty());
        }

        private InCourt then(DecisionOnRecord next) {
            if (!next.isDisputed()) {
                // a refused stay leaves the decision on the surrender as it is; an unknown decision may have replaced
                // it
                if (outcome(next) == Outcome.STAY_REFUSED) {
                    return this;
                }
                if (next.isOnComplaint() && !isDisputed() && outcome(last()) != Outcome.STAY_REFUSED) {
                    return new InCourt(open, Optional.of(next), before);
                }
            }
            List<DecisionOnRecord> after = new ArrayList<>(open);
            after.removeIf(earlier -> earlier.isBefore(next) || earlier.hasSameEffectAs(next));
            after.add(next);
            return new InCourt(after, Optional.empty(), before(next));
        }

        private Optional<DecisionOnRecord> before(DecisionOnRecord next) {
            if (next.isDisputed() || isDisputed() || outcome(next) != Outcome.NOT_DETERMINED) {
                return Optional.empty();
            }
            return outcome(last()) == Outcome.NOT_DETERMINED ? before : Optional.of(last());
        }

        /** {@return the last decision on record} */
        public DecisionOnRecord last() {
            return open.get(open.size() - 1);
        }

        /** {@return whether sources contradict each other on what the last decision was} */
        public boolean isDisputed() {
            return open.stream()
                    .anyMatch(one -> one.isDisputed() || open.stream().anyMatch(one::contradicts));
        }

        /** {@return the outcome of the last decision; nothing if it is disputed} */
        public Optional<Outcome> settled() {
            return isDisputed() ? Optional.empty() : last().outcome();
        }

        private static Outcome outcome(DecisionOnRecord decision) {
            return decision.outcome().orElseThrow();
        }

        /** {@return its JSON} */
        @JsonValue
        public Map<String, Object> json() {
            return JsonMembers.of("disputed", isDisputed())
                    .with("open", open)
                    .with("onComplaint", onComplaint)
                    .with("before", before)
                    .toMap();
        }

        /** {@return the last decision, or those that contradict each other} */
        @Override
        public String toString() {
            return isDisputed() ? "disputed: " + joined(open) : last().toString();
        }
    }

    /**
     * Reads the decisions on the persons of a case who had one outcome.
     *
     * @param found the case, or the part of it that concerns them
     * @param decisions decisions in this and perhaps other cases, in each case the oldest first
     * @return one course for all persons, or one for each group of persons with decisions of its own; none if no
     *     decision is on record
     * @throws InvalidValueException if an argument is null
     */
    public static List<CourseOfCase> of(CaseOnRecord found, List<DecisionOnRecord> decisions) {
        InvalidValueException.given(found, "found");
        InvalidValueException.given(decisions, "decisions");
        List<DecisionOnRecord> own =
                decisions.stream().filter(decision -> concerns(decision, found)).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<Optional<String>> persons = new ArrayList<>(found.record().persons().stream()
                .map(Persons::person)
                .distinct()
                .toList());
        if (persons.size() < 2
                || own.stream().allMatch(decision -> whom(decision).isEmpty())) {
            return List.of(new CourseOfCase(found, List.of(), own));
        }
        Map<List<DecisionOnRecord>, List<String>> alike = new LinkedHashMap<>();
        for (Optional<String> person : persons) {
            List<DecisionOnRecord> ofPerson = own.stream()
                    .filter(decision -> ((PersonalAccount) decision.shown()).concerns(person))
                    .toList();
            alike.computeIfAbsent(ofPerson, key -> new ArrayList<>())
                    .addAll(person.stream().toList());
        }
        boolean apart = alike.size() > 1;
        alike.remove(List.<DecisionOnRecord>of());
        return alike.entrySet().stream()
                .map(one -> new CourseOfCase(found, apart ? one.getValue() : List.of(), one.getKey()))
                .toList();
    }

    private static boolean concerns(DecisionOnRecord decision, CaseOnRecord found) {
        Optional<String> whom = whom(decision);
        return decision.subject().id().equals(found.record().id())
                && (whom.isEmpty() || found.labels().contains(whom.get()));
    }

    private static Optional<String> whom(DecisionOnRecord decision) {
        return ((PersonalAccount) decision.shown()).person();
    }

    /** {@return how far the courts have come with the extradition; nothing if no court decided on more than custody} */
    public Optional<InCourt> inCourt() {
        Optional<InCourt> course = Optional.empty();
        for (DecisionOnRecord decision : decisions) {
            if (decision.isOfCourt()
                    && decision.outcome().filter(Outcome.CUSTODY_ONLY::equals).isEmpty()) {
                course = course.map(known -> known.then(decision)).or(() -> Optional.of(InCourt.begin(decision)));
            }
        }
        return course;
    }

    /**
     * Finds what a decision of a court rests on in this course: courts that only confirm what another decided take
     * nothing from what is known of it.
     *
     * @param last a decision in this course
     * @return this decision, then the earlier decisions of courts with the same outcome, the latest first, back to one
     *     of a court with another effect on the surrender or an unknown outcome, or to a dispute; only this decision if
     *     it annuls another, sends the matter back or has an unknown outcome, since it then confirms nothing
     * @throws InvalidValueException if the argument is null
     */
    public List<DecisionOnRecord> confirmed(DecisionOnRecord last) {
        InvalidValueException.given(last, "last");
        List<DecisionOnRecord> found = new ArrayList<>(List.of(last));
        for (int i = decisions.indexOf(last) - 1; i >= 0 && canConfirm(last); i--) {
            DecisionOnRecord earlier = decisions.get(i);
            if (earlier.isOfCourt()) {
                if (!earlier.isDisputed() && earlier.outcome().equals(last.outcome())) {
                    found.add(earlier);
                } else if (earlier.isDisputed()
                        || earlier.isAllowing().isPresent()
                        || earlier.outcome()
                                .filter(Outcome.NOT_DETERMINED::equals)
                                .isPresent()) {
                    break;
                }
            }
        }
        return found;
    }

    private static boolean canConfirm(DecisionOnRecord last) {
        return !last.isDisputed()
                && last.outcome().filter(CONFIRMING_NOTHING::contains).isEmpty();
    }

    /**
     * Whether a decision annulled a permission of the surrender, or sent it back.
     *
     * @param last the last decision of a court in this course
     * @return false if it undid a refusal, so that nothing is decided; open if it undoes nothing, or what it undid is
     *     not known
     * @throws InvalidValueException if the argument is null
     */
    public Truth annulsPermission(DecisionOnRecord last) {
        return InvalidValueException.given(last, "last").annulsPermission(decisions);
    }

    /**
     * Finds the decision by which it is best known what a decision decided.
     *
     * @param last a decision in this course
     * @return this decision, or the latest that it confirms and that was not inferred
     * @throws InvalidValueException if the argument is null
     */
    public DecisionOnRecord bestKnown(DecisionOnRecord last) {
        return confirmed(last).stream()
                .filter(decision -> !decision.isInferred())
                .findFirst()
                .orElse(last);
    }

    /** {@return its JSON} */
    @JsonValue
    public Map<String, Object> json() {
        return JsonMembers.of("case", subject.record().recordId())
                .with("persons", persons)
                .with("decisions", decisions)
                .toMap();
    }

    /** {@return the decisions, and the persons concerned if others of the case have other decisions or none} */
    @Override
    public String toString() {
        return joined(decisions) + (persons.isEmpty() ? "" : " [" + String.join(", ", persons) + "]");
    }

    private static String joined(List<DecisionOnRecord> decisions) {
        return decisions.stream().map(DecisionOnRecord::toString).collect(Collectors.joining("; "));
    }
}
