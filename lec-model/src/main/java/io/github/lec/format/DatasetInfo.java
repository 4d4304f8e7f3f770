package io.github.lec.format;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Extensible;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a dataset is: its version, its licence and the day as of which it holds.
 */
@Value.Immutable
@Members({"format", "id", "version", "title", "licence", "asOf"})
public abstract class DatasetInfo implements Extensible {
    DatasetInfo() {}

    /** {@return the version of the file format, 1.0} */
    public abstract String format();

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

    /** {@return the day as of which it holds; both clocks start there} */
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        InvalidValueException.unless(
                "1.0".equals(format()), "format", format(), "1.0, the version that this library reads");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link DatasetInfo}. */
    public static final class Builder extends ImmutableDatasetInfo.Builder {
        Builder() {}
    }
}
