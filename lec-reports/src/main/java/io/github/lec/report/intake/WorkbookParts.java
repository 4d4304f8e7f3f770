package io.github.lec.report.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The roles of the parts of a workbook, by the relations between them, in the transitional and in the strict variant of
 * the format.
 *
 * @param workbook the part that lists the sheets
 * @param names the names of all sheets, those with charts too
 * @param sheets the sheets with cells, in their visible order
 * @param texts the part with the shared texts, if there is one
 * @param styles the part with the formats of cells, if there is one
 * @param since1904 whether dates are counted from 1904
 */
record WorkbookParts(
        String workbook,
        List<String> names,
        List<Worksheet> sheets,
        Optional<String> texts,
        Optional<String> styles,
        boolean since1904) {
    private static final Pattern AFTER_PATH = Pattern.compile("[?#]");

    private static final Set<String> TRUTH = Set.of("1", "true", "0", "false");

    /**
     * A sheet with cells.
     *
     * @param order its number among all
     * @param name its name
     * @param part the part that holds its cells
     * @param since1904 whether its days are counted from 1904
     */
    record Worksheet(int order, String name, String part, boolean since1904) {
        CellPlace place(int row, int column) {
            return new CellPlace(order, name, row, column);
        }
    }

    /** A relation with its target. */
    private record Relation(String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** A sheet as the workbook names it: by the relation that leads to it. */
    private record Named(String name, String relation) {}

    /**
     * Finds the parts.
     *
     * @throws UnreadableWorkbookException if the archive holds no workbook
     */
    static WorkbookParts of(WorkbookArchive archive) throws IOException {
        String workbook = relations("", archive).values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new UnreadableWorkbookException("a file of another kind"));
        if (workbook.endsWith(".bin")) {
            throw new UnreadableWorkbookException("a workbook in the binary format of Excel (.xlsb)");
        }
        List<Named> named = new ArrayList<>();
        boolean[] since1904 = {false};
        archive.read(workbook, in -> since1904[0] = readWorkbook(in, named));
        Map<String, Relation> relations = relations(workbook, archive);
        List<Worksheet> sheets = new ArrayList<>();
        Map<String, String> byPart = new HashMap<>();
        for (Named sheet : named) {
            Relation relation = relations.get(sheet.relation());
            if (relation == null) {
                throw UnreadableWorkbookException.damaged("there is no part with the sheet " + sheet.name());
            }
            if (relation.is("worksheet")) { // others hold charts or dialogs
                String other = byPart.putIfAbsent(relation.target(), sheet.name());
                if (other != null) { // else a small file could hold any number of sheets
                    throw UnreadableWorkbookException.damaged(
                            "the sheets " + other + " and " + sheet.name() + " are one and the same part");
                }
                sheets.add(new Worksheet(sheets.size(), sheet.name(), relation.target(), since1904[0]));
            }
        }
        return new WorkbookParts(
                workbook,
                named.stream().map(Named::name).toList(),
                sheets,
                target(relations, "sharedStrings"),
                target(relations, "styles"),
                since1904[0]);
    }

    /** {@return the names of the sheets that hold charts, dialogues or macros} */
    List<String> namesWithoutCells() {
        Set<String> withCells = sheets.stream().map(Worksheet::name).collect(Collectors.toSet());
        return names.stream().filter(name -> !withCells.contains(name)).toList();
    }

    private static Optional<String> target(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.is(kind))
                .map(Relation::target)
                .findFirst();
    }

    /** {@return whether dates are counted from 1904} */
    private static boolean readWorkbook(XMLStreamReader in, List<Named> sheets) throws IOException, XMLStreamException {
        boolean since1904 = false;
        boolean first = true;
        while (in.hasNext()) {
            if (XmlParts.next(in) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (first && !in.getLocalName().equals("workbook")) {
                throw new UnreadableWorkbookException("a file of another kind");
            }
            first = false;
            if (in.getLocalName().equals("workbookPr")) {
                since1904 = isSince1904(in);
            } else if (in.getLocalName().equals("sheet")) {
                sheets.add(new Named(XmlParts.attribute(in, "name").orElse(""), relationOf(in)));
            }
        }
        return since1904;
    }

    /** Every day of the workbook depends on it, so what is neither true nor false is not taken for false. */
    private static boolean isSince1904(XMLStreamReader in) throws UnreadableWorkbookException {
        String written = XmlParts.attribute(in, "date1904").orElse("false");
        if (!TRUTH.contains(written)) {
            throw new UnreadableWorkbookException(
                    "a workbook that does not say whether its days count from 1900 or 1904: " + "date1904=\"" + written
                            + "\"");
        }
        return XmlParts.says(in, "date1904");
    }

    /** The attribute has the namespace of relations, which differs in the strict variant. */
    private static String relationOf(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals("id") && in.getAttributeNamespace(i) != null) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Map<String, Relation> relations(String part, WorkbookArchive archive) throws IOException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        String relationsPart = relationsOf(part);
        if (archive.has(relationsPart)) {
            archive.read(relationsPart, in -> {
                while (in.hasNext()) {
                    if (XmlParts.next(in) == XMLStreamConstants.START_ELEMENT
                            && in.getLocalName().equals("Relationship")
                            && !"External".equals(in.getAttributeValue(null, "TargetMode"))) {
                        relations.put(
                                XmlParts.attribute(in, "Id").orElse(""),
                                new Relation(
                                        XmlParts.attribute(in, "Type").orElse(""),
                                        archive.nameOf(resolved(
                                                part,
                                                XmlParts.attribute(in, "Target").orElse("")))));
                    }
                }
            });
        }
        return relations;
    }

    /** {@return the part that says where the relations of a part lead} */
    static String relationsOf(String part) {
        int file = part.lastIndexOf('/') + 1;
        return part.substring(0, file) + "_rels/" + part.substring(file) + ".rels";
    }

    /**
     * {@return the name to which a relation of a part leads, as it is written: with percent signs for some characters}
     */
    private static String resolved(String from, String target) {
        Deque<String> steps = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            steps.addAll(List.of(from.split("/", -1)));
            steps.removeLast();
        }
        for (String step : AFTER_PATH.split(target, 2)[0].split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
