package io.github.lec.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.lec.format.DatasetInfo;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.CircularReferences;
import io.github.lec.format.internal.DescribedReader;
import io.github.lec.format.internal.Extensions;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.Problems;
import io.github.lec.format.internal.Reading;
import io.github.lec.format.internal.References;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the records of a folder of files or of one document, strictly, and collects all problems of form. */
final class RecordsReader {
    private static final String INFO = "dataset";
    private static final String JSON = ".json";
    private static final String DESCRIPTION =
            "the description of the dataset: format, id, version, title, licence, asOf";

    private final Problems problems;

    /**
     * Files that exist but could not be read, have another name, are not JSON or are no list, so their records are not
     * known.
     */
    private final Set<String> unread = new HashSet<>();

    private final References references = new References();
    private final CircularReferences circular = new CircularReferences();
    private final StateNames names = new StateNames();
    private final Set<String> ownIds = new HashSet<>();
    private final List<Extensible> records = new ArrayList<>();
    private final Map<String, JsonNode> documentExtensions = new LinkedHashMap<>();
    private BiConsumer<List<Extensible>, Problems> contradictions = (read, others) -> {};
    private @Nullable DatasetInfo info;

    /**
     * A reader of records that may refer to others.
     *
     * @param known further records to which references may point
     */
    RecordsReader(Stream<Extensible> known) {
        this(known, new Problems());
    }

    /**
     * A reader of records that may refer to others.
     *
     * @param known further records to which references may point
     * @param problems receives what is wrong
     */
    RecordsReader(Stream<Extensible> known, Problems problems) {
        this.problems = problems;
        known.forEach(record -> {
            references.know(RecordKind.of(record), RecordKind.idOf(record));
            circular.know(record);
            names.know(record);
        });
    }

    /**
     * {@return this reader, which also reports what the records contradict in a dataset with which they are merged}
     *
     * @param contradictions adds to the problems what the records contradict
     */
    RecordsReader telling(BiConsumer<List<Extensible>, Problems> contradictions) {
        this.contradictions = contradictions;
        return this;
    }

    /**
     * {@return this reader, which also says where a reference points to a record that is no reference record}
     *
     * @param others says which records are none
     */
    RecordsReader tellingOf(Consumer<References> others) {
        others.accept(references);
        return this;
    }

    /** {@return the names of the files that a dataset may have, in the order in which they are listed} */
    static List<String> fileNames() {
        return Stream.concat(Stream.of(INFO), RecordKind.sections().stream())
                .map(section -> section + JSON)
                .toList();
    }

    /** Notes a file that exists but cannot be read. */
    void unreadable(String name, String found) {
        unread.add(name);
        problems.add(Place.of(name), found, "a file that can be read");
    }

    /** Notes a file that does not belong to a dataset. */
    void unknown(String name) {
        unread.add(name);
        List<String> known =
                fileNames().stream().map(RecordsReader::withoutEnding).toList();
        problems.add(
                Place.of(name),
                "a file of this name",
                "the files of a dataset: " + String.join(", ", fileNames()),
                problems.nearest(withoutEnding(name), known).map(near -> near + JSON));
    }

