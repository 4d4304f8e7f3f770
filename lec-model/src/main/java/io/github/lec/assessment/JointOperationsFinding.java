package io.github.lec.assessment;

import io.github.lec.cooperation.Cooperation;
import io.github.lec.cooperation.CooperationStatus;
import io.github.lec.cooperation.OperationOnRecord;
import io.github.lec.cooperation.TextOnRecord;
import io.github.lec.dataset.ClaimId;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.internal.FirstLetter;
import io.github.lec.record.ActorId;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Joint patrols and operations: how far each has come, and the status of the arrangements on patrols. */
final class JointOperationsFinding {
    private static final String DISPUTED = "disputed whether carried out";
    private static final String ALLEGED = "only alleged";
    private static final String NONE_SIGNED = " No arrangement on patrols was signed by that day.";

    private final KeyFacts facts;
    private final Sentences sentences;
    private final SortedMap<ActorId, Cooperation.OnRecord> found = new TreeMap<>();
    private final SortedSet<ActorId> withOperations = new TreeSet<>();
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    JointOperationsFinding(KeyFacts facts) {
        this.facts = facts;
        this.sentences = facts.sentences();
        for (ActorId state : facts.states()) {
            facts.onRecord(state, Topic.JOINT_OPERATIONS).ifPresent(onRecord -> {
                found.put(state, onRecord);
                claims.addAll(onRecord.claims());
                if (!onRecord.operations().isEmpty()) {
                    withOperations.add(state);
                }
            });
        }
    }

    KeyFinding finding() {
        if (found.isEmpty()) {
            claims.addAll(new NothingCounted(facts).questions(Topic.JOINT_OPERATIONS));
        }
        return facts.finding(KeyTopic.JOINT_OPERATIONS, words(), new TreeSet<>(found.keySet()), claims);
    }

    private String words() {
        String counterpart = sentences.name(facts.counterpart());
        if (found.isEmpty()) {
            return "No joint patrol or operation "
                    + (sentences.ofOneState()
                            ? "of " + counterpart + " and " + sentences.theState()
                            : "with " + counterpart)
                    + " is on record." + new NothingCounted(facts).ofSearches(Topic.JOINT_OPERATIONS);
        }
        return sentences.ofOneState() ? ofOne(counterpart) : ofMany(counterpart);
    }

    // ---------------------------------------------------------------- one state

    private String ofOne(String counterpart) {
        String arrangements = arrangementsOfOne();
        if (withOperations.isEmpty()) {
            return "No joint patrol or operation of " + counterpart + " and " + sentences.theState() + " is on record."
                    + Pause.END + arrangements;
        }
        List<String> counted = new ArrayList<>();
        byStatus(found.values())
                .forEach((status, operations) ->
                        counted.add(operations.size() + " " + label(status) + when(operations) + doubts(operations)));
        return "Joint patrols or operations on record between " + counterpart + " and " + sentences.theState() + ": "
                + String.join("; ", counted) + Pause.STOP + arrangements;
    }

    /** {@return the operations by how far they have come; for a series its parts are counted} */
    private static Map<CooperationStatus, List<OperationOnRecord>> byStatus(Collection<Cooperation.OnRecord> found) {
        Map<CooperationStatus, List<OperationOnRecord>> byStatus = new EnumMap<>(CooperationStatus.class);
        for (Cooperation.OnRecord onRecord : found) {
            boolean onlyWholes = onRecord.operations().stream().allMatch(OperationOnRecord::isWhole);
            onRecord.operations().stream()
                    .filter(operation -> onlyWholes || !operation.isWhole())
                    .forEach(operation -> byStatus.computeIfAbsent(operation.status(), status -> new ArrayList<>())
                            .add(operation));
        }
        return byStatus;
    }

    private static String label(CooperationStatus status) {
        return status == CooperationStatus.OBSERVED ? "carried out" : FirstLetter.lower(status.label());
    }

    /**
     * {@return words that sources contradict each other on whether they were carried out, or only allege it; empty if
     * neither}
     */
    private static String doubts(List<OperationOnRecord> operations) {
        return doubt(DISPUTED, operations, OperationOnRecord::isDisputed)
                + doubt(ALLEGED, operations, OperationOnRecord::isAlleged);
    }

    private static String doubt(
            String words, List<OperationOnRecord> operations, Predicate<OperationOnRecord> doubtful) {
        long some = operations.stream().filter(doubtful).count();
        return some == 0 ? "" : ", " + words + (some == operations.size() ? "" : " in " + some);
    }

    /** {@return the day of one, or the first and the last day of several} */
    private String when(List<OperationOnRecord> operations) {
        List<PartialDate> days = operations.stream()
                .filter(operation -> !operation.isDisputed())
                .flatMap(operation -> operation.ofStatus().stream()
                        .filter(step -> !facts.view().acts().isDenied(operation.record(), step))
                        .limit(operation.status() == CooperationStatus.OBSERVED ? Long.MAX_VALUE : 1)
                        .flatMap(step ->
                                Stream.of(step.date(), step.start(), step.end()).flatMap(Optional::stream)))
                .filter(day -> day.earliest().isPresent() && day.latest().isPresent())
                .toList();
        boolean exact = days.stream().anyMatch(day -> day.precision() == PartialDate.Precision.DAY);
        days = days.stream()
                .filter(day -> !exact || day.precision() == PartialDate.Precision.DAY)
                .toList();
        Optional<PartialDate> first =
                days.stream().min((one, other) -> first(one).compareTo(first(other)));
        Optional<PartialDate> last = days.stream().max((one, other) -> last(one).compareTo(last(other)));
        if (first.isEmpty()) {
            return "";
        }
        return first.equals(last)
                ? " (" + Sentences.day(first.get()) + ")"
                : ", from " + Sentences.day(first.get()) + " to " + Sentences.day(last.orElseThrow());
    }

