package io.github.lec.report.matrix;

import io.github.lec.report.limits.ExcelLimits;
import java.util.Objects;
import java.util.Optional;

/**
 * What a form asks for in one of its columns.
 *
 * @param meaning what is to be filled in, in a sentence that is shown above the heading
 * @param accepts what a cell takes, in a sentence that is shown when the reader is in the cell
 * @param choice the values from which the reader may choose, if there is such a list
 * @param closed whether only the listed values are accepted
 */
public record FormField(String meaning, String accepts, Optional<Choice> choice, boolean closed) {

    /**
     * Checks that the words can be shown.
     *
     * @param meaning what is to be filled in
     * @param accepts what a cell takes
     * @param choice the values from which the reader may choose, if there is such a list
     * @param closed whether only the listed values are accepted
     * @throws IllegalArgumentException if the words are blank, have several lines or are too long
     */
    public FormField {
        meaning = Checks.saysInOneLine(meaning, "The meaning of a column");
        accepts = Checks.saysInOneLine(accepts, "What a column accepts");
        if (accepts.length() > ExcelLimits.HINT) {
            throw new IllegalArgumentException(
                    "What a column accepts must be said in at most " + ExcelLimits.HINT + " characters: " + accepts);
        }
        Objects.requireNonNull(choice, "choice");
    }

    /** {@return what the column means and accepts} */
    @Override
    public String toString() {
        return meaning + " Accepts: " + accepts;
    }
}
