package io.github.lec.report.intake;

import java.util.Optional;

/**
 * A place in the document.
 *
 * @param row the row from which it came
 * @param rest where in that row it is: the JSON pointer without the first slash
 */
record FilledSpot(FilledRow row, String rest) {
    CellPlace place() {
        return row.place(rest);
    }

    Optional<FormColumn> column() {
        return row.column(rest);
    }

    /**
     * {@return what is filled in of a second object, such as Locator 2, if this is what it cannot be without, and
     * empty}
     */
    Optional<FilledSpot> filledBeside() {
        boolean wanted = column().filter(column -> column.isRequired() && !column.isRequiredInForm())
                .isPresent();
        if (!wanted || !row.members().at("/" + rest).isNull()) {
            return Optional.empty();
        }
        String object = rest.substring(0, rest.lastIndexOf('/'));
        return row.members().at("/" + object).properties().stream()
                .filter(member -> !member.getValue().isNull())
                .map(member -> new FilledSpot(row, object + "/" + member.getKey()))
                .findFirst();
    }
}
