package io.github.lec.report.intake;

import io.github.lec.format.MemberDescription;
import io.github.lec.format.MemberDescription.Form;
import io.github.lec.format.Node;
import io.github.lec.format.NodeParser;
import io.github.lec.report.intake.CellWords.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what stands in a cell into the value that JSON would have; what no value can be is left for the reader to refuse. */
final class CellNodes {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}[\\d-]*|\\.\\.)?\\s*/\\s*(\\d{4}[\\d-]*|\\.\\.)?");

    private CellNodes() {}

    /** {@return the value of a cell of a column} */
    static Node of(FormColumn column, CellContent content) {
        Optional<MemberDescription> member = column.member();
        if (member.isEmpty()) {
            return ofUser(content);
        }
        if (!member.get().isMany()) {
            return one(member.get().form(), content);
        }
        List<Node> items = new ArrayList<>();
        for (String item : CellWords.read(content.shown(), separator(member.get()))) {
            items.add(new Node.Text(item, 0));
        }
        return new Node.Arr(items, 0);
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

    private static Node one(Form form, CellContent content) {
        String text = CellWords.read(content.shown());
        return switch (form) {
            case DATE -> date(text);
            case WHOLE_NUMBER, NUMBER -> number(content, text);
            case YES_NO -> yesNo(content, text);
            case TEXT, CLOSED_CODE, REFERENCE, DAY, OBJECT -> new Node.Text(text, 0);
        };
    }

    private static Node date(String text) {
        if (text.length() < 4 || !SPAN.matcher(text).matches()) {
            return new Node.Text(text, 0);
        }
        String[] bounds = text.split("/", -1);
        List<Node.Member> members = new ArrayList<>();
        bound("notBefore", bounds[0]).ifPresent(members::add);
        bound("notAfter", bounds[1]).ifPresent(members::add);
        return new Node.Obj(members, 0);
    }

    private static Optional<Node.Member> bound(String name, String text) {
        String day = CellWords.strip(text);
        return day.isEmpty() || day.equals("..")
                ? Optional.empty()
                : Optional.of(new Node.Member(name, new Node.Text(day, 0), 0));
    }

    private static Node number(CellContent content, String text) {
        if (content instanceof CellContent.Quantity quantity) {
            return new Node.Num(quantity.exact(), 0);
        }
        return NUMBER.matcher(text).matches() ? new Node.Num(text, 0) : new Node.Text(text, 0);
    }

    private static Node yesNo(CellContent content, String text) {
        if (content instanceof CellContent.YesNo yesNo) {
            return new Node.Bool(yesNo.value(), 0);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Node.Bool(true, 0);
            case "no", "false" -> new Node.Bool(false, 0);
            default -> new Node.Text(text, 0);
        };
    }

    /** The user's own members are JSON, and a text where it is none. */
    private static Node ofUser(CellContent content) {
        if (content instanceof CellContent.Quantity quantity) {
            return new Node.Num(quantity.exact(), 0);
        }
        if (content instanceof CellContent.YesNo yesNo) {
            return new Node.Bool(yesNo.value(), 0);
        }
        String text = CellWords.strip(content.shown());
        return NodeParser.parse(text).orElseGet(() -> new Node.Text(text, 0));
    }
}
