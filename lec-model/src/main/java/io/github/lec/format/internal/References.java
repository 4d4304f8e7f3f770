package io.github.lec.format.internal;

import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.Problem.Cause.UnlistedCode;
import io.github.lec.format.RecordKind;
import io.github.lec.logic.internal.PlainLetters;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Checks, when everything has been read, that ids are unique, that references resolve and that open codes are listed.
 */
public final class References {
    /** The id of the rule of reading that a dangling reference breaks. */
    public static final String DANGLING = "LEC-REF-001";

    /** The id of the rule of reading that a duplicate id breaks. */
    public static final String DUPLICATE = "LEC-REF-002";

    /** The maximum number of codes that a message lists; a longer list has to be looked up. */
    private static final int MOST_NAMED = 20;

    /**
     * A dataset that stands on its own lists its codes itself, which users who know the embedded codes do not expect.
     */
    private static final String NONE_LISTED =
            ", which has none: list it, or read over Dataset.embedded() to use its codes";

    private final Map<String, RecordKind> records = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<CodeUse> codeUses = new ArrayList<>();

    /** The ids that a type of reference may name, in order, collected at the first failed look-up. */
    private final Map<Class<? extends Id>, List<String>> targets = new HashMap<>();

    private final Map<Use, Optional<String>> suggestions = new HashMap<>();

    /** What is known of records that cannot be referred to. */
    private final List<Beside> beside = new ArrayList<>(1);

    /** Starts without known ids. */
    public References() {}

    private record Beside(String dataset, BiPredicate<String, Class<? extends Id>> records) {}

    private record Use(Place place, Class<? extends Id> type, String id) {}

    private record CodeUse(Place place, String group, String code) {}

    /**
     * Registers an id of another dataset, which is never reported as a duplicate.
     *
     * @param kind the kind of the record
     * @param id its id
     */
    public void know(RecordKind kind, String id) {
        if (kind == RecordKind.CODE) {
            int slash = id.indexOf('/');
            if (slash > 0) { // otherwise the code itself is reported
                codes.computeIfAbsent(id.substring(0, slash), group -> new HashSet<>())
                        .add(id.substring(slash + 1));
            }
        } else {
            records.putIfAbsent(id, kind);
        }
    }

    /**
     * Tells of the records of a dataset of which only some, its reference records, can be referred to.
     *
     * @param dataset the id of that dataset
     * @param records whether it has a record of an id to which a type of reference may point
     */
    public void tellOf(String dataset, BiPredicate<String, Class<? extends Id>> records) {
        beside.add(new Beside(dataset, records));
    }

    /**
     * Registers an id of this dataset.
     *
     * @param kind the kind of the record
     * @param id its id
     * @param place gives its place, if needed
     * @param own the ids of this dataset so far
     * @param problems receives a duplicate id
     */
    public void define(RecordKind kind, String id, Supplier<Place> place, Set<String> own, Problems problems) {
        RecordKind before = records.get(id);
        boolean repeated = !own.add(id);
        if (repeated || before != null && before != kind) {
            String other = repeated || before == null
                    ? ""
                    : ", which a record in \"" + before.section() + "\" of the base dataset has";
            problems.add(
                    Problem.of(place.get(), "duplicate id \"" + id + "\"" + other, "an id that no other record has")
                            .withId(Optional.of(DUPLICATE)));
        }
        know(kind, id);
    }

    /**
     * Notes a reference, to be checked when everything is known; if it resolves already, nothing needs to be noted.
     *
     * @param place gives its place, if needed
     * @param type the type of the id
     * @param id the id
     */
    public void use(Supplier<Place> place, Class<? extends Id> type, String id) {
        RecordKind kind = records.get(id);
        if (kind == null || !kind.isTargetOf(type)) {
            uses.add(new Use(place.get(), type, id));
        }
    }

    /**
     * Whether a record is known.
     *
     * @param id an id
     * @return true if some record has it
     */
    boolean knows(String id) {
        return records.containsKey(id);
    }

