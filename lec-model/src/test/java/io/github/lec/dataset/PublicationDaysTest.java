package io.github.lec.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.operation.Case;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days of sources are the same whether or not a dataset over which another was read found its own before. */
class PublicationDaysTest {
    private static final LocalDate LATE = LocalDate.of(2090, 5, 1);

    private static Source undated() {
        return Dataset.embedded().sources().stream()
                .filter(source -> source.published().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Case citing(Source... sources) {
        Case.Builder made = Case.builder().id("ie-1").requested("IE").requesting("CN");
        for (Source source : sources) {
            made.addSteps(CaseStep.builder()
                    .stage(CaseStage.REQUESTED)
                    .date(PartialDate.parse(LATE.toString()))
                    .cite(source.id().value())
                    .build());
        }
        return made.build();
    }

    private static void assertDays(Dataset dataset) {
        PublicationDays all = PublicationDays.of(dataset.sources().stream(), dataset.all());

        assertThat(dataset.sources())
                .allSatisfy(source ->
                        assertThat(dataset.publications().lastDay(source.id())).isEqualTo(all.lastDay(source.id())));
        for (int year = 1950; year < 2095; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            assertThat(dataset.publications().after(day)).isEqualTo(all.after(day));
        }
    }

    @Test
    void a_draft_tells_of_undated_sources_of_its_own_and_of_the_embedded_dataset() {
        Source own = Source.builder().id("press").title("A newspaper").build();
        Dataset draft = Dataset.draft(own, citing(own, undated()));

        assertDays(draft);
        assertThat(draft.publications().after(LATE.minusDays(1)))
                .containsExactlyInAnyOrder(own.id(), undated().id());
        assertThat(draft.base().orElseThrow().publications().after(LATE.minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_source_that_a_dataset_has_too_is_read_anew() {
        Dataset base = Dataset.embedded();
        Source again =
                undated().toBuilder().published(PartialDate.parse("2089-02-03")).build();
        Dataset over = Dataset.over(base, base.info(), List.of(again, citing(again)));

        assertDays(over);
        assertThat(over.publications().lastDay(again.id())).contains(LocalDate.of(2089, 2, 3));
    }

    @Test
    void datasets_over_the_same_one_share_its_reference_records() {
        assertThat(Dataset.draft().base()).containsSame(Dataset.draft().base().orElseThrow());
    }
}
