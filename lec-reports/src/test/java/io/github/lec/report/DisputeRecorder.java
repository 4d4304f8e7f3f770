package io.github.lec.report;

import io.github.lec.actor.Actor;
import io.github.lec.actor.ActorKind;
import io.github.lec.dataset.Dataset;
import io.github.lec.format.DatasetInfo;
import io.github.lec.logic.Truth;
import io.github.lec.record.ActorId;
import io.github.lec.record.Extensible;
import io.github.lec.record.SourceId;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.rule.Verdict;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import io.github.lec.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Records of invented states whose random accounts agree, refine each other or contradict each other, and where they
 * are read.
 */
final class DisputeRecorder {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final Random random;
    private final List<String> kinds;
    private final List<Extensible> records = new ArrayList<>();

    /**
     * Records sources of 2018, 2021 and 2024.
     *
     * @param seed what makes the accounts the same each time
     * @param kinds the kinds of source, of each of which there is one a year
     */
    DisputeRecorder(long seed, List<String> kinds) {
        this.random = new Random(seed);
        this.kinds = kinds;
        for (String kind : kinds) {
            for (int year = 2018; year < 2026; year += 3) {
                records.add(Source.builder()
                        .id(source(kind, year))
                        .title("A source of " + year)
                        .kind(kind)
                        .published(PartialDate.parse(String.valueOf(year)))
                        .build());
            }
        }
    }

    Random random() {
        return random;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** {@return one of the sources} */
    String source() {
        return source(pick(kinds), 2018 + 3 * random.nextInt(3)).value();
    }

    static SourceId source(String kind, int year) {
        return SourceId.of(kind.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + year);
    }

    /** {@return a state without facts} */
    static Actor.Builder state(ActorId id) {
        Actor.Builder state = Actor.builder();
        state.id(id).kind(ActorKind.STATE).name("State of " + id);
        return state;
    }

    <R extends Extensible> R add(R record) {
        records.add(record);
        return record;
    }

    View view(LocalDate knownBy) {
        DatasetInfo info = DatasetInfo.builder()
                .format("1.0")
                .id("disputes")
                .version("1")
                .title("Disputes")
                .licence("CC0-1.0")
                .asOf(AS_OF)
                .build();
        return View.of(Dataset.over(Dataset.embedded(), info, records), AS_OF, knownBy);
    }

    // ---------------------------------------------------------------- where they are read

    static Map<String, Row> byAnchor(Matrix matrix) {
        Map<String, Row> rows = new HashMap<>();
        try (Stream<Row> all = matrix.rows()) {
            all.forEach(row -> row.anchor().ifPresent(anchor -> rows.put(anchor, row)));
        }
        return rows;
    }

    static Verdict verdict(Truth breached) {
        return switch (breached) {
            case TRUE -> Verdict.FAIL;
            case FALSE -> Verdict.PASS;
            case UNKNOWN -> Verdict.CANNOT_DECIDE;
        };
    }
}
