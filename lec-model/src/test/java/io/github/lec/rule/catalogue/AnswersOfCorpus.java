package io.github.lec.rule.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.lec.dataset.ClaimId;
import io.github.lec.format.internal.Json;
import io.github.lec.rule.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ways in which a claim can be answered, taken from the examples of the rules: what any of them records in the same
 * member, affirmed and denied, with its day, an earlier day or none.
 */
final class AnswersOfCorpus {
    private static final int MOST = 48;

    /** Members whose claims have the label of a person, a party or a court as their key, and not what is asked. */
    private static final Set<String> LABELLED =
            Set.of("basis", "route", "monitoring", "hostConsent", "compliance", "decisions", "persons");

    private static final Set<String> OF_PARTIES =
            Set.of("lifecycle", "safeguards", "terms", "hostConsent", "compliance");

    /** Members that reading the text answers. */
    private static final Set<String> IN_TEXTS = Set.of("safeguards", "textFlags");

    /** Members that have one value and no accounts. */
    private static final Set<String> GIVEN_ONCE = Set.of("requested", "purpose", "purposes", "hosts", "parties");

    private static final String EARLY = "1995-01-01";

    /** Begins what tells an observation of a text in force from others, before its day. */
    private static final String OBSERVED = "observed-";

    /** Of each rule, the entries of its examples by the member in which they stand, with the example of each. */
    private final Map<String, Map<String, Map<ObjectNode, ObjectNode>>> entries = new TreeMap<>();

    private final ObjectNode base;
    private final Set<String> inBase = new HashSet<>();

    AnswersOfCorpus(Collection<String> rules) {
        base = document(Fixtures.FOLDER.resolve("base.json"));
        records(base).forEach(record -> inBase.add(id(record)));
        for (String rule : rules) {
            Map<String, Map<ObjectNode, ObjectNode>> ofRule = entries.computeIfAbsent(rule, any -> new TreeMap<>());
            for (Path file : Fixtures.of(rule)) {
                ObjectNode document = document(file);
                records(document)
                        .flatMap(record -> record.properties().stream())
                        .forEach(member -> objects(member.getValue())
                                .forEach(entry -> ofRule.computeIfAbsent(member.getKey(), any -> new LinkedHashMap<>())
                                        .putIfAbsent(entry, document)));
            }
        }
    }

