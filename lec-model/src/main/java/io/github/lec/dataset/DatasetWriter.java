package io.github.lec.dataset;

import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.RecordWriter;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes datasets in canonical form: records in the order of their ids, members in the order of their description, one
 * account per line. Writing what was read gives the same text.
 */
public final class DatasetWriter {
    private DatasetWriter() {}

    /**
     * The files of a dataset's own records.
     *
     * @param dataset the dataset
     * @return the text of each file by name; sections without records are left out
     * @throws InvalidValueException if {@code dataset} is null
     */
    public static Map<String, String> files(Dataset dataset) {
        InvalidValueException.given(dataset, "dataset");
        Map<String, String> files = new LinkedHashMap<>();
        texts(dataset).forEach((name, text) -> files.put(name, joined(text)));
        return files;
    }

    /**
     * The dataset's own records as one document.
     *
     * @param dataset the dataset
     * @return the text
     * @throws InvalidValueException if {@code dataset} is null
     */
    public static String document(Dataset dataset) {
        InvalidValueException.given(dataset, "dataset");
        return joined(documentOf(dataset));
    }

    /**
     * The SHA-256 of a dataset's {@linkplain #document document} in UTF-8. The hash of the embedded dataset comes with
     * it, since writing the whole dataset to compute it would take longer than reading it.
     *
     * @param dataset the dataset
     * @return the hash, in hexadecimal digits
     * @throws InvalidValueException if {@code dataset} is null
     */
    public static String sha256(Dataset dataset) {
        InvalidValueException.given(dataset, "dataset");
        // asked for by name first, so that users with their own data need not read the embedded dataset
        return dataset.info().id().equals(DatasetFiles.EMBEDDED_ID) && dataset == Dataset.embedded()
                ? DatasetFiles.hashOfEmbedded()
                : hash(documentOf(dataset));
    }

    /** {@return the SHA-256 of a text in UTF-8, in hexadecimal digits} */
    private static String hash(Text text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            text.addTo(piece -> digest.update(piece.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the files of a dataset into a folder, which is created if it is missing. An existing file of a section for
     * which the dataset has no records becomes an empty list, so that two datasets never mix.
     *
     * @param dataset the dataset
     * @param folder the folder
     * @throws IOException if a file cannot be written
     * @throws InvalidValueException if an argument is null
     */
    public static void write(Dataset dataset, Path folder) throws IOException {
        InvalidValueException.given(dataset, "dataset");
        InvalidValueException.given(folder, "folder");
        Files.createDirectories(folder);
        Map<String, Text> texts = texts(dataset);
        for (Map.Entry<String, Text> text : texts.entrySet()) { // record by record, for a dataset larger than memory
            try (Writer file = Files.newBufferedWriter(folder.resolve(text.getKey()))) {
                text.getValue().addTo(file::write);
            }
        }
        for (String section : RecordKind.sections()) {
            Path file = folder.resolve(section + ".json");
            if (!texts.containsKey(section + ".json") && Files.exists(file)) {
                Files.writeString(file, "[]\n");
            }
        }
    }

    /** A text that is made while it is written: that of a large dataset is longer than a string can be. */
    private interface Text {
        void addTo(Pieces out) throws IOException;
    }

    /** Where the pieces of a text go. */
    private interface Pieces {
        void add(String piece) throws IOException;
    }

    /**
     * Joins a text in one array of the right length: appending its pieces to each other would take twice the memory for
     * a large dataset.
     */
    private static String joined(Text text) {
        List<String> pieces = new ArrayList<>();
        try {
            text.addTo(pieces::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("", pieces);
    }

    private static Map<String, Text> texts(Dataset dataset) {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put("dataset.json", out -> out.add(info(dataset, "") + "\n"));
        sections(dataset)
                .forEach((section, records) -> texts.put(section + ".json", out -> {
                    addList(records, "", out);
                    out.add("\n");
                }));
        return texts;
    }

    private static Text documentOf(Dataset dataset) {
        return out -> {
            out.add("{\n  \"dataset\": " + info(dataset, "  "));
            for (Map.Entry<String, List<Extensible>> section : sections(dataset).entrySet()) {
                out.add(",\n  \"" + section.getKey() + "\": ");
                addList(section.getValue(), "  ", out);
            }
            out.add("\n}\n");
        };
    }

    private static String info(Dataset dataset, String indent) {
        return RecordWriter.write(dataset.info(), TypeDescription.of(DatasetInfo.class), "", indent);
    }

    /** {@return the dataset's own records by section, in the order of their ids} */
    private static Map<String, List<Extensible>> sections(Dataset dataset) {
        Map<String, List<Extensible>> sections = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            List<Extensible> records = dataset.own(kind);
            if (!records.isEmpty()) {
                sections.computeIfAbsent(kind.section(), section -> new ArrayList<>())
                        .addAll(records);
            }
        }
        sections.values().forEach(records -> records.sort(Comparator.comparing(RecordKind::idOf)));
        return sections;
    }

    private static void addList(List<Extensible> records, String indent, Pieces out) throws IOException {
        String start = "[\n";
        for (Extensible record : records) {
            out.add(start + indent + "  " + text(record, indent + "  "));
            start = ",\n";
        }
        out.add("\n" + indent + "]");
    }

    private static String text(Extensible record, String indent) {
        RecordKind kind = RecordKind.of(record);
        return RecordWriter.write(record, TypeDescription.of(kind), kind.sharesSection() ? kind.name() : "", indent);
    }
}
