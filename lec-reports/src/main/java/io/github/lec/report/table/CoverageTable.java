package io.github.lec.report.table;

import io.github.lec.dataset.Claim;
import io.github.lec.instrument.CooperationInstrument;
import io.github.lec.instrument.TextRead;
import io.github.lec.record.ActorId;
import io.github.lec.record.SourceId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.source.Citation;
import io.github.lec.source.Inquiry;
import io.github.lec.source.InquiryOutcome;
import io.github.lec.source.Source;
import io.github.lec.source.Topic;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was looked for and read for each state, and what was not, so that silence is not taken for absence. */
final class CoverageTable implements Table {
    private final Material material;
    private final CooperationCells cells;
    private final InstrumentTopics instruments;
    private final Silence silence;

    CoverageTable(Material material) {
        this.material = material;
        this.cells = new CooperationCells(material);
        this.instruments = new InstrumentTopics(material);
        this.silence = new Silence(material);
    }

    @Override
    public Matrix matrix() {
        return Matrix.on(Sheet.COVERAGE.title())
                .title("What was looked for and read, by state")
                .shows(
                        "One row a state, in alphabetical order. Of the forms of cooperation in Cooperation: how many are on"
                                + " record, how many were searched for in vain, how many searches settled nothing, and which nobody looked"
                                + " for. Of the texts: how many were read.")
                .shows("A low number says that little was looked for or read. It says nothing of what a state does.")
                .source(material.sourceLine())
                .columns(
                        Column.words("State").asRowHeader(),
                        Column.counts("Forms of cooperation on record"),
                        Column.counts("Searched, none found"),
                        Column.counts("Search inconclusive"),
                        Column.counts("Not looked for"),
                        Column.words("Which were not looked for").width(Column.Width.WIDE),
                        Column.counts("Texts recorded"),
                        Column.counts("Texts read in full"),
                        Column.counts("Texts read in part"),
                        Column.counts("Claims"),
                        Column.counts("Sources"),
                        Column.days("Newest source"),
                        Column.days("Oldest search"))
                .rows(material.states().stream().map(this::row).toList())
                .build();
    }

    private Row row(ActorId state) {
        List<Topic> recorded = new ArrayList<>();
        List<Topic> none = new ArrayList<>();
        List<Topic> open = new ArrayList<>();
        List<Topic> unasked = new ArrayList<>();
        List<Inquiry> inquiries = new ArrayList<>();
        Set<CooperationInstrument> texts = new LinkedHashSet<>();
        for (Topic topic : CooperationTable.topics(material)) {
            switch (found(state, topic)) {
                case ON_RECORD -> recorded.add(topic);
                case NONE_FOUND -> none.add(topic);
                case INCONCLUSIVE -> open.add(topic);
                case NOT_LOOKED_FOR -> unasked.add(topic);
            }
            for (ActorId counterpart : material.counterparts(topic)) {
                inquiries.addAll(silence.inquiries(state, counterpart, topic));
                texts.addAll(instruments.found(state, counterpart, topic));
            }
        }
        Set<SourceId> sources = new LinkedHashSet<>();
        long claims = claims(state, texts, sources);
        return Row.of(
                        Cell.of(material.labels().actor(state))
                                .linkedTo(Link.toRow(Sheet.COOPERATION.title(), state.value())),
                        Cell.of(recorded.size()),
                        Cell.of(none.size()),
                        Cell.of(open.size()),
                        Cell.of(unasked.size()),
                        Cell.of(Labels.join(
                                unasked.stream().map(CooperationTable::heading).toList(), "None")),
                        Cell.of(texts.size()),
                        Cell.of(read(texts, TextRead.FULL)),
                        Cell.of(read(texts, TextRead.PARTIAL)),
                        Cell.of(claims),
                        Cell.of(sources.size()),
                        Dates.cell(newest(sources), "Undated"),
                        Dates.cell(oldest(inquiries), "No search"))
                .anchoredAs(state.value());
    }

    /** What came of a form of cooperation. */
    private enum Found {
        ON_RECORD,
        NONE_FOUND,
        INCONCLUSIVE,
        NOT_LOOKED_FOR
    }

    private Found found(ActorId state, Topic topic) {
        List<ActorId> counterparts = material.counterparts(topic);
        if (counterparts.stream().anyMatch(counterpart -> cells.isOnRecord(state, counterpart, topic))) {
            return Found.ON_RECORD;
        }
        List<InquiryOutcome> outcomes = counterparts.stream()
                .flatMap(counterpart -> silence.inquiries(state, counterpart, topic).stream())
                .map(Inquiry::outcome)
                .toList();
        if (outcomes.isEmpty()) {
            return Found.NOT_LOOKED_FOR;
        }
        return outcomes.stream().allMatch(InquiryOutcome.NONE_FOUND::equals) ? Found.NONE_FOUND : Found.INCONCLUSIVE;
    }

    private static long read(Collection<CooperationInstrument> texts, TextRead how) {
        return texts.stream()
                .filter(text -> text.textRead().filter(how::equals).isPresent())
                .count();
    }

    /** Counts the claims about a state's texts, cases and operations, and collects their sources. */
    private long claims(ActorId state, Collection<CooperationInstrument> texts, Set<SourceId> sources) {
        Set<String> records = new LinkedHashSet<>();
        texts.forEach(text -> records.add(text.id().value()));
        for (Topic topic : CooperationTable.topics(material)) {
            for (ActorId counterpart : material.counterparts(topic)) {
                cells.cases(state, counterpart, topic)
                        .forEach(subject -> records.add(subject.id().value()));
                cells.operations(state, counterpart, topic)
                        .forEach(operation -> records.add(operation.id().value()));
            }
        }
        long claims = 0;
        for (String record : records) {
            for (Claim claim : material.claims().of(record)) {
                claims++;
                claim.accounts().stream()
                        .flatMap(account -> material.view().seenCitations(account).stream())
                        .map(Citation::source)
                        .forEach(sources::add);
            }
        }
        return claims;
    }

    private Optional<PartialDate> newest(Collection<SourceId> sources) {
        return sources.stream()
                .flatMap(id -> material.dataset().source(id).stream())
                .map(Source::published)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(date -> date.latest().orElse(LocalDate.MIN)));
    }

    private static Optional<PartialDate> oldest(Collection<Inquiry> inquiries) {
        return inquiries.stream()
                .map(Inquiry::on)
                .min(Comparator.comparing(date -> date.earliest().orElse(LocalDate.MAX)));
    }
}
