package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.Reservation;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Selection;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.view.View;
import org.junit.jupiter.api.Test;

/** A clause on own nationals of which accounts differ, on the sheets that list accounts. */
class DisputedClauseTest {
    private static final String CLAIM = "cn-lv-draft/safeguards/OWN_NATIONALS_BAR";

    private static final Clause REFUSAL =
            Clause.of(SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.MANDATORY_REFUSAL, Citation.of("paper-2017"))
                    .toBuilder()
                    .basis(Basis.TEXT)
                    .build();
    private static final Clause NONE =
            REFUSAL.toBuilder().form(SafeguardForm.ABSENT).build();

    @Test
    void who_reads_none_for_both_states_differs_from_who_reads_one_for_one_of_them() {
        Matrix claims =
                claims(TextRead.FULL, REFUSAL.toBuilder().requested("LV").build(), NONE);

        assertThat(others(claims, CLAIM + "/LV")).startsWith("For other states asked, absent in the text (");
        assertThat(others(claims, CLAIM)).startsWith("For other states asked, must refuse (");
    }

    @Test
    void clauses_for_different_states_do_not_differ_from_each_other() {
        Matrix claims = claims(
                TextRead.FULL,
                REFUSAL.toBuilder().requested("LV").build(),
                NONE.toBuilder().requested("CN").build());

        assertThat(others(claims, CLAIM + "/LV")).isEqualTo("No other account");
        assertThat(others(claims, CLAIM + "/CN")).isEqualTo("No other account");
    }

    @Test
    void an_absence_in_a_text_of_which_only_a_part_was_read_is_not_told_as_one_in_the_text() {
        Matrix claims = claims(TextRead.PARTIAL, REFUSAL, NONE);

        assertThat(SmallDataset.words(claims, "Answer"))
                .contains("Must refuse", "Absent in the part that was read")
                .doesNotContain("Absent in the text");
        assertThat(others(claims, CLAIM)).startsWith("Does not count, absent in the part that was read (");
        assertThat(others(claims, CLAIM + "#2")).startsWith("Counts instead, must refuse (");
    }

    @Test
    void a_cell_does_not_name_another_source_that_says_the_same_in_this_direction() {
        Reservation refuses = Reservation.builder()
                .party("LV")
                .kind(SafeguardKind.DEATH_PENALTY_BAR)
                .form(SafeguardForm.MANDATORY_REFUSAL)
                .addCitations(Citation.of("paper-2017"))
                .build();
        Treaty reserved = draft().textRead(TextRead.FULL)
                .addSafeguards(
                        NONE.toBuilder().kind(SafeguardKind.DEATH_PENALTY_BAR).build())
                .addReservations(
                        refuses,
                        refuses.toBuilder().form(SafeguardForm.OPTIONAL_REFUSAL).build())
                .build();

        assertThat(SmallDataset.words(on("Extradition clauses", reserved), "Death penalty"))
                .contains("may refuse");
    }

    private static String others(Matrix claims, String anchor) {
        return SmallDataset.cell(claims, anchor, "Other accounts").words();
    }

    private static Matrix claims(TextRead read, Clause... clauses) {
        return on("Claims", draft().textRead(read).addSafeguards(clauses).build());
    }

    private static Treaty.Builder draft() {
        return Treaty.extradition("cn-lv-draft", "LV", "CN")
                .citing("paper-2017")
                .signed("2020-10");
    }

    private static Matrix on(String sheet, Treaty treaty) {
        Selection latvia = Selection.of("LV").with("CN");
        return StandardTables.of(
                        Evaluation.of(View.of(Dataset.draft(treaty)), RuleCatalogue.standard(), latvia), latvia, false)
                .on(sheet)
                .orElseThrow();
    }
}
