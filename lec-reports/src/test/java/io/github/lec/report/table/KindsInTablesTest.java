package io.github.lec.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.safeguard.SafeguardKind;
import org.junit.jupiter.api.Test;

/** A sheet on clauses has columns only for kinds that are asked of the texts in its rows. */
class KindsInTablesTest {
    @Test
    void extradition_clauses_are_asked_of_extradition_treaties() {
        assertThat(ClauseAnswersTable.OF_EXTRADITION).isNotEmpty().allMatch(SafeguardKind::isAskedOfExtradition);
    }

    @Test
    void assistance_clauses_are_asked_of_assistance_or_of_the_transfer_of_sentenced_persons() {
        assertThat(ClauseAnswersTable.OF_ASSISTANCE)
                .isNotEmpty()
                .allMatch(kind -> kind.isAskedOfAssistance() || kind.isAskedOfTransfer());
    }
}
