package io.github.lec.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.record.ActorId;
import io.github.lec.record.NormId;
import io.github.lec.record.SourceId;
import io.github.lec.source.Agreement;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("paper-2017")).build();

    @Test
    void a_code_by_the_paper_and_one_by_test_are_two_questions() {
        ApproachCode.Builder code = ApproachCode.builder()
                .value(Approach.CONTROL)
                .actor(ActorId.of("CN"))
                .norm(NormId.of("interpol-3"))
                .coder(Coder.PAPER)
                .addCitations(CITATION);
        ApproachCode byPaper = code.build();
        ApproachCode byTest = code.coder(Coder.TEST).build();

        assertThat(byPaper.key()).isEqualTo("CN/PAPER/interpol-3");
        assertThat(byTest.key()).isEqualTo("CN/TEST/interpol-3");
    }

    @Test
    void two_coders_that_code_one_act_otherwise_conflict() {
        ApproachCode.Builder code = ApproachCode.builder()
                .value(Approach.CONTROL)
                .actor(ActorId.of("CN"))
                .coder(Coder.PAPER)
                .addCitations(CITATION);
        ApproachCode control = code.build();

        assertThat(control.compare(code.value(Approach.CHALLENGE).build())).isEqualTo(Agreement.CONFLICTS);
        assertThat(control.compare(code.value(Approach.CONTROL).build())).isEqualTo(Agreement.SAME);
    }

    @Test
    void when_something_happened_may_be_a_day_or_a_period() {
        Occurrence month = Occurrence.builder()
                .date(PartialDate.parse("2016-11"))
                .addCitations(CITATION)
                .build();
        Occurrence period = Occurrence.builder()
                .start(PartialDate.parse("2016-11-07"))
                .end(PartialDate.parse("2016-11-10"))
                .addCitations(CITATION)
                .build();

        assertThat(month.compare(period)).isEqualTo(Agreement.REFINES);
        assertThat(period.answer()).isEqualTo("2016-11-07");
    }

    @Test
    void a_rating_of_one_partner_is_a_question_of_its_own() {
        Rating rating = Rating.builder()
                .scale("WILLINGNESS")
                .value("LOW")
                .of(ActorId.of("FR"))
                .addCitations(CITATION)
                .build();

        assertThat(rating.key()).isEqualTo("WILLINGNESS/FR");
    }
}
