package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.time.PartialDate;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Describes a dataset: its version, its licence and the day that it describes.
 */
@Value.Immutable
@Members({"format", "id", "version", "title", "licence", "asOf"})
public abstract class DatasetInfo extends Printable {
    private static final String FORMAT = "1.0";

    DatasetInfo() {}

    /** {@return the version of the file format, 1.0; required in a file} */
    @Value.Default
    public String format() {
        return FORMAT;
    }

    /** {@return the id of the dataset} */
    @OneLine
    public abstract String id();

    /** {@return the version of the data} */
    @OneLine
    public abstract String version();

    /** {@return the title} */
    @OneLine
    public abstract String title();

    /** {@return the licence, as an SPDX id} */
    @OneLine
    public abstract String licence();

    /** {@return the day that it describes; the default of both clocks} */
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

    /** {@return a builder with the values of this object} */
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
         * @throws InvalidValueException if it is not a full date
         */
        public Builder asOf(String asOf) {
            return asOf(InvalidValueException.naming(this, "asOf", () -> PartialDate.day(asOf)));
        }
    }
}
