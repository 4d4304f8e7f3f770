package io.github.lec.report.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.lec.format.Json;
import io.github.lec.format.MemberDescription;
import io.github.lec.format.MemberDescription.Form;
import io.github.lec.report.intake.CellWords.Separator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what stands in a cell into the value that JSON would have; what no value can be is left for the reader to refuse. */
final class CellNodes {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}[\\d-]*|\\.\\.)?\\s*/\\s*(\\d{4}[\\d-]*|\\.\\.)?");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CellNodes() {}

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

    /** {@return whether Excel made a date of what was meant as something else, such as an article "3-4"} */
    static boolean isTurnedIntoDate(FormColumn column, CellContent content) {
        return content instanceof CellContent.Date
                && column.member()
                        .filter(member -> member.form() != Form.DATE && member.form() != Form.DAY)
                        .isPresent();
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

    /** The user's own members are JSON, and a text where it is none. */
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
