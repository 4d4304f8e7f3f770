package io.github.lec.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lec.dataset.Dataset;
import io.github.lec.logic.Truth;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.RouteAccount;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What became of the person in a case: whether the request was executed, as tables of cooperation tell it, and whether the person was
 * surrendered, as rules ask, are read from the same accounts in the same way.
 */
class OutcomeOfCasesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final List<CaseStage> STAGES = List.of(
            CaseStage.SURRENDERED,
            CaseStage.SURRENDERED,
            CaseStage.RETURNED,
            CaseStage.COURT_REFUSED,
            CaseStage.REFUSED,
            CaseStage.LAPSED,
            CaseStage.COURT_ALLOWED);

    private static CaseStep step(CaseStage stage, String day, boolean denies) {
        return CaseStep.builder()
                .stage(stage)
                .date(PartialDate.parse(day))
                .denies(denies)
                .cite("press")
                .build();
    }

    private static Case of(Stream<CaseStep> steps) {
        return Case.builder()
                .id("ie-1")
                .requested("IE")
                .requesting("CN")
                .addRoute(RouteAccount.builder()
                        .value(CaseRoute.EXTRADITION)
                        .cite("press")
                        .build())
                .addSteps(steps.toArray(CaseStep[]::new))
                .build();
    }

    private static View view(Case subject) {
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, subject), DAY, DAY.plusYears(20));
    }

    private static CaseOutcome outcome(Case subject) {
        return CooperationRecord.of(view(subject)).of(subject).get(0).outcome();
    }

    @Test
    void who_is_told_to_be_surrendered_is_surrendered_for_rules_and_where_sources_contradict_each_other_it_is_open() {
        Random random = new Random(11);
        Set<CaseOutcome> seen = EnumSet.noneOf(CaseOutcome.class);
        for (int i = 0; i < 2000; i++) {
            Case subject = of(Stream.concat(
                    Stream.of(step(CaseStage.REQUESTED, "2010", false)),
                    Stream.generate(() -> step(
                                    STAGES.get(random.nextInt(STAGES.size())),
                                    String.valueOf(2011 + random.nextInt(12)),
                                    random.nextInt(5) == 0))
                            .limit(random.nextInt(4))));
            CaseOutcome outcome = outcome(subject);
            Truth surrendered = view(subject).acts().isSurrendered(subject);
            seen.add(outcome);

            if (outcome == CaseOutcome.EXECUTED) {
                assertThat(surrendered).as("%s", subject.steps()).isEqualTo(Truth.TRUE);
            }
            if (surrendered.isTrue()) {
                assertThat(outcome).as("%s", subject.steps()).isEqualTo(CaseOutcome.EXECUTED);
            }
            boolean surrenderDisputed = view(subject).acts().disputed(subject).stream()
                    .anyMatch(step -> step.stage() == CaseStage.SURRENDERED);
            if (surrenderDisputed) {
                assertThat(outcome).as("%s", subject.steps()).isEqualTo(CaseOutcome.DISPUTED);
                assertThat(surrendered).as("%s", subject.steps()).isEqualTo(Truth.UNKNOWN);
            }
        }
        assertThat(seen)
                .contains(CaseOutcome.EXECUTED, CaseOutcome.DISPUTED, CaseOutcome.REFUSED, CaseOutcome.RETURNED);
    }

    @Test
    void a_refusal_of_a_later_day_than_the_view_contradicts_no_surrender() {
        Case subject =
                of(Stream.of(step(CaseStage.SURRENDERED, "2015", false), step(CaseStage.REFUSED, "2023", false)));

        assertThat(view(subject).acts().isSurrendered(subject)).isEqualTo(Truth.TRUE);
        assertThat(outcome(subject)).isEqualTo(CaseOutcome.EXECUTED);
    }

    @Test
    void a_refusal_after_the_surrender_contradicts_it() {
        Case subject =
                of(Stream.of(step(CaseStage.SURRENDERED, "2015", false), step(CaseStage.REFUSED, "2018", false)));

        assertThat(view(subject).acts().isSurrendered(subject)).isEqualTo(Truth.UNKNOWN);
        assertThat(outcome(subject)).isEqualTo(CaseOutcome.DISPUTED);
    }
}
