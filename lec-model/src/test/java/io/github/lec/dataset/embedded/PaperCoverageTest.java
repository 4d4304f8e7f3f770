package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.ClaimId;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Each fact of the paper that is listed in {@code docs/paper-coverage.json} has its place in the data. */
class PaperCoverageTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final SourceId PAPER = SourceId.of("paper-2017");

    private record Fact(String section, String words, List<String> ids) {}

    @Test
    void everyIdIsThatOfARecordOrAClaim() throws IOException {
        assertThat(facts())
                .flatExtracting(Fact::ids)
                .filteredOn(id ->
                        id.contains("/") ? claims(id).isEmpty() : record(id).isEmpty())
                .isEmpty();
    }

    @Test
    void everyFactIsCitedFromThePaper() throws IOException {
        assertThat(facts())
                .filteredOn(fact ->
                        fact.ids().stream().flatMap(id -> claims(id).stream()).noneMatch(this::citesPaper))
                .isEmpty();
    }

    private boolean citesPaper(Claim claim) {
        return claim.accounts().stream()
                .flatMap(account -> account.citations().stream())
                .anyMatch(citation ->
                        citation.source().equals(PAPER) && citation.locator().isPresent());
    }

    @Test
    void pageIsCurrent() throws IOException {
        Map<String, List<Fact>> sections = new LinkedHashMap<>();
        facts().forEach(fact -> sections.computeIfAbsent(fact.section(), section -> new ArrayList<>())
                .add(fact));
        StringBuilder page = new StringBuilder("""
            # Where the facts of the 2017 paper are

            Source `paper-2017`, read from an extract that ends inside section 5.2. Each line names a fact in the words
            of this project and the records or claims that hold it; an id with a slash is a claim. Derived from
            `paper-coverage.json` and the embedded dataset: change those, not this page.
            """);
        sections.forEach((section, facts) -> {
            page.append("\n## ")
                    .append(section.matches("[0-9].*") ? "Section " : "")
                    .append(section)
                    .append("\n\n");
            page.append("| Fact | Where |\n|---|---|\n");
            for (Fact fact : facts) {
                page.append("| ").append(cell(fact.words())).append(" | ");
                page.append(String.join(
                        "<br>",
                        fact.ids().stream().map(PaperCoverageTest::shown).toList()));
                page.append(" |\n");
            }
        });
        Checkout.keepsCurrent("docs/paper-coverage.md", page.toString());
    }

    private static String shown(String id) {
        String title = record(id).map(Identified::title).orElse("no such record");
        return "`" + id + "` " + cell(title);
    }

    private static String cell(String text) {
        return text.replace("|", "\\\\|");
    }

    private static Optional<Identified> record(String id) {
        return DATA.record(id.split("/", 2)[0]);
    }

    /** The claim of an id with a slash, with the claims below it; all claims of a record. */
    private static Collection<Claim> claims(String id) {
        return DATA.claims().all().stream()
                .filter(claim -> isBelow(claim.id(), id))
                .toList();
    }

    private static boolean isBelow(ClaimId claim, String id) {
        return (claim + "/").startsWith(id + "/");
    }

    private static List<Fact> facts() throws IOException {
        JsonNode list = new ObjectMapper().readTree(Checkout.read("docs/paper-coverage.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> new Fact(
                        node.get("section").asText(),
                        node.get("fact").asText(),
                        texts(node.get("ids")).toList()))
                .toList();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
