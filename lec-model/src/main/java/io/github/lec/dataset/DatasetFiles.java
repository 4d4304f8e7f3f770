package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.internal.BoundedInput;
import io.github.lec.format.internal.Json;
import io.github.lec.logic.internal.Suggestions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The input of a dataset: a folder, a file, a stream, the class path or a text. */
@FunctionalInterface
interface DatasetFiles {
    /** The id of the dataset that comes with the library. */
    String EMBEDDED_ID = "lec-china-europe";

    /** The name of a file that may be intended for the dataset: JSON or a variant of it, such as .jsonc or .jsonl. */
    Pattern SOME_JSON = Pattern.compile("(?is).+\\.json[a-z0-9]?");

    /** Reads the records. */
    RecordsRead read(RecordsReader reader) throws IOException;

    /** {@return a folder that holds {@code dataset.json}, or a file that holds one document} */
    static DatasetFiles of(Path path) {
        return reader -> {
            if (Files.isDirectory(path)) {
                return reader.files(filesIn(path, reader));
            }
            if (Files.notExists(path)) {
                throw new NoSuchFileException(path.toString(), null, missing(path));
            }
            BoundedInput input = new BoundedInput();
            return document(String.valueOf(path.getFileName()), input.file(path), input)
                    .read(reader);
        };
    }

    /** {@return one document from a stream, which is read to its end and stays open} */
    static DatasetFiles of(InputStream stream, String name) {
        return reader -> {
            BoundedInput input = new BoundedInput();
            return document(name, input.stream(stream, name), input).read(reader);
        };
    }

    /** {@return one document from a reader, which is read to its end and stays open} */
    static DatasetFiles of(Reader text, String name) {
        return reader -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                text.transferTo(writer);
            }
            return document(name, bytes.toByteArray(), new BoundedInput()).read(reader);
        };
    }

    /** {@return one document from a text} */
    static DatasetFiles of(String text, String name) {
        return document(name, text.getBytes(StandardCharsets.UTF_8), new BoundedInput());
    }

    /** {@return one document from a tree of values} */
    static DatasetFiles of(JsonNode tree, String name) {
        return reader -> reader.document(name, () -> Json.mapper().treeAsTokens(tree));
    }

    /** {@return a folder or one document on the class path} */
    static DatasetFiles onClassPath(ClassLoader loader, String resource) {
        return resource(loader::getResourceAsStream, resource);
    }

    /** {@return the records of the dataset that comes with the library} */
    static RecordsRead embedded() {
        try {
            // Not through the class loader, which cannot see into a module.
            return resource(DatasetFiles.class::getResourceAsStream, "embedded")
                    .read(new RecordsReader(Stream.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the SHA-256 of the document of the dataset that comes with the library; a test keeps it current} */
    static String hashOfEmbedded() {
        try (@Nullable InputStream file = DatasetFiles.class.getResourceAsStream("embedded/sha256.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetFiles resource(Function<String, @Nullable InputStream> lookup, String resource) {
        return reader -> {
            String folder = resource.endsWith("/") ? resource : resource + "/";
            Map<String, byte[]> files = new LinkedHashMap<>();
            BoundedInput input = new BoundedInput();
            for (String name : RecordsReader.fileNames()) {
                try (@Nullable InputStream file = lookup.apply(folder + name)) {
                    if (file != null) {
                        files.put(name, input.json(input.stream(file, folder + name), folder + name));
                    }
                }
            }
            if (files.containsKey(RecordsReader.fileNames().get(0))) {
                return reader.files(files);
            }
            try (@Nullable InputStream file = lookup.apply(resource)) {
                if (file == null) {
                    throw new NoSuchFileException("class path: " + resource);
                }
                return of(file, resource.substring(resource.lastIndexOf('/') + 1))
                        .read(reader);
            }
        };
    }

    private static DatasetFiles document(String name, byte[] bytes, BoundedInput input) {
        return reader -> {
            input.json(bytes, name);
            return reader.document(name, () -> Json.parser(bytes));
        };
    }

    private static Map<String, byte[]> filesIn(Path folder, RecordsReader reader) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        BoundedInput input = new BoundedInput();
        for (String name : RecordsReader.fileNames()) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    files.put(name, input.json(input.file(file), file.toString()));
                } catch (IOException e) { // one more problem
                    reader.unreadable(name, reason(e));
                }
            }
        }
        try (Stream<Path> listed = Files.list(folder)) {
            listed.sorted()
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> SOME_JSON.matcher(name).matches()
                            && !RecordsReader.fileNames().contains(name))
                    .forEach(reader::unknown);
        }
        return files;
    }

    /** {@return what is missing at a path, and which neighbour was probably intended} */
    private static String missing(Path path) {
        List<String> neighbours = List.of();
        try (Stream<Path> listed = Files.list(path.toAbsolutePath().resolveSibling(""))) {
            neighbours = listed.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder that cannot be listed has no neighbours to suggest
        }
        return "found no file or folder; expected "
                + Suggestions.expected(
                        String.valueOf(path.getFileName()),
                        "a dataset: a folder with dataset.json, or one document",
                        neighbours);
    }

    /** {@return why a file cannot be read; the problem itself names the file} */
    private static String reason(IOException thrown) {
        if (thrown instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (thrown instanceof NoSuchFileException) {
            return "a link to a file that does not exist";
        }
        @Nullable String why = thrown instanceof FileSystemException system ? system.getReason() : null;
        return why == null ? String.valueOf(thrown.getMessage()) : why;
    }
}
