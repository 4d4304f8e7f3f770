package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a dataset comes from: a folder, a file, a stream, the class path, a text. */
@FunctionalInterface
interface DatasetFiles {
    /** The largest file that is read. */
    int LARGEST_MEBIBYTES = 512;

    /** Reads the records. */
    RecordsRead read(RecordsReader reader) throws IOException;

    /** {@return a folder that holds {@code dataset.json}, or a file that holds one document} */
    static DatasetFiles of(Path path) {
        return reader -> {
            if (Files.isDirectory(path)) {
                return reader.files(filesIn(path, reader));
            }
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            return document(String.valueOf(path.getFileName()), bounded(path)).read(reader);
        };
    }

    /** {@return one document from a stream, which is read to its end and stays open} */
    static DatasetFiles of(InputStream stream, String name) {
        return reader -> document(name, bounded(stream, name)).read(reader);
    }

    /** {@return one document from a reader, which is read to its end and stays open} */
    static DatasetFiles of(Reader text, String name) {
        return reader -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                text.transferTo(writer);
            }
            return document(name, bytes.toByteArray()).read(reader);
        };
    }

    /** {@return one document from a text} */
    static DatasetFiles of(String text, String name) {
        return document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return one document from a tree of values} */
    static DatasetFiles of(JsonNode tree, String name) {
        return reader -> reader.document(name, () -> Json.MAPPER.treeAsTokens(tree));
    }

    /** {@return a folder or one document on the class path} */
    static DatasetFiles onClassPath(ClassLoader loader, String resource) {
        return resource(loader::getResourceAsStream, resource);
    }

    /** {@return the records of the dataset that comes with the library} */
    static RecordsRead embedded() {
        try {
            // Not by the class loader, which sees nothing inside a module.
            return resource(DatasetFiles.class::getResourceAsStream, "embedded")
                    .read(new RecordsReader(Stream.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetFiles resource(Function<String, @Nullable InputStream> lookup, String resource) {
        return reader -> {
            String folder = resource.endsWith("/") ? resource : resource + "/";
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String name : RecordsReader.fileNames()) {
                try (@Nullable InputStream file = lookup.apply(folder + name)) {
                    if (file != null) {
                        files.put(name, bounded(file, name));
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

    private static DatasetFiles document(String name, byte[] bytes) {
        return reader -> reader.document(name, () -> Json.MAPPER.createParser(bytes));
    }

    private static Map<String, byte[]> filesIn(Path folder, RecordsReader reader) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : RecordsReader.fileNames()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                try {
                    files.put(name, bounded(file));
                } catch (IOException e) { // a problem beside the others
                    reader.unreadable(
                            name,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("no message"));
                }
            }
        }
        try (Stream<Path> listed = Files.list(folder)) {
            listed.sorted()
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name ->
                            name.endsWith(".json") && !RecordsReader.fileNames().contains(name))
                    .forEach(reader::unknown);
        }
        return files;
    }

    private static byte[] bounded(Path file) throws IOException {
        if (Files.size(file) > (long) LARGEST_MEBIBYTES << 20) {
            throw tooLarge(file.toString());
        }
        return Files.readAllBytes(file);
    }

    private static byte[] bounded(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes((LARGEST_MEBIBYTES << 20) + 1);
        if (bytes.length > LARGEST_MEBIBYTES << 20) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static IOException tooLarge(String file) {
        return new IOException(file + ": larger than " + LARGEST_MEBIBYTES + " MiB");
    }
}
