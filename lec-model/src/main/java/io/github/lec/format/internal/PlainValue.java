package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.format.Problem;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.logic.internal.PlainLetters;
import io.github.lec.record.ActorId;
import io.github.lec.record.Id;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.NormId;
import io.github.lec.record.OperationId;
import io.github.lec.record.RecordId;
import io.github.lec.record.SourceId;
import io.github.lec.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a single value that is not an object: a text, a code, an id, a date, a number. Nothing is coerced. */
final class PlainValue implements ValueReader {
    private static final Map<Class<?>, Function<String, Id>> IDS = Map.of(
            SourceId.class, SourceId::of,
            ActorId.class, ActorId::of,
            InstrumentId.class, InstrumentId::of,
            NormId.class, NormId::of,
            OperationId.class, OperationId::of,
            RecordId.class, RecordId::of);
    private static final Set<String> BOUNDS = Set.of("notBefore", "notAfter");
    private static final int SHORT = 9;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final MemberDescription member;
    private final boolean isOwnId;
    private final @Nullable String codeGroup;
    private final @Nullable Function<String, Id> newId;
    private final Map<String, Object> codes = new LinkedHashMap<>();

    /** The last id: accounts that follow each other often cite the same source, and then share its id. */
    private @Nullable Id last;

    PlainValue(MemberDescription member) {
        this.member = member;
        isOwnId = member.name().equals("id");
        codeGroup = member.codeGroup().orElse(null);
        newId = IDS.get(member.valueType());
        if (member.form() == Form.CLOSED_CODE) {
            for (Object constant : member.valueType().getEnumConstants()) {
                codes.put(((Enum<?>) constant).name(), constant);
            }
        }
    }

    /** {@return an id of a type} */
    static Id id(Class<?> type, String written) {
        return Objects.requireNonNull(IDS.get(type), type.getName()).apply(written);
    }

    /** {@return what a member takes, in words} */
    static String expected(MemberDescription member) {
        return switch (member.form()) {
            case TEXT ->
                "text" + member.codeGroup().map(group -> ", a code of " + group).orElse("");
            case CLOSED_CODE -> "one of " + String.join(", ", new PlainValue(member).codes.keySet());
            case REFERENCE -> "the id of a record";
            case DATE -> "a date, as in 2015, 2015-04 or 2015-04-12, or an object with notBefore and notAfter";
            case DAY -> "a full date, as in 2015-04-12";
            case WHOLE_NUMBER -> "a whole number";
            case NUMBER -> "a number";
            case YES_NO -> "true or false";
            case OBJECT ->
                "an object (" + TypeDescription.ofNested(member.valueType()).words() + ")";
        };
    }

    @Override
    public @Nullable Object read(JsonParser parser, Reading reading, long position) throws IOException {
        try {
            @Nullable Object value = value(parser, reading, position);
            if (value != null) {
                return value;
            }
        } catch (InvalidValueException e) {
            reading.add(Problem.of(reading.place(parser, position), Json.shown(parser), e.expected() + foreign(parser))
                    .withNearest(nearest(parser, reading)));
            return null;
        } catch (Reported e) {
            return null;
        } catch (ArithmeticException | NumberFormatException e) {
            // not a number that the member accepts
        }
        reading.add(reading.refusal(parser, position, expected(member) + bound(parser))
                .withNearest(nearest(parser, reading)));
        parser.skipChildren();
        return null;
    }

    /** {@return the greatest allowed whole number, if a greater one was found} */
    private String bound(JsonParser parser) throws IOException {
        boolean greater = member.form() == Form.WHOLE_NUMBER
                && parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && new BigDecimal(parser.getText()).compareTo(GREATEST) > 0;
        return greater ? " of at most " + GREATEST : "";
    }

    /** {@return which letter of an id belongs to another script, since that cannot be seen} */
    private String foreign(JsonParser parser) throws IOException {
        return member.form() == Form.REFERENCE && parser.currentToken() == JsonToken.VALUE_STRING
                ? PlainLetters.foreign(Json.text(parser))
                : "";
    }

