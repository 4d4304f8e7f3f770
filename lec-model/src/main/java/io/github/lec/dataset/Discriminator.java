package io.github.lec.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.lec.format.Place;
import io.github.lec.format.Problem;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.Json;
import io.github.lec.format.internal.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kind of a record in a section that contains several kinds. The member that gives it may be anywhere in the
 * record, so it is searched for before the records are read.
 *
 * @param kind the kind, if it is given and valid
 * @param problem what is wrong with it otherwise
 */
record Discriminator(Optional<RecordKind> kind, Optional<Problem> problem) {
    static Discriminator of(RecordKind kind) {
        return new Discriminator(Optional.of(kind), Optional.empty());
    }

    /**
     * {@return the kind of each record of a section, which is a member of the document or, if it has no name, the whole
     * document}
     */
    static List<Discriminator> inSection(String section, List<RecordKind> kinds, Tokens tokens, Reading reading)
            throws IOException {
        List<Discriminator> found = new ArrayList<>();
        try (JsonParser parser = tokens.open()) {
            parser.nextToken();
            if (!section.isEmpty()) {
                while (!section.equals(parser.nextFieldName())) {
                    parser.nextToken();
                    parser.skipChildren();
                }
                parser.nextToken();
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                found.add(inRecord(kinds, parser, reading));
            }
        }
        return found;
    }

    private static Discriminator inRecord(List<RecordKind> kinds, JsonParser parser, Reading reading)
            throws IOException {
        List<String> names = kinds.stream().map(Enum::name).toList();
        String expected = RecordKind.DISCRIMINATOR + ": " + String.join(" or ", names);
        Place place = reading.place(parser);
        Optional<Discriminator> found = Optional.empty();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                Place at = reading.place(parser);
                parser.nextToken();
                if (name.equals(RecordKind.DISCRIMINATOR) && found.isEmpty()) {
                    String shown = Json.shown(parser);
                    found = Optional.of(kinds.stream()
                            .filter(kind -> shown.equals("\"" + kind.name() + "\""))
                            .findFirst()
                            .map(Discriminator::of)
                            .orElseGet(() -> wrong(Problem.of(at, shown, expected)
                                    .withNearest(reading.nearest(shown.replace("\"", ""), names)))));
                }
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
        return found.orElseGet(() -> wrong(Problem.missing(place, RecordKind.DISCRIMINATOR, expected)));
    }

    private static Discriminator wrong(Problem problem) {
        return new Discriminator(Optional.empty(), Optional.of(problem));
    }
}
