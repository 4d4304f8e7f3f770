package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.MemberDescription.Multiplicity;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.Refusals;
import io.github.lec.source.Account;
import io.github.lec.source.CodeAccount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of one described type. It never stops at the first problem: each wrong member is reported, and an
 * object is built, and its cross-field invariants checked, as soon as its own members are right.
 */
final class ObjectBinding implements ValueReader {
    /** The member of an account that says where it is stated. */
    static final String CITATIONS = "citations";

    /** What is expected of it. */
    static final String CITED = "at least one citation";

    private static final ClassValue<ObjectBinding> BINDINGS = new ClassValue<>() {
        @Override
        protected ObjectBinding computeValue(Class<?> type) {
            return new ObjectBinding(TypeDescription.ofNested(type));
        }
    };

    private final TypeDescription type;
    private final List<MemberDescription> members;
    private final Map<String, Integer> positions;
    private final String[] names;
    private final ValueReader[] readers;
    private final int id;
    private final String discriminator;
    private final long required;

    private ObjectBinding(TypeDescription type) {
        this.type = type;
        members = type.members();
        positions = type.positions();
        names = members.stream().map(member -> member.name().intern()).toArray(String[]::new);
        readers = members.stream().map(ObjectBinding::reader).toArray(ValueReader[]::new);
        id = positions.getOrDefault("id", -1);
        discriminator = RecordKind.discriminator(type.type());
        long bits = 0;
        for (int i = 0; i < readers.length; i++) {
            bits |= members.get(i).multiplicity() == Multiplicity.REQUIRED ? 1L << i : 0;
        }
        required = bits;
        if (readers.length > Long.SIZE) {
            throw new IllegalStateException("more than 64 members: " + type.name());
        }
    }

    static ObjectBinding of(Class<?> type) {
        return BINDINGS.get(type);
    }

    private static ValueReader reader(MemberDescription member) {
        ValueReader one = member.form() == Form.OBJECT ? object(member) : new PlainValue(member);
        return member.isMany() ? list(member, one) : one;
    }

