package io.github.lec.source;

import io.github.lec.logic.InvalidValueException;
import io.github.lec.record.Codes;
import io.github.lec.record.Identified;
import io.github.lec.record.Members;
import io.github.lec.record.OneLine;
import io.github.lec.record.SourceId;
import io.github.lec.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that accounts cite. A source without a day of publication is undated: it counts as published no
 * earlier than the latest fact that it supports.
 */
@Value.Immutable
@Members({"id", "title", "publisher", "kind", "published", "url", "language", "read", "partial", "unconfirmed", "note"})
public abstract class Source implements Identified {
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
        url().ifPresent(address -> InvalidValueException.unless(
                address.startsWith("https://") || address.startsWith("http://"),
                "url",
                address,
                "an address that starts with https:// or http://"));
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Source}. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
