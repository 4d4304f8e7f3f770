package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Codes;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.Printable;
import io.github.lec.record.SourceId;
import io.github.lec.time.PartialDate;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A document that accounts cite. A source without a day of publication is undated: it counts as published no
 * earlier than the latest fact that it supports.
 */
@Value.Immutable
@Members({"id", "title", "publisher", "kind", "published", "url", "language", "read", "partial", "unconfirmed", "note"})
public abstract class Source extends Printable implements Identified {
    /**
     * Host and port, without a user name, which can look like a host; then any characters that a reader can see and
     * copy.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?"
                    + "([/?#][^\\p{Z}\\p{C}\"<>\\\\]*)?");

    Source() {}

    /** {@return the id} */
    public abstract SourceId id();

    /** {@return the title, without names of private persons} */
    @OneLine
    @Override
    public abstract String title();

    /** {@return who published it} */
    @OneLine
    public abstract Optional<String> publisher();

    /** {@return what sort of document it is} */
    @Codes("source-kind")
    public abstract Optional<String> kind();

    /** {@return the day of publication, or nothing if it is undated} */
    public abstract Optional<PartialDate> published();

    /** {@return its public address} */
    @OneLine
    public abstract Optional<String> url();

    /** {@return its language, as an ISO 639 code} */
    @OneLine
    public abstract Optional<String> language();

    /** {@return the day it was read} */
    public abstract Optional<PartialDate> read();

    /** {@return whether only a part of it was seen} */
    @Value.Default
    public boolean partial() {
        return false;
    }

    /** {@return whether it is known only at second hand} */
    @Value.Default
    public boolean unconfirmed() {
        return false;
    }

    /** {@return a note on its reliability} */
    public abstract Optional<String> note();

    @Override
    public SourceId recordId() {
        return id();
    }

    @Value.Check
    void check() {
        naming(this::checkMembers);
    }

    private void checkMembers() {
        url().ifPresent(address -> {
            InvalidValueException.unless(
                    address.startsWith("https://") || address.startsWith("http://"),
                    "url",
                    address,
                    "an address that starts with https:// or http://");
            InvalidValueException.unless(
                    ADDRESS.matcher(address).matches(),
                    "url",
                    address,
                    "an address with the name of a host after https:// or http://, without blanks, quotation marks,"
                            + " angle brackets, backslashes or invisible characters");
        });
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Source}. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * {@return this, with an id given as text}
         *
         * @param id the id
         * @throws InvalidValueException if it is not a valid id
         */
        public Builder id(String id) {
            return id(InvalidValueException.naming(this, "id", () -> SourceId.of(id)));
        }

        /**
         * {@return this, with a day given as text}
         *
         * @param published a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
         * @throws InvalidValueException if it is not a date
         */
        public Builder published(String published) {
            return published(InvalidValueException.naming(this, "published", () -> PartialDate.parse(published)));
        }

        /**
         * {@return this, with a day of the calendar}
         *
         * @param published a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @throws InvalidValueException if it is not a day, month or year
         */
        public Builder published(TemporalAccessor published) {
            return published(InvalidValueException.naming(this, "published", () -> PartialDate.of(published)));
        }

        /**
         * {@return this, with a day given as text}
         *
         * @param read a year, a month or a day: {@code 2015}, {@code 2015-04} or {@code 2015-04-12}
         * @throws InvalidValueException if it is not a date
         */
        public Builder read(String read) {
            return read(InvalidValueException.naming(this, "read", () -> PartialDate.parse(read)));
        }

        /**
         * {@return this, with a day of the calendar}
         *
         * @param read a {@link java.time.LocalDate}, {@link java.time.YearMonth} or {@link java.time.Year}
         * @throws InvalidValueException if it is not a day, month or year
         */
        public Builder read(TemporalAccessor read) {
            return read(InvalidValueException.naming(this, "read", () -> PartialDate.of(read)));
        }
    }
}
