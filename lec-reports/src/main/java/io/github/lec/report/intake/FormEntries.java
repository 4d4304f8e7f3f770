package io.github.lec.report.intake;

import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.report.matrix.Choice;
import io.github.lec.report.matrix.FormField;
import java.util.Optional;

/** Explains for each column of the form what to enter and which values are allowed. */
final class FormEntries {
    private static final String SEVERAL = " Several values: separated by ;";

    private final FormLists lists;

    FormEntries(FormLists lists) {
        this.lists = lists;
    }

    /** {@return the entry of the column that says to which record an account belongs} */
    static FormField ofRecord(FormSheet sheet) {
        return new FormField(
                "The record to which this row belongs. Required.",
                "The id of a row on the sheet " + CellMessage.sheets(sheet.kinds()) + ".",
                Optional.of(new Choice.Form(IntakeForm.of(sheet.kinds().get(0)).name())),
                false);
    }

    FormField of(FormSheet sheet, FormColumn column) {
        if (column.member().isEmpty()) {
            return new FormField(
                    "A column of your own.", "Any value; it is kept and never interpreted.", Optional.empty(), false);
        }
        MemberDescription member = column.member().get();
        Optional<Choice> choice = lists.choice(sheet, column);
        if (column.isFactNumber()) {
            return new FormField(
                    "Needed only if one record has several facts of one kind, such as two clauses of one kind: number"
                            + " them 1, 2 and so on.",
                    "A whole number. Blank: all rows of one kind are accounts of one fact.",
                    Optional.empty(),
                    false);
        }
        return new FormField(
                Naming.sentence(member.meaning()) + required(column),
                accepts(sheet, column, member),
                choice,
                member.form() == Form.CLOSED_CODE && !member.isMany());
    }

    /** What a second source needs is said where it is missing; its columns look like those of the first. */
    private static String required(FormColumn column) {
        if (column.isRequiredInForm()) {
            return " Required.";
        }
        boolean first = column.within().filter(object -> object.position() == 0).isPresent();
        return column.isRequired() && first
                ? " Required if " + String.join(" or ", column.othersOfSameObject()) + " is filled in."
                : "";
    }

    private String accepts(FormSheet sheet, FormColumn column, MemberDescription member) {
        String one = switch (member.form()) {
            case TEXT ->
                lists.list(sheet, column)
                        .map(list -> "A code that the sheet Lists explains under \"" + list
                                + "\", or one that you add on the sheet Codes.")
                        .orElseGet(() -> text(member));
            case CLOSED_CODE ->
                "One of the codes that the sheet Lists explains under \""
                        + lists.list(sheet, column).orElse(column.heading()) + "\".";
            case REFERENCE -> reference(sheet, column, member);
            case DATE ->
                "2015, 2015-04 or 2015-04-12, as precisely as the source says. Between two days:"
                        + " 2015-01-01/2015-06-30, with .. for a side that is not known.";
            case DAY -> "A full date, as in 2015-04-12.";
            case WHOLE_NUMBER -> "A whole number.";
            case NUMBER -> "A number with a point for decimals, and nothing between thousands.";
            case YES_NO -> "yes or no. Blank: not said.";
            case OBJECT -> throw new IllegalStateException("objects have columns of their own");
        };
        return member.isMany() ? one + SEVERAL : one;
    }

    private static String text(MemberDescription member) {
        return switch (member.name()) {
            case "url" -> "A web address, as in https://example.org/gazette.";
            case "language" -> "A language by its code, as in fr.";
            case "id" -> "An id that no other row has.";
            case "summary", "note" -> "Text, in your own words.";
            default -> member.isOneLine() ? "Text on one line." : "Text.";
        };
    }

    private String reference(FormSheet sheet, FormColumn column, MemberDescription member) {
        if (member.name().equals("id")) {
            return "An id that no other record has: letters, digits, dots and dashes, as in cn-fr-extradition-2007.";
        }
        return lists.list(sheet, column)
                .map(list -> "An id that the sheet Lists explains under \"" + list
                        + "\", or one that you add on the sheet " + list + ".")
                .orElseGet(() -> lists.choice(sheet, column)
                        .filter(Choice.Form.class::isInstance)
                        .map(choice ->
                                "The id of a record, such as one on the sheet " + ((Choice.Form) choice).sheet() + ".")
                        .orElse("The id of a record of any kind."));
    }
}
