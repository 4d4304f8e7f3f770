package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.Printable;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a dataset is: its version, its licence and the day as of which it holds.
 */
@Value.Immutable
@Members({"format", "id", "version", "title", "licence", "asOf"})
public abstract class DatasetInfo extends Printable {
    private static final String FORMAT = "1.0";

    DatasetInfo() {}

    /** {@return the version of the file format, 1.0; a file must say so itself} */
    @Value.Default
    public String format() {
        return FORMAT;
    }

    /** {@return the id of the dataset} */
    public abstract String id();

    /** {@return the version of the data} */
    public abstract String version();

    /** {@return the title} */
    public abstract String title();

    /** {@return the licence, as an SPDX id} */
    public abstract String licence();

    /** {@return the day as of which it holds; both clocks start there} */
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                FORMAT.equals(format()), "format", format(), "1.0, the version that this library reads");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with all that this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link DatasetInfo}. */
    public static final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}

        /**
         * {@return this, with a day given as text}
         *
         * @param asOf a full day, as in {@code 2015-04-12}
         */
        public Builder asOf(String asOf) {
            return asOf(PartialDate.day(asOf));
        }
    }
}
