package io.github.lec.report.table;

import io.github.lec.instrument.Instrument;
import io.github.lec.record.SourceId;
import io.github.lec.report.matrix.Cell;
import io.github.lec.report.matrix.Column;
import io.github.lec.report.matrix.Link;
import io.github.lec.report.matrix.Matrix;
import io.github.lec.report.matrix.Row;
import io.github.lec.report.words.SilenceWords;
import io.github.lec.source.Source;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every source that is the dataset's own or is cited by a claim. */
final class SourcesTable implements Table {
    private final TableContext context;
    private final Map<String, Long> citations;
    private final Set<SourceId> textOf;

    /**
     * The sources behind some claims.
     *
     * @param context what the tables are made from
     * @param citations how many accounts cite each source
     */
    SourcesTable(TableContext context, Map<String, Long> citations) {
        this.context = context;
        this.citations = citations;
        this.textOf = Stream.<List<? extends Instrument>>of(
                        context.dataset().treaties(),
                        context.dataset().arrangements(),
                        context.dataset().laws(),
                        context.dataset().resolutions())
                .flatMap(instruments -> context.scope().of(instruments).stream())
                .flatMap(instrument -> instrument.texts().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Matrix matrix() {
        List<Row> rows = context.dataset().sources().stream()
                .filter(this::isListed)
                .map(this::row)
                .toList();
        return Sheet.SOURCES
                .matrix()
                .title("Sources")
                .shows("One row per document. An undated source counts as published no earlier than the latest fact it"
                        + " supports. Seen in part: only a part of it was read. At second hand: known only from"
                        + " another document. Titles link to the document.")
                .source(context.datasetLine())
                .columns(
                        Column.words("Id").asRowHeader(),
                        Column.words("Title").width(Column.Width.PARAGRAPH),
                        Column.words("Publisher"),
                        Column.words("Kind"),
                        Column.days("Published"),
                        Column.days("Read"),
                        Column.words("Language").width(Column.Width.NARROW),
                        Column.words("How seen").width(Column.Width.NARROW),
                        Column.counts("Accounts that cite it"),
                        Column.words("Address").width(Column.Width.PARAGRAPH),
                        Column.words("Coder's note").width(Column.Width.WIDE))
                .rows(rows)
                .ifEmpty("No sources")
                .build();
    }

    private boolean isListed(Source source) {
        boolean own = context.scope().isWhole()
                && context.dataset().isOwn(source)
                && context.view().knows(source);
        return own || citations.containsKey(source.id().value()) || textOf.contains(source.id());
    }

    private Row row(Source source) {
        return Row.of(
                        Cell.of(source.id().value()),
                        title(source),
                        Cell.of(source.publisher().orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(source.kind()
                                .map(kind -> context.labels().code("source-kind", kind))
                                .orElse(SilenceWords.NOT_DETERMINED)),
                        AnswerCells.date(source.published(), "Undated"),
                        AnswerCells.date(source.read(), SilenceWords.NOT_DETERMINED),
                        Cell.of(source.language().map(SourcesTable::language).orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(seen(source)),
                        Cell.of(citations.getOrDefault(source.id().value(), 0L)),
                        Cell.of(source.url().orElse(SilenceWords.NOT_DETERMINED)),
                        Cell.of(source.note().orElse(SilenceWords.NOT_APPLICABLE)))
                .anchoredAs(source.id().value())
                .about(new RowAbout(context).of(source));
    }

    private static String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
        return name.isEmpty() ? code : name;
    }

    private static String seen(Source source) {
        if (source.unconfirmed()) {
            return source.partial() ? "At second hand, in part" : "At second hand";
        }
        return source.partial() ? "Seen in part" : "Seen";
    }

    /** {@return the title, with a link to the document if its address is valid} */
    private static Cell title(Source source) {
        Cell cell = Cell.of(source.title());
        try {
            return source.url()
                    .<Cell>map(url -> cell.linkedTo(Link.toWeb(URI.create(url))))
                    .orElse(cell);
        } catch (IllegalArgumentException e) {
            return cell;
        }
    }
}
