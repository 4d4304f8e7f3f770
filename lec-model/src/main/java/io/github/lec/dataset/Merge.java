package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.actor.Actor;
import io.github.lec.actor.StateFact;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.format.internal.Problems;
import io.github.lec.format.internal.RecordWriter;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.VisibleText;
import io.github.lec.record.Extensible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Combines two records with the same id. Lists are combined, so that the accounts of both are kept; single values must
 * be equal, or be left out in one record, unless the user says which replaces the other. Every contradiction is
 * reported.
 */
final class Merge {
    private static final int SHOWN = 100;

    /** The number of characters of a long value that are shown before the place where it starts to differ. */
    private static final int CONTEXT = 20;

    private final Problems problems = new Problems();
    private final Set<String> replaced;

    /** What can be replaced: records of both datasets, and their members. */
    private final List<String> replaceable = new ArrayList<>();

    private final Set<String> found = new HashSet<>();

    /** Combines everything, without replacing. */
    Merge() {
        this(Set.of());
    }

    /**
     * Uses the value of the second record where the user says so.
     *
     * @param replaced ids of records, or an id, a slash and the name of a member
     */
    Merge(Set<String> replaced) {
        this.replaced = Set.copyOf(replaced);
    }

    Extensible combine(Extensible one, Extensible other) {
        String id = RecordKind.idOf(one);
        if (isReplaced(id)) {
            return other;
        }
        return one instanceof Actor known && other instanceof Actor added
                ? unite(withoutOverridden(known, added), named(added, known))
                : unite(one, other);
    }

    /** Removes what the added record overrides with a reason: all accounts of the same question. */
    private static Actor withoutOverridden(Actor known, Actor added) {
        Set<String> overridden = added.facts().stream()
                .filter(fact -> fact.overrides().isPresent())
                .map(StateFact::question)
                .collect(Collectors.toSet());
        return overridden.isEmpty()
                ? known
                : Actor.builder()
                        .from(known)
                        .facts(known.facts().stream()
                                .filter(fact -> !overridden.contains(fact.question()))
                                .toList())
                        .build();
    }

    /** An actor is identified by its id: another name is not a contradiction, but becomes an alias. */
    private static Actor named(Actor added, Actor known) {
        return added.name().equals(known.name())
                ? added
                : Actor.builder()
                        .from(added)
                        .name(known.name())
                        .addAliases(added.name())
                        .build();
    }

    private Extensible unite(Extensible one, Extensible other) {
        String id = RecordKind.idOf(one);
        TypeDescription type = TypeDescription.of(RecordKind.of(one));
        Map<String, Object> values = new LinkedHashMap<>();
        for (MemberDescription member : type.members()) {
            Set<Object> united = new LinkedHashSet<>();
            if (!isReplaced(id + "/" + member.name())) {
                united.addAll(member.values(one));
            }
            united.addAll(member.values(other));
            if (united.isEmpty()) {
                continue;
            }
            if (member.isMany()) {
                values.put(member.name(), List.copyOf(united));
            } else {
                if (united.size() > 1 && member.multiplicity() != Multiplicity.FLAG) {
                    Iterator<Object> both = united.iterator();
                    contradiction(
                            one,
                            member.name(),
                            RecordWriter.value(member, both.next()),
                            RecordWriter.value(member, both.next()));
                }
                values.put(member.name(), united.iterator().next());
            }
        }
        try {
            return (Extensible) type.build(values, extensions(one, other));
        } catch (InvalidValueException e) {
            problems.add(Problem.of(place(one, e.field()), e));
            return one;
        }
    }

    private Map<String, JsonNode> extensions(Extensible one, Extensible other) {
        Map<String, JsonNode> extensions = new LinkedHashMap<>(one.extensions());
        other.extensions().forEach((name, value) -> {
            JsonNode before = extensions.putIfAbsent(name, value);
            if (before != null && !before.equals(value)) {
                contradiction(one, name, before.toString(), value.toString());
            }
        });
        return extensions;
    }

    private boolean isReplaced(String place) {
        if (!replaced.isEmpty()) {
            replaceable.add(place);
        }
        boolean isNamed = replaced.contains(place);
        if (isNamed) {
            found.add(place);
        }
        return isNamed;
    }

    void throwIfContradicted() {
        replaced.stream()
                .filter(place -> !found.contains(place))
                .sorted()
                .forEach(place -> problems.add(
                        Place.of("dataset"),
                        "\"" + place + "\" to be replaced",
                        "the id of a record that both datasets have, alone or with a slash and the name of a member",
                        problems.nearest(place, replaceable)));
        problems.throwIfAny();
    }

    /** Adds the contradictions found so far to the problems of a caller. */
    void reportTo(Problems others) {
        problems.addTo(others);
    }

    private void contradiction(Extensible record, String member, String before, String added) {
        int from = Math.max(0, firstDifference(before, added) - CONTEXT);
        problems.add(Problem.of(
                        place(record, member),
                        shown(added, from),
                        VisibleText.quoted(shown(before, from)) + ", the value that this record already has")
                .withCause(new Problem.Cause.OtherValue(member)));
    }

    private static int firstDifference(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** A value in JSON; for a long value the passage where it starts to differ. */
    private static String shown(String json, int from) {
        if (json.length() <= SHOWN) {
            return json;
        }
        int start = characterAt(json, from);
        int end = characterAt(json, Math.min(from + SHOWN, json.length()));
        return (start > 0 ? "…" : "") + json.substring(start, end) + (end < json.length() ? "…" : "");
    }

    /** {@return the index, or the one before it if it would divide a surrogate pair} */
    private static int characterAt(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static Place place(Extensible record, String member) {
        return Place.of(RecordKind.of(record).section())
                .pointer("/" + RecordKind.idOf(record))
                .member(member);
    }
}
