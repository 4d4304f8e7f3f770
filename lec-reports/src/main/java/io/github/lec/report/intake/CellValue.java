package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.report.intake.CellWords.Separator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Converts the content of a cell to the JSON value; invalid content is left for the reader to refuse. */
final class CellValue {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}[\\d-]*|\\.\\.)?\\s*/\\s*(\\d{4}[\\d-]*|\\.\\.)?");

    /** The numbers with which Excel stores the days from 1927 to 2173. */
    private static final Pattern SERIAL_DAY = Pattern.compile("[1-9]\\d{4}");

    /** How Excel displays a number that does not fit, or has too many digits. */
    private static final Pattern NOT_WHOLE = Pattern.compile("#+|-?\\d(\\.\\d+)?E[+-]?\\d+");

    /** The numbers with which Excel stores the days from 1982 to 2064. */
    private static final Pattern SERIAL_DAY_OF_OUR_TIME = Pattern.compile("[3-5]\\d{4}");

    private static final String AS_TEXT = "type it again in a cell with the format Text";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellValue() {}

    /**
     * Why an Excel value is refused although it could be converted.
     *
     * @param found what it is
     * @param expected what should stand there
     * @param nearest what was probably meant
     */
    record Refusal(String found, String expected, Optional<String> nearest) {}

    /**
     * {@return why a value cannot be what its author intended; nothing if it can}
     *
     * @param since1904 whether the workbook counts its days from 1904
     */
    static Optional<Refusal> refusal(FormColumn column, CellContent content, boolean since1904) {
        if (column.member().isEmpty()) {
            return Optional.empty();
        }
        Form form = column.member().get().form();
        boolean day = form == Form.DATE || form == Form.DAY;
        if (content instanceof CellContent.Date date) {
            return !day ? turnedIntoDate(date) : date.visible().isPresent() ? Optional.empty() : withoutYear(date);
        }
        if (day) {
            return turnedIntoNumber(content, since1904);
        }
        if (content instanceof CellContent.Quantity number) {
            boolean digits = form == Form.NUMBER || form == Form.WHOLE_NUMBER;
            if (digits && number.shown().endsWith("%")) {
                return refusal(
                        "the percentage " + number.shown(), "a number without a percent sign, as the source has it");
            }
            if (!digits && SERIAL_DAY_OF_OUR_TIME.matcher(number.exact()).matches()) {
                return refusal(
                        number.exact() + ", the number by which Excel keeps the date "
                                + dayOf(number.exact(), since1904),
                        "what was typed: Excel may have made a date of it and then a number; " + AS_TEXT);
            }
            if (!digits && NOT_WHOLE.matcher(number.shown()).matches()) {
                return refusal(
                        "the number " + number.exact() + ", which is shown as " + number.shown(),
                        "what was typed: Excel may have made a number of it; " + AS_TEXT);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String found, String expected) {
        return Optional.of(new Refusal(found, expected, Optional.empty()));
    }

    private static Optional<Refusal> turnedIntoDate(CellContent.Date date) {
        return refusal("a date, " + date.day(), "what was typed: Excel may have made a date of it; " + AS_TEXT);
    }

    private static Optional<Refusal> withoutYear(CellContent.Date date) {
        return Optional.of(new Refusal(
                "a date whose year the cell does not show",
                "a date with its year, as in 2015, 2015-04 or 2015-04-12",
                Optional.of(date.day().toString())));
    }

    /** A date that was typed before its cell was formatted as number or text is stored as Excel's number for it. */
    private static Optional<Refusal> turnedIntoNumber(CellContent content, boolean since1904) {
        String digits =
                content instanceof CellContent.Quantity number ? number.exact() : CellWords.strip(content.shown());
        if (!SERIAL_DAY.matcher(digits).matches()) {
            return Optional.empty();
        }
        String day = dayOf(digits, since1904);
        return Optional.of(new Refusal(
                digits + ", the number by which Excel keeps the date " + day,
                "a date, as in 2015, 2015-04 or 2015-04-12",
                Optional.of(day)));
    }

    private static String dayOf(String serial, boolean since1904) {
        return DateUtil.getLocalDateTime(Integer.parseInt(serial), since1904)
                .toLocalDate()
                .toString();
    }

    /** {@return the value of a cell of a column} */
    static JsonNode of(FormColumn column, CellContent content) {
        Optional<MemberDescription> member = column.member();
        if (member.isEmpty()) {
            return ofUser(content);
        }
        if (!member.get().isMany()) {
            return one(member.get().form(), content);
        }
        ArrayNode items = NODES.arrayNode();
        for (String item : CellWords.read(content.shown(), separator(member.get()))) {
            items.add(item);
        }
        return items;
    }

    static Separator separator(MemberDescription member) {
        return member.form() == Form.TEXT && member.codeGroup().isEmpty()
                ? Separator.BETWEEN_TEXTS
                : Separator.BETWEEN_CODES;
    }

    private static JsonNode one(Form form, CellContent content) {
        String text = CellWords.read(content.shown());
        return switch (form) {
            case DATE -> date(text);
            case WHOLE_NUMBER, NUMBER -> number(content, text);
            case YES_NO -> yesNo(content, text);
            case TEXT, CLOSED_CODE, REFERENCE, DAY, OBJECT -> TextNode.valueOf(text);
        };
    }

    private static JsonNode date(String text) {
        if (text.length() < 4 || !SPAN.matcher(text).matches()) {
            return TextNode.valueOf(text);
        }
        String[] bounds = text.split("/", -1);
        ObjectNode date = NODES.objectNode();
        bound("notBefore", bounds[0], date);
        bound("notAfter", bounds[1], date);
        return date;
    }

    private static void bound(String name, String text, ObjectNode date) {
        String day = CellWords.strip(text);
        if (!day.isEmpty() && !day.equals("..")) {
            date.put(name, day);
        }
    }

    private static JsonNode number(CellContent content, String text) {
        if (content instanceof CellContent.Quantity quantity) {
            return Json.number(quantity.exact());
        }
        return NUMBER.matcher(text).matches() ? Json.number(text) : TextNode.valueOf(text);
    }

    private static JsonNode yesNo(CellContent content, String text) {
        if (content instanceof CellContent.YesNo yesNo) {
            return BooleanNode.valueOf(yesNo.value());
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> BooleanNode.TRUE;
            case "no", "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(text);
        };
    }

    /** The user's own members are JSON, or else text. */
    private static JsonNode ofUser(CellContent content) {
        if (content instanceof CellContent.Quantity quantity) {
            return Json.number(quantity.exact());
        }
        if (content instanceof CellContent.YesNo yesNo) {
            return BooleanNode.valueOf(yesNo.value());
        }
        String text = CellWords.strip(content.shown());
        return Json.parse(text).orElseGet(() -> TextNode.valueOf(text));
    }
}
