package io.github.lec.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.JsonText;
import io.github.lec.format.Nearest;
import io.github.lec.format.Node;
import io.github.lec.format.NodeParser;
import io.github.lec.format.ObjectReader;
import io.github.lec.format.Problems;
import io.github.lec.format.RecordKind;
import io.github.lec.format.References;
import io.github.lec.format.TypeDescription;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the records of a folder of files or of one document, strictly, and collects all problems of form. */
final class RecordsReader {
    private static final String INFO = "dataset";
    private static final long LARGEST_FILE = 512L << 20;

    private final Problems problems = new Problems();

    /** Files that are there and could not be read, or are no JSON: what they hold is not known. */
    private final Set<String> unread = new HashSet<>();

    private final References references = new References();
    private final ObjectReader objects = new ObjectReader(problems, references);
    private final Set<String> ownIds = new HashSet<>();
    private final List<Extensible> records = new ArrayList<>();
    private final Map<String, String> documentExtensions = new LinkedHashMap<>();
    private @Nullable DatasetInfo info;

    /**
     * A reader of records that may refer to others.
     *
     * @param known the records to which references may point too
     */
    RecordsReader(Stream<Extensible> known) {
        known.forEach(record -> references.know(RecordKind.of(record), RecordKind.idOf(record)));
    }

