package io.github.lec.dataset;

import io.github.lec.format.DatasetInfo;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.RecordWriter;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

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
        files.put(
                "dataset.json",
                RecordWriter.write(dataset.info(), TypeDescription.of(DatasetInfo.class), "", "") + "\n");
        sections(dataset).forEach((section, records) -> files.put(section + ".json", list("[", records, "", "]\n")));
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
        List<String> members = new ArrayList<>();
        members.add("  \"dataset\": "
                + RecordWriter.write(dataset.info(), TypeDescription.of(DatasetInfo.class), "", "  "));
        sections(dataset)
                .forEach((section, records) -> members.add(list("  \"" + section + "\": [", records, "  ", "]")));
        StringJoiner all = new StringJoiner(",\n", "{\n", "\n}\n");
        members.forEach(all::add);
        return all.toString();
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
                : hash(document(dataset));
    }

    /** {@return the SHA-256 of a text in UTF-8, in hexadecimal digits} */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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
        Map<String, String> written = files(dataset);
        for (Map.Entry<String, String> file : written.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        for (String section : RecordKind.sections()) {
            Path file = folder.resolve(section + ".json");
            if (!written.containsKey(section + ".json") && Files.exists(file)) {
                Files.writeString(file, "[]\n");
            }
        }
    }

    private static Map<String, List<String>> sections(Dataset dataset) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Extensible record : dataset.own(kind)) {
                String type = kind.sharesSection() ? kind.name() : "";
                sections.computeIfAbsent(kind.section(), section -> new TreeMap<>())
                        .put(RecordKind.idOf(record), RecordWriter.write(record, TypeDescription.of(kind), type, "  "));
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sections.forEach((section, byId) -> texts.put(section, List.copyOf(byId.values())));
        return texts;
    }

    /**
     * Joins texts in one array of the right length: appending them to each other would take twice the memory for a
     * large dataset.
     */
    private static String list(String start, List<String> records, String indent, String end) {
        StringJoiner all = new StringJoiner(",\n", start + "\n", "\n" + indent + end);
        for (String text : records) {
            all.add((indent + "  " + text).replace("\n", "\n" + indent));
        }
        return all.toString();
    }
}
