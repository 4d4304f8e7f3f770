package io.github.lec.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a claim, that is of one question about one record: the record's id and the path to the place, as in {@code
 * cn-fr-extradition-2007/lifecycle/RATIFIED/FR}.
 *
 * @param record the record's id
 * @param path the member and, where it asks several questions, the key in it
 */
public record ClaimId(String record, String path) implements Comparable<ClaimId> {
    private static final Map<String, SafeguardKind> KINDS =
            Stream.of(SafeguardKind.values()).collect(Collectors.toMap(SafeguardKind::name, kind -> kind));

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    /**
     * The id of a question in a member that asks several.
     *
     * @param record the record's id
     * @param member the member
     * @param key the key in the member; empty if it asks only one question
     * @return the claim's id
     */
    public static ClaimId of(String record, String member, String key) {
        return new ClaimId(record, key.isEmpty() ? member : member + "/" + key);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param written the id as it is written
     * @return the id
     * @throws InvalidValueException if it has no slash
     */
    @JsonCreator
    public static ClaimId parse(String written) {
        int slash = written.indexOf('/');
        InvalidValueException.unless(
                slash > 0, "claim", written, "the id of a record, a slash and the path in it, as in fr-2016-1/route");
        return new ClaimId(written.substring(0, slash), written.substring(slash + 1));
    }

    /** {@return the member of the record, the first part of the path} */
    public String member() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** {@return the parts of the path below the member; none if the id is of a whole member} */
    public List<String> key() {
        int slash = path.indexOf('/');
        return slash < 0 ? List.of() : List.of(path.substring(slash + 1).split("/", -1));
    }

    /** {@return the kind of safeguard that a clause or a reservation is asked about; nothing if the question is another one} */
    public Optional<SafeguardKind> safeguard() {
        return switch (member()) {
            case "safeguards" -> key().stream().findFirst().map(KINDS::get);
            case "reservations" -> key().stream().skip(1).findFirst().map(KINDS::get); // after the party that made it
            default -> Optional.empty();
        };
    }

    /**
     * {@return the state whose step, clause, reservation, consent or duty is asked about; nothing if the question is about no
     * single state}
     */
    public Optional<ActorId> party() {
        return switch (member()) {
            case "lifecycle", "safeguards", "terms" -> state(key().stream().skip(1)); // after what was done or agreed
            case "compliance", "hostConsent", "obligations", "positions", "reservations" -> state(key().stream());
            default -> Optional.empty();
        };
    }

    private static Optional<ActorId> state(Stream<String> parts) {
        return parts.findFirst().filter(part -> STATE.matcher(part).matches()).map(ActorId::of);
    }

    @Override
    public int compareTo(ClaimId other) {
        int byRecord = record.compareTo(other.record);
        return byRecord != 0 ? byRecord : path.compareTo(other.path);
    }

    @JsonValue
    @Override
    public String toString() {
        return record + "/" + path;
    }
}
