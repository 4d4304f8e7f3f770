package io.github.lec.dataset;

import io.github.lec.format.DatasetInfo;
import io.github.lec.instrument.Instrument;
import io.github.lec.record.Identified;
import io.github.lec.record.SourceId;
import io.github.lec.source.Citation;
import io.github.lec.source.Source;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Completes a few records to form a dataset: adds a description and, if they cite more than the embedded sources, a
 * source for the text of each.
 */
final class DraftDataset {
    private final RecordsById reference;
    private final LocalDate day;
    private final List<Identified> drafts;

    DraftDataset(RecordsById reference, LocalDate day, List<Identified> drafts) {
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
        boolean needsTexts = drafts.stream()
                .flatMap(DraftDataset::sources)
                .anyMatch(source -> reference.source(source).isEmpty());
        Stream<Source> texts = drafts.stream()
                .filter(record -> needsTexts && record instanceof Instrument)
                .map(record -> Source.builder()
                        .id(record.recordId().value() + "-text")
                        .title("Text of: " + record.title())
                        .build())
                .filter(text -> reference.source(text.id()).isEmpty())
                .filter(text ->
                        drafts.stream().noneMatch(draft -> draft.recordId().equals(text.id())));
        return Stream.<Identified>concat(drafts.stream(), texts).toList();
    }

    private static Stream<SourceId> sources(Identified record) {
        Stream<SourceId> cited = Claims.of(record).stream()
                .flatMap(claim -> claim.accounts().stream())
                .flatMap(account -> account.citations().stream())
                .map(Citation::source);
        return record instanceof Instrument text ? Stream.concat(cited, text.texts().stream()) : cited;
    }
}
