package io.github.lec.rule;

import io.github.lec.format.internal.BoundedInput;
import io.github.lec.format.internal.DescribedReader;
import io.github.lec.logic.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The packs that come with the library, and those that users write in the same form. */
public final class Packs {
    private static final List<String> STANDARD =
            List.of("un-model", "eu-charter", "echr", "integrity", "policy", "all");

    private Packs() {}

    /** {@return the packs that come with the library, the widest last} */
    public static List<Pack> standard() {
        return STANDARD.stream().map(Packs::resource).toList();
    }

    /**
     * A pack of the library.
     *
     * @param id its id
     * @return the pack, or nothing if the library has none with that id
     * @throws InvalidValueException if {@code id} is null
     */
    public static Optional<Pack> named(String id) {
        InvalidValueException.given(id, "id");
        return STANDARD.contains(id) ? Optional.of(resource(id)) : Optional.empty();
    }

    /**
     * Reads a user's pack.
     *
     * @param file a file that holds one object
     * @return the pack
     * @throws io.github.lec.format.InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the file cannot be read
     * @throws InvalidValueException if {@code file} is null
     */
    public static Pack read(Path file) throws IOException {
        InvalidValueException.given(file, "file");
        return DescribedReader.readOne(BoundedInput.text(file), String.valueOf(file.getFileName()), Pack.class);
    }

    private static Pack resource(String id) {
        String name = "packs/" + id + ".json";
        try (InputStream file = Packs.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the library lacks " + name);
            }
            return DescribedReader.readOne(file.readAllBytes(), name, Pack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
