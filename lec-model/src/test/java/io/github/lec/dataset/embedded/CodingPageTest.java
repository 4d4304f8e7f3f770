package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The instructions for coders give examples; each is a clause of the dataset, with its article. */
class CodingPageTest {
    private static final Dataset DATA = Dataset.embedded();
    private static final String PAGE = Checkout.read("docs/coding.md");

    /** A row of a table on kinds: the kind, and the state and article of its example. */
    private static final Pattern ROW = Pattern.compile(
            "^\\| `([A-Z_]+)` \\|(?: [^|]* \\|)? ([A-Z][A-Za-z ]*), (\\d[^:|]*?)(?:: [^|]*)? \\|", Pattern.MULTILINE);

    @Test
    void each_example_of_a_kind_is_a_clause_of_the_treaty_that_it_names() {
        checkExamples("## Kinds in extradition treaties", TreatyKind.EXTRADITION, 18);
        checkExamples("## Kinds in treaties on mutual legal assistance", TreatyKind.MUTUAL_LEGAL_ASSISTANCE, 16);
        checkExamples(
                "## Kinds in treaties on the transfer of sentenced persons",
                TreatyKind.TRANSFER_OF_SENTENCED_PERSONS,
                9);
    }

    private static void checkExamples(String heading, TreatyKind treaties, int least) {
        int from = PAGE.indexOf(heading);
        int next = PAGE.indexOf("\n## ", from + heading.length());
        Matcher row = ROW.matcher(PAGE.substring(from, next));
        int found = 0;
        while (row.find()) {
            SafeguardKind kind = SafeguardKind.valueOf(row.group(1));
            String article = row.group(3);
            assertThat(texts(treaties, row.group(2)).stream()
                            .flatMap(treaty -> treaty.safeguards().stream())
                            .filter(clause -> clause.kind() == kind)
                            .filter(clause -> !clause.form().equals(Optional.of(SafeguardForm.ABSENT)))
                            .flatMap(clause -> clause.article().stream()))
                    .as("%s, %s", kind, row.group(2))
                    .contains(article);
            found++;
        }
        assertThat(found).as(heading).isGreaterThanOrEqualTo(least);
    }

    private static List<Treaty> texts(TreatyKind kind, String state) {
        ActorId party = DATA.actors().stream()
                .filter(actor -> actor.name().equals(state))
                .findFirst()
                .orElseThrow()
                .id();
        return DATA.treaties(kind).stream()
                .filter(treaty -> treaty.parties().contains(party))
                .filter(treaty -> treaty.parties().contains(ActorId.of("CN")))
                .toList();
    }
}
