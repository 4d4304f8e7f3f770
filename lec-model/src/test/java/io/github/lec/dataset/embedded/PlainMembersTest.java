package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.actor.Actor;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.internal.MemberDescription;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.operation.Case;
import io.github.lec.operation.Operation;
import io.github.lec.record.ActorId;
import io.github.lec.record.Identified;
import io.github.lec.record.OperationId;
import io.github.lec.source.Account;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each plain member (who acted, took part, was host, party or speaker, where, against which crime, as part of what) is
 * stated by some account of the record.
 */
class PlainMembersTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final int STATE_CODE = 2;

    /** How accounts name an actor without its name: adjectives that differ from it, groups, local police. */
    private static final Map<String, List<String>> ALSO_CALLED = Map.ofEntries(
            Map.entry("CN", List.of("Beijing")),
            Map.entry("CN-PARTY-MEDIA", List.of("party-state media", "state control")),
            Map.entry("CN-PSB", List.of("Qingtian police", "Fuzhou police")),
            Map.entry("ES", List.of("Spanish")),
            Map.entry("EU-STATES", List.of("EU member states")),
            Map.entry("FR", List.of("French")),
            Map.entry("GB", List.of("Britain", "British", "UK")),
            Map.entry("IT-POLICE", List.of("Italian police")),
            Map.entry("NL", List.of("Dutch")),
            Map.entry("PL", List.of("Polish", "Polska")),
            Map.entry("US", List.of("American")),
            Map.entry("WESTERN-STATES", List.of("Western democracies")));

    /** The words by which accounts name an area of crime. */
    private static final Map<String, List<String>> CRIME_IN_WORDS = Map.ofEntries(
            Map.entry("ARMS_TRAFFICKING", List.of("firearms")),
            Map.entry("CORRUPTION", List.of("corruption")),
            Map.entry("CRIME_AGAINST_CITIZENS", List.of("tourist", "citizens")),
            Map.entry("CYBERCRIME", List.of("cyber")),
            Map.entry("CYBER_ESPIONAGE", List.of("cyber espionage", "cyber-espionage", "commercial_cyber_espionage")),
            Map.entry("DOCUMENT_FRAUD", List.of("forged documents")),
            Map.entry("DRUG_TRAFFICKING", List.of("drug", "narcotic", "opioid")),
            Map.entry("ECONOMIC_CRIME", List.of("economic crime")),
            Map.entry("FINANCIAL_CRIME", List.of("financial crime")),
            Map.entry("HUMAN_TRAFFICKING", List.of("traffick")),
            Map.entry("ILLEGAL_MIGRATION", List.of("migration")),
            Map.entry("MONEY_LAUNDERING", List.of("money laundering")),
            Map.entry("ORGANISED_CRIME", List.of("organised crime")),
            Map.entry("PEOPLE_SMUGGLING", List.of("smuggl")),
            Map.entry("PHISHING", List.of("phishing")),
            Map.entry("ROBBERY", List.of("robber")),
            Map.entry("SYNTHETIC_DRUGS", List.of("synthetic drugs")),
            Map.entry("TELECOM_FRAUD", List.of("telecom", "telephone fraud", "fraudes telefónicos")),
            Map.entry("TERRORISM", List.of("terroris", "terror attack")),
            Map.entry("TERRORIST_FINANCING", List.of("terrorist_financing", "terrorist financing")));

    @Test
    void every_actor_of_an_operation_is_named_by_an_account_of_it() {
        assertThat(DATA.operations().stream()
                        .flatMap(operation -> Stream.of(operation.by(), operation.participants(), operation.hosts())
                                .flatMap(actors -> unnamed(operation, actors))))
                .isEmpty();
    }

    @Test
    void every_actor_of_an_event_is_named_by_an_account_of_it() {
        assertThat(DATA.events().stream().flatMap(event -> unnamed(event, event.actors())))
                .isEmpty();
    }

    @Test
    void every_speaker_of_a_statement_is_named_by_an_account_of_it() {
        assertThat(DATA.statements().stream().flatMap(statement -> unnamed(statement, statement.by())))
                .isEmpty();
    }

    @Test
    void every_party_to_an_arrangement_is_named_by_an_account_of_it() {
        assertThat(DATA.arrangements().stream().flatMap(text -> unnamed(text, text.parties())))
                .isEmpty();
    }

    @Test
    void every_place_of_an_operation_or_event_is_named_by_an_account_of_it() {
        assertThat(DATA.operations().stream().flatMap(operation -> unnamedPlaces(operation, operation.places())))
                .isEmpty();
        assertThat(DATA.events().stream().flatMap(event -> unnamedPlaces(event, event.places())))
                .isEmpty();
    }

    @Test
    void every_area_of_crime_is_named_by_an_account() {
        assertThat(DATA.operations().stream().flatMap(operation -> unnamedCrimes(operation, operation.crimeAreas())))
                .isEmpty();
        assertThat(DATA.all()
                        .filter(CooperationInstrument.class::isInstance)
                        .map(CooperationInstrument.class::cast)
                        .flatMap(text -> unnamedCrimes(text, text.crimeAreas())))
                .isEmpty();
        assertThat(DATA.events().stream().flatMap(event -> unnamedCrimes(event, event.crimeAreas())))
                .isEmpty();
    }

    @Test
    void whatever_is_part_of_an_operation_is_said_to_be() {
        assertThat(DATA.operations())
                .filteredOn(operation -> operation.partOf().isPresent())
                .isNotEmpty()
                .allMatch(operation -> isSeason(operation) || isSaidToBePart(operation, operation.partOf()));
        assertThat(DATA.cases())
                .filteredOn(subject -> subject.partOf().isPresent())
                .isNotEmpty()
                .allMatch(subject -> isSaidToBePart(subject, subject.partOf()));
    }

    @Test
    void a_case_told_to_be_of_an_operation_is_part_of_it() {
        assertThat(DATA.operations())
                .filteredOn(operation -> !arrestedIn(operation).isEmpty())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(arrestedIn(operation))
                        .allMatch(subject -> subject.partOf().equals(Optional.of(operation.id()))));
    }

    private static List<Case> arrestedIn(Operation operation) {
        return DATA.cases().stream()
                .filter(subject -> told(subject).contains("arrested in " + name(operation)))
                .toList();
    }

    @Test
    void what_no_account_names_is_found() {
        Operation skynet = operation(OperationId.of("skynet"));

        assertThat(unnamed(skynet, List.of(ActorId.of("CN-MPS")))).containsExactly("skynet: CN-MPS");
        assertThat(unnamedPlaces(skynet, List.of("Madrid"))).containsExactly("skynet: Madrid");
        assertThat(unnamedCrimes(skynet, List.of("PHISHING"))).containsExactly("skynet: PHISHING");
        assertThat(isSaidToBePart(skynet, Optional.of(OperationId.of("it-patrols"))))
                .isFalse();
    }

    /** A season of patrols is evidently part of those of the same kind in the same state. */
    private static boolean isSeason(Operation operation) {
        Operation whole = operation(operation.partOf().orElseThrow());
        return operation.kind().equals(whole.kind())
                && !operation.hosts().isEmpty()
                && operation.hosts().equals(whole.hosts());
    }

    private static boolean isSaidToBePart(Identified part, Optional<OperationId> id) {
        Operation whole = operation(id.orElseThrow());
        String name = name(whole);
        String told = told(part);
        return Stream.of(whole.id().value(), name, name.replaceFirst("^Operation ", ""))
                        .anyMatch(words -> contains(told, words))
                || contains(told(whole), part.recordId().value());
    }

    private static String name(Operation operation) {
        return operation.title().replaceFirst(" \\(.*", "");
    }

    private static Stream<String> unnamed(Identified record, Collection<ActorId> actors) {
        String told = told(record);
        return actors.stream()
                .filter(actor -> names(actor).stream().noneMatch(name -> contains(told, name)))
                .map(actor -> record.recordId() + ": " + actor);
    }

    private static Stream<String> unnamedPlaces(Identified record, Collection<String> places) {
        String told = told(record);
        return places.stream().filter(place -> !contains(told, place)).map(place -> record.recordId() + ": " + place);
    }

    private static Stream<String> unnamedCrimes(Identified record, Collection<String> areas) {
        String told = told(record);
        return areas.stream()
                .filter(area ->
                        CRIME_IN_WORDS.getOrDefault(area, List.of()).stream().noneMatch(words -> contains(told, words)))
                .map(area -> record.recordId() + ": " + area);
    }

    private static List<String> names(ActorId id) {
        Actor actor = DATA.actor(id).orElseThrow();
        String name = actor.name().replaceFirst(" \\(.*|, as a group", "");
        List<String> names = new ArrayList<>(actor.aliases());
        names.addAll(ALSO_CALLED.getOrDefault(id.value(), List.of()));
        names.add(name);
        if (id.value().length() == STATE_CODE) {
            names.add(name.substring(0, Math.max(4, name.length() - 2)));
            names.add("\n" + id.value() + "\n");
        } else {
            names.add(id.value());
        }
        return names;
    }

    /** Everything that the accounts of a record say, line by line, with the titles and publishers of their sources. */
    private static String told(Identified record) {
        StringBuilder told = new StringBuilder("\n");
        DATA.claims().all().stream()
                .filter(claim -> claim.id().record().equals(record.recordId().value()))
                .flatMap(claim -> claim.accounts().stream())
                .flatMap(PlainMembersTest::words)
                .forEach(words -> told.append(words).append('\n'));
        return told.toString();
    }

    private static Stream<String> words(Account account) {
        Stream<String> own = TypeDescription.ofNested(account.getClass().getSuperclass()).members().stream()
                .filter(member -> !member.name().equals("citations"))
                .flatMap((MemberDescription member) -> member.values(account).stream())
                .map(Object::toString);
        return Stream.concat(own, account.citations().stream().flatMap(PlainMembersTest::words));
    }

    private static Stream<String> words(Citation citation) {
        Source source = DATA.source(citation.source()).orElseThrow();
        return Stream.of(Optional.of(source.title()), source.publisher(), citation.locator())
                .flatMap(Optional::stream);
    }

    private static boolean contains(String told, String words) {
        return told.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static Operation operation(OperationId id) {
        return DATA.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
