package io.github.lec.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Law;
import io.github.lec.record.Identified;
import io.github.lec.report.matrix.Cell;
import io.github.lec.source.Inquiry;
import io.github.lec.source.Source;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No table names what no source published by the known-by day mentions. */
class KnownByTablesTest {
    private static final LocalDate PAPER = LocalDate.of(2017, 1, 31);
    private static final View THEN = View.of(Dataset.embedded(), PAPER, PAPER);
    private static final Comparison COMPARISON = Comparison.of(THEN);

    private static final Pattern LATER_CASE = Pattern.compile("\\b[A-Z]{2}-20(1[89]|2\\d)-\\d\\b");

    /** Citations of the current rules and norms do not depend on the day. */
    private static final Set<String> OF_THE_RULES = Set.of("Claims", "Open questions", "Sources", "Codebook");

    static Stream<String> names() {
        return Comparison.tableNames().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_table_names_a_record_before_a_source_mentioned_it(String table) {
        Set<String> untold = titles(record -> !THEN.knows(record) && !isOfTheRules(record, table));
        untold.removeAll(titles(THEN::knows));

        assertThat(words(table).flatMap(words -> untold.stream().filter(words::contains)))
                .as("titles of records that were not known of, in %s", table)
                .isEmpty();
    }

    @Test
    void sources_published_later_are_listed_only_if_a_norm_or_a_search_or_a_text_needs_them() {
        assertThat(words("Sources").filter("paper-2017"::equals)).hasSize(1);
        assertThat(words("Sources").filter("agenzianova-2019-patrols"::equals)).isEmpty();
    }

    /** The label of a case says its year, whatever its sources say of theirs. */
    @ParameterizedTest
    @MethodSource("names")
    void no_table_names_a_case_of_a_later_year(String table) {
        assertThat(words(table).filter(LATER_CASE.asPredicate())).isEmpty();
    }

    private static boolean isOfTheRules(Identified record, String table) {
        return record instanceof Law && OF_THE_RULES.contains(table);
    }

    private static Stream<String> words(String table) {
        return COMPARISON
                .table(table)
                .rows()
                .flatMap(row -> row.cells().stream())
                .map(Cell::words);
    }

    private static Set<String> titles(Predicate<Identified> wanted) {
        return Dataset.embedded()
                .all()
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .filter(record -> !(record instanceof Source) && !(record instanceof Inquiry))
                .filter(wanted)
                .map(Identified::title)
                .collect(Collectors.toSet());
    }
}
