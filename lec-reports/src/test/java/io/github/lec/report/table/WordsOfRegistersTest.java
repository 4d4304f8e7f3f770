package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.report.EmbeddedComparison;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Matrix;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What registers and their notes say of the embedded dataset that could be taken for something else. */
class WordsOfRegistersTest {
    private static final StandardTables TABLES = EmbeddedComparison.tables();

    @Test
    void what_a_model_cannot_have_is_not_called_not_determined() {
        Matrix treaties = TABLES.on("Treaties").orElseThrow();

        assertThat(List.of("Parties", "Signed", "Entry into force and observations"))
                .allSatisfy(heading -> assertThat(SmallDataset.cell(treaties, "un-model-mla", heading)
                                .words())
                        .isEqualTo("Not applicable"));
        assertThat(words(treaties, "un-model-extradition")).contains("Amended: 1997-12-12");
    }

    @Test
    void an_undertaking_names_who_gave_it() {
        assertThat(words(TABLES.on("Arrangements").orElseThrow(), "gb-cn-cyber-2015"))
                .contains("China: not to conduct or support theft", "United Kingdom: not to conduct or support theft");
    }

    @Test
    void a_sheet_of_verdicts_says_what_the_surrenders_are_and_where_reference_texts_lead() {
        Matrix verdicts = TABLES.on("Verdicts").orElseThrow();

        assertThat(verdicts.notes())
                .anyMatch(note -> note.contains("on whatever basis"))
                .anyMatch(note -> note.contains("and so do all cells of reference texts"));
    }

    private static String words(Matrix table, String row) {
        return table.rows()
                .filter(found -> found.anchor().equals(Optional.of(row)))
                .flatMap(found -> found.cells().stream())
                .map(Cell::words)
                .collect(Collectors.joining("\n"));
    }
}
