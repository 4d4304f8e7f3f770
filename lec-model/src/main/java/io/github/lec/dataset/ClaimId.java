package io.github.lec.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.lec.instrument.Stage;
import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The id of a claim, that is, of one question about one record: the record's id and the path to the place, as in {@code
 * cn-fr-extradition-2007/lifecycle/RATIFIED/FR}.
 *
 * @param record the record's id
 * @param path the member and, if it asks several questions, the key in it
 */
public record ClaimId(String record, String path) implements Comparable<ClaimId> {
    private static final Map<String, SafeguardKind> KINDS =
            Stream.of(SafeguardKind.values()).collect(Collectors.toMap(SafeguardKind::name, kind -> kind));

    private static final Map<String, Stage> STAGES =
            Stream.of(Stage.values()).collect(Collectors.toMap(Stage::name, stage -> stage));

    private static final Map<String, Topic> TOPICS =
            Stream.of(Topic.values()).collect(Collectors.toMap(Topic::name, topic -> topic));

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private static final Pattern ACTOR = Pattern.compile("[A-Z][A-Z0-9-]*");

    private static final String OBSERVED = "observed-";

    private static final String PLANNED = "planned";

    /**
     * The id of a question in a member that asks several.
     *
     * @param record the record's id
     * @param member the member
     * @param key the key in the member; empty if it asks only one question
     * @return the claim's id
     * @throws InvalidValueException if an argument is null
     */
    public static ClaimId of(String record, String member, String key) {
        InvalidValueException.given(record, "record");
        InvalidValueException.given(member, "member");
        InvalidValueException.given(key, "key");
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
        InvalidValueException.given(written, "written");
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

    /** {@return the parts of the path below the member; none if the id stands for a whole member} */
    public List<String> key() {
        int slash = path.indexOf('/');
        return slash < 0 ? List.of() : List.of(path.substring(slash + 1).split("/", -1));
    }

    /**
     * {@return the kind of safeguard that a clause or a reservation is asked about; nothing if the question is another
     * one}
     */
    public Optional<SafeguardKind> safeguard() {
        return switch (member()) {
            case "safeguards" -> key().stream().findFirst().map(KINDS::get);
            case "reservations" -> key().stream().skip(1).findFirst().map(KINDS::get); // after the party that made it
            default -> Optional.empty();
        };
    }

    /**
     * {@return the state whose step, clause, reservation, consent or duty is asked about; nothing if the question is
     * not about a single state}
     */
    public Optional<ActorId> party() {
        return switch (member()) {
            case "lifecycle", "safeguards", "terms" -> state(key().stream().skip(1)); // after what was done or agreed
            case "compliance", "hostConsent", "obligations", "positions", "reservations" -> state(key().stream());
            default -> Optional.empty();
        };
    }

    /** {@return the step of an instrument that is asked about; nothing if the question is another one} */
    public Optional<Stage> stage() {
        return lifecycle().findFirst().map(STAGES::get);
    }

    /**
     * {@return the state or organisation whose step in the life of an instrument is asked about; nothing if the step is
     * not a single party's, or if the question is another one}
     */
    public Optional<ActorId> takenBy() {
        return named(lifecycle().skip(1)); // after the stage
    }

    /**
     * {@return the day, month or year in which the step asked about was observed, as it is written; nothing if the
     * question is when the step was taken, or another one}
     */
    public Optional<String> observedOn() {
        return lifecycle()
                .filter(part -> part.startsWith(OBSERVED))
                .map(part -> part.substring(OBSERVED.length()))
                .findFirst();
    }

    /** {@return whether the question is for which day a step of an instrument was planned, not when it was taken} */
    public boolean isPlanned() {
        return lifecycle().anyMatch(PLANNED::equals);
    }

    /** {@return the organisation whose membership is asked about; nothing if the question is another one} */
    public Optional<ActorId> organisation() {
        return member().equals("memberships") ? key().stream().findFirst().map(ActorId::of) : Optional.empty();
    }

    /**
     * {@return the actor whose undertaking, position, reservation, compliance, approach or rating is asked about, or
     * the organisation whose membership is; nothing if the question is not about a single actor}
     */
    public Optional<ActorId> actor() {
        return switch (member()) {
            case "obligations", "positions", "reservations", "compliance", "approach", "memberships" ->
                named(key().stream());
            case "ratings" -> named(key().stream().skip(1)); // after the scale
            default -> Optional.empty();
        };
    }

    /**
     * {@return the form of cooperation of the record, a state, with another state or region that is asked about; nothing
     * if the question is another one}
     */
    public Optional<Topic> topic() {
        return cooperation().skip(1).findFirst().map(TOPICS::get); // after the counterpart
    }

    /**
     * {@return the state or region with which the record, a state, may cooperate; nothing if the question is not about
     * a form of cooperation}
     */
    public Optional<ActorId> counterpart() {
        return named(cooperation());
    }

    /** {@return the kinds of safeguard that an assurance is asked about; none if the question is another one} */
    public List<SafeguardKind> assured() {
        return member().equals("assurances")
                ? key().stream()
                        .limit(1)
                        .flatMap(kinds -> Stream.of(kinds.split("\\+", -1)))
                        .flatMap(kind -> Stream.ofNullable(KINDS.get(kind)))
                        .toList()
                : List.of();
    }

    /**
     * {@return the open code of the term, provision, measure, scale, concept or wording that is asked about; nothing if
     * the question has none}
     */
    public Optional<String> code() {
        return switch (member()) {
            case "terms", "provisions", "figures", "ratings", "definitions", "textFlags" ->
                key().stream().findFirst();
            default -> Optional.empty();
        };
    }

    /**
     * {@return the open code of the element of a definition that is asked about; nothing if the question is another
     * one}
     */
    public Optional<String> element() {
        return member().equals("definitions") ? key().stream().skip(1).findFirst() : Optional.empty();
    }

    private static Optional<ActorId> named(Stream<String> parts) {
        return parts.findFirst().filter(part -> ACTOR.matcher(part).matches()).map(ActorId::of);
    }

    private Stream<String> cooperation() {
        return member().equals("cooperation") ? key().stream() : Stream.empty();
    }

    private Stream<String> lifecycle() {
        return member().equals("lifecycle") ? key().stream() : Stream.empty();
    }

    private static Optional<ActorId> state(Stream<String> parts) {
        return parts.findFirst().filter(part -> STATE.matcher(part).matches()).map(ActorId::of);
    }

    // claims are looked up by the ten thousand; the methods that the compiler would generate are slow in a program that
    // has just started
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimId id && record.equals(id.record) && path.equals(id.path);
    }

    @Override
    public int hashCode() {
        return 31 * record.hashCode() + path.hashCode();
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