    private static LocalDate first(PartialDate day) {
        return day.earliest().orElseThrow();
    }

    private static LocalDate last(PartialDate day) {
        return day.latest().orElseThrow();
    }

    private String arrangementsOfOne() {
        Cooperation.OnRecord onRecord = found.values().iterator().next();
        List<TextOnRecord> texts = signed(onRecord);
        if (texts.isEmpty() && !onRecord.texts().isEmpty()) {
            return NONE_SIGNED;
        }
        if (texts.isEmpty()) {
            return " No arrangement on patrols is on record.";
        }
        String one = texts.size() == 1 ? " The arrangement on patrols " : " An arrangement on patrols ";
        List<String> words = new ArrayList<>();
        for (TextOnRecord text : texts) {
            String signed = day(text, Stage.SIGNED)
                    .map(day -> "was signed" + day)
                    .orElse("is on record without a day of signature");
            words.add(one
                    + signed
                    + day(text, Stage.SHELVED)
                            .map(day -> " and put aside" + day)
                            .orElse("")
                    + ".");
        }
        return String.join("", Sentences.once(words));
    }

    // ---------------------------------------------------------------- many states

    private String ofMany(String counterpart) {
        List<String> counted = new ArrayList<>();
        Map<CooperationStatus, SortedSet<ActorId>> states = new EnumMap<>(CooperationStatus.class);
        Map<CooperationStatus, SortedSet<ActorId>> disputed = new EnumMap<>(CooperationStatus.class);
        SortedSet<ActorId> alleged = new TreeSet<>();
        found.forEach((state, onRecord) -> byStatus(List.of(onRecord)).forEach((status, operations) -> {
            states.computeIfAbsent(status, one -> new TreeSet<>()).add(state);
            if (operations.stream().anyMatch(OperationOnRecord::isDisputed)) {
                disputed.computeIfAbsent(status, one -> new TreeSet<>()).add(state);
            }
            if (operations.stream().allMatch(OperationOnRecord::isAlleged)) {
                alleged.add(state);
            }
        }));
        states.forEach((status, some) -> counted.add(label(status) + " (" + sentences.named(some)
                + inDoubt(DISPUTED, disputed.getOrDefault(status, new TreeSet<>()), some)
                + (status == CooperationStatus.OBSERVED ? inDoubt(ALLEGED, alleged, some) : "") + ")"));
        String operations = withOperations.isEmpty()
                ? "No joint patrol or operation with " + counterpart + " is on record."
                : "Joint patrols or operations with " + counterpart + " are on record for "
                        + sentences.some(withOperations.size()) + Pause.COLON + String.join(", ", counted) + ".";
        return operations + Pause.END + arrangementsOfMany();
    }

    /** {@return for which states it is in doubt that operations were carried out; empty if for none} */
    private String inDoubt(String words, SortedSet<ActorId> doubtful, SortedSet<ActorId> among) {
        return doubtful.isEmpty()
                ? ""
                : "; " + words + (doubtful.equals(among) ? "" : " for " + sentences.named(doubtful));
    }

    private String arrangementsOfMany() {
        SortedSet<ActorId> states = new TreeSet<>();
        SortedMap<ActorId, List<String>> aside = new TreeMap<>();
        found.forEach((state, onRecord) -> signed(onRecord).forEach(text -> {
            states.add(state);
            day(text, Stage.SHELVED)
                    .ifPresent(day -> aside.computeIfAbsent(state, one -> new ArrayList<>())
                            .add("put aside" + day));
        }));
        if (states.isEmpty()) {
            return found.values().stream().allMatch(onRecord -> onRecord.texts().isEmpty()) ? "" : NONE_SIGNED;
        }
        return " Arrangements on patrols: " + sentences.namedWith(states, aside) + ".";
    }

    /** {@return the arrangements without those that were signed after the view's day} */
    private static List<TextOnRecord> signed(Cooperation.OnRecord onRecord) {
        return onRecord.texts().stream().filter(TextOnRecord::exists).toList();
    }

    /**
     * {@return when a step was taken, to append to its name; empty words if its day is not recorded; nothing if no such
     * step is on record}
     */
    private Optional<String> day(TextOnRecord text, Stage stage) {
        return facts.view().instruments().stage(text.record(), stage).past().map(step -> {
            claims.add(claim(text, step));
            return step.date().map(day -> " " + Sentences.day(day)).orElse("");
        });
    }

    private static ClaimId claim(TextOnRecord text, LifecycleStep step) {
        return ClaimId.of(text.record().id().value(), "lifecycle", step.key());
    }
}
