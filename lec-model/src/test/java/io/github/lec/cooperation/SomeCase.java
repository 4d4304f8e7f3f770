package io.github.lec.cooperation;

import io.github.lec.dataset.Dataset;
import io.github.lec.operation.Case;
import io.github.lec.operation.CaseRoute;
import io.github.lec.operation.CaseStage;
import io.github.lec.operation.CaseStep;
import io.github.lec.operation.RouteAccount;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.CaseOutcomeAnswer;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A case of extradition and what is read of it. */
final class SomeCase {
    static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private SomeCase() {}

    static CaseStep step(CaseStage stage, String day, boolean denies) {
        return CaseStep.builder()
                .stage(stage)
                .date(PartialDate.parse(day))
                .denies(denies)
                .cite("press")
                .build();
    }

    static Case of(Stream<CaseStep> steps) {
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

    static View view(Case subject) {
        Source press = Source.builder().id("press").title("A newspaper").build();
        return View.of(Dataset.draft(press, subject), DAY, DAY.plusYears(20));
    }

    static CaseOutcomeAnswer answer(CaseStep... steps) {
        Case subject = of(Stream.of(steps));
        return view(subject).acts().outcome(subject);
    }
}