    static ObjectNode document(Path file) {
        try {
            return (ObjectNode) Json.parse(Files.readString(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return each document that results from one answer to a claim, beside what is recorded or in its place} */
    List<ObjectNode> answered(String rule, ObjectNode document, ClaimId claim) {
        if (claim.topic().isPresent()) {
            return withAnother(rule, document, claim);
        }
        if (isGivenOnce(claim)) {
            return given(document, claim);
        }
        Map<ObjectNode, ObjectNode> answers = answers(rule, claim);
        List<ObjectNode> documents = new ArrayList<>();
        answers.forEach((answer, from) -> documents.add(with(document, claim, answer, from, false)));
        List<ObjectNode> own = ofRecord(document, claim)
                .flatMap(record -> objects(record.path(claim.member())))
                .filter(entry -> isOf(claim, entry))
                .toList();
        if (!own.isEmpty()) {
            own.forEach(answer -> documents.add(with(document, claim, answer, document, true)));
            answers.forEach((answer, from) -> documents.add(with(document, claim, answer, from, true)));
        }
        if (IN_TEXTS.contains(claim.member())) {
            List.copyOf(documents).forEach(one -> documents.add(read(one, claim)));
        }
        return documents;
    }

    /** {@return whether the record itself answers, with one value and without accounts} */
    static boolean isGivenOnce(ClaimId claim) {
        return GIVEN_ONCE.contains(claim.member());
    }

    /** {@return each document in which the record gives what any example gives there} */
    private List<ObjectNode> given(ObjectNode document, ClaimId claim) {
        return entries.keySet().stream()
                .flatMap(rule -> Fixtures.of(rule).stream())
                .flatMap(file -> records(document(file)))
                .flatMap(record -> Stream.ofNullable(record.get(claim.member())))
                .distinct()
                .map(value -> {
                    ObjectNode changed = document.deepCopy();
                    ofRecord(changed, claim).forEach(record -> record.set(claim.member(), value));
                    return changed;
                })
                .toList();
    }

    /** {@return each document with a case or a text from another example that concerns the same two states} */
    private List<ObjectNode> withAnother(String rule, ObjectNode document, ClaimId claim) {
        return Fixtures.of(rule).stream()
                .map(AnswersOfCorpus::document)
                .flatMap(from -> Stream.of("cases", "treaties", "arrangements")
                        .flatMap(section -> objects(from.path(section))
                                .filter(one -> concerns(one, claim))
                                .map(one -> {
                                    ObjectNode changed = document.deepCopy();
                                    changed.withArray(section)
                                            .add(one.deepCopy().put("id", "another"));
                                    addWhatIsNamed(changed, one, from);
                                    return changed;
                                })))
                .toList();
    }

    private static boolean concerns(JsonNode record, ClaimId claim) {
        String state = claim.record();
        String counterpart = claim.key().get(0);
        List<String> parties = texts(record.path("parties")).toList();
        return parties.contains(state) && parties.contains(counterpart)
                || record.path("requested").asText().equals(state)
                        && record.path("requesting").asText().equals(counterpart);
    }

    /** {@return the document in which the whole text was read, which is how such a claim is settled} */
    private static ObjectNode read(ObjectNode document, ClaimId claim) {
        ObjectNode read = document.deepCopy();
        ofRecord(read, claim).forEach(text -> text.put("textRead", "FULL"));
        return read;
    }

    private ObjectNode with(ObjectNode document, ClaimId claim, ObjectNode answer, ObjectNode from, boolean instead) {
        ObjectNode changed = document.deepCopy();
        if (ofRecord(changed, claim).findAny().isEmpty()) {
            base.properties()
                    .forEach(section -> objects(section.getValue())
                            .filter(record -> id(record).equals(claim.record()))
                            .forEach(record ->
                                    changed.withArray(section.getKey()).add(plain(record))));
        }
        ofRecord(changed, claim).findFirst().ifPresent(record -> {
            ArrayNode member = record.withArray(claim.member());
            for (int i = member.size() - 1; instead && i >= 0; i--) {
                if (isOf(claim, member.get(i))) {
                    member.remove(i);
                }
            }
            member.add(answer);
        });
        addWhatIsNamed(changed, answer, from);
        return changed;
    }

    /** Adds the records and codes that an answer names, from the example in which it stands. */
    private void addWhatIsNamed(ObjectNode changed, JsonNode answer, ObjectNode from) {
        Set<String> known = new HashSet<>(inBase);
        records(changed).forEach(record -> known.add(id(record)));
        Set<String> named = new HashSet<>();
        texts(answer).forEach(named::add);
        from.properties()
                .forEach(section -> objects(section.getValue())
                        .filter(record -> !known.contains(id(record))
                                && (named.contains(id(record))
                                        || named.contains(record.path("code").asText())))
                        .forEach(record -> {
                            changed.withArray(section.getKey()).add(record);
                            addWhatIsNamed(changed, record, from);
                        }));
    }

    /** {@return what identifies a record of the base, to which a document can add} */
    private static ObjectNode plain(ObjectNode record) {
        ObjectNode plain = record.deepCopy();
        plain.properties().stream()
                .filter(member ->
                        member.getValue().isArray() && !member.getKey().equals("parties"))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(plain::remove);
        return plain;
    }

    /** {@return answers to a claim, with the example of each; those of the rule's own examples first} */
    private Map<ObjectNode, ObjectNode> answers(String rule, ClaimId claim) {
        Map<ObjectNode, ObjectNode> answers = new LinkedHashMap<>();
        Stream.concat(Stream.of(rule), entries.keySet().stream())
                .flatMap(one -> entries.get(one).getOrDefault(claim.member(), Map.of()).entrySet().stream())
                .filter(entry -> asked(claim).stream().allMatch(part -> isNamed(entry.getKey(), part)))
                .takeWhile(entry -> answers.size() < MOST)
                .forEach(entry -> variants(entry.getKey(), claim)
                        .forEach(answer -> answers.putIfAbsent(answer, entry.getValue())));
        return answers;
    }

    /** {@return the part of the key that says what is asked; the rest says of whom, or which of several answers} */
    private static List<String> asked(ClaimId claim) {
        return claim.key().isEmpty() || LABELLED.contains(claim.member())
                ? List.of()
                : claim.member().equals("reservations")
                        ? claim.key().subList(1, 2)
                        : claim.key().subList(0, 1);
    }

    private static Stream<ObjectNode> variants(ObjectNode entry, ClaimId claim) {
        ObjectNode affirmed = entry.deepCopy();
        affirmed.remove(List.of("denies", "person", "party"));
        if (isObservation(claim)) {
            affirmed.remove("date");
            affirmed.put("observedOn", claim.key().get(1).substring(OBSERVED.length()));
        } else if (claim.member().equals("reservations")) {
            affirmed.put("party", claim.key().get(0));
        } else if (claim.key().size() > asked(claim).size()) {
            affirmed.put(
                    OF_PARTIES.contains(claim.member()) ? "party" : "person",
                    claim.key().get(asked(claim).size()));
        }
        ObjectNode undated = affirmed.deepCopy();
        undated.remove("date");
        ObjectNode early = affirmed.deepCopy();
        if (entry.has("date")) {
            early.put("date", EARLY);
        }
        return Stream.of(affirmed, undated, early).distinct().flatMap(one -> Stream.of(one, opposite(one)));
    }

    private static ObjectNode opposite(ObjectNode entry) {
        ObjectNode opposite = entry.deepCopy();
        for (String member : List.of("value", "present")) {
            if (entry.path(member).isBoolean()) {
                return opposite.put(member, !entry.path(member).asBoolean());
            }
        }
        return opposite.put("denies", true);
    }

    private static boolean isObservation(ClaimId claim) {
        return claim.key().size() == 2 && claim.key().get(1).startsWith(OBSERVED);
    }

    private static boolean isOf(ClaimId claim, JsonNode entry) {
        if (isObservation(claim)) {
            return isNamed(entry, claim.key().get(0))
                    && claim.key()
                            .get(1)
                            .equals(OBSERVED + entry.path("observedOn").asText());
        }
        return claim.key().stream().allMatch(part -> isNamed(entry, part));
    }

    private static boolean isNamed(JsonNode entry, String key) {
        return entry.properties().stream()
                .map(Map.Entry::getValue)
                .anyMatch(value -> value.asText().equals(key)
                        || value.isArray()
                                && String.join("+", texts(value).toList()).equals(key));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(AnswersOfCorpus::texts);
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }

    private static Stream<ObjectNode> ofRecord(ObjectNode document, ClaimId claim) {
        return records(document).filter(record -> id(record).equals(claim.record()));
    }

    private static Stream<ObjectNode> records(JsonNode document) {
        return document.properties().stream().flatMap(section -> objects(section.getValue()));
    }

    private static Stream<ObjectNode> objects(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .map(ObjectNode.class::cast)
                : Stream.empty();
    }
}
