package io.github.lec.report.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a copy of a workbook with its problem cells marked. A mark is a conditional format that always applies: the
 * cell keeps its own format, and all marks can be removed at once. All other parts are copied unchanged; parts that
 * change are edited as text only where something is added, so that nothing written by other programs is lost.
 */
final class WorkbookMarks {
    /** The times of parts, which no program shows, depend on the time zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final WorkbookArchive archive;
    private final List<LocatedProblem> problems;
    private final WorkbookParts parts;

    /** What is changed in which part. */
    private final Map<String, String> changed = new LinkedHashMap<>();

    /** The formats of the sheet that describes the problems. */
    private Optional<ProblemSheet.Styles> formats = Optional.empty();

    /** The start of a part, perhaps after the mark of UTF-8. */
    private static final Pattern PLAIN_MARKUP = Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*<[^\\x00]");

    /**
     * The start of a part in UTF-16, UTF-32 or EBCDIC, or in an encoding in which the bytes of markup can be parts of
     * other characters.
     */
    private static final Pattern OTHER_ENCODING = Pattern.compile(
            "\u00FE\u00FF|\u00FF\u00FE|.{0,3}\\x00|Lo\u00A7|[^>]{0,60}encoding\\s*=\\s*[\"'](iso-2022|hz|utf-7)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A workbook opens with the sheet of problems, so no other sheet is selected. */
    private static final Pattern SELECTED =
            Pattern.compile("(<(?:[\\w.-]+:)?sheetView\\b[^>]*?)\\s+tabSelected\\s*=\\s*[\"'][^\"']*[\"']");

    WorkbookMarks(WorkbookArchive archive, List<LocatedProblem> problems) throws IOException {
        this.archive = archive;
        this.problems = problems;
        this.parts = WorkbookParts.of(archive);
    }

    void writeTo(OutputStream out) throws IOException {
        markCells();
        addSheet();
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (ZipEntry part : Collections.list(archive.zip().entries())) {
            copy.putNextEntry(entry(part.getName()));
            String text = changed.remove(part.getName());
            if (text != null) {
                copy.write(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                try (InputStream content = archive.open(part.getName())) {
                    content.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        for (Map.Entry<String, String> added : changed.entrySet()) {
            copy.putNextEntry(entry(added.getKey()));
            copy.write(added.getValue().getBytes(StandardCharsets.ISO_8859_1));
            copy.closeEntry();
        }
        copy.finish();
        copy.flush();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    /**
     * {@return a part as text with one character per byte, so that the rest stays unchanged in any encoding in which
     * markup has the same bytes}
     *
     * @throws UnreadableWorkbookException if it is in another encoding
     */
    private String text(String part) throws IOException {
        if (changed.containsKey(part)) {
            return changed.getOrDefault(part, "");
        }
        try (InputStream content = archive.open(part)) {
            String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
            if (OTHER_ENCODING.matcher(text).lookingAt()) {
                throw new UnreadableWorkbookException(
                        "a workbook whose part " + part + " is not in UTF-8, so that its cells cannot be marked");
            }
            if (!PLAIN_MARKUP.matcher(text).lookingAt()) {
                throw UnreadableWorkbookException.damaged("the part " + part + " does not begin with markup");
            }
            return text;
        }
    }

    private void markCells() throws IOException {
        Map<Integer, CellMarks> marks = new TreeMap<>();
        problems.stream()
                .flatMap(problem -> problem.place().stream())
                .forEach(place -> marks.computeIfAbsent(place.order(), first -> new CellMarks())
                        .add(place.row(), place.column()));
        Optional<Integer> look = Optional.empty();
        if (parts.styles().isPresent()) {
            MarkupText styles = new MarkupText(text(parts.styles().get()));
            look = Optional.of(CellMarks.addLook(styles));
            formats = ProblemSheet.addStyles(styles);
            changed.put(parts.styles().get(), styles.toString());
        }
        for (WorkbookParts.Worksheet sheet : parts.sheets()) {
            MarkupText text = new MarkupText(text(sheet.part()));
            boolean marked = CellMarks.removeFrom(text);
            marked |= text.replaceAll(SELECTED, "$1");
            if (look.isPresent() && marks.containsKey(sheet.order())) {
                marks.getOrDefault(sheet.order(), new CellMarks()).addTo(text, look.get());
                marked = true;
            }
            if (marked) {
                changed.put(sheet.part(), text.toString());
            }
        }
    }

    private void addSheet() throws IOException {
        MarkupText workbook = new MarkupText(text(parts.workbook()));
        ProblemSheet problemSheet = new ProblemSheet(problems, formats, workbook.toString());
        Optional<WorkbookParts.Worksheet> before = sheetOfBefore();
        if (before.isPresent()) {
            changed.put(before.get().part(), problemSheet.text());
            open(workbook, parts.names().indexOf(before.get().name()));
            return;
        }
        String folder = parts.workbook().substring(0, parts.workbook().lastIndexOf('/') + 1);
        String part = folder + "worksheets/problems.xml";
        for (int number = 2; archive.has(part); number++) {
            part = folder + "worksheets/problems" + number + ".xml";
        }
        changed.put(part, problemSheet.text());

        MarkupText types = new MarkupText(text("[Content_Types].xml"));
        types.addAtEnd(
                "Types",
                "<" + types.prefix("Types") + "Override PartName=\"/" + part + "\" ContentType=\"" + ProblemSheet.TYPE
                        + "\"/>");
        changed.put("[Content_Types].xml", types.toString());

        String relationsPart = WorkbookParts.relationsOf(parts.workbook());
        MarkupText relations = new MarkupText(text(relationsPart));
        String id = relations.unused("problems");
        relations.addAtEnd(
                "Relationships",
                "<" + relations.prefix("Relationships") + "Relationship Id=\"" + id + "\" Type=\""
                        + problemSheet.relations() + "/worksheet\" Target=\"/" + part + "\"/>");
        changed.put(relationsPart, relations.toString());

        workbook.addAtEnd(
                "sheets",
                "<" + workbook.prefix("workbook") + "sheet xmlns:problems=\"" + problemSheet.relations() + "\" name=\""
                        + ProblemSheet.unusedName(parts.names()) + "\" sheetId=\"" + (workbook.highest("sheetId") + 1)
                        + "\" problems:id=\""
                        + id
                        + "\"/>");
        open(workbook, parts.names().size());
    }

    /** Makes the workbook open with one of its sheets. */
    private void open(MarkupText workbook, int sheet) throws UnreadableWorkbookException {
        if (workbook.has("workbookView")) {
            workbook.setAttribute("workbookView", "activeTab", String.valueOf(sheet));
        }
        changed.put(parts.workbook(), workbook.toString());
    }

    /** {@return the sheet of an earlier run; a sheet of this name may also be the analyst's own} */
    private Optional<WorkbookParts.Worksheet> sheetOfBefore() throws IOException {
        for (WorkbookParts.Worksheet sheet : parts.sheets()) {
            if (ProblemSheet.isName(sheet.name())
                    && ProblemSheet.isHeading(new WorkbookCells(archive, parts).firstRow(sheet))) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }
}
