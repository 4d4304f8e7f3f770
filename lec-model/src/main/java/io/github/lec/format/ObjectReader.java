package io.github.lec.format;

import io.github.lec.format.MemberDescription.Multiplicity;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.OperationId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.source.CodeAccount;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns nodes into values of described types. It never stops at the first problem: each wrong member is reported, and an
 * object is built, and its cross-field invariants checked, as soon as its own members are right.
 */
public final class ObjectReader {
    private static final Map<Class<?>, Function<String, Id>> IDS = Map.of(
            SourceId.class, SourceId::of,
            ActorId.class, ActorId::of,
            InstrumentId.class, InstrumentId::of,
            NormId.class, NormId::of,
            OperationId.class, OperationId::of,
            RecordId.class, RecordId::of);

    /** The European Union's own codes for two states, wherever a state may be named. */
    private static final Set<String> UNDERSTOOD = Set.of("EL", "UK");

    private final Problems problems;
    private final References references;

    /**
     * A reader that reports to others.
     *
     * @param problems told of every problem of form
     * @param references told of every reference
     */
    public ObjectReader(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
    }

    /**
     * Reads an object.
     *
     * @param node the JSON
     * @param type the type of the object
     * @param place where it stands
     * @param ignored names of members that somebody else reads
     * @return the object, or nothing if a problem was reported
     */
    public Optional<Object> read(Node node, TypeDescription type, Problems.Place place, Set<String> ignored) {
        if (!(node instanceof Node.Obj object)) {
            problems.add(place, node.shown(), "an object, " + type.name());
            return Optional.empty();
        }
        int before = problems.count();
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> extensions = new LinkedHashMap<>();
        Map<String, Problems.Place> places = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node.Member entry : object.members()) {
            Problems.Place at = place.member(entry.name(), entry.line());
            if (!seen.add(entry.name())) {
                problems.add(at, "duplicate member \"" + entry.name() + "\"", "each member once");
            } else if (entry.name().startsWith("x-")) {
                extensions.put(entry.name(), JsonText.compact(entry.value()));
            } else if (!ignored.contains(entry.name())) {
                places.put(entry.name(), at);
                member(type, entry, at).ifPresent(value -> values.put(entry.name(), value));
            }
        }
        for (MemberDescription member : type.members()) {
            if (member.multiplicity() == Multiplicity.REQUIRED && !seen.contains(member.name())) {
                problems.add(place, "no member \"" + member.name() + "\"", expected(member));
            }
        }
        return problems.count() == before ? build(type, values, extensions, place, places) : Optional.empty();
    }

    private Optional<Object> build(
            TypeDescription type,
            Map<String, Object> values,
            Map<String, String> extensions,
            Problems.Place place,
            Map<String, Problems.Place> places) {
        try {
            return Optional.of(type.build(values, extensions));
        } catch (InvalidValueException e) {
            problems.add(places.getOrDefault(e.field(), place), e.field() + " " + e.found(), e.expected());
            return Optional.empty();
        }
    }

    private Optional<Object> member(TypeDescription type, Node.Member entry, Problems.Place at) {
        Optional<MemberDescription> described = type.member(entry.name());
        if (described.isEmpty()) {
            List<String> names =
                    type.members().stream().map(MemberDescription::name).toList();
            problems.add(
                    at,
                    "the member \"" + entry.name() + "\"",
                    "a member of " + type.name() + ": " + String.join(", ", names) + "; or one that starts with x-",
                    Nearest.to(entry.name(), names));
            return Optional.empty();
        }
        MemberDescription member = described.get();
        if (!member.isMany()) {
            return value(member, entry.value(), at);
        }
        if (!(entry.value() instanceof Node.Arr list)) {
            problems.add(at, entry.value().shown(), "a list: " + expected(member));
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            value(member, item, at.item(i, item.line())).ifPresent(items::add);
        }
        return Optional.of(items);
    }

    private Optional<Object> value(MemberDescription member, Node node, Problems.Place at) {
        try {
            return switch (member.form()) {
                case TEXT -> text(member, node, at);
                case CLOSED_CODE -> closedCode(member, node, at);
                case REFERENCE -> reference(member, node, at);
                case DATE -> date(node, at);
                case DAY -> Optional.of(day(string(node)));
                case WHOLE_NUMBER -> Optional.of(number(node).intValueExact());
                case NUMBER -> Optional.of(number(node));
                case YES_NO -> yesNo(node, at);
                case OBJECT -> object(member, node, at);
            };
        } catch (InvalidValueException e) {
            problems.add(at, node instanceof Node.Obj ? e.found() : node.shown(), e.expected());
        } catch (UnexpectedNode | ArithmeticException | NumberFormatException e) {
            problems.add(at, node.shown(), expected(member));
        }
        return Optional.empty();
    }

    private Optional<Object> object(MemberDescription member, Node node, Problems.Place at) {
        Optional<Object> value = read(node, TypeDescription.ofNested(member.valueType()), at, Set.of());
        member.codeGroup()
                .ifPresent(group -> value.map(CodeAccount.class::cast)
                        .ifPresent(
                                account -> references.useCode(at.member("value", at.line()), group, account.value())));
        return value;
    }

    private Optional<Object> text(MemberDescription member, Node node, Problems.Place at) {
        String text = string(node);
        InvalidValueException.unless(!text.isBlank(), member.name(), text, "text that is not empty");
        member.codeGroup().ifPresent(group -> references.useCode(at, group, text));
        return Optional.of(text);
    }

    private Optional<Object> closedCode(MemberDescription member, Node node, Problems.Place at) {
        String text = string(node);
        Optional<Object> constant = Arrays.<Object>stream(member.valueType().getEnumConstants())
                .filter(candidate -> ((Enum<?>) candidate).name().equals(text))
                .findFirst();
        if (constant.isEmpty()) {
            problems.add(at, node.shown(), expected(member), Nearest.to(text, names(member.valueType())));
        }
        return constant;
    }

    private Optional<Object> reference(MemberDescription member, Node node, Problems.Place at) {
        Id id = id(member.valueType(), understood(string(node)));
        if (!member.name().equals("id")) {
            references.use(at, id.getClass(), id.value());
        }
        return Optional.of(id);
    }

    /**
     * The id that is meant by the European Union's own code for a state.
     *
     * @param written an id as it is written
     * @return {@code GR} for {@code EL}, {@code GB} for {@code UK}, else what is written
     */
    public static String understood(String written) {
        return UNDERSTOOD.contains(written) ? ActorId.of(written).value() : written;
    }

    static Id id(Class<?> type, String written) {
        Function<String, Id> factory = IDS.get(type);
        if (factory == null) {
            throw new IllegalStateException("no id of type " + type);
        }
        return factory.apply(written);
    }

    private Optional<Object> date(Node node, Problems.Place at) {
        if (!(node instanceof Node.Obj object)) {
            return Optional.of(PartialDate.parse(string(node)));
        }
        Map<String, LocalDate> bounds = new LinkedHashMap<>();
        int before = problems.count();
        for (Node.Member member : object.members()) {
            Problems.Place place = at.member(member.name(), member.line());
            if (!List.of("notBefore", "notAfter").contains(member.name()) || bounds.containsKey(member.name())) {
                problems.add(
                        place, "the member \"" + member.name() + "\"", "notBefore and notAfter, each at most once");
                continue;
            }
            try {
                bounds.put(member.name(), day(string(member.value())));
            } catch (InvalidValueException | UnexpectedNode e) {
                problems.add(place, member.value().shown(), "a day that exists, as in 2015-04-12");
            }
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(PartialDate.between(
                        Optional.ofNullable(bounds.get("notBefore")), Optional.ofNullable(bounds.get("notAfter"))));
    }

    private static LocalDate day(String written) {
        PartialDate date = PartialDate.parse(written);
        InvalidValueException.unless(
                date.precision() == PartialDate.Precision.DAY, "date", written, "a full day, as in 2015-04-12");
        return date.earliest().orElseThrow();
    }

    private Optional<Object> yesNo(Node node, Problems.Place at) {
        if (node instanceof Node.Bool bool) {
            return Optional.of(bool.value());
        }
        problems.add(at, node.shown(), "true or false");
        return Optional.empty();
    }

    private static String string(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw new UnexpectedNode();
    }

    private static BigDecimal number(Node node) {
        if (node instanceof Node.Num number) {
            return new BigDecimal(number.written());
        }
        throw new UnexpectedNode();
    }

    private static List<String> names(Class<?> closed) {
        return Arrays.stream(closed.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static String expected(MemberDescription member) {
        return switch (member.form()) {
            case TEXT ->
                "text" + member.codeGroup().map(group -> ", a code of " + group).orElse("");
            case CLOSED_CODE -> "one of " + String.join(", ", names(member.valueType()));
            case REFERENCE -> "the id of a record";
            case DATE -> "a date, as in 2015, 2015-04 or 2015-04-12, or an object with notBefore and notAfter";
            case DAY -> "a full day, as in 2015-04-12";
            case WHOLE_NUMBER -> "a whole number";
            case NUMBER -> "a number";
            case YES_NO -> "true or false";
            case OBJECT ->
                "an object, " + TypeDescription.ofNested(member.valueType()).name();
        };
    }

    /** A value of another JSON type than the member takes; it carries nothing, since the caller knows what it expected. */
    private static final class UnexpectedNode extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedNode() {
            super(null, null, false, false);
        }
    }
}
