package io.github.lec.examples;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Evaluation;
import io.github.lec.rule.Finding;
import io.github.lec.rule.Selection;
import io.github.lec.rule.Verdict;
import io.github.lec.rule.catalogue.RuleCatalogue;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A draft treaty lies on your desk: which benchmarks does it not meet? */
public final class BuildATreaty {
    private BuildATreaty() {}

    public static void main(String... args) {
        Source draft = Source.builder()
                .id(SourceId.of("draft"))
                .title("Draft of 1 October 2026 (invented for this example)")
                .published(PartialDate.parse("2026-10-01"))
                .build();
        Treaty treaty = Treaty.builder()
                .id(InstrumentId.of("draft-treaty"))
                .kind(TreatyKind.EXTRADITION)
                .title("Draft extradition treaty")
                .addParties(ActorId.of("DE"), ActorId.of("CN"))
                .textRead(TextRead.FULL)
                .addLifecycle(LifecycleStep.builder()
                        .stage(Stage.INITIALLED)
                        .date(PartialDate.parse("2026-10"))
                        .addCitations(article("preamble"))
                        .build())
                .addSafeguards(clause(SafeguardKind.OWN_NATIONALS_BAR, SafeguardForm.MANDATORY_REFUSAL, "3"))
                .addSafeguards(clause(SafeguardKind.TORTURE_NON_REFOULEMENT, SafeguardForm.OPTIONAL_REFUSAL, "4"))
                .addSafeguards(clause(SafeguardKind.HUMAN_RIGHTS_SAVINGS, SafeguardForm.ABSENT, "1 to 22"))
                .addSafeguards(clause(SafeguardKind.DEATH_PENALTY_BAR, SafeguardForm.ABSENT, "1 to 22"))
                .build();
        DatasetInfo about = DatasetInfo.builder()
                .format("1.0")
                .id("desk")
                .version("1")
                .title("On my desk")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 11, 1))
                .build();

        Dataset desk = Dataset.over(Dataset.embedded(), about, List.of(draft, treaty));
        Evaluation evaluation = Evaluation.of(View.of(desk), RuleCatalogue.standard(), Selection.standard());
        for (Finding finding : evaluation.findings(Set.of(Verdict.FAIL))) {
            System.out.println(finding.rule() + ", " + finding.subject().title());
            System.out.println("  " + finding.words());
            System.out.println("  " + finding.remedy());
        }
    }

    private static Clause clause(SafeguardKind kind, SafeguardForm form, String article) {
        return Clause.builder()
                .kind(kind)
                .form(form)
                .addCitations(article(article))
                .build();
    }

    private static Citation article(String article) {
        return Citation.builder().source(SourceId.of("draft")).locator(article).build();
    }
}