    /** {@return the records of the dataset that comes with the library} */
    static RecordsRead embedded() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Stream.concat(Stream.of(INFO), RecordKind.sections().stream())
                .map(section -> section + ".json")
                .forEach(name -> files.put(name, embedded(name)));
        return new RecordsReader(Stream.empty()).finish(files, false);
    }

    private static byte[] embedded(String name) {
        try (InputStream file = RecordsReader.class.getResourceAsStream("embedded/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the library's own dataset lacks " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordsRead readPath(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return finish(filesIn(path), false);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return finish(Map.of(String.valueOf(path.getFileName()), bounded(path)), true);
    }

    RecordsRead readText(String document, String name) {
        return finish(Map.of(name, document.getBytes(StandardCharsets.UTF_8)), true);
    }

    RecordsRead readNode(Node document, String name) {
        document(document, new Problems.Place(name, document.line(), ""));
        return finish();
    }

    private Map<String, byte[]> filesIn(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> known = new ArrayList<>(List.of(INFO));
        known.addAll(RecordKind.sections());
        for (String section : known) {
            Path file = folder.resolve(section + ".json");
            if (Files.exists(file)) {
                content(file).ifPresent(bytes -> files.put(section + ".json", bytes));
            }
        }
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".json") && !files.containsKey(name) && !unread.contains(name)) {
                    problems.add(
                            new Problems.Place(name, 0, ""),
                            "a file of this name",
                            "the files of a dataset: " + String.join(".json, ", known) + ".json",
                            Nearest.to(name.substring(0, name.length() - 5), known)
                                    .map(near -> near + ".json"));
                }
            }
        }
        return files;
    }

    /** {@return the bytes of a file; none if it cannot be read, which is a problem beside the others} */
    private Optional<byte[]> content(Path file) {
        try {
            return Optional.of(bounded(file));
        } catch (IOException e) {
            String name = String.valueOf(file.getFileName());
            unread.add(name);
            problems.add(new Problems.Place(name, 0, ""), firstLine(e.getMessage()), "a file that can be read");
            return Optional.empty();
        }
    }

    private static byte[] bounded(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(file + ": larger than " + (LARGEST_FILE >> 20) + " MiB");
        }
        return Files.readAllBytes(file);
    }

    private RecordsRead finish(Map<String, byte[]> files, boolean document) {
        files.forEach((name, bytes) -> parse(name, bytes).ifPresent(root -> {
            Problems.Place place = new Problems.Place(name, root.line(), "");
            if (document) {
                document(root, place);
            } else {
                section(name.substring(0, name.length() - ".json".length()), root, place);
            }
        }));
        if (!document && !files.containsKey(INFO + ".json") && !unread.contains(INFO + ".json")) {
            undescribed(new Problems.Place(INFO + ".json", 0, ""), "no such file");
        }
        return finish();
    }

    private RecordsRead finish() {
        if (unread.isEmpty()) { // else what a reference names may stand in a file that is not known
            references.check(problems);
        }
        problems.throwIfAny();
        return new RecordsRead(withDocumentExtensions(Objects.requireNonNull(info)), records);
    }

    private void undescribed(Problems.Place place, String found) {
        problems.add(place, found, "the description of the dataset: format, id, version, title, licence, asOf");
    }

    /** The user's own members beside the sections of a document are kept with the description of the dataset. */
    private DatasetInfo withDocumentExtensions(DatasetInfo described) {
        Map<String, String> all = new LinkedHashMap<>(described.extensions());
        documentExtensions.forEach(all::putIfAbsent);
        return DatasetInfo.builder().from(described).extensions(all).build();
    }

    private Optional<Node> parse(String name, byte[] bytes) {
        try {
            return Optional.of(NodeParser.parse(bytes));
        } catch (JsonProcessingException e) {
            unread.add(name);
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(
                    new Problems.Place(name, line, ""), firstLine(e.getOriginalMessage()), "well-formed JSON in UTF-8");
        } catch (IOException e) {
            unread.add(name);
            problems.add(new Problems.Place(name, 0, ""), firstLine(e.getMessage()), "well-formed JSON in UTF-8");
        }
        return Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable text" : message.lines().findFirst().orElse("unreadable text");
    }

    private void document(Node root, Problems.Place place) {
        if (!(root instanceof Node.Obj object)) {
            problems.add(place, root.shown(), "an object with the member \"dataset\"");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Node.Member member : object.members()) {
            Problems.Place at = place.member(member.name(), member.line());
            if (!seen.add(member.name())) {
                problems.add(at, "duplicate member \"" + member.name() + "\"", "each member once");
            } else {
                section(member.name(), member.value(), at);
            }
        }
        if (!seen.contains(INFO)) {
            undescribed(place, "no member \"" + INFO + "\"");
        }
    }

    private void section(String name, Node node, Problems.Place place) {
        if (name.equals(INFO)) {
            objects.read(node, TypeDescription.of(DatasetInfo.class), place, Set.of())
                    .ifPresent(value -> info = (DatasetInfo) value);
        } else if (!RecordKind.sections().contains(name)) {
            if (name.startsWith("x-")) {
                documentExtensions.put(name, JsonText.compact(node));
            } else {
                problems.add(
                        place,
                        "the member \"" + name + "\"",
                        "dataset, " + String.join(", ", RecordKind.sections()),
                        Nearest.to(name, RecordKind.sections()));
            }
        } else if (node instanceof Node.Arr list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                record(RecordKind.in(name), item, place.item(i, item.line()));
            }
        } else {
            problems.add(place, node.shown(), "a list of records");
        }
    }

    private void record(List<RecordKind> kinds, Node node, Problems.Place place) {
        Optional<RecordKind> kind = kinds.size() == 1 ? Optional.of(kinds.get(0)) : discriminate(kinds, node, place);
        if (kind.isEmpty()) {
            return;
        }
        id(node).map(id -> kind.get() == RecordKind.ACTOR ? ObjectReader.understood(id) : id)
                .ifPresent(id -> references.define(kind.get(), id, place, ownIds, problems));
        Set<String> ignored = kind.get().sharesSection() ? Set.of(RecordKind.DISCRIMINATOR) : Set.of();
        objects.read(node, kind.get().description(), place, ignored)
                .ifPresent(record -> records.add((Extensible) record));
    }

    private Optional<RecordKind> discriminate(List<RecordKind> kinds, Node node, Problems.Place place) {
        Optional<Node.Member> type = member(node, RecordKind.DISCRIMINATOR);
        List<String> names = kinds.stream().map(Enum::name).toList();
        Optional<RecordKind> kind = type.map(Node.Member::value)
                .filter(Node.Text.class::isInstance)
                .flatMap(text -> kinds.stream()
                        .filter(candidate -> candidate.name().equals(((Node.Text) text).value()))
                        .findFirst());
        if (kind.isEmpty()) {
            problems.add(
                    type.map(member -> place.member(member.name(), member.line()))
                            .orElse(place),
                    type.map(member -> member.value().shown()).orElse("no member \"type\""),
                    "type: " + String.join(" or ", names));
        }
        return kind;
    }

    private static Optional<String> id(Node node) {
        return member(node, "id")
                .map(Node.Member::value)
                .filter(Node.Text.class::isInstance)
                .map(text -> ((Node.Text) text).value());
    }

    private static Optional<Node.Member> member(Node node, String name) {
        return node instanceof Node.Obj object
                ? object.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
