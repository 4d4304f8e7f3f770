package io.github.lec.report.intake;

import io.github.lec.dataset.Dataset;
import io.github.lec.format.RecordKind;
import io.github.lec.format.internal.TypeDescription;
import io.github.lec.record.Extensible;
import io.github.lec.record.Identified;
import io.github.lec.source.Code;
import java.util.List;
import java.util.stream.Stream;

/** The content of the rows of a sheet: the dataset's own records, their accounts, or the description of the dataset. */
final class FormRows {
    /**
     * The record or account in a row.
     *
     * @param record the id of the record that it is or to which it belongs
     * @param value the record or account
     */
    record Thing(String record, Extensible value) {}

    private FormRows() {}

    static Stream<Thing> of(FormSheet sheet, Dataset dataset) {
        if (sheet.kinds().isEmpty()) {
            return Stream.of(new Thing(dataset.info().id(), dataset.info()));
        }
        return sheet.kinds().stream()
                .flatMap(kind -> dataset.own(kind).stream().flatMap(record -> of(sheet, kind, record)));
    }

    private static Stream<Thing> of(FormSheet sheet, RecordKind kind, Extensible record) {
        String id =
                record instanceof Identified identified ? identified.recordId().value() : ((Code) record).id();
        return sheet.member().isEmpty()
                ? Stream.of(new Thing(id, record))
                : TypeDescription.of(kind).member(sheet.member().get()).orElseThrow().values(record).stream()
                        .map(account -> new Thing(id, (Extensible) account));
    }

    /** {@return the columns that a sheet needs for a dataset} */
    static List<FormColumn> columns(FormSheet sheet, Dataset dataset) {
        return sheet.columns(() -> of(sheet, dataset).map(Thing::value));
    }
}
