package io.github.lec.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.instrument.Purpose;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.rule.Selection;
import io.github.lec.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTableTest {
    private static final View VIEW = View.of(Dataset.embedded());
    private static final ActorId CHINA = ActorId.of("CN");

    @Test
    void has_a_row_for_each_place_and_requesting_state_whether_a_treaty_applies_or_not() {
        ExposureTable table = ExposureTable.of(VIEW, Selection.standard());
        assertThat(table.rows()).hasSize(28 * 2);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(PersonGroup.values().length));
    }

    @Test
    void france_as_the_paper_describes_it() {
        ExposureTable.Row france = ExposureTable.of(VIEW, Selection.standard()).row(ActorId.of("FR"), CHINA);
        assertThat(france.treaty()).isEqualTo(TreatyBasis.APPLIES);
        assertThat(Stream.of(PersonGroup.values())
                        .map(group -> france.cell(group).protection()))
                .containsExactly(
                        NationalityProtection.BARRED,
                        NationalityProtection.HOME_STATE_PRIORITY,
                        NationalityProtection.CANNOT_DECIDE,
                        NationalityProtection.HOME_STATE_PRIORITY,
                        NationalityProtection.NONE,
                        NationalityProtection.BARRED,
                        NationalityProtection.BARRED);
    }

    @Test
    void a_table_says_the_same_as_each_person_asked_alone() {
        for (Purpose purpose : Purpose.values()) {
            for (ExposureTable.Row row :
                    ExposureTable.of(VIEW, Selection.standard(), purpose).rows()) {
                row.cells()
                        .values()
                        .forEach(cell -> assertThat(
                                        Exposure.of(VIEW, cell.request()).possible())
                                .isEqualTo(cell.possible()));
            }
        }
    }

    @Test
    void the_grid_holds_every_nationality_place_and_purpose() {
        List<Exposure> grid = ExposureTable.grid(VIEW, Selection.standard()).toList();
        int nationalities = 28 + 2 + 1; // with Iceland, Norway and China
        assertThat(grid).hasSize(28 * 2 * nationalities * 2);
        assertThat(grid)
                .allSatisfy(exposure -> assertThat(exposure.possible())
                        .isNotEmpty()
                        .doesNotContain(NationalityProtection.CANNOT_DECIDE));
    }

    /** Information on residence or recognition never contradicts an answer that was decided without it. */
    @Test
    void filling_in_what_is_unknown_of_the_person_only_narrows_the_answer() {
        List<Person> open = new ArrayList<>();
        for (String nationality : List.of("DE", "GB", "NO", "CN", "FR")) {
            open.add(Person.of(nationality));
        }
        for (ActorId place : List.of(ActorId.of("FR"), ActorId.of("MT"), ActorId.of("IE"))) {
            for (Person person : open) {
                for (Purpose purpose : Purpose.values()) {
                    Exposure before = Exposure.of(VIEW, person, place, CHINA, purpose);
                    for (Truth residence : Arrays.asList(Truth.values())) {
                        Person known = person.permanentResident(residence).underWithdrawalAgreement(residence);
                        assertThat(before.possible())
                                .containsAll(Exposure.of(VIEW, known, place, CHINA, purpose)
                                        .possible());
                    }
                }
            }
        }
    }

    @Test
    void every_reason_has_a_sentence_and_no_word_in_braces() {
        assertThat(ExposureTable.grid(VIEW, Selection.standard())
                        .filter(exposure -> exposure.request().requesting().equals(CHINA))
                        .flatMap(exposure -> exposure.reasons().stream()))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.words()).endsWith(".").doesNotContain("{"));
    }
}
