package io.github.lec.report.intake;

import io.github.lec.format.internal.MemberDescription;
import io.github.lec.record.Id;
import io.github.lec.report.matrix.Cell;
import io.github.lec.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The cells of the form for the values of a dataset. */
final class FormValues {
    private FormValues() {}

    /** {@return the cell of a column for the record or account in a row} */
    static Cell cell(FormColumn column, Object row) {
        List<Object> values = column.values(row);
        if (values.isEmpty()) {
            return Cell.blank();
        }
        if (column.member().isEmpty()) {
            return Cell.of(json(String.valueOf(values.get(0))));
        }
        MemberDescription member = column.member().get();
        if (member.isMany()) {
            return Cell.of(
                    CellWords.write(values.stream().map(FormValues::words).toList(), CellValue.separator(member)));
        }
        return one(values.get(0));
    }

    private static Cell one(Object value) {
        if (value instanceof Integer number) {
            return Cell.of(number);
        }
        if (value instanceof BigDecimal number && number.toPlainString().matches("-?[1-9]\\d{0,14}|0")) {
            return Cell.of(number.longValueExact());
        }
        return Cell.of(CellWords.write(words(value)));
    }

    private static String words(Object value) {
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof PartialDate date ? words(date) : value.toString();
    }

    private static String words(PartialDate date) {
        return date.precision() == PartialDate.Precision.BETWEEN
                ? date.earliest().map(LocalDate::toString).orElse("..") + "/"
                        + date.latest().map(LocalDate::toString).orElse("..")
                : date.toString();
    }

    /** JSON can escape every character, so what a cell cannot contain is escaped. */
    private static String json(String json) {
        StringBuilder held = new StringBuilder();
        json.codePoints().forEach(codePoint -> CellWords.appendEscaped(held, codePoint));
        return held.toString();
    }
}