    /**
     * Notes the use of an open code, to be checked when everything is known.
     *
     * @param place gives its place, if needed
     * @param group the group of codes
     * @param code the code
     */
    public void useCode(Supplier<Place> place, String group, String code) {
        if (!codes.getOrDefault(group, Set.of()).contains(code)) {
            codeUses.add(new CodeUse(place.get(), group, code));
        }
    }

    /**
     * Checks all references and codes that were noted.
     *
     * @param problems receives each that does not resolve
     */
    public void check(Problems problems) {
        for (Use use : uses) {
            RecordKind kind = records.get(use.id());
            if (kind == null || !kind.isTargetOf(use.type())) {
                Optional<String> elsewhere = beside.stream()
                        .filter(other -> other.records().test(use.id(), use.type()))
                        .map(Beside::dataset)
                        .findFirst();
                problems.add(Problem.of(
                                use.place(),
                                "\"" + use.id() + "\"",
                                expected(use.type())
                                        + elsewhere.map(References::onlyIn).orElse(""))
                        .withNearest(
                                problems.isFull() || elsewhere.isPresent() ? Optional.empty() : nearest(use, problems))
                        .withId(Optional.of(DANGLING)));
            }
        }
        for (CodeUse use : codeUses) {
            if (!codes.getOrDefault(use.group(), Set.of()).contains(use.code())) {
                Set<String> known = new TreeSet<>(codes.getOrDefault(use.group(), Set.of()));
                UnlistedCode cause = new UnlistedCode(use.group(), use.code(), List.copyOf(known));
                problems.add(Problem.of(
                                use.place(),
                                "\"" + use.code() + "\"",
                                listedUnder(use.group()) + (known.isEmpty() ? NONE_LISTED : "") + further(cause))
                        .withNearest(problems.nearest(use.code(), known))
                        .withCause(cause));
            }
        }
    }

    private static String onlyIn(String dataset) {
        return "; " + dataset + " has this one, but only its reference records can be referred to: add the record to"
                + " your dataset";
    }

    /** Searched for once, so that a wrong reference always has the same suggestion, however often it occurs. */
    private Optional<String> nearest(Use use, Problems problems) {
        Use anywhere = new Use(Place.of(""), use.type(), use.id());
        Optional<String> known = suggestions.get(anywhere);
        if (known == null) {
            known = search(use, problems);
            suggestions.put(anywhere, known);
        }
        return known;
    }

    private Optional<String> search(Use use, Problems problems) {
        List<String> valid = targets(use.type());
        Optional<String> state = use.type() == ActorId.class ? StateSuggestions.to(use.id()) : Optional.empty();
        return state.isPresent() ? state.filter(valid::contains) : problems.nearest(use.id(), valid);
    }

    private List<String> targets(Class<? extends Id> reference) {
        return targets.computeIfAbsent(
                reference,
                type -> records.entrySet().stream()
                        .filter(entry -> entry.getValue().isTargetOf(type))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    /**
     * What a reference must be.
     *
     * @param type the type of the id
     * @return a phrase that names the sections in which its target may be
     */
    public static String expected(Class<? extends Id> type) {
        return RecordKind.reference(type)
                .map(kinds -> "the id of a record in "
                        + String.join(
                                " or ",
                                kinds.stream()
                                        .map(RecordKind::section)
                                        .distinct()
                                        .toList()))
                .orElse("the id of a record of any kind but codes");
    }

    /**
     * What an open code must be.
     *
     * @param group the group of codes
     * @return a phrase that names the file with the codes
     */
    public static String listedUnder(String group) {
        return "a code that codes.json lists under " + group;
    }

    /**
     * Further help to find the intended code.
     *
     * @param code the code that is not listed
     * @return the codes of the group, if they are few, and any letter of another script
     */
    public static String further(UnlistedCode code) {
        List<String> listed = code.listed();
        return (listed.isEmpty() || listed.size() > MOST_NAMED ? "" : ": " + String.join(", ", listed))
                + PlainLetters.foreign(code.code());
    }
}
