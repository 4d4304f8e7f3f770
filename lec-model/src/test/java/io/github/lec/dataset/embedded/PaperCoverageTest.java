package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lec.dataset.Claim;
import io.github.lec.dataset.Dataset;
import io.github.lec.record.SourceId;
import io.github.lec.source.Account;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Each fact of the paper that {@code docs/paper-coverage.json} lists is where the page says: in a claim that cites that
 * section. And everything that the data take from the paper is on the list.
 */
class PaperCoverageTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final SourceId PAPER = SourceId.of("paper-2017");
    private static final Map<String, Claim> CLAIMS = DATA.claims().all().stream()
            .collect(Collectors.toMap(claim -> claim.id().toString(), Function.identity()));

    /** What the coder answers about a statement or an act; the paper's own words are in the content next to it. */
    private static final Set<String> CODED = Set.of("acts", "approach", "ratings");

    private record Fact(String section, String words, List<String> claims) {
        Stream<String> places() {
            return claims.stream().map(claim -> section + ": " + claim);
        }
    }

    @Test
    void every_fact_names_claims() throws IOException {
        assertThat(facts())
                .allSatisfy(fact -> assertThat(fact.claims())
                        .as(fact.words())
                        .isNotEmpty()
                        .isSubsetOf(CLAIMS.keySet())
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_claim_of_a_row_cites_the_section_of_the_row() throws IOException {
        Set<String> cited = cited(account -> true);

        assertThat(facts().stream().flatMap(Fact::places)).isSubsetOf(cited);
    }

    @Test
    void what_the_data_take_from_the_paper_is_in_a_row_of_its_section() throws IOException {
        Set<String> listed = facts().stream().flatMap(Fact::places).collect(Collectors.toSet());

        assertThat(cited(account -> !account.derived()))
                .filteredOn(place -> CODED.stream().noneMatch(member -> place.contains("/" + member + "/")))
                .isSubsetOf(listed);
    }

    /** {@return section and claim, for each citation of the paper} */
    private static Set<String> cited(Predicate<Account> which) {
        Set<String> places = new TreeSet<>();
        CLAIMS.forEach((id, claim) -> claim.accounts().stream()
                .filter(which)
                .flatMap(account -> account.citations().stream())
                .filter(citation -> citation.source().equals(PAPER))
                .forEach(citation -> places.add(citation.locator().orElse("no section") + ": " + id)));
        return places;
    }

    @Test
    void page_is_current() throws IOException {
        StringBuilder page = new StringBuilder("""
            # Where the facts of the 2017 paper are

            Source `paper-2017`, read from an extract that ends inside section 5.2. Each row names a section of the paper, the
            claims that hold a fact of it, and the fact in a short paraphrase; each claim cites that section. Derived from
            `paper-coverage.json` and the embedded dataset: change those, not this page.

            | Section | Claims | Paraphrase |
            |---|---|---|
            """);
        for (Fact fact : facts()) {
            page.append("| ").append(fact.section()).append(" | ");
            page.append(fact.claims().stream().map(claim -> "`" + claim + "`").collect(Collectors.joining("<br>")));
            page.append(" | ").append(fact.words().replace("|", "\\\\|")).append(" |\n");
        }
        Checkout.keepsCurrent("docs/paper-coverage.md", page.toString());
    }

    private static List<Fact> facts() throws IOException {
        JsonNode list = new ObjectMapper().readTree(Checkout.read("docs/paper-coverage.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> new Fact(
                        node.get("section").asText(),
                        node.get("fact").asText(),
                        texts(node.get("claims")).toList()))
                .toList();
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
