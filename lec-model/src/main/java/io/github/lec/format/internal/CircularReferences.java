package io.github.lec.format.internal;

import io.github.lec.format.Place;
import io.github.lec.format.RecordKind;
import io.github.lec.record.Extensible;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds records that, directly or through others, are part of, precede, supersede, interpret or answer themselves.
 */
public final class CircularReferences {
    /** The members that name what a record belongs to, adds to, replaces, interprets or answers. */
    private static final List<String> MEMBERS = List.of("partOf", "parent", "supersedes", "interprets", "to");

    private static final int MOST_NAMED = 10;

    private record Node(Optional<Place> place, List<String> targets) {}

    private final Map<String, Map<String, Node>> byMember = new LinkedHashMap<>();

    /** Starts without records. */
    public CircularReferences() {}

    /**
     * Says whether records of a kind can belong to, add to, replace, interpret or answer others of that kind.
     *
     * @param kind the kind
     * @return true if there is such a member
     */
    public static boolean concern(RecordKind kind) {
        return TypeDescription.of(kind).members().stream().anyMatch(CircularReferences::concerns);
    }

    private static boolean concerns(MemberDescription member) {
        return MEMBERS.contains(member.name()) && member.form() == MemberDescription.Form.REFERENCE;
    }

    /**
     * Adds a record of another dataset, which is not checked again.
     *
     * @param record the record
     */
    public void know(Extensible record) {
        add(record, Optional.empty());
    }

    /**
     * Adds a record; it replaces a record with the same id.
     *
     * @param record the record
     * @param place its place
     */
    public void add(Extensible record, Place place) {
        add(record, Optional.of(place));
    }

    private void add(Extensible record, Optional<Place> place) {
        RecordKind kind = RecordKind.of(record);
        if (!concern(kind)) {
            return;
        }
        for (MemberDescription member : TypeDescription.of(kind).members()) {
            if (concerns(member)) {
                List<String> targets =
                        member.values(record).stream().map(String::valueOf).toList();
                byMember.computeIfAbsent(member.name(), first -> new LinkedHashMap<>())
                        .put(RecordKind.idOf(record), new Node(place, targets));
            }
        }
    }

    /**
     * Checks all records that were added.
     *
     * @param problems receives each ring once, at one of its records
     */
    public void check(Problems problems) {
        byMember.forEach((member, nodes) -> {
            keepRings(nodes);
            Map<String, Integer> walks = new HashMap<>();
            int number = 0;
            for (String start : nodes.keySet()) {
                walk(start, number++, nodes, walks)
                        .ifPresent(ring -> ring.stream()
                                .flatMap(id -> node(nodes, id).place().stream())
                                .findFirst()
                                .ifPresent(place -> problems.add(
                                        place.member(member),
                                        "a ring: " + words(ring),
                                        "a record that does not lead back to itself, directly or through others")));
            }
        });
    }

    /** Repeatedly removes records without targets; what is left leads into a ring. */
    private static void keepRings(Map<String, Node> nodes) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> sources = new HashMap<>();
        Deque<String> done = new ArrayDeque<>();
        nodes.forEach((id, node) -> {
            List<String> inside =
                    node.targets().stream().filter(nodes::containsKey).toList();
            open.put(id, inside.size());
            inside.forEach(target ->
                    sources.computeIfAbsent(target, first -> new ArrayList<>()).add(id));
            if (inside.isEmpty()) {
                done.add(id);
            }
        });
        while (!done.isEmpty()) {
            String id = done.remove();
            nodes.remove(id);
            for (String source : sources.getOrDefault(id, List.of())) {
                if (open.merge(source, -1, Integer::sum) == 0) {
                    done.add(source);
                }
            }
        }
    }

    /** {@return the ring to which the first targets lead from a record; nothing if an earlier walk visited it} */
    private static Optional<List<String>> walk(
            String start, int number, Map<String, Node> nodes, Map<String, Integer> walks) {
        List<String> path = new ArrayList<>();
        String id = start;
        while (walks.putIfAbsent(id, number) == null) {
            path.add(id);
            id = node(nodes, id).targets().stream()
                    .filter(nodes::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        int first = path.indexOf(id);
        return first < 0 ? Optional.empty() : Optional.of(path.subList(first, path.size()));
    }

    private static Node node(Map<String, Node> nodes, String id) {
        return nodes.getOrDefault(id, new Node(Optional.empty(), List.of()));
    }

    private static String words(List<String> ring) {
        return String.join(", ", ring.subList(0, Math.min(ring.size(), MOST_NAMED)))
                + (ring.size() > MOST_NAMED ? " and so on" : "") + ", " + ring.get(0);
    }
}