    private static ValueReader list(MemberDescription member, ValueReader one) {
        boolean set = SortedSet.class.isAssignableFrom(member.accessor().getReturnType());
        return (parser, reading, position) -> {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                reading.refuse(parser, position, "a list: " + PlainValue.expected(member));
                parser.skipChildren();
                return null;
            }
            List<Object> items = new ArrayList<>();
            Set<Object> seen = set ? new HashSet<>() : Set.of();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                long at = Reading.position(parser);
                Object item = one.read(parser, reading, at);
                if (item != null && set && !seen.add(item)) {
                    reading.add(parser, at, "duplicate value " + Json.shown(parser), "each value once");
                } else if (item != null) {
                    items.add(item);
                }
            }
            return items;
        };
    }

    private static ValueReader object(MemberDescription member) {
        String group = member.codeGroup().orElse(null);
        Class<?> nested = member.valueType();
        return (parser, reading, position) -> {
            Object value = of(nested).read(parser, reading, position);
            if (group != null && value != null) {
                reading.useCodeOfAccount(parser, position, group, ((CodeAccount) value).value());
            }
            return value;
        };
    }

    /** The part of an object that was read so far. */
    private final class Part {
        private final @Nullable Object[] values = new @Nullable Object[readers.length];
        private final long[] positions = new long[readers.length];
        private Map<String, JsonNode> extensions = Map.of();
        private Map<String, Place> others = Map.of();
        private long seen;
        private long broken;

        private boolean isNew(int member) {
            boolean first = (seen & 1L << member) == 0;
            seen |= 1L << member;
            return first;
        }
    }

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading, long position) throws IOException {
        RecordKind kind = reading.takeAwaited();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reading.refuse(parser, position, "an object (" + type.words() + ")");
            parser.skipChildren();
            return null;
        }
        Part part = new Part();
        int before = reading.count();
        int following = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            long at = Reading.position(parser);
            JsonToken token = parser.nextToken();
            int member = position(name, following);
            if (member < 0) {
                other(name, part, parser, reading, at);
                continue;
            }
            following = member + 1;
            if (!part.isNew(member)) {
                reading.add(parser, at, "duplicate member \"" + name + "\"", "each member once");
                parser.skipChildren();
                part.broken |= 1L << member;
                continue;
            }
            if (member == id && kind != null && token == JsonToken.VALUE_STRING) {
                int count = reading.count();
                reading.define(kind, parser, position, parser.getText());
                before += reading.count() - count;
            }
            part.positions[member] = at;
            int count = reading.count();
            part.values[member] = readers[member].read(parser, reading, at);
            if (reading.count() > count) {
                part.broken |= 1L << member;
            }
        }
        finish(part, parser, reading, position);
        return build(part, parser, reading, position, reading.count() > before);
    }

    /** The position of a member, which is usually one of the next in canonical order; -1 if no member has that name. */
    @SuppressWarnings("ReferenceEquality") // both are interned, by Jackson too; if not, the map is asked
    private int position(String name, int following) {
        for (int i = following; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return positions.getOrDefault(name, -1);
    }

    /**
     * Handles a member that the type does not have: the user's own, the one that gives the kind of record, or a
     * mistake.
     */
    private void other(String name, Part part, JsonParser parser, Reading reading, long at) throws IOException {
        Json.wellFormed(name, parser);
        part.others = part.others.isEmpty() ? new LinkedHashMap<>() : part.others;
        if (part.others.put(name, reading.place(parser, at)) != null) {
            reading.add(parser, at, "duplicate member \"" + name + "\"", "each member once");
        } else if (name.startsWith(Extensions.PREFIX)) {
            part.extensions = part.extensions.isEmpty() ? new LinkedHashMap<>() : part.extensions;
            part.extensions.put(name, Json.tree(parser, reading::add));
        } else if (isDiscriminator(name) && !parser.getText().equals(discriminator)) {
            reading.add(parser, at, Json.shown(parser), RecordKind.DISCRIMINATOR + ": " + discriminator);
        }
        parser.skipChildren();
    }

    private boolean isDiscriminator(String name) {
        return !discriminator.isEmpty() && name.equals(RecordKind.DISCRIMINATOR);
    }

    /** Reports what is known only at the end of an object: what is missing, and what was probably meant. */
    private void finish(Part part, JsonParser parser, Reading reading, long position) {
        if (!part.others.isEmpty()) {
            part.others.forEach((name, place) -> {
                if (!name.startsWith(Extensions.PREFIX) && !isDiscriminator(name)) {
                    reading.add(unknown(name, place, part, reading));
                    part.broken |= ~part.seen;
                }
            });
        }
        long missing = required & ~part.seen;
        for (int i = 0; missing != 0 && i < readers.length; i++) {
            if ((missing & 1L << i) != 0) {
                MemberDescription member = members.get(i);
                reading.add(
                        Problem.missing(reading.place(parser, position), member.name(), PlainValue.expected(member)));
            }
        }
        part.broken |= missing;
    }

    /** The intended member is most likely a missing required one, and least likely one that is already present. */
    private Problem unknown(String name, Place place, Part part, Reading reading) {
        List<String> names = names(-1);
        return Problem.of(
                        place,
                        "the member \"" + name + "\"",
                        "a member of the " + type.words() + ": " + String.join(", ", names)
                                + "; or one that starts with x-")
                .withNearest(reading.nearest(name, names(required & ~part.seen))
                        .or(() -> reading.nearest(name, names(~part.seen)))
                        .or(() ->
                                reading.nearest(name, names(part.seen)).map(there -> there + ", which is also there")));
    }

    private List<String> names(long some) {
        return members.stream()
                .map(MemberDescription::name)
                .filter(name -> (some & 1L << positions.getOrDefault(name, 0)) != 0)
                .toList();
    }

    private @Nullable Object build(Part part, JsonParser parser, Reading reading, long position, boolean broken) {
        if (broken) {
            if (!reading.problems().isFull()) {
                withMissingCitation(new BrokenObject(type, part.values, part.broken).complaints(), part)
                        .forEach(complaint -> add(complaint, part, parser, reading, position));
            }
            return null;
        }
        try {
            return ReadableValues.build(type, part.values, part.extensions);
        } catch (InvalidValueException e) {
            withMissingCitation(Refusals.all(e), part)
                    .forEach(complaint -> add(complaint, part, parser, reading, position));
            return null;
        }
    }

    /** The other checks of an account run before the check of its citations, which does not depend on them. */
    private List<InvalidValueException> withMissingCitation(List<InvalidValueException> complaints, Part part) {
        int member = positions.getOrDefault(CITATIONS, -1);
        boolean missing = member >= 0
                && Account.class.isAssignableFrom(type.type())
                && (part.broken & 1L << member) == 0
                && (part.values[member] == null || List.of().equals(part.values[member]))
                && complaints.stream().noneMatch(complaint -> complaint.field().equals(CITATIONS));
        if (!missing) {
            return complaints;
        }
        List<InvalidValueException> all = new ArrayList<>(complaints);
        all.add(new InvalidValueException(CITATIONS, Optional.empty(), CITED));
        return all;
    }

    private void add(InvalidValueException complaint, Part part, JsonParser parser, Reading reading, long position) {
        Integer member = positions.get(complaint.field());
        Place place = member != null && (part.seen & 1L << member) != 0
                ? reading.place(parser, part.positions[member]).member(complaint.field())
                : reading.place(parser, position);
        reading.add(Problem.of(place, complaint)
                .withNearest(member == null ? Optional.empty() : withSmallScheme(part, member)));
    }

    /** {@return the address that was probably meant, if it is wrong only because its scheme has capital letters} */
    private Optional<String> withSmallScheme(Part part, int member) {
        if (!(part.values[member] instanceof String address)) {
            return Optional.empty();
        }
        int end = Math.max(0, address.indexOf("://"));
        String meant = address.substring(0, end).toLowerCase(Locale.ROOT) + address.substring(end);
        @Nullable Object[] values = part.values.clone();
        values[member] = meant;
        try {
            ReadableValues.build(type, values, part.extensions);
            return Optional.of(meant);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