    private Optional<String> nearest(JsonParser parser, Reading reading) throws IOException {
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        if (!text && parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return Optional.empty();
        }
        String written = text ? Json.text(parser) : parser.getText();
        return switch (member.form()) {
            case DATE -> DateSuggestions.to(written);
            case DAY -> DateSuggestions.day(written);
            case REFERENCE -> text ? id(written, reading) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@return the id of the actor that is named or written in small letters, or the same id in plain letters} */
    private Optional<String> id(String written, Reading reading) {
        Optional<String> actor = member.valueType() == ActorId.class
                ? StateSuggestions.to(written)
                        .or(() -> Optional.of(written.strip().toUpperCase(Locale.ROOT)))
                        .filter(reading::knows)
                : Optional.empty();
        return actor.or(
                () -> Optional.of(PlainLetters.of(written)).filter(plain -> !plain.equals(written) && isId(plain)));
    }

    private boolean isId(String written) {
        try {
            return !id(member.valueType(), written).value().isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** {@return the value; null if its JSON type is not the member's} */
    private @Nullable Object value(JsonParser parser, Reading reading, long position) throws IOException {
        JsonToken token = parser.currentToken();
        boolean text = token == JsonToken.VALUE_STRING;
        return switch (member.form()) {
            case TEXT -> text ? text(parser, reading, position) : null;
            case CLOSED_CODE -> text ? code(parser, reading, position) : null;
            case REFERENCE -> text ? reference(parser, reading, position) : null;
            case DATE -> date(parser, reading, position);
            case DAY -> text ? PartialDate.day(Json.text(parser)) : null;
            case WHOLE_NUMBER -> token.isNumeric() ? wholeNumber(parser) : null;
            case NUMBER -> token.isNumeric() ? new BigDecimal(parser.getText()) : null;
            case YES_NO -> token.isBoolean() ? (Boolean) parser.getBooleanValue() : null;
            case OBJECT -> throw new IllegalStateException("an object is no plain value: " + member);
        };
    }

    private static @Nullable PartialDate date(JsonParser parser, Reading reading, long position) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return between(parser, reading, position);
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? PartialDate.parse(Json.text(parser)) : null;
    }

    private String text(JsonParser parser, Reading reading, long position) throws IOException {
        String text = Json.text(parser);
        Texts.checkMember(member, text);
        if (codeGroup != null) {
            reading.useCode(parser, position, codeGroup, text);
        }
        return text;
    }

    private Object code(JsonParser parser, Reading reading, long position) throws IOException {
        String text = Json.text(parser);
        Object constant = codes.get(text);
        if (constant == null) {
            reading.add(Problem.of(
                            reading.place(parser, position),
                            Json.shown(parser),
                            expected(member) + PlainLetters.foreign(text))
                    .withNearest(reading.nearest(text, codes.keySet())));
            throw new Reported();
        }
        return constant;
    }

    /** Accepts the European Union's own codes for two states where a record of any kind may be meant. */
    private Id reference(JsonParser parser, Reading reading, long position) throws IOException {
        String text = Json.text(parser);
        boolean meansState = member.valueType() == RecordId.class && ActorId.isUnionCode(text) && !reading.knows(text);
        Id read = id(meansState ? ActorId.of(text).value() : text);
        if (!isOwnId) {
            reading.use(parser, position, read);
        }
        return read;
    }

    private Id id(String text) {
        Id known = last; // read once, since other threads may read ids too
        if (known != null && known.value().equals(text)) {
            return known;
        }
        Id read = Objects.requireNonNull(newId).apply(text);
        last = read;
        return read;
    }

    private static Integer wholeNumber(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= SHORT
                ? (Integer) parser.getIntValue()
                : (Integer) new BigDecimal(parser.getText()).intValueExact();
    }

    private static PartialDate between(JsonParser parser, Reading reading, long position) throws IOException {
        Map<String, LocalDate> bounds = new LinkedHashMap<>();
        int before = reading.count();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Json.wellFormed(name, parser);
            long at = Reading.position(parser);
            boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
            if (!BOUNDS.contains(name) || bounds.containsKey(name)) {
                reading.add(parser, at, "the member \"" + name + "\"", "notBefore and notAfter, each at most once");
            } else {
                try {
                    InvalidValueException.unless(text, "date", "", "");
                    bounds.put(name, PartialDate.day(Json.text(parser)));
                } catch (InvalidValueException e) {
                    reading.add(parser, at, Json.shown(parser), "a day that exists, as in 2015-04-12");
                }
            }
            parser.skipChildren();
        }
        if (reading.count() == before) {
            try {
                return PartialDate.between(
                        Optional.ofNullable(bounds.get("notBefore")), Optional.ofNullable(bounds.get("notAfter")));
            } catch (InvalidValueException e) {
                reading.add(parser, position, e.found(), e.expected());
            }
        }
        throw new Reported();
    }

    /** Thrown after a problem was reported. */
    private static final class Reported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Reported() {
            super(null, null, false, false);
        }
    }
}
