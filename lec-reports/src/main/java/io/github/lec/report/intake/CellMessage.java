package io.github.lec.report.intake;

import io.github.lec.format.Problem;
import io.github.lec.format.Problem.Cause;
import io.github.lec.format.Problem.Cause.UnlistedCode;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.MemberDescription.Form;
import io.github.lec.format.internal.References;
import io.github.lec.logic.Term;
import io.github.lec.logic.internal.Suggestions;
import io.github.lec.record.Id;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem of the document in the words of the workbook: sheets and columns instead of files and members.
 *
 * @param found what is in the cell
 * @param expected what should be there
 * @param nearest what was probably meant
 */
record CellMessage(String found, String expected, Optional<String> nearest) {
    /** Marks in a list of boxes; a 0 may also mean that nothing is known. */
    private static final Set<String> YES = Set.of("1", "1.0", "x", "☑", "☒", "✓", "✔");

    private static final Set<String> NOTHING =
            Set.of("-", "--", "–", "—", "?", "/", "n/a", "n.a.", "na", "nil", "none", "unknown", "not known", "tbd");

    /** What is written between codes in place of a semicolon, the Chinese semicolon included. */
    private static final String OTHER_SEPARATORS = "[/+&|\uff1b\uff0c\u3001]";

    /** {@return the message for a problem of the cell in a column, if it is in one} */
    static CellMessage of(Problem problem, Optional<FormColumn> column, ListedWords words) {
        return column.flatMap(one -> ofFurther(problem, one)).orElseGet(() -> ofValue(problem, column, words));
    }

    /**
     * A second citation may be left out; one that is filled in only in part needs its other cells, whose column may be
     * missing.
     */
    private static Optional<CellMessage> ofFurther(Problem problem, FormColumn column) {
        return problem.cause(Cause.MissingMember.class)
                .filter(missing -> column.isOfWhatMayBeLeftOut())
                .map(missing -> missing(column, missing.member()));
    }

    private static CellMessage missing(FormColumn column, String member) {
        if (column.name().equals(member)) {
            return new CellMessage(
                    column.heading() + " without a column of each number before it",
                    "headings whose numbers have no gap",
                    Optional.empty());
        }
        String heading = column.siblingHeading(member);
        return new CellMessage(
                "a value without a column " + heading,
                "the heading " + heading
                        + " with a value below it, since other cells of the same number in this row are" + " filled in",
                Optional.empty());
    }

    private static CellMessage ofValue(Problem problem, Optional<FormColumn> column, ListedWords words) {
        String found = isNothing(problem, column) ? "an empty cell" : problem.found();
        Optional<MemberDescription> member = column.flatMap(FormColumn::member);
        if (member.filter(one -> one.form() == Form.YES_NO).isPresent()) {
            return new CellMessage(found, "yes or no", yesNo(found));
        }
        Optional<String> list = list(problem, member);
        return new CellMessage(
                found,
                expected(problem, member, words) + several(member, found) + nothing(column, found),
                list.flatMap(one -> words.exactly(one, unquoted(found)))
                        .or(() -> list.filter(one ->
                                        member.filter(MemberDescription::isMany).isPresent())
                                .flatMap(one -> words.severally(
                                        one, Arrays.asList(unquoted(found).split(OTHER_SEPARATORS, -1)))))
                        .or(problem::nearest)
                        .or(() -> column.flatMap(one -> MeantNumber.in(found, one)))
                        .or(() -> member.flatMap(one -> byLabel(found, one)))
                        .or(() -> list.filter(one -> isCode(problem))
                                .flatMap(one -> words.nearly(one, unquoted(found)))));
    }

    /** {@return the list on the sheet Lists from which the value is to be taken} */
    private static Optional<String> list(Problem problem, Optional<MemberDescription> member) {
        return problem.cause(UnlistedCode.class)
                .map(code -> FormLists.listOf(code.group()))
                .or(() -> member.flatMap(FormLists::target).map(FormLists::listOf));
    }

    private static boolean isCode(Problem problem) {
        return problem.cause(UnlistedCode.class).isPresent();
    }

