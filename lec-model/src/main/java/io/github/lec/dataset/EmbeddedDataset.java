package io.github.lec.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The dataset that comes with the library, read when it is first asked for. */
final class EmbeddedDataset {
    static final Dataset INSTANCE = read();

    private EmbeddedDataset() {}

    private static Dataset read() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "dataset.json");
        RecordKind.sections().forEach(section -> put(files, section + ".json"));
        return DatasetReader.readFiles(files);
    }

    private static void put(Map<String, byte[]> files, String name) {
        try (InputStream file = EmbeddedDataset.class.getResourceAsStream("embedded/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the library's own dataset lacks " + name);
            }
            files.put(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
