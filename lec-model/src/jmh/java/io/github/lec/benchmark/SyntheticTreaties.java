package io.github.lec.benchmark;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.view.View;
import io.github.lec.instrument.Clause;
import io.github.lec.instrument.LifecycleStep;
import io.github.lec.instrument.Purpose;
import io.github.lec.instrument.Stage;
import io.github.lec.instrument.TextRead;
import io.github.lec.instrument.Treaty;
import io.github.lec.instrument.TreatyKind;
import io.github.lec.record.ActorId;
import io.github.lec.record.InstrumentId;
import io.github.lec.record.SourceId;
import io.github.lec.rule.Selection;
import io.github.lec.safeguard.SafeguardForm;
import io.github.lec.safeguard.SafeguardKind;
import io.github.lec.source.Basis;
import io.github.lec.source.Citation;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Random treaties from a fixed seed, each between a member state and China, four extradition treaties to one on mutual
 * assistance. Each has twelve clauses, one account of each, and a day of signature and of entry into force.
 */
final class SyntheticTreaties {
    static final Selection SELECTION = new Selection(new TreeSet<>(Selection.EU27), List.of(ActorId.of("CN")));

    private static final List<SafeguardKind> KINDS = Stream.of(SafeguardKind.values())
            .filter(kind -> kind != SafeguardKind.TERMINATION) // no request is refused under it
            .toList();
    private static final List<SafeguardForm> FORMS = List.of(
            SafeguardForm.MANDATORY_REFUSAL,
            SafeguardForm.OPTIONAL_REFUSAL,
            SafeguardForm.REFUSAL_UNSPECIFIED,
            SafeguardForm.SAVINGS_CLAUSE,
            SafeguardForm.ABSENT,
            SafeguardForm.NOT_DETERMINED);
    private static final List<Citation> CITATIONS =
            List.of(Citation.builder().source(SourceId.of("paper-2017")).build());

    private SyntheticTreaties() {}

    /** {@return a view of so many treaties, over the reference records of the embedded dataset} */
    static View view(int treaties) {
        return View.of(dataset(treaties, "1"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
    }

    static Dataset dataset(int treaties, String version) {
        Random random = new Random(1);
        List<Treaty> made = new ArrayList<>();
        for (int i = 0; i < treaties; i++) {
            made.add(treaty(i, random));
        }
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("synthetic")
                .version(version)
                .title("Synthetic treaties")
                .licence("CC0-1.0")
                .asOf(LocalDate.of(2026, 1, 1))
                .build();
        return Dataset.over(Dataset.embedded(), info, made);
    }

    private static Treaty treaty(int number, Random random) {
        ActorId state = Selection.EU27.get(number % Selection.EU27.size());
        Treaty.Builder treaty = Treaty.builder();
        treaty.id(InstrumentId.of("synthetic-" + number))
                .kind(number % 5 == 0 ? TreatyKind.MUTUAL_LEGAL_ASSISTANCE : TreatyKind.EXTRADITION)
                .title("Synthetic treaty " + number)
                .addParties(state, ActorId.of("CN"))
                .addPurposes(Purpose.PROSECUTION, Purpose.ENFORCEMENT)
                .addLifecycle(step(Stage.SIGNED, 1990 + random.nextInt(10)))
                .addLifecycle(step(Stage.IN_FORCE, 2001 + random.nextInt(10)));
        if (random.nextBoolean()) {
            treaty.textRead(TextRead.FULL);
        }
        EnumSet<SafeguardKind> kinds = EnumSet.noneOf(SafeguardKind.class);
        while (kinds.size() < 12) {
            kinds.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        kinds.forEach(kind -> treaty.addSafeguards(clause(kind, random)));
        return treaty.build();
    }

    private static LifecycleStep step(Stage stage, int year) {
        return LifecycleStep.builder()
                .stage(stage)
                .date(PartialDate.parse(year + "-05-01"))
                .citations(CITATIONS)
                .build();
    }

    private static Clause clause(SafeguardKind kind, Random random) {
        Clause.Builder clause = Clause.builder();
        clause.kind(kind)
                .form(FORMS.get(random.nextInt(FORMS.size())))
                .article("article " + random.nextInt(30))
                .citations(CITATIONS);
        if (random.nextBoolean()) {
            clause.basis(Basis.TEXT);
        }
        return clause.build();
    }
}
