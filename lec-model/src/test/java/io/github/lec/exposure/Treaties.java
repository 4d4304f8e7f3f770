package io.github.lec.exposure;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Datasets with treaties made for a test, over the embedded actors, norms and facts. */
final class Treaties {
    private static final Citation CITATION =
            Citation.builder().source(SourceId.of("test-source")).build();

    private Treaties() {}

    static Dataset dataset(Treaty... treaties) {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("test")
                .version("1")
                .title("Test")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 1, 1))
                .build();
        List<Extensible> records = new ArrayList<>(List.of(treaties));
        records.add(Source.builder()
                .id(SourceId.of("test-source"))
                .title("A source")
                .published(PartialDate.parse("2010-01-01"))
                .build());
        return Dataset.over(Dataset.embedded(), info, records);
    }

    /** {@return a treaty with China in force since 2010, whose clause on own nationals has these accounts} */
    static Treaty withChina(String place, SafeguardForm... ownNationals) {
        return treaty(
                place,
                "CN",
                List.of(step(Stage.SIGNED, "2009-01-01"), step(Stage.IN_FORCE, "2010-01-01")),
                Stream.of(ownNationals)
                        .map(form -> clause(SafeguardKind.OWN_NATIONALS_BAR, form))
                        .toList());
    }

    static Treaty treaty(String place, String other, List<LifecycleStep> steps, List<Clause> clauses) {
        return Treaty.builder()
                .id(InstrumentId.of("test-" + place.toLowerCase(java.util.Locale.ROOT)))
                .kind(TreatyKind.EXTRADITION)
                .title("Test treaty of " + place)
                .addParties(ActorId.of(place), ActorId.of(other))
                .textRead(TextRead.FULL)
                .lifecycle(steps)
                .safeguards(clauses)
                .build();
    }

    static Clause clause(SafeguardKind kind, SafeguardForm form) {
        return Clause.builder().kind(kind).form(form).addCitations(CITATION).build();
    }

    static LifecycleStep step(Stage stage, String date) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(date))
                .addCitations(CITATION)
                .build();
    }
}
