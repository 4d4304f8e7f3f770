package io.github.lec.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.internal.DescribedReader;
import io.github.lec.format.internal.Problems;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Reads a dataset strictly, from a folder of files or one document. It collects all problems of form before it throws.
 *
 * <p>Questions of substance, such as a ratification before the signature, are not problems of form: such data are read,
 * and rules judge them.
 */
public final class DatasetReader {
    /**
     * For a document that was not JSON text more problems are kept, since its reader reports equal problems together.
     */
    private static final int MOST_PROBLEMS_OF_TREE = 10_000;

    private DatasetReader() {}

    /**
     * Reads a self-contained dataset.
     *
     * @param path a folder that holds {@code dataset.json}, or a file that holds one document
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the folder or file cannot be read
     * @throws InvalidValueException if {@code path} is null
     */
    public static Dataset read(Path path) throws IOException {
        InvalidValueException.given(path, "path");
        return Dataset.assemble(DatasetFiles.of(path).read(alone()), Optional.empty());
    }

    /**
     * Reads a dataset whose references may also point to the reference records of another: its sources, actors, norms,
     * conventions, laws and codes. Only the records that are read are the new dataset's own.
     *
     * @param path a folder that holds {@code dataset.json}, or a file that holds one document
     * @param base the dataset with the reference records
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the folder or file cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readOver(Path path, Dataset base) throws IOException {
        InvalidValueException.given(path, "path");
        InvalidValueException.given(base, "base");
        Dataset reference = base.referenceRecords();
        RecordsReader reader = mergedWith(reference).tellingOf(base::tellOfOthers);
        return Dataset.assemble(DatasetFiles.of(path).read(reader), Optional.of(reference));
    }

    /**
     * Reads a dataset as {@link #readOver(Path, Dataset)} does, but keeps each record unchanged: a record that the base
     * also has is not merged with it. Writing then gives back what was read.
     *
     * @param path a folder that holds {@code dataset.json}, or a file that holds one document
     * @param base the dataset with the reference records
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the folder or file cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readAlone(Path path, Dataset base) throws IOException {
        InvalidValueException.given(path, "path");
        InvalidValueException.given(base, "base");
        Dataset reference = base.referenceRecords();
        RecordsReader reader = over(reference).tellingOf(base::tellOfOthers);
        return Dataset.assembleAlone(DatasetFiles.of(path).read(reader), reference);
    }

    /**
     * Reads a document that was not JSON text, such as a workbook. References and records are treated as in {@link
     * #readAlone(Path, Dataset)}. The first 10,000 problems are listed, since in such a document many are often equal.
     *
     * @param document the document
     * @param name the name of the document in problems; their pointers give the place in it
     * @param base the dataset with the reference records
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readDocumentAlone(JsonNode document, String name, Dataset base) {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        InvalidValueException.given(base, "base");
        Dataset reference = base.referenceRecords();
        RecordsReader reader = treeOver(reference).tellingOf(base::tellOfOthers);
        return Dataset.assembleAlone(unfailing(DatasetFiles.of(document, name), reader), reference);
    }

    /**
     * Reads a user's own folder or document into a dataset, as {@link #readInto(Path, Dataset, Set)} does with nothing
     * to replace.
     *
     * @param path a folder that holds {@code dataset.json}, or a file that holds one document
     * @param dataset the dataset to which it adds
     * @return both together
     * @throws InvalidDatasetException if anything is wrong with its form, or it contradicts the dataset, with all
     *     problems
     * @throws IOException if the folder or file cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readInto(Path path, Dataset dataset) throws IOException {
        InvalidValueException.given(path, "path");
        InvalidValueException.given(dataset, "dataset");
        return readInto(path, dataset, Set.of());
    }

    /**
     * Reads a user's own folder or document into a dataset. Its references may point to any record of the dataset. A
     * record whose id the dataset also has adds its accounts to the existing ones, as {@link
     * Dataset#mergedWith(Dataset, Set)} describes.
     *
     * @param path a folder that holds {@code dataset.json}, or a file that holds one document
     * @param dataset the dataset to which it adds
     * @param replaced ids of records that replace those of the dataset; or an id, a slash and a member
     * @return both together
     * @throws InvalidDatasetException if anything is wrong with its form, or it contradicts the dataset, with all
     *     problems
     * @throws IOException if the folder or file cannot be read
     * @throws InvalidValueException if {@code path} or {@code dataset} is null
     */
    public static Dataset readInto(Path path, Dataset dataset, Set<String> replaced) throws IOException {
        InvalidValueException.given(path, "path");
        InvalidValueException.given(dataset, "dataset");
        RecordsRead read = DatasetFiles.of(path).read(over(dataset).telling(contradictions(dataset, replaced)));
        return dataset.mergedWith(read.info(), read.records(), replaced);
    }

