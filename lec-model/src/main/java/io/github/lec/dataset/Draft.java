package io.github.lec.dataset;

import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Instrument;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Completes a few records to a dataset: adds a description, and a source for the text of each. */
final class Draft {
    private final RecordsById reference;
    private final LocalDate day;
    private final List<Identified> drafts;

    Draft(RecordsById reference, LocalDate day, List<Identified> drafts) {
        this.reference = reference;
        this.day = day;
        this.drafts = drafts;
    }

    DatasetInfo info() {
        LocalDate last = drafts.stream()
                .filter(Instrument.class::isInstance)
                .flatMap(record -> ((Instrument) record).lifecycle().stream())
                .flatMap(step -> Stream.of(step.date(), step.observedOn()))
                .flatMap(day -> day.flatMap(PartialDate::latest).stream())
                .reduce(day, (one, other) -> one.isBefore(other) ? other : one);
        return DatasetInfo.builder()
                .id("draft")
                .version("1")
                .title("Draft")
                .licence("LicenseRef-Draft")
                .asOf(last)
                .build();
    }

    List<Identified> records() {
        Map<SourceId, Source> texts = new LinkedHashMap<>();
        for (Identified record : drafts) {
            Claims.of(record).stream()
                    .flatMap(claim -> claim.accounts().stream())
                    .flatMap(account -> account.citations().stream())
                    .map(citation -> citation.source())
                    .filter(source -> reference.source(source).isEmpty())
                    .filter(source ->
                            drafts.stream().noneMatch(draft -> draft.recordId().equals(source)))
                    .forEach(source -> texts.computeIfAbsent(source, id -> text(id, record)));
        }
        return Stream.concat(drafts.stream(), texts.values().stream()).toList();
    }

    private static Source text(SourceId id, Identified record) {
        return Source.builder().id(id).title("Text of: " + record.title()).build();
    }
}
