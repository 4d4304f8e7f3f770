package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Problem;
import io.github.lec.format.Problem.Cause;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.References;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems that the dataset reader finds in the document of a workbook, reported at the cells from which the values
 * came.
 */
final class ProblemsAtCells {
    /** The member of a document that describes the dataset. */
    static final String INFO = "dataset";

    private final CellProblems problems;
    private final Map<String, List<FilledRecord>> sections;
    private final Optional<FilledRow> info;

    /**
     * Reports at the cells of a workbook.
     *
     * @param problems the problems reported so far
     * @param sections the records, by section of the document
     * @param info the row that describes the dataset
     */
    ProblemsAtCells(CellProblems problems, Map<String, List<FilledRecord>> sections, Optional<FilledRow> info) {
        this.problems = problems;
        this.sections = sections;
        this.info = info;
    }

    /**
     * Reports problems of the document; one in a cell with an earlier problem is a consequence of it and is left out.
     *
     * @param refused what the reader found
     * @param reference the dataset whose codes, actors and norms the sheet Lists has
     */
    void report(InvalidDatasetException refused, Dataset reference) {
        problems.addUnlisted(refused.more());
        boolean alreadyOfWhole = problems.has(Optional.empty());
        ListedWords words = new ListedWords(reference);
        SeparateValues values = new SeparateValues();
        sections.getOrDefault(RecordKind.CODE.section(), List.of()).forEach(code -> words.add(code.row()));
        for (Problem problem : refused.problems()) {
            Optional<FilledSpot> spot = spot(problem).map(found -> exact(found, problem));
            Optional<CellPlace> place = spot.map(FilledSpot::place);
            boolean another =
                    spot.filter(found -> values.isOfAnother(found, problem)).isPresent();
            boolean known = (place.isPresent() ? problems.has(place) && !another : alreadyOfWhole)
                    || spot.filter(found -> found.row().sheet().isMissing(found.rest(), problem))
                            .isPresent();
            if (!known) {
                CellMessage message = CellMessage.of(problem, spot.flatMap(FilledSpot::column), words);
                problems.add(
                        place,
                        problem.id(),
                        message.found() + duplicated(problem, spot),
                        message.expected() + replaceable(problem),
                        message.nearest());
                spot.ifPresent(this::noteFilledBeside);
                spot.ifPresent(found -> values.report(found, problem));
            }
        }
    }

    /** Says why the empty cell of a second source is wanted, which is not seen from that cell. */
    private void noteFilledBeside(FilledSpot empty) {
        empty.filledBeside()
                .ifPresent(filled -> empty.column().ifPresent(column -> {
                    String ids = column.member()
                            .flatMap(FormLists::target)
                            .map(kind -> " with the id of a row on the sheet " + CellMessage.sheets(List.of(kind)))
                            .orElse("");
                    problems.note(
                            filled.place(),
                            "a value, while " + column.heading() + " in the same row is empty",
                            "nothing until " + column.heading() + " is filled in" + ids);
                }));
    }

    /** {@return the cell of the first record, if an id is there twice} */
    private String duplicated(Problem problem, Optional<FilledSpot> spot) {
        return problem.id().filter(References.DUPLICATE::equals).isEmpty()
                ? ""
                : spot.flatMap(found -> found.row()
                                .recordId()
                                .flatMap(id -> sections.values().stream()
                                        .flatMap(List::stream)
                                        .map(FilledRecord::row)
                                        .filter(row -> !row.equals(found.row())
                                                && row.recordId()
                                                        .filter(id::equals)
                                                        .isPresent())
                                        .findFirst()))
                        .map(row -> ", which is also in " + row.first())
                        .orElse("");
    }

    /** {@return how a value of the dataset that contradicts the workbook is replaced} */
    private String replaceable(Problem problem) {
        return sections.containsKey(problem.file())
                        && problem.cause(Cause.OtherValue.class).isPresent()
                ? "; to change it: --replace=" + problem.pointer().substring(1)
                : "";
    }

    /** {@return the spot of the member that a problem of an object names, in the row that has its value} */
    private FilledSpot exact(FilledSpot spot, Problem problem) {
        return problem.cause(Cause.RefusedValue.class)
                .filter(refused -> refused.isNothing() || refused.part().isPresent())
                .map(refused -> exact(spot, refused))
                .orElse(spot);
    }

    private FilledSpot exact(FilledSpot spot, Cause.RefusedValue refused) {
        String member = refused.member();
        Optional<FilledSpot> ofAccount = refused.part()
                .flatMap(value -> sections.values().stream()
                        .flatMap(List::stream)
                        .filter(record -> record.row().equals(spot.row()))
                        .flatMap(record -> record.accounts().getOrDefault(member, List.of()).stream())
                        .flatMap(row -> row.members().properties().stream()
                                .filter(property -> property.getValue().asText().equals(value))
                                .map(property -> new FilledSpot(row, property.getKey())))
                        .findFirst());
        return ofAccount.orElseGet(() -> {
            if (("/" + spot.rest()).endsWith("/" + member)) {
                return spot; // the place is that of the value itself
            }
            FilledSpot inner = new FilledSpot(spot.row(), spot.rest().isEmpty() ? member : spot.rest() + "/" + member);
            return inner.column().isPresent() ? inner : spot;
        });
    }

    /** {@return the origin of a value of the document; also for a merge, whose places name records by their ids} */
    private Optional<FilledSpot> spot(Problem problem) {
        String[] steps = problem.pointer().split("/", 4);
        if (steps.length > 2 && sections.containsKey(problem.file())) {
            return sections.getOrDefault(problem.file(), List.of()).stream()
                    .filter(record ->
                            record.row().recordId().filter(steps[1]::equals).isPresent())
                    .findFirst()
                    .map(record -> new FilledSpot(record.row(), rest(steps, 2)));
        }
        if (steps.length > 1 && steps[1].equals(INFO)) {
            return info.map(row -> new FilledSpot(row, rest(steps, 2)));
        }
        if (steps.length < 3 || !sections.containsKey(steps[1])) {
            return Optional.empty();
        }
        FilledRecord record = sections.getOrDefault(steps[1], List.of()).get(Integer.parseInt(steps[2]));
        String[] within = steps.length < 4 ? new String[0] : steps[3].split("/", 3);
        if (within.length > 1 && record.accounts().containsKey(within[0])) {
            FilledRow account =
                    record.accounts().getOrDefault(within[0], List.of()).get(Integer.parseInt(within[1]));
            return Optional.of(new FilledSpot(account, within.length < 3 ? "" : within[2]));
        }
        return Optional.of(new FilledSpot(record.row(), rest(steps, 3)));
    }

    private static String rest(String[] steps, int from) {
        return String.join("/", List.of(steps).subList(Math.min(from, steps.length), steps.length));
    }
}