    private static String unquoted(String found) {
        return found.length() > 1 && found.startsWith("\"") ? found.substring(1, found.length() - 1) : found;
    }

    /** {@return the names of the sheets with records of some kinds} */
    static String sheets(List<RecordKind> kinds) {
        return kinds.stream().map(kind -> IntakeForm.of(kind).name()).collect(Collectors.joining(" or "));
    }

    /** {@return whether a value is missing, or all objects of a list, such as the citations of an account} */
    private static boolean isNothing(Problem problem, Optional<FormColumn> column) {
        String last = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        return problem.cause(Cause.RefusedValue.class)
                .filter(Cause.RefusedValue::isNothing)
                .filter(refused -> refused.member().equals(last)
                        || column.filter(one -> one.name().equals(refused.member()))
                                .isPresent())
                .isPresent();
    }

    private static String expected(Problem problem, Optional<MemberDescription> member, ListedWords words) {
        Optional<String> record = member.filter(one -> one.form() == Form.REFERENCE)
                .map(one -> one.valueType().asSubclass(Id.class))
                .filter(type -> problem.id().filter(References.DANGLING::equals).isPresent())
                .flatMap(RecordKind::reference)
                .map(kinds -> "the id of a row on the sheet " + sheets(kinds) + listed(kinds));
        return record.or(() -> problem.cause(UnlistedCode.class).map(code -> code(code, words)))
                .or(() -> problem.cause(Cause.RefusedValue.class)
                        .flatMap(Cause.RefusedValue::either)
                        .map(CellMessage::either))
                .orElseGet(problem::expected);
    }

    private static String either(Cause.Either either) {
        return either.wanted() + ", or yes under " + Naming.inWords(either.flag()) + " without " + either.wanted();
    }

    /**
     * {@return where the codes of a group are: under the name of their list, and under the group itself on the sheet
     * Codes}
     */
    private static String code(UnlistedCode code, ListedWords words) {
        String list = FormLists.listOf(code.group());
        return "a code that "
                + (words.hasList(list) ? "the sheet Lists has under \"" + list + "\", or " : "")
                + "the sheet Codes under " + code.group() + References.further(code);
    }

    /** {@return the other place with ids, for kinds of record that the reference dataset has} */
    private static String listed(List<RecordKind> kinds) {
        return kinds.contains(RecordKind.ACTOR) || kinds.contains(RecordKind.NORM) ? ", or on the sheet Lists" : "";
    }

    private static Optional<String> yesNo(String found) {
        String mark = unquoted(found);
        if (YES.contains(mark.toLowerCase(Locale.ROOT))) {
            return Optional.of("yes");
        }
        return Stream.of("yes", "no")
                .filter(answer -> found.startsWith("\"" + answer.charAt(0))
                        || found.startsWith("\"" + Character.toUpperCase(answer.charAt(0))))
                .findFirst();
    }

    /** {@return how several ids are written in one cell, if one with a space looks like several} */
    private static String several(Optional<MemberDescription> member, String found) {
        return member.filter(one -> one.isMany() && one.form() == Form.REFERENCE && found.contains(" "))
                .map(one -> "; several ids in a cell are separated by a semicolon")
                .orElse("");
    }

    /** {@return that a cell may stay blank, if a sign for nothing was put into one that need not be filled in} */
    private static String nothing(Optional<FormColumn> column, String found) {
        return column.filter(one -> !one.isRequiredInForm()).isPresent()
                        && NOTHING.contains(unquoted(found).toLowerCase(Locale.ROOT))
                ? "; leave the cell blank where nothing is known or said"
                : "";
    }

    /** {@return the closed code whose label was written in its place, as "Must refuse" or MUST_REFUSE} */
    private static Optional<String> byLabel(String found, MemberDescription member) {
        if (member.form() != Form.CLOSED_CODE || !found.startsWith("\"")) {
            return Optional.empty();
        }
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(member.valueType().getEnumConstants())
                .map(Term.class::cast)
                .forEach(term -> codes.putIfAbsent(term.label(), term.name()));
        return Suggestions.to(unquoted(found), codes.keySet()).map(codes::get);
    }
}
