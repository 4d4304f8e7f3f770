package io.github.lec.dataset.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Claim;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.record.ActorId;
import io.github.lec.source.Account;
import io.github.lec.source.Agreement;
import io.github.lec.source.Basis;
import io.github.lec.source.Confidence;
import io.github.lec.source.Topic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The counts in {@code docs/data.md} are derived from the data, and the recommended citation matches the data. */
class DataPageTest {
    private static final Dataset DATA = Dataset.embedded();

    @Test
    void counts_are_current() {
        StringBuilder text = new StringBuilder("| What | How many |\n|---|---|\n");
        for (RecordKind kind : RecordKind.values()) {
            row(
                    text,
                    "Records: " + kind.name().toLowerCase(java.util.Locale.ROOT),
                    DATA.own(kind).size());
        }
        row(text, "Claims", DATA.claims().all().size());
        row(
                text,
                "Claims with more than one account",
                claims().filter(claim -> claim.accounts().size() > 1).count());
        row(
                text,
                "Claims on which sources conflict",
                claims().filter(claim -> claim.agreement() == Agreement.CONFLICTS)
                        .count());
        for (Confidence confidence : Confidence.values()) {
            row(
                    text,
                    "Accounts with confidence " + confidence,
                    accounts()
                            .filter(account -> account.confidence()
                                    .filter(confidence::equals)
                                    .isPresent())
                            .count());
        }
        for (Basis basis : Basis.values()) {
            row(
                    text,
                    "Clauses coded from " + (basis == Basis.TEXT ? "the text" : "a description"),
                    clauses()
                            .filter(clause ->
                                    clause.basis().filter(basis::equals).isPresent())
                            .count());
        }
        for (Coverage answer : Coverage.values()) {
            row(
                    text,
                    "Forms of cooperation of the 28 states: " + answer.label,
                    CooperationCoverage.STATES.stream()
                            .mapToLong(state -> topics(state, answer))
                            .sum());
            row(
                    text,
                    "States with a form of cooperation " + answer.label,
                    CooperationCoverage.STATES.stream()
                            .filter(state -> topics(state, answer) > 0)
                            .count());
        }
        Checkout.keepsCurrentBetweenMarks("docs/data.md", "counts", text.toString());
    }

    @Test
    void citation_names_the_version_of_the_data() {
        List<String> citation = Checkout.read("CITATION.cff").lines().toList();
        assertThat(citation)
                .contains("cff-version: 1.2.0", "title: \"" + DATA.info().title() + "\"")
                .contains("version: \"" + DATA.info().version() + "\"");
    }

    private static void row(StringBuilder text, String what, long count) {
        text.append("| %s | %d |\n".formatted(what, count));
    }

    private static long topics(ActorId state, Coverage answer) {
        return Stream.of(Topic.values())
                .filter(topic -> Coverage.of(state, topic) == answer)
                .count();
    }

    private static Stream<Claim> claims() {
        return DATA.claims().all().stream();
    }

    private static Stream<Account> accounts() {
        return claims().flatMap(claim -> claim.accounts().stream());
    }

    /** What the dataset contains on one form of cooperation of one state. */
    private enum Coverage {
        RECORDED("on record"),
        LOOKED_FOR("not found, with an inquiry that says what was searched"),
        NOT_LOOKED_FOR("not looked for");

        private static final CooperationCoverage COVERAGE = new CooperationCoverage(DATA);

        private final String label;

        Coverage(String label) {
            this.label = label;
        }

        static Coverage of(ActorId state, Topic topic) {
            if (COVERAGE.isRecorded(state, topic)) {
                return RECORDED;
            }
            return COVERAGE.wasLookedFor(state, topic) ? LOOKED_FOR : NOT_LOOKED_FOR;
        }
    }

    private static Stream<Clause> clauses() {
        return DATA.cooperationInstruments().stream()
                .map(CooperationInstrument::safeguards)
                .flatMap(List::stream);
    }
}
