package io.github.lec.format.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.format.InvalidDatasetException;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.record.Extensible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects of a described type that do not belong to a dataset, such as packs of rules, as strictly as a dataset
 * is read: all problems are collected, each with its place.
 */
public final class DescribedReader {
    private DescribedReader() {}

    /**
     * Reads one object, or a list of objects.
     *
     * @param json the JSON text in UTF-8
     * @param name the name of the text in problems
     * @param type a type of the model that is described by its annotations
     * @param <T> the type
     * @return the objects, in their order; one if the text is not a list
     * @throws InvalidDatasetException if anything is wrong with the form, with all problems
     */
    public static <T extends Extensible> List<T> read(byte[] json, String name, Class<T> type) {
        return read(json, name, type, true);
    }

    /**
     * Reads one object.
     *
     * @param json the JSON text in UTF-8
     * @param name the name of the text in problems
     * @param type a type of the model that is described by its annotations
     * @param <T> the type
     * @return the object
     * @throws InvalidDatasetException if anything is wrong with the form, with all problems
     */
    public static <T extends Extensible> T readOne(byte[] json, String name, Class<T> type) {
        return read(json, name, type, false).get(0);
    }

    private static <T extends Extensible> List<T> read(byte[] json, String name, Class<T> type, boolean many) {
        Problems problems = new Problems();
        List<T> found = new ArrayList<>();
        Reading reading = new Reading(Place.of(name), problems, new References(), new HashSet<>());
        try {
            Json.readWhole(Json.parser(json), parser -> {
                if (!many || parser.currentToken() != JsonToken.START_ARRAY) {
                    add(object(parser, type, reading), found);
                } else {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        add(object(parser, type, reading), found);
                    }
                }
            });
        } catch (IOException e) {
            problems.addAlone(malformed(name, e));
        }
        problems.throwIfAny();
        return List.copyOf(found);
    }

    /**
     * Reads the value at a parser's position, where an object is expected.
     *
     * @param parser the parser
     * @param type a described type
     * @param reading receives what is wrong
     * @param <T> the type
     * @return the object; null if it could not be built, which was reported
     * @throws IOException if it is not JSON
     */
    public static <T> @Nullable T object(JsonParser parser, Class<T> type, Reading reading) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            reading.takeAwaited();
            reading.add(
                    parser,
                    "null",
                    "an object (" + TypeDescription.ofNested(type).words() + ")");
            return null;
        }
        return type.cast(ObjectBinding.of(type).read(parser, reading, Reading.position(parser)));
    }

    private static <T> void add(@Nullable T read, List<T> found) {
        if (read != null) {
            found.add(read);
        }
    }

    /**
     * The problem of a text that is not JSON.
     *
     * @param name the name of the text
     * @param e what was thrown on reading it
     * @return the problem, in plain words
     */
    public static Problem malformed(String name, IOException e) {
        Place place = Place.of(name);
        String message = e.getMessage();
        if (e instanceof JsonProcessingException json) {
            message = json.getOriginalMessage();
            if (json.getLocation() != null) {
                place = place.at(
                        json.getLocation().getLineNr(), json.getLocation().getColumnNr());
            }
        }
        return e instanceof TextAfterValue more
                ? Problem.of(place, more.getOriginalMessage(), TextAfterValue.EXPECTED)
                : SyntaxWords.problem(place, message == null ? "" : message);
    }
}