    /**
     * Reads a document that was not JSON text into a dataset, as {@link #readInto(Path, Dataset, Set)} does. The first
     * 10,000 problems are listed.
     *
     * @param document the document
     * @param name the name of the document in problems; their pointers give the place in it
     * @param dataset the dataset to which it adds
     * @param replaced ids of records that replace those of the dataset; or an id, a slash and a member
     * @return both together
     * @throws InvalidDatasetException if anything is wrong with its form, or it contradicts the dataset, with all
     *     problems
     * @throws InvalidValueException if {@code document}, {@code name} or {@code dataset} is null
     */
    public static Dataset readDocumentInto(JsonNode document, String name, Dataset dataset, Set<String> replaced) {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        InvalidValueException.given(dataset, "dataset");
        RecordsRead read = unfailing(
                DatasetFiles.of(document, name), treeOver(dataset).telling(contradictions(dataset, replaced)));
        return dataset.mergedWith(read.info(), read.records(), replaced);
    }

    /**
     * Reads one document from text.
     *
     * @param document the JSON text
     * @param name the name of the document in problems
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readDocument(String document, String name) {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        return Dataset.assemble(unfailing(DatasetFiles.of(document, name), alone()), Optional.empty());
    }

    /**
     * Reads one document from text over the reference records of another dataset.
     *
     * @param document the JSON text
     * @param name the name of the document in problems
     * @param base the dataset with the reference records
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readDocumentOver(String document, String name, Dataset base) {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        InvalidValueException.given(base, "base");
        Dataset reference = base.referenceRecords();
        RecordsReader reader = mergedWith(reference).tellingOf(base::tellOfOthers);
        return Dataset.assemble(unfailing(DatasetFiles.of(document, name), reader), Optional.of(reference));
    }

    /**
     * Reads one document from a stream.
     *
     * @param document the JSON text in UTF-8; it is read to its end and stays open
     * @param name the name of the document in problems
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the stream cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readDocument(InputStream document, String name) throws IOException {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        return Dataset.assemble(DatasetFiles.of(document, name).read(alone()), Optional.empty());
    }

    /**
     * Reads one document from a reader of text.
     *
     * @param document the JSON text; it is read to its end and stays open
     * @param name the name of the document in problems
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if the text cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readDocument(Reader document, String name) throws IOException {
        InvalidValueException.given(document, "document");
        InvalidValueException.given(name, "name");
        return Dataset.assemble(DatasetFiles.of(document, name).read(alone()), Optional.empty());
    }

    /**
     * Reads a dataset from the class path.
     *
     * @param loader the loader that finds it
     * @param resource the name of a folder that holds {@code dataset.json}, or of one document, without a leading slash
     * @return the dataset
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws IOException if there is no such resource, or it cannot be read
     * @throws InvalidValueException if an argument is null
     */
    public static Dataset readResource(ClassLoader loader, String resource) throws IOException {
        InvalidValueException.given(loader, "loader");
        InvalidValueException.given(resource, "resource");
        return Dataset.assemble(DatasetFiles.onClassPath(loader, resource).read(alone()), Optional.empty());
    }

    /**
     * Reads one record alone, such as a draft of a treaty; the records to which it refers need not exist.
     *
     * <pre>{@code
     * String json = """
     *     {"id": "draft", "kind": "EXTRADITION", "title": "A draft", "parties": ["CN", "FR"]}
     *     """;
     * Treaty draft = DatasetReader.readRecord(json, "draft.json", Treaty.class);
     * }</pre>
     *
     * @param record the JSON text
     * @param name the name of the text in problems
     * @param type the type of the record, or of a part of a record, such as a clause
     * @param <T> the type
     * @return the record
     * @throws InvalidDatasetException if anything is wrong with its form, with all problems
     * @throws InvalidValueException if an argument is null
     */
    public static <T extends Extensible> T readRecord(String record, String name, Class<T> type) {
        InvalidValueException.given(record, "record");
        InvalidValueException.given(name, "name");
        InvalidValueException.given(type, "type");
        return DescribedReader.readOne(record.getBytes(StandardCharsets.UTF_8), name, type);
    }

    private static RecordsReader alone() {
        return new RecordsReader(Stream.empty());
    }

    private static RecordsReader over(Dataset known) {
        return new RecordsReader(known.all());
    }

    private static RecordsReader mergedWith(Dataset reference) {
        return over(reference).telling(contradictions(reference, Set.of()));
    }

    private static BiConsumer<List<Extensible>, Problems> contradictions(Dataset known, Set<String> replaced) {
        return (records, problems) -> known.addContradictions(records, replaced, problems);
    }

    private static RecordsReader treeOver(Dataset known) {
        return new RecordsReader(known.all(), new Problems(MOST_PROBLEMS_OF_TREE));
    }

    private static RecordsRead unfailing(DatasetFiles files, RecordsReader reader) {
        try {
            return files.read(reader);
        } catch (FileSystemException e) { // too many values, or a text that was decoded with the wrong encoding
            throw new InvalidDatasetException(List.of(
                    Problem.of(Place.of(e.getFile()), Objects.toString(e.getReason()), "a text that can be read")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