    private static String withoutEnding(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Reads the files of a folder: first the codes, to which all others refer. */
    RecordsRead files(Map<String, byte[]> files) {
        String codes = RecordKind.CODE.section() + JSON;
        Stream.concat(
                        files.keySet().stream().filter(codes::equals),
                        files.keySet().stream().filter(name -> !name.equals(codes)))
                .forEach(name -> {
                    Tokens tokens = () -> Json.parser(Objects.requireNonNull(files.get(name)));
                    Reading reading = reading(name);
                    read(name, tokens, parser -> section(withoutEnding(name), parser, reading, tokens, false));
                });
        if (!files.containsKey(INFO + JSON) && !unread.contains(INFO + JSON)) {
            problems.add(Place.of(INFO + JSON), "no such file", DESCRIPTION);
        }
        return finish();
    }

    /** Reads one document with all sections. */
    RecordsRead document(String name, Tokens tokens) {
        Reading reading = reading(name);
        read(name, tokens, parser -> document(parser, reading, tokens));
        return finish();
    }

    private Reading reading(String name) {
        return new Reading(Place.of(name), problems, references, ownIds);
    }

    private void read(String name, Tokens tokens, Json.Document document) {
        try {
            Json.readWhole(tokens.open(), document);
        } catch (IOException e) {
            unread.add(name);
            problems.addAlone(DescribedReader.malformed(name, e));
        }
    }

    private RecordsRead finish() {
        if (unread.isEmpty()) { // otherwise the referenced record may be in what was not read
            references.check(problems);
        }
        circular.check(problems);
        if (!problems.isEmpty()) { // otherwise the merge itself reports it
            contradictions.accept(records, problems);
        }
        problems.throwIfAny();
        return new RecordsRead(withDocumentExtensions(Objects.requireNonNull(info)), records);
    }

    /** The user's own members next to the sections of a document are kept with the description of the dataset. */
    private DatasetInfo withDocumentExtensions(DatasetInfo described) {
        Map<String, JsonNode> all = new LinkedHashMap<>(described.extensions());
        documentExtensions.forEach(all::putIfAbsent);
        return DatasetInfo.builder().from(described).extensions(all).build();
    }

    private void document(JsonParser parser, Reading reading, Tokens tokens) throws IOException {
        Place place = reading.place(parser);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            reading.add(parser, Json.shown(parser), "an object with the member \"dataset\"");
            parser.skipChildren();
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Place at = reading.place(parser);
            parser.nextToken();
            if (!seen.add(name)) {
                problems.add(at, "duplicate member \"" + name + "\"", "each member once");
                parser.skipChildren();
            } else if (name.equals(INFO) || RecordKind.sections().contains(name)) {
                section(name, parser, reading, tokens, true);
            } else if (name.startsWith(Extensions.PREFIX)) {
                addExtension(name, Json.tree(parser, reading::add), at);
            } else {
                problems.add(
                        at,
                        "the member \"" + name + "\"",
                        "dataset, " + String.join(", ", RecordKind.sections()),
                        problems.nearest(name, RecordKind.sections()));
                parser.skipChildren();
            }
        }
        if (!seen.contains(INFO)) {
            problems.add(Problem.missing(place, INFO, DESCRIPTION));
        }
    }

    private void addExtension(String name, JsonNode value, Place at) {
        Map<String, JsonNode> extension = Map.of(name, value);
        try {
            Extensions.check(extension);
            documentExtensions.putAll(extension);
        } catch (InvalidValueException e) {
            problems.add(Problem.of(at, e));
        }
    }

    private void section(String name, JsonParser parser, Reading reading, Tokens tokens, boolean inDocument)
            throws IOException {
        if (name.equals(INFO)) {
            DatasetInfo described = DescribedReader.object(parser, DatasetInfo.class, reading);
            info = described == null ? info : described;
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            if (!inDocument) {
                unread.add(name);
            }
            reading.add(parser, Json.shown(parser), "a list of records");
            parser.skipChildren();
            return;
        }
        List<RecordKind> kinds = RecordKind.in(name);
        Iterator<Discriminator> discriminators = kinds.size() == 1
                ? Stream.generate(() -> Discriminator.of(kinds.get(0))).iterator()
                : Discriminator.inSection(inDocument ? name : "", kinds, tokens, reading)
                        .iterator();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            record(discriminators.next(), parser, reading);
        }
    }

    private void record(Discriminator discriminator, JsonParser parser, Reading reading) throws IOException {
        Optional<RecordKind> kind = discriminator.kind();
        if (kind.isEmpty()) {
            discriminator.problem().ifPresent(problems::add);
            parser.skipChildren();
            return;
        }
        reading.await(kind.get());
        Optional<Place> place = CircularReferences.concern(kind.get()) || kind.get() == RecordKind.ACTOR
                ? Optional.of(reading.place(parser))
                : Optional.empty();
        Extensible record = DescribedReader.object(parser, kind.get().type(), reading);
        if (record != null) {
            records.add(record);
            place.ifPresent(at -> {
                circular.add(record, at);
                names.check(record, at, problems);
            });
        }
    }
}
